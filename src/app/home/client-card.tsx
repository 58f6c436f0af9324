import { hrefOf } from '../shell/place.ts';
import { goTo } from '../shell/use-place.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { Pill } from '../ui/pill.tsx';
import { ClientPicture } from './client-picture.tsx';
import { agoWords, checkWords, lastChangeMs, liveWords, numbersWords, type StateTone } from './client-words.ts';
import type { HomeClient } from './use-clients.ts';

/** What can be done with a client from its card. */
export type CardAction = 'duplicate' | 'rename' | 'remove';

interface ClientCardProps {
  client: HomeClient;
  nowMs: number;
  onAction: (action: CardAction, client: HomeClient) => void;
}

const TONES: Readonly<Record<StateTone, { icon: IconName; colour: string }>> = {
  ok: { icon: 'shield-check', colour: 'text-ok' },
  warning: { icon: 'alert-triangle', colour: 'text-warning' },
  lost: { icon: 'alert-circle', colour: 'text-lost' },
  waiting: { icon: 'hourglass', colour: 'text-muted' },
};

/** A client at a glance: its main flow, its numbers, whether it is checked, draft or live, and when it last changed. */
export function ClientCard({ client, nowMs, onAction }: ClientCardProps) {
  const { id, name, summary, overview } = client;
  const open = { plan: id, page: 'flow', flow: null } as const;
  const state = overview && checkWords(overview.checked);
  return (
    <article
      aria-label={name}
      className="flex min-w-0 flex-col overflow-hidden rounded-card border border-line bg-panel shadow-card transition-colors focus-within:border-line-strong hover:border-line-strong"
    >
      {/* The name below is the link for the keyboard and for screen readers. */}
      <a href={hrefOf(open)} tabIndex={-1} aria-hidden="true" className="block h-32 border-b border-line bg-background">
        {summary && <ClientPicture id={id} name={name} revision={summary.draftRevision} />}
      </a>
      <div className="flex flex-1 flex-col gap-1 p-4 pt-3">
        <div className="flex items-start gap-2">
          <h3 className="min-w-0 flex-1 py-0.5 text-lg font-semibold [overflow-wrap:anywhere]">
            <a href={hrefOf(open)} className="rounded-small hover:underline">
              {name}
            </a>
          </h3>
          {(overview?.sample ?? summary === null) && <Pill>Sample</Pill>}
          {summary && (
            <Menu
              label={`More for ${name}`}
              iconOnly
              size="small"
              align="end"
              items={[
                { id: 'open', label: 'Open', icon: 'workflow', onSelect: () => goTo(open) },
                {
                  id: 'today',
                  label: 'Today',
                  icon: 'sun',
                  onSelect: () => goTo({ plan: id, page: 'today', flow: null }),
                },
                'separator',
                {
                  id: 'duplicate',
                  label: 'Duplicate for another client…',
                  icon: 'copy',
                  onSelect: () => onAction('duplicate', client),
                },
                { id: 'rename', label: 'Rename…', icon: 'pencil', onSelect: () => onAction('rename', client) },
                'separator',
                {
                  id: 'remove',
                  label: 'Remove…',
                  icon: 'trash',
                  danger: true,
                  onSelect: () => onAction('remove', client),
                },
              ]}
            />
          )}
        </div>
        {overview && <p className="text-muted">{numbersWords(overview.numbers)}</p>}
        {state && (
          <p className={`mt-1 flex items-center gap-1.5 font-semibold ${TONES[state.tone].colour}`}>
            <Icon name={TONES[state.tone].icon} size={15} /> {state.text}
          </p>
        )}
        {summary && <p>{liveWords(summary, overview?.changed ?? false)}</p>}
        <p className="mt-auto pt-1 text-sm text-muted">
          {summary ? `Changed ${agoWords(lastChangeMs(summary), nowMs)}` : 'Kept on this computer'}
        </p>
      </div>
    </article>
  );
}
