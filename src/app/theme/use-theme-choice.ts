import { useSyncExternalStore } from 'react';
import { onThemeChoice, setThemeChoice, themeChoice, type ThemeChoice } from './theme.ts';

/** The chosen theme and the function that changes it. */
export function useThemeChoice(): [ThemeChoice, (choice: ThemeChoice) => void] {
  return [useSyncExternalStore(onThemeChoice, themeChoice), setThemeChoice];
}
