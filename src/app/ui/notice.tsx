import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type NoticeTone = 'info' | 'ok' | 'warning' | 'lost';

interface NoticeProps {
  tone: NoticeTone;
  title: ReactNode;
  children?: ReactNode;
  /** Link buttons or small buttons. */
  actions?: ReactNode;
}

const looks: Record<NoticeTone, { box: string; title: string; icon: IconName }> = {
  info: { box: 'bg-hover', title: 'text-text', icon: 'info' },
  ok: { box: 'bg-ok-soft', title: 'text-ok', icon: 'shield-check' },
  warning: { box: 'bg-warning-soft', title: 'text-warning', icon: 'alert-triangle' },
  lost: { box: 'bg-lost-soft', title: 'text-lost', icon: 'phone-off' },
};

/** A problem or a state explained in place, with what can be done about it. */
export function Notice({ tone, title, children, actions }: NoticeProps) {
  const look = looks[tone];
  return (
    <div className={`flex gap-2.5 rounded-card px-3.5 py-3 ${look.box}`}>
      <span className={`mt-0.5 ${look.title}`}>
        <Icon name={look.icon} />
      </span>
      <div className="min-w-0 flex-1">
        <p className={`font-semibold ${look.title}`}>{title}</p>
        {children && <div className="mt-0.5">{children}</div>}
        {actions && <div className={`mt-1 flex flex-wrap gap-x-3 ${look.title}`}>{actions}</div>}
      </div>
    </div>
  );
}
