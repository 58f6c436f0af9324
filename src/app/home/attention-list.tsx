import { useLayoutEffect, useRef, useState } from 'react';
import { counted } from '../../base/counted.ts';
import type { AttentionItem } from '../../verify/attention/attention.ts';
import { hrefOf } from '../shell/place.ts';
import { goTo } from '../shell/use-place.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { keepAllAttention, wantsAllAttention } from './all-attention.ts';
import { ATTENTION_LOOK, placeOf } from './attention-look.ts';
import { groupAttention } from './group-attention.ts';
import { urgentFirst, type UrgentGroup } from './urgent-first.ts';
import type { HomeClient } from './use-clients.ts';

interface AttentionListProps {
  clients: readonly HomeClient[];
  /** How many are still being checked. */
  unchecked: number;
}

/** So many items are seen at first, so that the clients below are seen, too; the rest is one press away. */
const FEW = 4;

const keyOf = ({ kind, says, detail }: AttentionItem): string => `${kind} ${says} ${detail}`;

/** What needs attention, by client, the most urgent first; each item has one button that leads to where it is dealt with. */
export function AttentionList({ clients, unchecked }: AttentionListProps) {
  const [all, setAll] = useState(wantsAllAttention);
  const list = useRef<HTMLUListElement>(null);
  // What was seen when the rest was asked for: the focus goes on to the first that was not.
  const before = useRef<ReadonlySet<Element> | null>(null);
  const groups = groupAttention(clients);
  const total = groups.reduce((sum, { items }) => sum + items.length, 0);
  // A button that shows one more would take as much room as the one.
  const isLong = total > FEW + 1;
  const shown = urgentFirst(groups, all || !isLong ? total : FEW);
  useLayoutEffect(() => {
    const seen = before.current;
    before.current = null;
    if (!all || seen === null) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    buttons.find((button) => !seen.has(button))?.focus();
  }, [all]);
  const turn = () => {
    before.current = new Set(list.current?.querySelectorAll('button'));
    setAll(!all);
    keepAllAttention(!all);
  };
  return (
    <section aria-labelledby="attention-title" className="rounded-card border border-line bg-panel">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-5 pt-4 pb-3 max-sm:px-4">
        <h2 id="attention-title" className="text-xl font-bold">
          Needs attention
        </h2>
        <p role="status" className="flex items-center gap-2 text-muted">
          {unchecked > 0 && (
            <>
              <Spinner size={13} /> Checking {counted(unchecked, 'client')}
            </>
          )}
        </p>
      </header>
      {groups.length === 0 && (
        <p className="flex items-center gap-2.5 border-t border-line px-5 py-4 text-md max-sm:px-4">
          {unchecked === 0 && (
            <span className="text-ok">
              <Icon name="check-circle" size={18} />
            </span>
          )}
          {unchecked === 0 ? 'Nothing. Every client is checked, and nothing runs out soon.' : 'Nothing so far.'}
        </p>
      )}
      <ul ref={list} id="attention-items">
        {shown.map((group) => (
          <Group key={group.id} {...group} />
        ))}
      </ul>
      {isLong && (
        <div className="border-t border-line px-5 py-2.5 max-sm:px-4">
          <Button size="small" aria-expanded={all} aria-controls="attention-items" onClick={turn}>
            {all ? 'Show the most urgent only' : `Show all ${total}`}
          </Button>
        </div>
      )}
    </section>
  );
}

function Group({ id, name, items, hidden }: UrgentGroup) {
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-line px-5 py-2 max-sm:px-4 md:grid-cols-[13rem_minmax(0,1fr)]">
      <div className="flex min-w-0 flex-wrap items-baseline gap-x-2 pt-1.5 md:flex-col">
        <h3 className="max-w-full text-md font-semibold [overflow-wrap:anywhere]">
          <a className="rounded-small hover:underline" href={hrefOf({ plan: id, page: 'flow', flow: null })}>
            {name}
          </a>
        </h3>
        {hidden > 0 && <p className="text-sm text-muted">and {counted(hidden, 'more point')}</p>}
      </div>
      <ul aria-label={`Needs attention: ${name}`} className="flex min-w-0 flex-col divide-y divide-line">
        {items.map((item) => (
          <Row key={keyOf(item)} client={name} item={item} />
        ))}
      </ul>
    </li>
  );
}

function Row({ client, item }: { client: string; item: AttentionItem }) {
  const { icon, colour } = ATTENTION_LOOK[item.kind];
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 py-1.5">
      <span className={`mt-1.5 ${colour}`}>
        <Icon name={icon} size={16} />
      </span>
      {/* On a phone the button stands below, so that the words have the width. */}
      <div className="min-w-0 flex-1 py-1 max-sm:basis-[calc(100%-2rem)]">
        <p className="font-semibold">{item.says}</p>
        {item.detail !== '' && <p className="line-clamp-2 text-muted">{item.detail}</p>}
      </div>
      <span className="max-sm:ml-7">
        <Button
          size="small"
          aria-label={`${item.action}: ${item.says}, ${client}`}
          onClick={() => goTo(placeOf(item.client, item.go))}
        >
          {item.action}
        </Button>
      </span>
    </li>
  );
}
