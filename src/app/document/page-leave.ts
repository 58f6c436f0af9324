interface PageLeave {
  /** The page may never come back: what is typed must be handed over first. */
  readonly onLeave: () => void;
  /** Nobody sees the page; it may be ended without another word. */
  readonly onHide: () => void;
}

/** Watches for the end of the page; what is typed in the focused field is committed before `onLeave` is told. */
export function watchPageLeave({ onLeave, onHide }: PageLeave): () => void {
  const leave = () => {
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && focused !== document.body) focused.blur();
    onLeave();
  };
  const hide = () => {
    if (document.visibilityState === 'hidden') onHide();
  };
  window.addEventListener('pagehide', leave);
  document.addEventListener('freeze', leave);
  document.addEventListener('visibilitychange', hide);
  return () => {
    window.removeEventListener('pagehide', leave);
    document.removeEventListener('freeze', leave);
    document.removeEventListener('visibilitychange', hide);
  };
}
