import type { CSSProperties } from 'react';
import { createRoot } from 'react-dom/client';
import { toast as sonner, Toaster } from 'sonner';
import { Icon, type IconName } from './icon.tsx';
import type { Toast } from './toast.ts';

const tones: Record<NonNullable<Toast['tone']>, { icon: IconName; colour: string }> = {
  neutral: { icon: 'info', colour: 'text-muted' },
  ok: { icon: 'check-circle', colour: 'text-ok' },
  warning: { icon: 'alert-triangle', colour: 'text-warning' },
  lost: { icon: 'alert-circle', colour: 'text-lost' },
};
// Long enough to read; an action gets longer (WCAG 2.2.1). Hover and focus hold the clock.
const plainMs = 6000;
const actionMs = 12_000;
// React's type of a style knows no custom properties; this one is how wide a message is.
const look: CSSProperties & { '--width': string } = { fontFamily: 'var(--font-sans)', '--width': '27rem' };
let host: HTMLElement | null = null;

function mount(): HTMLElement {
  const element = document.createElement('div');
  element.dataset['print'] = 'hide';
  // In the top layer, else a dialog that opens later would cover the message.
  element.popover = 'manual';
  element.className = 'fixed inset-auto m-0 overflow-visible border-0 bg-transparent p-0';
  document.body.append(element);
  createRoot(element).render(
    <Toaster
      position="bottom-center"
      style={look}
      offset={56}
      mobileOffset={72}
      containerAriaLabel="Messages"
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-full items-center gap-2.5 rounded-card border border-line-strong bg-panel px-3.5 py-2.5 text-text shadow-float',
          title: 'font-medium text-base',
          content: 'flex-1 min-w-0',
          actionButton: 'min-h-7 shrink-0 rounded-control px-2.5 font-semibold text-accent hover:bg-hover',
        },
      }}
    />,
  );
  return element;
}

/** Puts one message on the screen and into its live region; what it returns takes it away. */
export function showToast({ text, tone = 'neutral', action }: Toast): () => void {
  host ??= mount();
  // Above what was opened meanwhile; a browser without popovers shows it in its place.
  if (host.showPopover !== undefined) {
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  }
  const { icon, colour } = tones[tone];
  const id = sonner(text, {
    icon: (
      <span className={colour}>
        <Icon name={icon} />
      </span>
    ),
    duration: action ? actionMs : plainMs,
    ...(action ? { action: { label: action.label, onClick: action.onPress } } : {}),
  });
  return () => void sonner.dismiss(id);
}
