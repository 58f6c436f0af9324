import { useSyncExternalStore } from 'react';
import { hrefOf, readPlace, type Place } from './place.ts';

let last = location.hash;

/** A hash that is no address, such as that of the skip link, moves the focus but not the place. */
function current(): string {
  if (readPlace(location.hash) !== null) last = location.hash;
  else history.replaceState(null, '', last === '' ? '#/' : last);
  return last;
}

function onChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The present place; it changes with the address, and a reload keeps it. */
export const usePlace = (): Place => readPlace(useSyncExternalStore(onChange, current)) ?? readPlace('')!;

/** Goes to a place; `quietly` leaves no step for the back button. */
export function goTo(place: Place, quietly = false): void {
  const href = hrefOf(place);
  if (href === location.hash) return;
  if (!quietly) {
    location.hash = href;
    return;
  }
  history.replaceState(null, '', href);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
