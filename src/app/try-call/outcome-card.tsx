import { Icon, type IconName } from '../ui/icon.tsx';
import type { OutcomeWords } from './outcome-words.ts';

const looks: Record<OutcomeWords['tone'], { icon: IconName; colour: string }> = {
  person: { icon: 'phone', colour: 'text-outcome-person' },
  outside: { icon: 'phone-forwarded', colour: 'text-outcome-outside' },
  message: { icon: 'voicemail', colour: 'text-outcome-message' },
  goodbye: { icon: 'phone-off', colour: 'text-outcome-goodbye' },
  lost: { icon: 'alert-circle', colour: 'text-outcome-lost' },
};

/** The end of a call in one line. */
export function OutcomeCard({ title, tone }: OutcomeWords) {
  const { icon, colour } = looks[tone];
  return (
    <div className="mt-2 ml-14 flex items-center gap-2.5 rounded-card border border-line-strong px-3 py-2.5">
      <span className={colour}>
        <Icon name={icon} size={18} />
      </span>
      <p className="min-w-0 text-md font-semibold">{title}</p>
    </div>
  );
}
