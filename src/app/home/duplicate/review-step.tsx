import { useMemo } from 'react';
import { counted } from '../../../base/counted.ts';
import { phoneText } from '../../../engine/phone-text.ts';
import { KINDS } from '../../../kinds/registry.ts';
import { copyForClient } from '../../../plan/edits/copy-for-client.ts';
import type { Plan } from '../../../plan/plan.ts';
import { outsideNumbers } from '../../../verify/outside-numbers.ts';
import { NewProblemList } from '../../things/new-problem-list.tsx';
import { useNewProblems } from '../../things/use-new-problems.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { copyOf, type CopyForm } from './copy-form.ts';

interface ReviewStepProps {
  plan: Plan;
  form: CopyForm;
  onChange: (form: CopyForm) => void;
}

/** What the new client will be, what stays behind, and what is still to be done there. */
export function ReviewStep({ plan, form, onChange }: ReviewStepProps) {
  const made = useMemo(() => copyForClient(plan, KINDS, copyOf(form, [])), [plan, form]);
  const found = useNewProblems(plan, made);
  const kept = Object.keys(made.scenarios).length;
  const dropped = Object.keys(plan.scenarios).length - kept;
  const callers = Object.values(plan.callerLists).reduce((sum, { entries }) => sum + entries.length, 0);
  const outside = outsideNumbers(made, KINDS).filter(
    ({ e164, place }) => e164 !== '' && !(place.at === 'thing' && place.collection === 'people'),
  );
  const later = {
    numbers: Object.values(form.numbers).filter((text) => text === null).length,
    people: Object.values(form.people).filter(({ is }) => is === 'later').length,
  };
  return (
    <div className="flex flex-col gap-4">
      <ul className="flex list-disc flex-col gap-1 pl-5">
        <li>
          <span className="font-semibold">{made.name}</span> starts as a draft: no call changes before you publish it.
        </li>
        {later.numbers > 0 && (
          <li>
            {counted(later.numbers, 'number is', 'numbers are')} still to be given: enter{' '}
            {later.numbers === 1 ? 'it' : 'them'} under Numbers.
          </li>
        )}
        {later.people > 0 && (
          <li>
            {counted(later.people, 'person is', 'people are')} still to be named: they are called by what they do, and
            have no mobile yet.
          </li>
        )}
        <li>
          {counted(kept, 'test call comes', 'test calls come')} along.
          {dropped > 0 &&
            ` ${counted(dropped, 'stays', 'stay')} behind, because who calls or answers there is not at the new office.`}
        </li>
        {Object.values(plan.sites).some(({ address }) => address !== undefined) && (
          <li>Addresses of sites stay behind.</li>
        )}
      </ul>
      {outside.length > 0 && (
        <div>
          <p className="font-semibold">
            Calls still go to these numbers outside. Are they right for the new office, too?
          </p>
          <ul className="mt-1 flex list-disc flex-col gap-1 pl-5 text-muted">
            {outside.map(({ e164, where, detail }) => (
              <li key={`${e164} ${where} ${detail}`}>
                <span className="tabular">{phoneText(e164)}</span>: {where}
              </li>
            ))}
          </ul>
        </div>
      )}
      {callers > 0 && (
        <CheckBox
          label={`Copy the callers that ${plan.name} knows by number, too`}
          checked={form.callers}
          onChange={(on) => onChange({ ...form, callers: on })}
        />
      )}
      <NewProblemList {...found} after={made} />
    </div>
  );
}
