import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type PillTone = 'neutral' | 'accent' | 'ok' | 'warning' | 'lost';

interface PillProps extends Omit<ComponentPropsWithRef<'button'>, 'className' | 'style' | 'onClick'> {
  tone?: PillTone | undefined;
  icon?: IconName | undefined;
  /** Takes the place of the text where the surrounding bar is narrow; with `data-narrow="hidden"` only the icon is left on a phone. */
  short?: ReactNode;
  /** With it the pill is a button. */
  onPress?: (() => void) | undefined;
}

const tones: Record<PillTone, string> = {
  neutral: 'border-line-strong bg-panel text-text',
  accent: 'border-accent bg-accent-soft text-accent',
  ok: 'border-transparent bg-ok-soft text-ok',
  warning: 'border-transparent bg-warning-soft text-warning',
  lost: 'border-transparent bg-lost-soft text-lost',
};

/** A small state beside a title, or with `onPress` the way to its details. */
export function Pill({ tone = 'neutral', icon, short, onPress, children, ...rest }: PillProps) {
  const look = `inline-flex min-h-6.5 max-w-full min-w-0 items-center gap-1.5 rounded-pill border px-2.5 text-sm font-semibold whitespace-nowrap ${tones[tone]}`;
  const content = (
    <>
      {icon && <Icon name={icon} size={14} />}
      <span className={`truncate ${short === undefined ? '' : '@max-[84rem]/bar:hidden'}`}>{children}</span>
      {short !== undefined && (
        <span className="hidden truncate @max-[84rem]/bar:inline @max-md/bar:has-[>[data-narrow=hidden]]:hidden">
          {short}
        </span>
      )}
    </>
  );
  if (!onPress) return <span className={look}>{content}</span>;
  return (
    <button type="button" {...rest} onClick={onPress} className={`${look} hover:brightness-95`}>
      {content}
    </button>
  );
}
