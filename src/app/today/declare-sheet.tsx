import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { counted } from '../../base/counted.ts';
import { momentText } from '../../calendar/moment-text.ts';
import { localText } from '../../calendar/zone.ts';
import type { EntryContent } from '../../plan/entry-words.ts';
import type { Problem } from '../../protocol/problem.ts';
import type { NewEntry } from '../../protocol/situation-schemas.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { Board } from './board.ts';
import { useCallsInProgress } from './calls-in-progress.ts';
import { CallersPreview } from './callers-preview.tsx';
import { checkEnd, checkStart } from './check-end.ts';
import { differsFrom } from './differs-from.ts';
import { useSetBy } from './name-field.tsx';
import { recommend, type Recommendation } from './recommend.ts';
import { RefusalNotice } from './refusal-notice.tsx';
import { changeSetBy } from './set-by.ts';
import type { SheetProps } from './sheet-props.ts';
import { situationNow, withProposed } from '../../simulate/situation-now.ts';
import type { UntilChoice } from './until-choices.ts';
import { DateTimeFields, PICK, UntilField, type UntilDraft } from './until-field.tsx';

interface DeclareSheetProps {
  board: Board;
  title: string;
  description?: string | undefined;
  /** What is about to be set; null while something has to be chosen first, which `children` say. */
  content: EntryContent | null;
  choices: readonly UntilChoice[];
  /** The choice it opens with; else closing, else the first. */
  firstChoice?: string | undefined;
  /** The words of the button that does it: "Close until 17:00". */
  applyWords: (until: string) => string;
  onApply: (entry: NewEntry) => Promise<Problem | null>;
  onRecommended?: ((to: Recommendation['go']) => void) | undefined;
  spanCheck: SheetProps['spanCheck'];
  onClose: () => void;
  /** What is set: the first step of the sheet. */
  children?: ReactNode;
}

