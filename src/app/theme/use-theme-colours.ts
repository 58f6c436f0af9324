import { useEffect, useState } from 'react';
import { onThemeChoice } from './theme.ts';

/** Names of colours of the theme, without `--color-`, and what they are now, as a canvas takes them. */
export type ThemeColours = Readonly<Record<string, string>>;

/** What some colours of the theme are, also after the theme has changed; for what is drawn by hand and knows no CSS variables. */
export function useThemeColours(names: readonly string[]): ThemeColours {
  const [colours, setColours] = useState<ThemeColours>(() => read(names));
  useEffect(() => {
    const again = () => setColours(read(names));
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', again);
    const stop = onThemeChoice(again);
    return () => {
      dark.removeEventListener('change', again);
      stop();
    };
  }, [names]);
  return colours;
}

function read(names: readonly string[]): ThemeColours {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.hidden = true;
  const entries = names.map((name) => {
    probe.style.color = `var(--color-${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(entries);
}
