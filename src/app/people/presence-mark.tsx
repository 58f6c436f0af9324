import type { Presence } from './presence.ts';

const LOOKS: Readonly<Record<Presence['tone'], { dot: string; text: string }>> = {
  in: { dot: 'rounded-pill bg-ok', text: 'text-ok' },
  out: { dot: 'rounded-pill border-2 border-control', text: 'text-muted' },
  unreachable: { dot: 'rotate-45 bg-warning', text: 'text-warning' },
};

/** Whether somebody can be reached now: a dot whose shape says it too, and the word beside it. */
export function PresenceMark({ presence }: { presence: Presence }) {
  const { dot, text } = LOOKS[presence.tone];
  return (
    <span
      title={presence.why}
      className={`inline-flex shrink-0 items-center gap-1.5 text-sm whitespace-nowrap md:group-data-shown/row:text-text ${text}`}
    >
      <span aria-hidden="true" className={`size-2 ${dot}`} />
      {presence.word}
    </span>
  );
}
