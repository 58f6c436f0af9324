import { useSyncExternalStore } from 'react';

function onChange(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

const isOn = (): boolean => document.fullscreenElement !== null && document.fullscreenElement !== undefined;

/** The whole screen for this page, and back; null where the browser does not offer it. */
export function useFullScreen(): { readonly on: boolean; readonly toggle: () => void } | null {
  const on = useSyncExternalStore(onChange, isOn);
  if (!document.fullscreenEnabled) return null;
  return {
    on,
    toggle: () => {
      // Refused, as inside a frame, the page stays as large as it is.
      const asked = on ? document.exitFullscreen() : document.documentElement.requestFullscreen();
      void asked.catch(() => undefined);
    },
  };
}
