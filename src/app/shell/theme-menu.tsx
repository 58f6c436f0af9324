import { useThemeChoice } from '../theme/use-theme-choice.ts';
import { Menu } from '../ui/menu.tsx';

/** Light, dark, or as this computer is. */
export function ThemeMenu() {
  const [theme, setTheme] = useThemeChoice();
  const choice = (value: 'system' | 'light' | 'dark', label: string, icon: 'monitor' | 'sun' | 'moon') => ({
    id: value,
    label,
    icon,
    checked: theme === value,
    onSelect: () => setTheme(value),
  });
  return (
    <Menu
      label="Theme"
      iconOnly
      icon={theme === 'dark' ? 'moon' : theme === 'light' ? 'sun' : 'monitor'}
      items={[
        choice('system', 'As this computer', 'monitor'),
        choice('light', 'Light', 'sun'),
        choice('dark', 'Dark', 'moon'),
      ]}
    />
  );
}
