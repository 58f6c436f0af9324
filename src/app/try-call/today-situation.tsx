import { useState } from 'react';
import { localText, parseLocal } from '../../calendar/zone.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { situationNow } from '../../simulate/situation-now.ts';
import { backend } from '../backend/backend-client.ts';
import { problemWords } from '../backend/problem-words.ts';
import { Button } from '../ui/button.tsx';
import { timedWords } from './timed-words.ts';

interface TodaySituationProps {
  plan: Plan;
  script: CallScript;
  onChange: (script: CallScript) => void;
  /** Whether what is set today can be asked for. */
  knowsToday: boolean;
}

/** Copies what is set today into the call, with its ends, or clears everything; and says what of it ends before the call. */
export function TodaySituation({ plan, script, onChange, knowsToday }: TodaySituationProps) {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const at = parseLocal(script.at, plan.zone);
  const atMs = at.ok ? at.value : 0;
  const timed = timedWords(plan, script.situation.entries, atMs);
  const isNormal = script.situation.entries.length === 0 && Object.keys(script.reactions).length === 0;

  const load = async () => {
    setAsking(true);
    const reply = await backend.getSituation({ params: { plan: plan.id } });
    setAsking(false);
    if (!reply.ok) {
      setSaid(`${problemWords(reply.error).title}, so today is not known.`);
      return;
    }
    const { nowMs, entries } = reply.value;
    setSaid(entries.length === 0 ? 'Nothing is set today: it is a normal day.' : null);
    onChange({
      ...script,
      // Before now it was perhaps not set yet.
      at: atMs < nowMs ? localText(plan.zone, nowMs) : script.at,
      situation: situationNow(
        entries.map(({ entry }) => entry),
        nowMs,
      ),
    });
  };

  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap gap-1.5">
        {knowsToday && (
          <Button size="small" loading={asking} onClick={() => void load()}>
            As it is today
          </Button>
        )}
        <Button
          size="small"
          disabled={isNormal}
          onClick={() => {
            setSaid(null);
            onChange({ ...script, situation: { entries: [] }, reactions: {} });
          }}
        >
          Normal day
        </Button>
      </div>
      <output className="text-sm text-muted empty:hidden">{said}</output>
      {timed.length > 0 && (
        <ul className="flex flex-col gap-0.5 text-sm" aria-label="Set for a time">
          {timed.map(({ words, now }) => (
            <li key={words} className={now ? '' : 'text-muted'}>
              {words}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
