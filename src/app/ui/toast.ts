export interface Toast {
  text: string;
  tone?: 'neutral' | 'ok' | 'warning' | 'lost' | undefined;
  /** Such as Undo; the same thing must be possible elsewhere, since a toast goes away. */
  action?: { label: string; onPress: () => void } | undefined;
}

/** A message on the screen. */
export interface ShownToast {
  /** Takes it away before its time. */
  readonly close: () => void;
}

/** Shows a short message that nobody must answer; the first one loads the machinery. Errors that matter belong beside their cause. */
export function toast(message: Toast): ShownToast {
  let close: (() => void) | null = null;
  let closed = false;
  void import('./toast-host.tsx').then((host) => {
    if (!closed) close = host.showToast(message);
  });
  return {
    close: () => {
      closed = true;
      close?.();
    },
  };
}
