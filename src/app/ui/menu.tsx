import { useRef, useState } from 'react';
import { Button, type ButtonSize, type ButtonVariant } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import type { IconName } from './icon.tsx';
import { MenuList, type MenuEntry } from './menu-list.tsx';
import type { Align } from './place-floating.ts';

interface MenuProps {
  label: string;
  items: readonly MenuEntry[];
  icon?: IconName | undefined;
  /** Only the icon is shown; the label becomes the name and the tooltip. */
  iconOnly?: boolean | undefined;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  align?: Align | undefined;
  disabled?: boolean | undefined;
  /** The label is cut where the bar has no room for it. */
  shrink?: boolean | undefined;
}

/** A button and the menu it opens, by press or by arrow key. */
export function Menu({ label, items, icon, iconOnly, variant, size, align, disabled, shrink }: MenuProps) {
  const [open, setOpen] = useState<'first' | 'last' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const trigger = {
    ref: button,
    disabled,
    'aria-haspopup': 'menu',
    'aria-expanded': open !== null,
    onClick: () => setOpen(open ? null : 'first'),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      event.stopPropagation();
      setOpen(event.key === 'ArrowDown' ? 'first' : 'last');
    },
  } as const;
  return (
    <>
      {iconOnly ? (
        <IconButton {...trigger} icon={icon ?? 'ellipsis'} label={label} size={size === 'small' ? 'small' : 'medium'} />
      ) : (
        <Button {...trigger} icon={icon} iconAfter="chevron-down" variant={variant} size={size} shrink={shrink}>
          {label}
        </Button>
      )}
      {open && (
        <MenuList
          label={label}
          items={items}
          anchor={() => button.current}
          startAt={open}
          align={align}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
