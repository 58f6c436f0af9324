import { freeId } from '../../base/ids.ts';
import type { Rotation } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import { hrefOf } from '../shell/place.ts';
import { sayRemoved } from '../things/say-removed.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { moved } from '../ui/moved.ts';
import { NumberField } from '../ui/number-field.tsx';
import { OrderList } from '../ui/order-list.tsx';
import { levelWords } from './hand-over-words.ts';
import { PersonPicker } from './person-picker.tsx';
import { Section } from '../ui/section.tsx';

type Level = Rotation['levels'][number];
const MOST_LEVELS = 5;

interface RotationLevelsProps {
  plan: Plan;
  rotation: Rotation;
  onChange: (levels: Level[], what: string) => void;
  /** Makes a person and puts them at the end of a level. */
  onCreate: (level: string, name: string) => void;
}

/** The levels of a rotation in the order they are asked, each with its people in the order of their turns. */
export function RotationLevels({ plan, rotation, onChange, onCreate }: RotationLevelsProps) {
  const { levels } = rotation;
  const only = levels.length === 1 ? levels[0] : undefined;
  const nameOf = (person: string) => plan.people[person]?.name ?? 'Somebody who is gone';
  const numberOf = (level: Level) => levels.indexOf(level) + 1;
  const alter = (level: Level, part: Partial<Level>, what: string) =>
    onChange(
      levels.map((other) => (other.id === level.id ? { ...other, ...part } : other)),
      what,
    );
  const picker = (level: Level) => (
    <PersonPicker
      label="Add a person"
      plan={plan}
      without={level.people}
      disabled={level.people.length >= 50}
      onPick={(person) => alter(level, { people: [...level.people, person] }, `Add “${nameOf(person)}”`)}
      onCreate={(name) => onCreate(level.id, name)}
    />
  );
  const form = (level: Level) => (
    <div className="flex min-w-0 flex-col gap-2.5">
      {!only && (
        <div className="flex min-h-8.5 flex-wrap items-center justify-between gap-2">
          <div>
            <h4 className="font-semibold">
              Level {numberOf(level)}
              {numberOf(level) > 1 && <span className="font-normal text-muted">: asked when nobody above answers</span>}
            </h4>
            <p className="text-sm text-muted">{levelWords(level.people.length, level.weeksEach)}</p>
          </div>
          {picker(level)}
        </div>
      )}
      {level.people.length === 0 ? (
        <FieldNote tone="error">Nobody is in this level yet. Add the people who take turns.</FieldNote>
      ) : (
        <OrderList
          label={`People of level ${numberOf(level)}, in the order of their turns`}
          items={level.people}
          idOf={(person) => person}
          nameOf={nameOf}
          onMove={(from, to) => alter(level, { people: moved(level.people, from, to) }, 'Reorder turns')}
          onRemove={(person) => {
            alter(level, { people: level.people.filter((other) => other !== person) }, `Take “${nameOf(person)}” out`);
            sayRemoved(`${nameOf(person)} takes no more turns${only ? '' : ` in level ${numberOf(level)}`}`);
          }}
        >
          {(person) => (
            <div className="flex min-h-8.5 items-center gap-2.5">
              <Avatar name={nameOf(person)} size="small" />
              <a
                className="inline-flex min-h-6 items-center font-semibold hover:underline"
                href={hrefOf({ plan: plan.id, page: 'people', flow: null, item: person })}
              >
                {nameOf(person)}
              </a>
            </div>
          )}
        </OrderList>
      )}
      <NumberField
        label="Each turn lasts"
        min={1}
        max={52}
        unit={level.weeksEach === 1 ? 'week' : 'weeks'}
        value={level.weeksEach}
        onCommit={(weeksEach) => alter(level, { weeksEach }, 'Weeks each')}
      />
    </div>
  );
  const addLevel = () => {
    const id = freeId(`level-${levels.length + 1}`, (taken) => levels.some((level) => level.id === taken));
    onChange([...levels, { id, people: [], weeksEach: 1 }], 'Add a level');
  };
  return (
    <Section
      title={only ? 'Who takes turns' : 'Levels'}
      about={
        only
          ? levelWords(only.people.length, only.weeksEach)
          : 'The first level rings first; the next one when nobody of it answers.'
      }
      actions={
        <>
          {only && picker(only)}
          {levels.length < MOST_LEVELS && (
            <Button size="small" icon="plus" onClick={addLevel}>
              Add a level
            </Button>
          )}
        </>
      }
    >
      {only ? (
        form(only)
      ) : (
        <OrderList
          label="Levels, in the order they are asked"
          items={levels}
          idOf={(level) => level.id}
          nameOf={(level) => `level ${numberOf(level)}`}
          onMove={(from, to) => onChange(moved(levels, from, to), 'Reorder levels')}
          onRemove={(level) => {
            onChange(
              levels.filter((other) => other.id !== level.id),
              `Remove level ${numberOf(level)}`,
            );
            sayRemoved(`Removed level ${numberOf(level)}`);
          }}
        >
          {form}
        </OrderList>
      )}
    </Section>
  );
}
