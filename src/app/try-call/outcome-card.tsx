import { Icon, type IconName } from '../ui/icon.tsx';
import type { OutcomeWords } from '../../simulate/outcome-words.ts';

const looks: Record<OutcomeWords['tone'], { icon: IconName; colour: string }> = {
  person: { icon: 'phone', colour: 'text-outcome-person' },
  outside: { icon: 'phone-forwarded', colour: 'text-outcome-outside' },
  message: { icon: 'voicemail', colour: 'text-outcome-message' },
  goodbye: { icon: 'phone-off', colour: 'text-outcome-goodbye' },
  lost: { icon: 'alert-circle', colour: 'text-outcome-lost' },
};

interface OutcomeCardProps extends OutcomeWords {
  over: boolean;
  /** The end is read out when it comes, where nothing else on the screen does. */
  isRead?: boolean;
}

/** The end of a call in one line; while the call still goes on, only that it does. */
export function OutcomeCard({ title, length, tone, over, isRead = false }: OutcomeCardProps) {
  const { icon, colour } = looks[tone];
  return (
    <div className="flex min-h-11 shrink-0 items-center gap-2.5 border-t border-line px-4 py-2">
      <span className={over ? colour : 'text-muted'}>
        <Icon name={over ? icon : 'phone'} size={18} />
      </span>
      <p
        aria-live={isRead ? 'polite' : undefined}
        className={`min-w-0 text-md ${over ? 'font-semibold' : 'text-muted'}`}
      >
        {over ? title : 'The call goes on'}
      </p>
      {over && length !== null && (
        <span className="tabular ml-auto text-sm whitespace-nowrap text-muted">{length}</span>
      )}
    </div>
  );
}
