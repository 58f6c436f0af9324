import { useEffect, useRef } from 'react';
import { counted } from '../../base/counted.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Severity } from '../../verify/finding.ts';
import { periodRows, slowestWords } from '../../verify/proof-rows.ts';
import { nobodyLost, NOT_CHECKED, notProven, proofLine, untilWords } from '../../verify/proof-words.ts';
import { hrefOf } from '../shell/place.ts';
import type { Proven } from '../things/section-props.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';
import { Spinner } from '../ui/spinner.tsx';

/** So many are shown at once, the rest unfolds. */
const SHOWN = 4;

interface ProofDetailsProps {
  planId: string;
  counts: Readonly<Record<Severity, number>> | null;
  proven: Proven | null;
  /** The last change is not proven yet. */
  checking: boolean;
  /** How far that is, in words, or ''. */
  far: string;
  /** Somebody stopped that. */
  cancelled: boolean;
  onCancel: () => void;
  onAgain: () => void;
  /** Somebody asked for it by a press, and reads on here. */
  takesFocus: boolean;
  onProblems: () => void;
  onPlay: (call: CallScript) => void;
  /** Somebody follows a link. */
  onLeave: () => void;
}

/** What a proof rests on: how much was looked at, how long callers need to a person, and what nobody can prove. */
export function ProofDetails({
  planId,
  counts,
  proven,
  checking,
  far,
  cancelled,
  onCancel,
  onAgain,
  takesFocus,
  onProblems,
  onPlay,
  onLeave,
}: ProofDetailsProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  const well = proven !== null && nobodyLost(proven.proof);
  const problems = counts ? counts.error + counts.warning : 0;
  return (
    <div className="flex w-[27rem] max-w-full flex-col gap-3.5 p-4">
      <div className="flex gap-2.5">
        <span className={`mt-0.5 ${proven === null ? 'text-muted' : well ? 'text-ok' : 'text-warning'}`}>
          {proven === null && !cancelled ? (
            <Spinner size={16} />
          ) : (
            <Icon name={well ? 'shield-check' : 'alert-triangle'} size={18} />
          )}
        </span>
        <div className="min-w-0">
          <h2 ref={title} tabIndex={-1} className="text-md font-semibold outline-none">
            {proven !== null
              ? proofLine(proven.plan, proven.proof)
              : cancelled
                ? 'Not checked yet'
                : 'Checking every call…'}
          </h2>
          {checking && (
            <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-muted">
              <span role="status">
                {proven === null ? 'Every call is followed' : 'Your last change is being checked'}
                {far === '' ? '…' : `: ${far}`}
              </span>
              <Button size="small" onClick={onCancel}>
                Cancel
              </Button>
            </p>
          )}
          {cancelled && (
            <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-muted">
              {proven === null ? 'You stopped the check.' : 'Not checked since your last change: you stopped it.'}
              <Button size="small" onClick={onAgain}>
                Check now
              </Button>
            </p>
          )}
        </div>
      </div>
      {problems > 0 && (
        <div className="flex flex-wrap items-center justify-between gap-2 rounded-control bg-hover px-3 py-2">
          <span>{counted(problems, 'problem was', 'problems were')} found.</span>
          <Button size="small" onClick={onProblems}>
            Show problems
          </Button>
        </div>
      )}
      {proven && <Proved proven={proven} planId={planId} onPlay={onPlay} onLeave={onLeave} />}
      <section aria-labelledby="proof-not-checked">
        <h3 id="proof-not-checked" className="font-semibold">
          What is not checked
        </h3>
        <ul className="list-disc pl-5 text-muted">
          {NOT_CHECKED.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

type ProvedProps = Pick<ProofDetailsProps, 'planId' | 'onPlay' | 'onLeave'> & { proven: Proven };

function Proved({ proven: { plan, proof }, planId, onPlay, onLeave }: ProvedProps) {
  const rows = periodRows(plan, proof);
  const kept = proof.promises.filter(({ is }) => is === 'kept').length;
  return (
    <>
      <section aria-labelledby="proof-checked">
        <h3 id="proof-checked" className="font-semibold">
          What was checked
        </h3>
        <p className="text-muted">
          Every call that begins before {untilWords(plan, proof)}: {proof.situations.toLocaleString('en')}{' '}
          {proof.situations === 1 ? 'situation was' : 'different situations were'} looked at, by time, switches, callers
          and sites.
        </p>
        {proof.limits.length > 1 && (
          <ul className="mt-1 list-disc pl-5 text-warning">
            {proof.limits.slice(1).map((limit) => (
              <li key={limit}>{notProven(limit)}</li>
            ))}
          </ul>
        )}
      </section>
      {rows.length > 0 && (
        <section aria-labelledby="proof-slowest">
          <h3 id="proof-slowest" className="font-semibold">
            The longest until a person answers
          </h3>
          <SlowestCalls rows={rows.slice(0, SHOWN)} onPlay={onPlay} />
          {rows.length > SHOWN && (
            <Disclosure label={`${rows.length - SHOWN} more`} flush>
              <SlowestCalls rows={rows.slice(SHOWN)} onPlay={onPlay} />
            </Disclosure>
          )}
        </section>
      )}
      <p>
        {proof.promises.length === 0
          ? 'No promises yet. '
          : `${kept} of ${counted(proof.promises.length, 'promise')} kept. `}
        <a
          href={hrefOf({ plan: planId, page: 'promises', flow: null })}
          className="rounded-small font-semibold text-accent underline underline-offset-2"
          onClick={onLeave}
        >
          {proof.promises.length === 0 ? 'Make a promise' : 'Show promises'}
        </a>
        {' · '}
        <a
          href={hrefOf({ plan: planId, page: 'check-up', flow: null })}
          className="rounded-small font-semibold text-accent underline underline-offset-2"
          onClick={onLeave}
        >
          Check-up
        </a>
      </p>
    </>
  );
}

interface SlowestCallsProps {
  rows: ReturnType<typeof periodRows>;
  onPlay: ProofDetailsProps['onPlay'];
}

function SlowestCalls({ rows, onPlay }: SlowestCallsProps) {
  return (
    <ul className="mt-1 flex flex-col divide-y divide-line rounded-control border border-line">
      {rows.map((row) => (
        <li key={`${row.number} ${row.when}`} className="flex min-h-10 shrink-0 items-center gap-2.5 px-3 py-1.5">
          <span className="min-w-0 flex-1">
            <span className="block">{row.number}</span>
            <span className="block text-sm text-muted first-letter:uppercase">{row.when}</span>
          </span>
          <span className="tabular shrink-0 text-right">{slowestWords(row)}</span>
          {row.slowest && (
            <Button
              size="small"
              icon="play"
              aria-label={`Play the longest call: ${row.number}, ${row.when}`}
              onClick={() => onPlay(row.slowest!.call)}
            >
              Play
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
