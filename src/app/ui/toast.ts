export interface Toast {
  text: string;
  tone?: 'neutral' | 'ok' | 'warning' | 'lost' | undefined;
  /** Such as Undo; the same thing must be possible elsewhere, since a toast goes away. */
  action?: { label: string; onPress: () => void } | undefined;
}

/** Shows a short message that nobody must answer; the first one loads the machinery. Errors that matter belong beside their cause. */
export function toast(message: Toast): void {
  void import('./toast-host.tsx').then((host) => host.showToast(message));
}
