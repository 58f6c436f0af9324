import { phoneText } from '../../engine/phone-text.ts';
import type { Plan } from '../../plan/plan.ts';
import { Segmented } from '../ui/segmented.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { KeyChoice, SituationChoice } from '../../verify/coverage/caller-cases.ts';
import type { CoverageAsked } from './coverage-asked.ts';

interface CaseChipsProps {
  plan: Plan;
  /** The number that is shown. */
  number: string;
  asked: CoverageAsked;
  /** Empty until they are known. */
  keys: readonly KeyChoice[];
  situations: readonly SituationChoice[];
  onAsk: (asked: CoverageAsked) => void;
}

const PEOPLE = [
  { value: 'everybody', label: 'everybody' },
  { value: 'nobody', label: 'nobody' },
] as const;

/** Which callers: of which number, who press what, who answers them, and what is true that day. */
export function CaseChips({ plan, number, asked, keys, situations, onAsk }: CaseChipsProps) {
  const numbers = Object.entries(plan.numbers);
  return (
    <div className="flex flex-wrap items-start gap-x-5 gap-y-2.5">
      {numbers.length > 1 && (
        <div className="w-76 max-w-full">
          <SelectField
            label="Number"
            value={number}
            options={numbers.map(([id, { name, e164 }]) => ({ value: id, label: `${name}, ${phoneText(e164)}` }))}
            onChange={(id) => onAsk({ ...asked, number: id, key: '' })}
          />
        </div>
      )}
      {keys.length > 1 && (
        <Segmented
          label="The caller presses"
          look="chips"
          value={asked.key}
          options={keys.map(({ key, label }) => ({ value: key, label: label.replace(/^Presses /, '') }))}
          onChange={(key) => onAsk({ ...asked, key })}
        />
      )}
      <Segmented
        label="Who answers"
        look="chips"
        value={asked.people}
        options={PEOPLE}
        onChange={(people) => onAsk({ ...asked, people })}
      />
      {situations.length > 1 && (
        <Segmented
          label="What if"
          look="chips"
          value={asked.situation}
          options={situations.map(({ id, label }) => ({ value: id, label }))}
          onChange={(situation) => onAsk({ ...asked, situation })}
        />
      )}
    </div>
  );
}
