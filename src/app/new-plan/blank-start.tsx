import { useEffect, useRef, useState } from 'react';
import { dateText } from '../../calendar/local-date.ts';
import { dayAt } from '../../calendar/zone.ts';
import { KINDS } from '../../kinds/registry.ts';
import { newBlankPlan } from '../../plan/edits/new-blank-plan.ts';
import { otherClients } from '../backend/other-clients.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { answerNote } from './answer-note.tsx';
import { checkAnswers, type AnswerProblems } from './check-answers.ts';
import { MakingNotice } from './making-notice.tsx';
import { firstAnswers, OfficeFields } from './office-fields.tsx';
import { useKeptAnswers } from './use-kept-answers.ts';
import { useMaking } from './use-making.ts';

/** The few questions behind which a plan works at once: a number rings one person, and a mailbox takes what is missed. */
export function BlankStart() {
  const form = useRef<HTMLFormElement>(null);
  const [office, setOffice] = useKeptAnswers('office', firstAnswers);
  const [answers, setAnswers] = useKeptAnswers('blank', () => ({ number: '', person: '', mobile: '' }));
  const { number, person, mobile } = answers;
  const [problems, setProblems] = useState<AnswerProblems>({});
  useEffect(() => {
    if (Object.keys(problems).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [problems]);
  const maker = useMaking();
  const make = async () => {
    const { values, problems: found } = await checkAnswers(
      {
        office: { typed: office.name, as: 'office' },
        number: { typed: number, as: 'number' },
        person: { typed: person, as: 'name' },
        mobile: { typed: mobile, as: 'phone' },
      },
      office.country,
      await otherClients(),
    );
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    await maker.make(
      newBlankPlan(
        {
          ...office,
          e164: values['number']!,
          person: { name: values['person']!, mobile: values['mobile']! },
          day: dateText(dayAt(office.zone, Date.now())),
        },
        KINDS,
      ),
    );
  };
  return (
    <form
      ref={form}
      noValidate
      aria-label="A blank plan"
      className="flex max-w-[36rem] flex-col gap-4 rounded-card border border-line bg-panel p-5 max-sm:p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <p className="text-muted">
        You begin with a plan that works: your number rings one person, and whoever is not answered leaves a message.
        Then you add steps to it.
      </p>
      <OfficeFields value={office} problem={answerNote(problems['office'])} onChange={setOffice} />
      <TextField
        label="Main number (optional)"
        help="Later is fine: a demo number that nobody owns stands in for it until you publish."
        type="tel"
        value={number}
        placeholder="With area code"
        maxLength={40}
        error={answerNote(problems['number'])}
        onChange={(number) => setAnswers({ ...answers, number })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Who takes the calls"
          value={person}
          placeholder="First and last name"
          maxLength={80}
          required
          error={answerNote(problems['person'])}
          onChange={(person) => setAnswers({ ...answers, person })}
        />
        <TextField
          label="Their mobile (optional)"
          help="Rings after their computer."
          type="tel"
          value={mobile}
          placeholder="With area code"
          maxLength={40}
          error={answerNote(problems['mobile'])}
          onChange={(mobile) => setAnswers({ ...answers, mobile })}
        />
      </div>
      <MakingNotice maker={maker} />
      <div>
        <Button variant="primary" type="submit" loading={maker.making.is === 'working' || maker.making.is === 'trying'}>
          Make this plan
        </Button>
      </div>
    </form>
  );
}
