import type { Heard, HeardIs } from '../../../simulate/heard.ts';
import { heardWords } from '../../../simulate/heard-words.ts';
import { outcomeWords } from '../../../simulate/outcome-words.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { Walk } from '../../../simulate/walk.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';

interface CaptionBandProps {
  plan: Plan;
  walk: Walk;
  /** What is heard now; null at the end of the call. */
  heard: Heard | null;
  dead: boolean;
}

const ICONS: Record<HeardIs, IconName> = {
  words: 'megaphone',
  keys: 'hash',
  ringing: 'phone-outgoing',
  hold: 'hourglass',
  message: 'voicemail',
  talk: 'users',
  silence: 'minus',
};

/** What the caller hears at this moment, in letters to be read from across a room; at the end, how the call ended. */
export function CaptionBand({ plan, walk, heard, dead }: CaptionBandProps) {
  const end = outcomeWords(plan, walk);
  const { title, text } = heard
    ? heardWords(plan, walk, heard)
    : { title: dead ? 'The end, with a busy tone' : 'The end', text: `${end.title}.` };
  return (
    <section aria-label="What the caller hears" className="flex min-h-24 items-start gap-4 px-5 py-3 max-md:px-4">
      <span
        className={`mt-1 flex size-11 shrink-0 items-center justify-center rounded-pill max-md:size-9 ${heard ? 'bg-accent-soft text-accent' : 'bg-accent text-on-accent'}`}
      >
        <Icon name={heard ? ICONS[heard.is] : 'phone-off'} size={24} />
      </span>
      <div className="min-w-0" aria-live="polite">
        <p className="text-md font-semibold text-muted">{title}</p>
        <p
          className={`caption font-semibold ${text.length > 220 ? 'text-lg' : text.length > 110 ? 'text-xl' : 'text-2xl'}`}
          lang={heard?.is === 'words' ? heard.language : undefined}
        >
          {text}
        </p>
      </div>
    </section>
  );
}
