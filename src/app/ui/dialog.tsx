import { useEffectEvent, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';

interface DialogProps {
  title: string;
  /** The title is only read aloud; the content shows its own. */
  hideTitle?: boolean | undefined;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the one that finishes last. */
  footer?: ReactNode;
  /** Esc, the close button, and with `dismissible` a press on the backdrop. */
  onClose: () => void;
  dismissible?: boolean | undefined;
  size?: 'small' | 'medium' | 'large' | undefined;
  /** On a phone it comes up from the bottom edge, over the whole width. */
  sheet?: boolean | undefined;
}

const widths = { small: 'max-w-[26rem]', medium: 'max-w-[36rem]', large: 'max-w-[60rem]' };

const place = (hideTitle: boolean | undefined, sheet: boolean): string => {
  if (hideTitle) return 'mx-auto mt-[12dvh] mb-auto';
  return sheet
    ? 'm-auto max-sm:mb-0 max-sm:max-h-[calc(100dvh-2.5rem)] max-sm:w-full max-sm:max-w-full max-sm:rounded-b-none max-sm:border-x-0 max-sm:border-b-0 max-sm:pb-[env(safe-area-inset-bottom)]'
    : 'm-auto max-sm:mb-[max(1rem,env(safe-area-inset-bottom))]';
};

/** A modal window on the native dialog: mount it to open, unmount it to close; focus goes back to where it was. */
export function Dialog({
  title,
  hideTitle,
  description,
  children,
  footer,
  onClose,
  dismissible,
  size = 'medium',
  sheet = false,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = useEffectEvent(onClose);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    element.showModal();
    const onCancel = (event: Event) => {
      // The owner decides; it may ask about unsaved words first.
      event.preventDefault();
      close();
    };
    element.addEventListener('cancel', onCancel);
    return () => {
      element.removeEventListener('cancel', onCancel);
      // Closing before the element leaves the page is what gives the focus back.
      element.close();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      className={`modal max-h-[min(46rem,calc(100dvh-2rem))] w-[calc(100vw-2rem)] overflow-visible rounded-card border border-line bg-panel p-0 text-text shadow-float ${place(hideTitle, sheet)} ${widths[size]}`}
      onKeyDown={(event) => {
        // The dialog's own Esc must not also close the panel that opened it.
        if (event.key === 'Escape') event.stopPropagation();
      }}
      onPointerDown={(event) => {
        if (dismissible && event.target === event.currentTarget) onClose();
      }}
    >
      <div className="relative flex max-h-[inherit] flex-col">
        {hideTitle ? (
          <h2 id={`${id}-title`} className="sr-only">
            {title}
          </h2>
        ) : (
          <header className="pt-4 pr-14 pb-2 pl-5">
            <div className="pt-1">
              <h2 id={`${id}-title`} className="text-xl font-bold">
                {title}
              </h2>
              {description && (
                <p id={`${id}-description`} className="mt-1 text-muted">
                  {description}
                </p>
              )}
            </div>
          </header>
        )}
        <div
          className={`min-h-0 overflow-auto focus-visible:-outline-offset-2 ${hideTitle ? '' : footer ? 'px-5 pt-2 pb-4' : 'px-5 pt-2 pb-5'}`}
        >
          {children}
        </div>
        {footer && (
          <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3.5">{footer}</footer>
        )}
        {/* Last, so that the dialog opens with the focus on its first field and not on the way out. */}
        {!hideTitle && (
          <div className="absolute top-3.5 right-3.5">
            <IconButton icon="x" label="Close" shortcut="Esc" onClick={onClose} />
          </div>
        )}
      </div>
    </dialog>
  );
}
