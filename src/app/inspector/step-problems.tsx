import { lazy, Suspense, useState } from 'react';
import { counted } from '../../base/counted.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Finding } from '../../verify/finding.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { editWithUndo } from '../things/edit-with-undo.ts';
import { FixButtons } from '../things/fix-buttons.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';

// The rules are large; their words are only needed when somebody asks.
const RuleHelp = lazy(async () => ({ default: (await import('./rule-help.tsx')).RuleHelp }));

const TONES = { error: 'lost', warning: 'warning', hint: 'info' } as const;
const GRAVEST = ['error', 'warning', 'hint'];
/** So many are shown at once; more would push the settings out of sight. */
const SHOWN = 2;

interface StepProblemsProps {
  document: PlanDocument;
  findings: readonly Finding[];
  onPlay: (call: CallScript) => void;
  /** One is about to be mended. */
  onFixed: () => void;
}

/** The problems of a step, the gravest first: the cause, what mends it at once, the call that shows it, and why it is a problem at all. */
export function StepProblems({ document, findings, onPlay, onFixed }: StepProblemsProps) {
  // Pressed while the last check still shows the problem: pressing twice must not mend twice.
  const [fixed, setFixed] = useState<{ readonly in: readonly Finding[]; readonly id: string } | null>(null);
  const ordered = findings.toSorted((one, other) => GRAVEST.indexOf(one.severity) - GRAVEST.indexOf(other.severity));
  const listed = (shown: readonly Finding[]) => (
    <ul className="flex flex-col gap-2">
      {shown.map((finding) => (
        <li key={finding.id} data-problem tabIndex={-1} className="rounded-card">
          <Problem
            document={document}
            finding={finding}
            fixed={fixed?.id === finding.id && fixed.in.includes(finding)}
            onFixed={() => {
              setFixed({ in: findings, id: finding.id });
              onFixed();
            }}
            onPlay={onPlay}
          />
        </li>
      ))}
    </ul>
  );
  const rest = ordered.slice(SHOWN);
  return (
    <section aria-label="Problems here" className="flex flex-col gap-2">
      {listed(ordered.slice(0, SHOWN))}
      {rest.length > 0 && (
        <Disclosure label={counted(rest.length, 'more problem')} flush>
          {listed(rest)}
        </Disclosure>
      )}
    </section>
  );
}

interface ProblemProps {
  document: PlanDocument;
  finding: Finding;
  fixed: boolean;
  onFixed: () => void;
  onPlay: (call: CallScript) => void;
}

function Problem({ document, finding, fixed, onFixed, onPlay }: ProblemProps) {
  const plan = useDocument(document, (state) => state.plan);
  const [asked, setAsked] = useState(false);
  const { call } = finding;
  return (
    <Notice tone={TONES[finding.severity]} title={finding.message}>
      <p>{finding.fix}</p>
      <FixButtons
        plan={plan}
        finding={finding}
        done={fixed}
        onFix={({ label, edit }) => {
          onFixed();
          editWithUndo(document, edit, `Fixed: ${label}`);
        }}
      />
      <div className="mt-1 flex flex-wrap items-start gap-x-4">
        {call && (
          <Button variant="link" onClick={() => onPlay(call)}>
            Play that call
          </Button>
        )}
        <div className="has-[details[open]]:basis-full">
          <Disclosure label="Why?" flush onToggle={setAsked}>
            {asked && (
              <Suspense fallback={null}>
                <RuleHelp finding={finding} />
              </Suspense>
            )}
          </Disclosure>
        </div>
      </div>
    </Notice>
  );
}
