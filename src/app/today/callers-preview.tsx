import { useMemo } from 'react';
import { phoneText } from '../../engine/phone-text.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';
import { callersEnds } from '../../simulate/callers-ends.ts';
import { clipWords, compareEnds, type ComparedNumber } from '../../simulate/compare-ends.ts';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { groupEnds } from './group-ends.ts';

interface CallersPreviewProps {
  plan: Plan;
  /** As it is set now, and as it would be. */
  before: Situation;
  after: Situation;
  /** When the calls are placed, in UTC milliseconds. */
  atMs: number;
  /** "now", or "from 17:30": the moment from which there is a difference. */
  when: string;
}

const GREETING_SHOWN = 130;

/** What callers would hear and reach, by number and key, played by the engine that routes their calls; differences are marked. */
export function CallersPreview({ plan, before, after, atMs, when }: CallersPreviewProps) {
  const compared = useMemo(
    () => compareEnds(callersEnds(plan, before, atMs), callersEnds(plan, after, atMs)),
    [plan, before, after, atMs],
  );
  const changed = compared.filter((number) => number.changed);
  const same = compared.filter((number) => !number.changed);
  const isLost = changed.some(({ ends }) => ends.some(({ lost }) => lost));
  const names = same.map(({ number }) => plan.numbers[number]?.name ?? number).join(', ');
  return (
    <section aria-label="What callers will hear and reach" className="flex flex-col gap-2">
      <h3 className="text-md font-semibold">What callers will hear and reach {when}</h3>
      {isLost && (
        <Notice tone="lost" title="Some callers would reach nobody">
          Look at the lines marked below before you apply this.
        </Notice>
      )}
      {changed.map((number) => (
        <NumberPreview
          key={number.number}
          plan={plan}
          compared={number}
          without={when === 'now' ? 'Now' : 'Without this'}
        />
      ))}
      {compared.length === 0 ? (
        <p className="text-md text-muted">No call can be played: the plan has no number with a finished call flow.</p>
      ) : changed.length === 0 ? (
        <p className="rounded-card bg-hover px-3.5 py-3 text-md">
          Callers notice no difference {when}: nobody’s way changes.
        </p>
      ) : (
        same.length > 0 && <p className="text-md text-muted">No difference for {names}.</p>
      )}
      {compared.length > 0 && (
        <p className="text-base text-muted">
          Played with one caller from nearby, and each key of the first menu. Try a call plays all others.
        </p>
      )}
    </section>
  );
}

function NumberPreview({ plan, compared, without }: { plan: Plan; compared: ComparedNumber; without: string }) {
  const number = plan.numbers[compared.number];
  const groups = groupEnds(compared);
  const shown = compared.hearsOther ? groups : groups.filter((group) => group.changed);
  const others = groups.length - shown.length;
  return (
    <div className="rounded-card border border-line px-3.5 py-3">
      <p className="text-md font-semibold">
        {number?.name ?? compared.number}{' '}
        <span className="tabular font-normal text-muted">{number && phoneText(number.e164)}</span>
      </p>
      {compared.hearsOther && compared.hears !== '' && (
        <p className="mt-1.5 flex gap-2 text-md">
          <span className="mt-0.5 text-hears">
            <Icon name="volume" />
          </span>
          <span>
            <span className="sr-only">Hears: </span>“{clipWords(compared.hears, GREETING_SHOWN)}”
          </span>
        </p>
      )}
      <ul className="mt-1.5 flex flex-col gap-1.5">
        {shown.map(({ who, end, changed, was }) => (
          <li key={who} className="flex gap-2 text-md">
            <span
              className={`mt-0.5 ${end.lost ? 'text-lost' : end.rings ? 'text-outcome-person' : 'text-outcome-message'}`}
            >
              <Icon name={end.lost ? 'alert-circle' : end.rings ? 'phone' : 'voicemail'} />
            </span>
            <span className="min-w-0">
              <span className="font-semibold">{who}:</span> {end.says}
              {end.ringsAfterMs !== null && end.ringsAfterMs >= 1000 && (
                <span className="text-muted"> (rings within {Math.ceil(end.ringsAfterMs / 1000)} s)</span>
              )}
              {changed && was !== null && (
                <span className="block text-base text-muted">
                  {without}: {was}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {others > 0 && <p className="mt-1.5 text-base text-muted">No difference for all other keys.</p>}
      {compared.goneKeys.length > 0 && (
        <p className="mt-1.5 text-base text-muted">
          Not offered then: {compared.goneKeys.length === 1 ? 'key' : 'keys'} {compared.goneKeys.join(', ')}.
        </p>
      )}
    </div>
  );
}
