import type { Expectation } from '../../plan/call-script.ts';
import type { PlayedTestCall } from '../../verify/test-calls/play-test-calls.ts';
import { NumberField } from '../ui/number-field.tsx';
import { Switch } from '../ui/switch.tsx';
import { secondsNow, withLimit, type Limit } from './change-expectation.ts';

interface LimitsFieldProps {
  expect: Expectation;
  played: PlayedTestCall | undefined;
  onChange: (next: Expectation) => void;
}

const LIMITS: readonly { readonly limit: Limit; readonly label: string; readonly now: string }[] = [
  { limit: 'secondsToPerson', label: 'Most seconds until a person answers', now: 'Now nobody answers.' },
  { limit: 'secondsInAll', label: 'Most seconds in all, without the conversation', now: '' },
  { limit: 'secondsOnHold', label: 'Most seconds on hold', now: '' },
];
const FIRST_SECONDS = 60;

/** How long a test call may take: each limit is switched on, then set in seconds, beside what the call takes now. */
export function LimitsField({ expect, played, onChange }: LimitsFieldProps) {
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 text-sm font-semibold">It may take</legend>
      {LIMITS.map(({ limit, label, now: never }) => {
        const seconds = expect.atMost?.[limit];
        const now = played ? secondsNow(played, limit) : null;
        const takes = now === null ? (played?.times ? never : '') : `Now it is ${now} s.`;
        return (
          <div key={limit} className="flex flex-col gap-1">
            <Switch
              label={label}
              description={takes}
              checked={seconds !== undefined}
              onChange={(on) => onChange(withLimit(expect, limit, on ? Math.max(1, now ?? FIRST_SECONDS) : null))}
            />
            {seconds !== undefined && (
              <NumberField
                key={seconds}
                label={label}
                hideLabel
                value={seconds}
                max={7200}
                unit="seconds"
                onCommit={(next) => onChange(withLimit(expect, limit, next))}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
