import { useEffect, useRef, useState } from 'react';
import { counted } from '../../base/counted.ts';
import { phoneText } from '../../engine/phone-text.ts';
import { adoptTemplate } from '../../plan/edits/adopt-template.ts';
import type { Plan } from '../../plan/plan.ts';
import { promiseSentence } from '../../plan/promise-words.ts';
import { otherClients } from '../backend/other-clients.ts';
import { FlowPicture } from '../things/flow-picture.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { TextField } from '../ui/text-field.tsx';
import { answerNote } from './answer-note.tsx';
import { checkAnswers, type AnswerProblems } from './check-answers.ts';
import { MakingNotice } from './making-notice.tsx';
import { firstAnswers, OfficeFields } from './office-fields.tsx';
import { planCounts } from './plan-counts.ts';
import type { LoadedTemplate } from './use-templates.ts';
import { useKeptAnswers } from './use-kept-answers.ts';
import { useMaking } from './use-making.ts';

interface TemplateStartProps extends LoadedTemplate {
  onBack: () => void;
}

/** One template in large: what its callers meet, and the few questions that make it the plan of an office. */
export function TemplateStart({ template, plan, onBack }: TemplateStartProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [first, ...others] = Object.keys(plan.flows);
  return (
    <div className="flex flex-col gap-4">
      <div className="-ml-2.5">
        <Button size="small" variant="quiet" icon="chevron-left" onClick={onBack}>
          All templates
        </Button>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <article aria-labelledby="template-title" className="flex min-w-0 flex-col gap-4">
          <header>
            <h2 id="template-title" ref={heading} tabIndex={-1} className="text-xl font-bold outline-none">
              {template.title}
            </h2>
            <p className="mt-0.5 text-muted">
              {template.summary} {template.choose}
            </p>
          </header>
          {first && <Drawing plan={plan} flow={first} />}
          <section aria-labelledby="template-meets">
            <h3 id="template-meets" className="font-semibold">
              What its callers meet
            </h3>
            <ul className="mt-1.5 flex flex-col gap-1">
              {Object.entries(plan.scenarios).map(([id, { name }]) => (
                <li key={id} className="flex gap-2">
                  <span className="mt-0.5 text-ok">
                    <Icon name="check" size={15} />
                  </span>
                  {name}
                </li>
              ))}
            </ul>
            <p className="mt-1.5 text-sm text-muted">Each of these comes along as a test call and passes.</p>
          </section>
          <section aria-labelledby="template-promises">
            <h3 id="template-promises" className="font-semibold">
              What is proven of it
            </h3>
            <ul className="mt-1.5 flex flex-col gap-1">
              {Object.entries(plan.promises).map(([id, promise]) => (
                <li key={id} className="flex gap-2">
                  <span className="mt-0.5 text-ok">
                    <Icon name="shield-check" size={15} />
                  </span>
                  {promiseSentence(plan, promise)}
                </li>
              ))}
            </ul>
          </section>
          {others.map((flow) => (
            <Drawing key={flow} plan={plan} flow={flow} />
          ))}
          <p className="text-sm text-muted">In it: {planCounts(plan).join(', ')}.</p>
        </article>
        <AdoptForm template={template} plan={plan} />
      </div>
    </div>
  );
}

function Drawing({ plan, flow: id }: { plan: Plan; flow: string }) {
  const { name, nodes } = plan.flows[id]!;
  return (
    <figure className="rounded-card border border-line bg-panel p-4">
      <FlowPicture
        plan={plan}
        flow={id}
        label={`The call flow “${name}”, ${counted(Object.keys(nodes).length, 'step')}`}
        shownAt={{ width: 660, height: 240 }}
        className="h-60 w-full max-sm:h-40"
      />
      <figcaption className="mt-2 text-sm text-muted">{name}</figcaption>
    </figure>
  );
}

function AdoptForm({ template, plan }: LoadedTemplate) {
  const form = useRef<HTMLFormElement>(null);
  // The same office as in the other forms: it is typed once.
  const [office, setOffice] = useKeptAnswers('office', firstAnswers);
  const [numbers, setNumbers] = useKeptAnswers<Readonly<Record<string, string>>>(`template:${template.id}`, () => ({}));
  const [problems, setProblems] = useState<AnswerProblems>({});
  useEffect(() => {
    if (Object.keys(problems).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [problems]);
  const maker = useMaking();
  const make = async () => {
    const ids = Object.keys(plan.numbers);
    const checked = await checkAnswers(
      {
        ':office': { typed: office.name, as: 'office' },
        ...Object.fromEntries(ids.map((id) => [id, { typed: numbers[id] ?? '', as: 'number' as const }])),
      },
      office.country,
      await otherClients(),
    );
    setProblems(checked.problems);
    if (Object.keys(checked.problems).length > 0) return;
    await maker.make(adoptTemplate(plan, { ...office, numbers: checked.values }));
  };
  return (
    <form
      ref={form}
      noValidate
      aria-label="Your office"
      className="flex flex-col gap-4 rounded-card border border-line bg-panel p-5 max-sm:p-4 lg:sticky lg:top-0"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <h3 className="text-lg font-semibold">Make it your office’s</h3>
      <OfficeFields value={office} problem={answerNote(problems[':office'])} onChange={setOffice} />
      {Object.entries(plan.numbers).map(([id, number]) => (
        <TextField
          key={id}
          label={`${number.name} (optional)`}
          type="tel"
          value={numbers[id] ?? ''}
          placeholder={phoneText(number.e164)}
          maxLength={40}
          error={answerNote(problems[id])}
          onChange={(typed) => setNumbers({ ...numbers, [id]: typed })}
        />
      ))}
      <p className="text-sm text-muted">
        A number left open stays a demo number that nobody owns; it has to be replaced before you publish. The people
        and their phones are examples too: replace them under People.
      </p>
      <MakingNotice maker={maker} />
      <Button variant="primary" type="submit" loading={maker.making.is === 'working' || maker.making.is === 'trying'}>
        Make this plan
      </Button>
    </form>
  );
}
