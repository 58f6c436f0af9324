import { useEffect, useMemo, useRef, useState, type DragEvent } from 'react';
import { fail } from '../../base/result.ts';
import { phoneText } from '../../engine/phone-text.ts';
import { useOtherClients } from '../backend/other-clients.ts';
import { FlowPicture } from '../things/flow-picture.tsx';
import { nameTaken, numbersTaken } from '../things/taken-by.ts';
import { ONLY_ONE, TakenList } from '../things/taken-list.tsx';
import { Button } from '../ui/button.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { MakingNotice } from './making-notice.tsx';
import { planCounts } from './plan-counts.ts';
import { readPlanFile, readPlanFrom, type FileProblem, type ReadFile } from './read-plan-file.ts';
import { useKeptAnswers } from './use-kept-answers.ts';
import { useMaking } from './use-making.ts';

const MOST_LETTERS = 1024 * 1024;

/** A plan out of a file or pasted text: nothing is made before it was read and shown. */
export function ImportStart() {
  const [over, setOver] = useState(false);
  const [kept, keep] = useKeptAnswers('import', () => ({ pasted: '', file: '' }));
  /** A file that is no plan; it is not worth keeping. */
  const [refused, setRefused] = useState<FileProblem | null>(null);
  const [isNew, setNew] = useState(false);
  const text = kept.file === '' ? kept.pasted : kept.file;
  const found = useMemo(
    () => (refused ? fail(refused) : text.trim() === '' ? null : readPlanFile(text)),
    [refused, text],
  );
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = await readPlanFrom(file);
    setNew(true);
    setRefused(read.ok ? null : read.error);
    keep({ pasted: '', file: read.ok ? await file.text() : '' });
  };
  return (
    <div className="flex max-w-[48rem] flex-col gap-4">
      <div
        className={`flex flex-col items-start gap-3 rounded-card border border-dashed bg-panel p-5 max-sm:p-4 ${over ? 'border-accent bg-accent-soft' : 'border-line-strong'}`}
        onDragOver={(event: DragEvent) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event: DragEvent) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer.files[0]);
        }}
      >
        <p className="text-muted">
          A plan of Ringplan is a JSON file. Older formats are brought up to date. It becomes a new plan: none of yours
          is replaced.
        </p>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <FileButton
            label="Choose a file…"
            name="Plan file"
            accept=".json,application/json"
            onChoose={(file) => void take(file)}
          />
          <span className="text-muted">or drop one here</span>
        </div>
        <div className="w-full">
          <Disclosure label="Paste the text instead">
            <TextArea
              label="Plan as text"
              rows={5}
              maxLength={MOST_LETTERS}
              value={kept.pasted}
              onChange={(pasted) => {
                setNew(true);
                setRefused(null);
                keep({ pasted, file: '' });
              }}
            />
          </Disclosure>
        </div>
      </div>
      <div role="alert" className="empty:hidden">
        {found !== null && !found.ok && <FileProblems {...found.error} />}
      </div>
      {found?.ok === true && <Understood key={found.value.plan.id} read={found.value} takesFocus={isNew} />}
    </div>
  );
}

function FileProblems({ title, problems, isOther = false }: FileProblem) {
  const list = <ProblemPlaces problems={problems} />;
  return (
    <Notice tone="warning" title={title}>
      <p>Nothing was made. Correct the file, or ask whoever sent it for another copy.</p>
      {problems.length > 0 &&
        (isOther ? (
          <Disclosure label="Details" flush>
            {list}
          </Disclosure>
        ) : (
          <div className="mt-2">{list}</div>
        ))}
    </Notice>
  );
}

function ProblemPlaces({ problems }: Pick<FileProblem, 'problems'>) {
  return (
    <>
      <ul className="flex flex-col gap-2">
        {problems.slice(0, 8).map(({ path, found, expected }) => (
          <li key={`${path} ${found}`}>
            <p className="font-semibold break-words">{path === '' ? 'The whole text' : path.replaceAll('.', ' › ')}</p>
            <p className="break-words">
              There is {found}. It should be {expected}.
            </p>
          </li>
        ))}
      </ul>
      {problems.length > 8 && <p className="mt-2">And {problems.length - 8} more.</p>}
    </>
  );
}

function Understood({ read: { plan, wasOlder }, takesFocus }: { read: ReadFile; takesFocus: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const maker = useMaking();
  const others = useOtherClients();
  const numbers = numbersTaken(plan, others);
  const name = nameTaken(plan.name, others);
  const [flow] = Object.entries(plan.flows);
  return (
    <section aria-labelledby="understood" className="flex flex-col gap-4 rounded-card border border-line bg-panel p-5">
      <header>
        <h2 id="understood" ref={heading} tabIndex={-1} className="text-xl font-bold outline-none">
          {plan.name}
        </h2>
        <p className="mt-0.5 text-muted">
          This was understood. {wasOlder && 'It was written by an older Ringplan and has been brought up to date.'}
        </p>
      </header>
      {flow && (
        <FlowPicture
          plan={plan}
          flow={flow[0]}
          label={`The call flow “${flow[1].name}”`}
          shownAt={{ width: 700, height: 220 }}
          className="h-52 w-full max-sm:h-36"
        />
      )}
      <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[8rem_minmax(0,1fr)]">
        <Named
          label="Numbers"
          names={Object.values(plan.numbers).map(({ name, e164 }) => `${name} ${phoneText(e164)}`)}
        />
        <Named label="Call flows" names={Object.values(plan.flows).map(({ name }) => name)} />
        <Named label="Hours" names={Object.values(plan.hours).map(({ name }) => name)} />
        <Named label="People" names={Object.values(plan.people).map(({ name }) => name)} />
      </dl>
      <p className="text-sm text-muted">In all: {planCounts(plan).join(', ') || 'nothing yet'}.</p>
      {(numbers.length > 0 || name !== null) && (
        <div role="status">
          <TakenList
            title={
              numbers.length > 0
                ? 'Another client has the same number: you can make this as a draft'
                : 'Another client has the same name'
            }
            taken={name ? [...numbers, name] : numbers}
          />
        </div>
      )}
      <MakingNotice maker={maker} />
      <div>
        <Button
          variant="primary"
          loading={maker.making.is === 'working' || maker.making.is === 'trying'}
          onClick={() => void maker.make(plan, numbers[0] && `${numbers[0].says} ${ONLY_ONE}`)}
        >
          Make this plan
        </Button>
      </div>
    </section>
  );
}

function Named({ label, names }: { label: string; names: readonly string[] }) {
  const more = names.length - 12;
  return (
    <>
      <dt className="font-semibold">{label}</dt>
      <dd>
        {names.length === 0 ? <span className="text-muted">None</span> : names.slice(0, 12).join(', ')}
        {more > 0 && ` and ${more} more`}
      </dd>
    </>
  );
}
