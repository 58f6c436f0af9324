import type { ComponentPropsWithRef } from 'react';
import { Icon, type IconName } from './icon.tsx';
import type { Side } from './place-floating.ts';
import { Spinner } from './spinner.tsx';
import { Tooltip } from './tooltip.tsx';

interface IconButtonProps extends Omit<
  ComponentPropsWithRef<'button'>,
  'className' | 'style' | 'children' | 'aria-label'
> {
  icon: IconName;
  /** The name of the button; also its tooltip. */
  label: string;
  /** Shown in the tooltip, such as `Mod+Z`; the handler lives elsewhere. */
  shortcut?: string | undefined;
  size?: 'small' | 'medium' | undefined;
  /** With a value the button is a toggle. */
  pressed?: boolean | undefined;
  loading?: boolean | undefined;
  tooltipSide?: Side | undefined;
}

/** A square button that shows only an icon and says what it does on hover and focus. */
export function IconButton({
  icon,
  label,
  shortcut,
  size = 'medium',
  pressed,
  loading = false,
  tooltipSide,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut} describes={false} side={tooltipSide}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        aria-pressed={pressed}
        aria-busy={loading || undefined}
        className={`inline-flex shrink-0 items-center justify-center rounded-control text-muted transition-colors enabled:hover:bg-hover enabled:hover:text-text disabled:cursor-not-allowed disabled:opacity-45 aria-pressed:bg-accent-soft aria-pressed:text-accent aria-expanded:bg-hover aria-expanded:text-text ${size === 'small' ? 'size-7' : 'size-8.5'}`}
      >
        {loading ? <Spinner size={15} /> : <Icon name={icon} size={size === 'small' ? 15 : 17} />}
      </button>
    </Tooltip>
  );
}
