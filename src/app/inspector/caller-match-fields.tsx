import { fail, ok, type Result } from '../../base/result.ts';
import type { CallerMatch } from '../../engine/caller-match.ts';
import type { Plan } from '../../plan/plan.ts';
import { SelectField } from '../ui/select-field.tsx';
import { CheckedField } from '../ui/checked-field.tsx';
import { useStepForm } from './step-form.ts';

const WORDS: Readonly<Record<CallerMatch['by'], string>> = {
  list: 'is on a caller list',
  prefix: 'calls from an area code',
  site: 'lives near a site',
  withheld: 'withholds the number',
  calledBefore: 'has called before',
};

interface CallerMatchFieldsProps {
  /** The rule's name, for the names of the fields. */
  name: string;
  match: CallerMatch;
  onChange: (match: CallerMatch) => void;
}

const named = (things: Readonly<Record<string, { readonly name: string }>>, chosen: string) => [
  ...(Object.hasOwn(things, chosen) ? [] : [{ value: chosen, label: 'Choose…' }]),
  ...Object.entries(things).map(([value, thing]) => ({ value, label: thing.name })),
];

/** What a rule asks about the caller, and with what. */
export function CallerMatchFields({ name, match, onChange }: CallerMatchFieldsProps) {
  const { plan } = useStepForm();
  return (
    <>
      <SelectField
        label={`${name}: the caller`}
        hideLabel
        value={match.by}
        options={Object.entries(WORDS).map(([value, label]) => ({ value, label }))}
        onChange={(by) => onChange(firstMatch(by as CallerMatch['by'], plan))}
      />
      {match.by === 'list' && (
        <SelectField
          label={`${name}: caller list`}
          hideLabel
          value={match.list}
          options={named(plan.callerLists, match.list)}
          onChange={(list) => onChange({ by: 'list', list })}
        />
      )}
      {match.by === 'site' && (
        <SelectField
          label={`${name}: site`}
          hideLabel
          value={match.site}
          options={named(plan.sites, match.site)}
          onChange={(site) => onChange({ by: 'site', site })}
        />
      )}
      {match.by === 'prefix' && (
        <CheckedField
          label={`${name}: numbers begin with`}
          hideLabel
          value={match.prefixes.join(', ')}
          placeholder="+1312, +1708"
          check={checkPrefixes}
          onCommit={(text) => onChange({ by: 'prefix', prefixes: text.split(', ') })}
        />
      )}
    </>
  );
}

/** Several prefixes, separated by commas or spaces, as "+1312, +1708". */
function checkPrefixes(text: string): Result<string, string> {
  const prefixes = text.split(/[\s,;]+/).filter(Boolean);
  if (prefixes.length === 0) return fail('Enter at least one, such as +1312.');
  if (prefixes.length > 50) return fail('At most 50.');
  const wrong = prefixes.find((prefix) => !/^\+\d{1,15}$/.test(prefix));
  return wrong === undefined
    ? ok(prefixes.join(', '))
    : fail(`“${wrong}” should begin with + and the country, such as +1312.`);
}

function firstMatch(by: CallerMatch['by'], plan: Plan): CallerMatch {
  switch (by) {
    case 'list':
      return { by, list: Object.keys(plan.callerLists)[0] ?? '' };
    case 'site':
      return { by, site: Object.keys(plan.sites)[0] ?? '' };
    case 'prefix':
      return { by, prefixes: ['+1'] };
    case 'withheld':
    case 'calledBefore':
      return { by };
  }
}
