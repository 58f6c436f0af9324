import { ALL_SECTIONS } from '../../exchange/hand-over/make-pack.ts';
import { SECTION_TITLES } from '../../exchange/hand-over/pack.ts';
import { CheckBox } from '../ui/check-box.tsx';
import type { PackChoice } from './use-pack-choice.ts';

interface PackOptionsProps {
  choice: PackChoice;
  onChoose: (choice: PackChoice) => void;
}

/** Which parts are printed, and whether people's own mobiles are. */
export function PackOptions({ choice, onChoose }: PackOptionsProps) {
  return (
    <>
      <fieldset>
        <legend className="pb-1 font-semibold">What to print</legend>
        {ALL_SECTIONS.map((id) => (
          <CheckBox
            key={id}
            label={SECTION_TITLES[id]}
            checked={choice.sections.includes(id)}
            onChange={(checked) =>
              onChoose({
                ...choice,
                sections: ALL_SECTIONS.filter((one) => (one === id ? checked : choice.sections.includes(one))),
              })
            }
          />
        ))}
      </fieldset>
      <fieldset>
        <legend className="pb-1 font-semibold">Who may read it</legend>
        <CheckBox
          label="Include personal numbers"
          checked={choice.personalNumbers}
          onChange={(personalNumbers) => onChoose({ ...choice, personalNumbers })}
        />
        <p className="text-sm text-muted">
          The numbers of people’s own mobiles. Leave them out of copies that hang on a wall.
        </p>
      </fieldset>
    </>
  );
}
