import { useMemo } from 'react';
import { counted } from '../../base/counted.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Proposed } from '../../verify/test-calls/propose-scenarios.ts';
import type { Thinned } from '../../verify/test-calls/thin-proposals.ts';
import { CheckBox } from '../ui/check-box.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { exitsWith, proposalGroups } from './proposal-groups.ts';

interface ProposalChoiceProps {
  plan: Plan;
  proposed: Proposed;
  thinned: Thinned;
  /** Every exit that calls can come to, and those that have a test call already. */
  all: ReadonlySet<string>;
  tested: ReadonlySet<string>;
  /** Places in the proposed set, from 0. */
  chosen: ReadonlySet<number>;
  onChoose: (chosen: ReadonlySet<number>) => void;
}

/** Which of the proposed calls are kept: by how much they show, by group, or one by one. */
export function ProposalChoice({ plan, proposed, thinned, all, tested, chosen, onChoose }: ProposalChoiceProps) {
  const { calls, complete } = proposed;
  const { order, essential, thorough } = thinned;
  const groups = useMemo(() => proposalGroups(plan, calls), [plan, calls]);
  const sizes = [
    { value: 'fewest', label: 'Fewest', count: essential },
    { value: 'thorough', label: 'Every end for every sort of caller', count: thorough },
    { value: 'all', label: 'All', count: order.length },
  ].filter(({ count }, index, those) => count > 0 && those.findLastIndex((other) => other.count === count) === index);
  const withThem = exitsWith(calls, chosen, tested, all);
  const beyond = all.size - exitsWith(calls, order, tested, all);
  const current = sizes.find(
    ({ count }) => count === chosen.size && order.slice(0, count).every((place) => chosen.has(place)),
  );
  const set = (places: readonly number[], on: boolean) => {
    const next = new Set(chosen);
    for (const place of places) {
      if (on) next.add(place);
      else next.delete(place);
    }
    onChoose(next);
  };
  return (
    <>
      <Segmented
        label="How many"
        look="chips"
        value={current?.value ?? null}
        options={sizes.map(({ value, label, count }) => ({
          value,
          label: `${label}: ${counted(count, 'call')}, ${exitsWith(calls, order.slice(0, count), tested, all)} of ${counted(all.size, 'exit')}`,
        }))}
        onChange={(value) => onChoose(new Set(order.slice(0, sizes.find((size) => size.value === value)!.count)))}
      />
      <p role="status" className="font-semibold">
        {chosen.size} of {calls.length} chosen. With them {withThem} of {counted(all.size, 'exit')}{' '}
        {withThem === 1 ? 'has' : 'have'} a test call; {counted(tested.size, 'has', 'have')} one now.
      </p>
      {beyond > 0 && (
        <p className="text-muted">
          {beyond === 1 ? 'One exit is' : `${beyond} exits are`} taken by none of these, such as “Queue is full”. Under
          Exits you can have a call looked for that takes it.
        </p>
      )}
      {!complete && (
        <Notice tone="info" title="This call flow has more ways than were tried.">
          The everyday ones are here. Rarer ones can be tried by hand and kept.
        </Notice>
      )}
      <ul aria-label="Groups of proposed calls" className="flex flex-col divide-y divide-line">
        {groups.map(({ label, places }) => {
          const count = places.filter((place) => chosen.has(place)).length;
          return (
            <li key={label} className="flex flex-col py-1">
              <CheckBox
                label={
                  <>
                    <span className="font-semibold">{label}</span>{' '}
                    <span className="text-muted">
                      {count} of {places.length}
                    </span>
                  </>
                }
                checked={count === places.length}
                partly={count > 0 && count < places.length}
                onChange={(on) => set(places, on)}
              />
              <div className="pl-8">
                <Disclosure label={places.length === 1 ? 'The call' : `The ${places.length} calls`}>
                  <div className="flex flex-col">
                    {places.map((place) => (
                      <CheckBox
                        key={place}
                        label={calls[place]!.scenario.name}
                        checked={chosen.has(place)}
                        onChange={(on) => set([place], on)}
                      />
                    ))}
                  </div>
                </Disclosure>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
