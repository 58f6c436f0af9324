import type { Phone } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { Switch } from '../ui/switch.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { OutsideLink } from '../things/outside-link.tsx';
import { PhoneField } from '../things/phone-field.tsx';

const LOOKS: Readonly<Record<Phone['type'], { icon: IconName; word: string }>> = {
  desk: { icon: 'phone', word: 'Desk phone' },
  mobile: { icon: 'phone-forwarded', word: 'Mobile' },
  app: { icon: 'monitor', word: 'App' },
};

interface PhoneRowProps {
  plan: Plan;
  phone: Phone;
  /** 1 rings first. */
  position: number;
  /** The phone as changed, and what changed, for the name of the undo step. */
  onChange: (phone: Phone, what: string) => void;
}

/** One phone of a person: where or which number, how long it rings, and whether it asks to press 1. */
export function PhoneRow({ plan, phone, position, onChange }: PhoneRowProps) {
  const { icon, word } = LOOKS[phone.type];
  const nth = `${word} ${position}`;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <span className="inline-flex min-h-8.5 w-28 items-center gap-2 font-semibold">
          <Icon name={icon} />
          {word}
        </span>
        {phone.type === 'desk' && (
          <div className="min-w-40 flex-1">
            <SelectField
              label={`${nth}: site`}
              hideLabel
              value={Object.hasOwn(plan.sites, phone.site) ? phone.site : ''}
              error={Object.hasOwn(plan.sites, phone.site) ? undefined : 'Choose the site it stands at.'}
              options={[
                ...(Object.hasOwn(plan.sites, phone.site) ? [] : [{ value: '', label: 'Choose a site…' }]),
                ...Object.entries(plan.sites).map(([value, { name }]) => ({ value, label: `at ${name}` })),
              ]}
              onChange={(site) => onChange({ ...phone, site }, 'Site of the desk phone')}
            />
          </div>
        )}
        {phone.type === 'mobile' && (
          <div className="min-w-40 flex-1">
            <PhoneField
              label={`${nth}: number`}
              hideLabel
              value={phone.e164}
              country={plan.country}
              whenEmpty="A mobile needs its number. To take it away, remove the phone."
              onCommit={(e164) => onChange({ ...phone, e164 }, 'Mobile number')}
            />
          </div>
        )}
        {phone.type === 'app' && (
          <span className="min-h-8.5 min-w-40 flex-1 content-center text-muted">wherever they are signed in</span>
        )}
        <NumberField
          label={`${nth}: rings for`}
          hideLabel
          min={5}
          max={120}
          unit="s"
          value={phone.ringSeconds}
          onCommit={(ringSeconds) => onChange({ ...phone, ringSeconds }, 'Ring time')}
        />
      </div>
      {phone.type === 'mobile' && (
        <div className="flex flex-col gap-1 sm:ml-31">
          <div className="max-w-60">
            <Switch
              label="Asks to press 1"
              checked={phone.pressOne}
              onChange={(pressOne) => onChange({ ...phone, pressOne }, 'Press 1 on the mobile')}
            />
          </div>
          <OutsideLink plan={plan} e164={phone.e164} />
          {!phone.pressOne && (
            <FieldNote tone="warning">Their mobile’s own voicemail may swallow calls while it is off.</FieldNote>
          )}
        </div>
      )}
    </div>
  );
}
