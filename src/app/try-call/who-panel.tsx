import { useEffect, useRef, useState } from 'react';
import { phoneText } from '../../engine/phone-text.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { SelectField } from '../ui/select-field.tsx';
import { Switch } from '../ui/switch.tsx';
import { TextField } from '../ui/text-field.tsx';
import { callerPicks } from '../../simulate/caller-picks.ts';

interface WhoPanelProps {
  plan: Plan;
  script: CallScript;
  onChange: (script: CallScript) => void;
}

const OTHER = 'other';

/** Which number is called, and who calls. */
export function WhoPanel({ plan, script, onChange }: WhoPanelProps) {
  const [typing, setTyping] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const picks = callerPicks(plan, script.number);
  const picked = picks.find((pick) => pick.caller === script.caller);
  const field = useRef<HTMLDivElement>(null);
  // What is typed next is the number, not keys of the phone.
  useEffect(() => {
    if (typing) field.current?.querySelector('input')?.focus();
  }, [typing]);
  const numbers = Object.entries(plan.numbers);
  const isKnown = Object.hasOwn(plan.numbers, script.number);
  return (
    <div className="flex flex-col gap-2">
      {(numbers.length > 1 || !isKnown) && (
        <SelectField
          label="Calls"
          value={script.number}
          options={[
            ...(isKnown ? [] : [{ value: script.number, label: 'Choose a number', disabled: true }]),
            ...numbers.map(([id, number]) => ({ value: id, label: `${number.name}, ${phoneText(number.e164)}` })),
          ]}
          onChange={(number) => onChange({ ...script, number })}
        />
      )}
      <SelectField
        label="Who calls"
        value={typing || !picked ? OTHER : picked.id}
        options={[...picks.map(({ id, label }) => ({ value: id, label })), { value: OTHER, label: 'Another number…' }]}
        onChange={(id) => {
          const pick = picks.find((candidate) => candidate.id === id);
          setTyping(pick === undefined);
          setProblem(undefined);
          if (pick) onChange({ ...script, caller: pick.caller });
        }}
      />
      {(typing || !picked) && (
        <div ref={field}>
          <TextField
            label="Caller’s number"
            type="tel"
            value={script.caller ?? ''}
            placeholder="+13125550147"
            error={problem}
            onCommit={(text) => {
              const caller = text.replaceAll(/[\s().-]/g, '');
              const isPhone = /^\+[1-9]\d{4,14}$/.test(caller);
              setProblem(isPhone ? undefined : 'Write it with + and the country, such as +13125550147.');
              if (isPhone) onChange({ ...script, caller });
              return isPhone;
            }}
          />
        </div>
      )}
      <Switch
        label="Has called before"
        checked={script.calledBefore}
        onChange={(calledBefore) => onChange({ ...script, calledBefore })}
      />
    </div>
  );
}
