import type { ComponentPropsWithRef, MouseEvent } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { Spinner } from './spinner.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger' | 'link';
export type ButtonSize = 'small' | 'medium' | 'large';

interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'className' | 'style'> {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  icon?: IconName | undefined;
  iconAfter?: IconName | undefined;
  /** Work goes on: presses are ignored, focus stays, the width does not jump. */
  loading?: boolean | undefined;
  /** As wide as its container. */
  block?: boolean | undefined;
  /** Only the icon is seen where the surrounding bar is narrow, `early` in one that holds much; the text stays as the name. */
  collapse?: boolean | 'early' | undefined;
  /** The text is cut where the bar has no room for it. */
  shrink?: boolean | undefined;
}

const looks: Record<ButtonVariant, string> = {
  primary: 'border-accent bg-accent text-on-accent enabled:hover:border-accent-strong enabled:hover:bg-accent-strong',
  secondary: 'border-line-strong bg-panel text-text enabled:hover:bg-hover',
  quiet: 'border-transparent text-text enabled:hover:bg-hover',
  danger: 'border-lost bg-panel text-lost enabled:hover:bg-lost enabled:hover:text-panel',
  link: 'border-transparent text-current underline underline-offset-2 enabled:hover:decoration-2',
};
const sizes: Record<ButtonSize, string> = {
  small: 'min-h-7 px-2.5 text-sm gap-1.5',
  medium: 'min-h-8.5 px-3.5 text-base gap-2',
  large: 'min-h-12 px-4 text-lg gap-2',
};

/** What a button does where the bar around it is narrow. */
const narrow = {
  never: { button: 'shrink-0', text: '' },
  late: { button: '@max-lg/bar:px-2', text: '@max-lg/bar:sr-only' },
  early: { button: 'shrink-0 @max-2xl/bar:px-2', text: '@max-2xl/bar:sr-only' },
  shrink: { button: 'min-w-0 @max-md/bar:gap-1 @max-md/bar:px-2', text: 'truncate' },
};

/** A press that does something now; it never submits a form unless `type` says so. */
export function Button({
  variant = 'secondary',
  size = 'medium',
  icon,
  iconAfter,
  loading = false,
  block = false,
  collapse = false,
  shrink = false,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const shape = variant === 'link' ? 'min-h-6 min-w-6 gap-1 text-inherit' : sizes[size];
  const fit = narrow[shrink ? 'shrink' : collapse === 'early' ? 'early' : collapse ? 'late' : 'never'];
  return (
    <button
      type="button"
      {...rest}
      aria-busy={loading || undefined}
      aria-disabled={loading || rest['aria-disabled']}
      onClick={(event: MouseEvent<HTMLButtonElement>) => {
        if (!loading) onClick?.(event);
      }}
      className={`inline-flex items-center justify-center rounded-control border py-1 font-semibold transition-colors disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-60 ${looks[variant]} ${shape} ${block ? 'w-full' : ''} ${fit.button}`}
    >
      {loading ? <Spinner size={15} /> : icon && <Icon name={icon} size={size === 'small' ? 14 : 16} />}
      <span className={fit.text}>{children}</span>
      {iconAfter && <Icon name={iconAfter} size={14} />}
    </button>
  );
}
