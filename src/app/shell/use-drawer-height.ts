import { useEffect, useState } from 'react';

const storageKey = 'ringplan.drawer-height';
const usualPx = 320;
const leastPx = 160;
// What must stay visible above the drawer: the header and enough canvas to follow a call.
const keptPx = 52 + 160;

function greatestPx(): number {
  return Math.max(leastPx, window.innerHeight - keptPx);
}

function stored(): number {
  try {
    const kept = Number(localStorage.getItem(storageKey));
    return Number.isFinite(kept) && kept >= leastPx ? kept : usualPx;
  } catch {
    return usualPx;
  }
}

export interface DrawerHeight {
  heightPx: number;
  leastPx: number;
  greatestPx: number;
  usualPx: number;
  set: (heightPx: number) => void;
}

/** The height of the drawer within what the window allows, remembered on this device. */
export function useDrawerHeight(): DrawerHeight {
  const [wantedPx, setWantedPx] = useState(stored);
  const [limitPx, setLimitPx] = useState(greatestPx);
  useEffect(() => {
    const measure = () => setLimitPx(greatestPx());
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  const set = (heightPx: number) => {
    const kept = Math.round(Math.min(limitPx, Math.max(leastPx, heightPx)));
    setWantedPx(kept);
    try {
      localStorage.setItem(storageKey, String(kept));
    } catch {
      // Without storage the height lasts until the page closes.
    }
  };
  return { heightPx: Math.min(wantedPx, limitPx), leastPx, greatestPx: limitPx, usualPx, set };
}
