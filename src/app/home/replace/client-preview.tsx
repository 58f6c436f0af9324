import { useMemo } from 'react';
import { counted } from '../../../base/counted.ts';
import { namesPerson } from '../../../plan/edits/renaming.ts';
import { ChangeSentence } from '../../things/change-sentence.tsx';
import { NewProblemList } from '../../things/new-problem-list.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { textChanges, type ClientUse } from './client-use.ts';
import type { ReplaceForm } from './replace-form.ts';
import type { Comparison } from './replace.worker.ts';
import type { Compared } from './use-comparisons.ts';

interface ClientPreviewProps {
  use: ClientUse;
  form: ReplaceForm;
  compared: Compared;
}

const SHOWN = 3;

/** What changes at one client: for its callers, in its greetings, and which problems are new. */
export function ClientPreview({ use: { client, after }, form, compared }: ClientPreviewProps) {
  const { plan, name } = client;
  const texts = useMemo(() => textChanges(plan, after), [plan, after]);
  const stillNamed = useMemo(
    () =>
      form.of === 'person' && form.oldPerson
        ? Object.values(after.prompts).filter(
            ({ text }) =>
              namesPerson(text, form.oldPerson!.name) &&
              !Object.values(after.people).some((person) => namesPerson(text, person.name)),
          )
        : [],
    [after, form],
  );
  return (
    <section aria-label={name} className="@container/changes flex flex-col gap-2 rounded-card border border-line p-4">
      <header className="flex flex-wrap items-center justify-between gap-x-3">
        <h3 className="text-md font-semibold">{name}</h3>
        <Progress compared={compared} />
      </header>
      {compared.state === 'ready' && <Callers comparison={compared.comparison} use={{ plan, after }} />}
      {texts.length > 0 && (
        <Disclosure label={`${counted(texts.length, 'greeting says', 'greetings say')} other words`}>
          <ul className="flex flex-col gap-3">
            {texts.map((text) => (
              <li key={`${text.name} ${text.before}`}>
                <p className="font-semibold">{text.name}</p>
                <p>
                  <span className="sr-only">was: </span>
                  <del className="text-muted">{text.before}</del>
                </p>
                <p>
                  <span className="sr-only">becomes: </span>
                  {text.after}
                </p>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {stillNamed.length > 0 && (
        <p className="flex items-start gap-2 text-warning">
          <span className="mt-0.5">
            <Icon name="alert-triangle" size={15} />
          </span>
          <span>
            May still name {form.oldPerson?.name} by a part of the name:{' '}
            {stillNamed.map((prompt) => `“${prompt.name}”`).join(', ')}. Read {stillNamed.length === 1 ? 'it' : 'them'}{' '}
            in the draft.
          </span>
        </p>
      )}
      {compared.state === 'ready' && (
        <NewProblemList problems={compared.comparison.problems} proving={false} after={after} />
      )}
    </section>
  );
}

function Progress({ compared }: { compared: Compared }) {
  if (compared.state === 'working')
    return (
      <span className="tabular flex items-center gap-2 text-muted">
        <Spinner size={14} /> {Math.round(compared.part * 100)} %
      </span>
    );
  if (compared.state === 'waiting') return <span className="text-muted">Comes next</span>;
  if (compared.state === 'cancelled') return <span className="text-muted">Not compared</span>;
  if (compared.state === 'failed')
    return (
      <span className="text-warning">Could not be compared: a step may be unfinished. See Problems in the draft.</span>
    );
  return null;
}

function Callers({
  comparison: { diff },
  use: { plan, after },
}: {
  comparison: Comparison;
  use: Pick<ClientUse, 'after'> & Pick<ClientUse['client'], 'plan'>;
}) {
  if (diff.changes.length === 0)
    return (
      <p className="flex items-center gap-2 text-ok">
        <Icon name="check-circle" size={16} /> Nothing changes for callers.
      </p>
    );
  const sentence = (change: (typeof diff.changes)[number]) => (
    <ChangeSentence
      key={`${change.is} ${change.when} ${change.who} ${change.was} ${change.becomes} ${change.numbers.join(' ')}`}
      plans={[plan, after]}
      change={change}
    />
  );
  const rest = diff.changes.slice(SHOWN);
  return (
    <>
      <ul aria-label="What changes for callers" className="flex flex-col divide-y divide-line border-y border-line">
        {diff.changes.slice(0, SHOWN).map(sentence)}
      </ul>
      {rest.length > 0 && (
        <Disclosure label={`${counted(rest.length, 'more change')} for callers`}>
          <ul className="flex flex-col divide-y divide-line border-y border-line">{rest.map(sentence)}</ul>
        </Disclosure>
      )}
      {diff.limits.map((limit) => (
        <p key={limit} className="text-sm text-warning">
          {limit}
        </p>
      ))}
    </>
  );
}