/** One thing to set for today, on one sheet: what, until when, what callers will meet, and the button that says what it does. */
export function DeclareSheet({ board, title, description, content, choices, ...rest }: DeclareSheetProps) {
  const { firstChoice, applyWords, onApply, onRecommended, spanCheck, onClose, children } = rest;
  const { plan, nowMs, entries, locked } = board;
  const by = useSetBy();
  const [name, setName] = useState(by);
  const [note, setNote] = useState('');
  const [until, setUntil] = useState<UntilDraft>(() => ({
    choice: usualEnd(choices, firstChoice)?.id ?? PICK,
    date: localText(plan.zone, nowMs).slice(0, 10),
    time: '',
  }));
  const [start, setStart] = useState<{ date: string; time: string } | null>(null);
  const [tries, setTries] = useState(0);
  const tried = tries > 0;
  const fields = useRef<HTMLDivElement>(null);
  // What is still missing may be out of sight on a phone.
  useEffect(() => {
    if (tries > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid=true], input:invalid')?.focus();
  }, [tries]);
  const [sending, setSending] = useState(false);
  const [refused, setRefused] = useState<Problem | null>(null);

  const begins = start === null ? null : checkStart(start.date, start.time, plan.zone, nowMs);
  const fromMs = begins?.ok ? begins.value : null;
  // Another office may have no lunch: then its usual end is meant.
  const chosen =
    choices.find(({ id }) => id === until.choice) ??
    (until.choice === PICK ? undefined : usualEnd(choices, firstChoice));
  const ends =
    chosen === undefined
      ? checkEnd(until.date, until.time, plan.zone, { nowMs, fromMs })
      : fromMs !== null && chosen.untilMs <= fromMs
        ? checkEnd('', '', plan.zone, { nowMs, fromMs })
        : ({ ok: true, value: chosen.untilMs } as const);
  const atMs = fromMs ?? nowMs;
  const endMs = ends.ok ? ends.value : null;
  // The content is made anew with every render; its text says whether it is another one.
  const contentText = content === null ? null : JSON.stringify(content);
  const preview = useMemo(() => {
    if (contentText === null || endMs === null) return null;
    const set = JSON.parse(contentText) as EntryContent;
    const seenMs = differsFrom(plan, entries, set, { fromMs: atMs, untilMs: endMs });
    return {
      atMs: seenMs,
      before: situationNow(entries, seenMs),
      after: withProposed(entries, set, endMs, seenMs),
    };
  }, [plan, entries, contentText, endMs, atMs]);
  const inProgress = useCallsInProgress(plan.id);
  const advice = content === null ? [] : recommend(plan, content, { fromMs: atMs, untilMs: endMs });
  const isTyped = until.choice === PICK && until.time !== '';
  const endError = ends.ok || !(tried || isTyped) ? null : ends.error;
  const begin = fromMs === null ? '' : `, from ${momentText(plan.zone, fromMs, nowMs)}`;
  const untilText = `${endMs === null ? '…' : momentText(plan.zone, endMs, nowMs)}${begin}`;
  const needsName = by === '';

  const apply = async () => {
    if (content === null || endMs === null || begins?.ok === false || name.trim() === '') {
      setTries(tries + 1);
      return;
    }
    changeSetBy(name);
    setSending(true);
    const problem = await onApply({
      ...content,
      untilMs: endMs,
      by: name.trim().slice(0, 80),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      ...(fromMs === null ? {} : { fromMs }),
    });
    setSending(false);
    setRefused(problem);
    if (problem === null) onClose();
  };

  return (
    <Dialog
      title={title}
      description={description}
      sheet
      onClose={onClose}
      dismissible
      footer={
        <div className="flex w-full flex-col gap-2">
          {refused && <RefusalNotice problem={refused} />}
          {locked && <p className="text-md text-warning">The backend does not answer, so nothing can be set now.</p>}
          <Button
            variant="primary"
            size="large"
            block
            loading={sending}
            disabled={locked || content === null}
            onClick={() => void apply()}
          >
            {applyWords(untilText)}
          </Button>
        </div>
      }
    >
      <div ref={fields} className="flex flex-col gap-5 pb-2">
        {children}
        <UntilField
          choices={choices}
          value={{ ...until, choice: chosen?.id ?? PICK }}
          onChange={setUntil}
          error={endError}
        />
        {advice.length > 0 && onRecommended && (
          <ul className="flex flex-col gap-1.5 rounded-card bg-hover px-3.5 py-2.5 text-md">
            {advice.map(({ says, go, label }) => (
              <li key={label}>
                {says}{' '}
                <span className="text-accent">
                  <Button variant="link" onClick={() => onRecommended(go)}>
                    {label}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        )}
        {preview && (
          <div className="flex flex-col gap-2">
            {/* First, so that whoever would be lost is seen without scrolling. */}
            {endMs !== null && spanCheck({ situation: preview.after, fromMs: preview.atMs, untilMs: endMs })}
            <CallersPreview
              plan={plan}
              {...preview}
              when={preview.atMs <= nowMs ? 'now' : `from ${momentText(plan.zone, preview.atMs, nowMs)}`}
            />
            {inProgress > 0 && fromMs === null && (content?.kind === 'override' || content?.kind === 'mode') && (
              <p className="text-md text-muted">
                {counted(inProgress, 'caller on the line now keeps', 'callers on the line now keep')} their place: this
                counts for calls that begin from now on.
              </p>
            )}
          </div>
        )}
        {needsName && (
          <TextField
            label="Your name"
            value={name}
            onChange={setName}
            maxLength={80}
            autoComplete="name"
            help="Shown with what you set; kept on this computer."
            error={tried && name.trim() === '' ? 'Say who sets this, so that others can ask you.' : undefined}
          />
        )}
        <Disclosure label="Note, or begin later" summary={summaryOf(note, fromMs, plan.zone, nowMs)}>
          <TextField label="Note for colleagues" value={note} onChange={setNote} maxLength={200} />
          {start === null ? (
            <Button
              icon="calendar-clock"
              onClick={() => setStart({ date: localText(plan.zone, nowMs).slice(0, 10), time: '' })}
            >
              Begin later…
            </Button>
          ) : (
            <div className="flex flex-col gap-2">
              <DateTimeFields
                date={start.date}
                time={start.time}
                error={begins?.ok === false && (tried || start.time !== '') ? begins.error : null}
                onChange={(date, time) => setStart({ date, time })}
              />
              <Button onClick={() => setStart(null)}>Begin now instead</Button>
            </div>
          )}
        </Disclosure>
      </div>
    </Dialog>
  );
}

const usualEnd = (choices: readonly UntilChoice[], first: string | undefined): UntilChoice | undefined =>
  choices.find(({ id }) => id === first) ?? choices.find(({ id }) => id === 'closing') ?? choices[0];

function summaryOf(note: string, fromMs: number | null, zone: string, nowMs: number): string | undefined {
  const parts = [
    ...(fromMs === null ? [] : [`begins ${momentText(zone, fromMs, nowMs)}`]),
    ...(note.trim() === '' ? [] : [note.trim()]),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}
