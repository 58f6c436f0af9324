import { useState } from 'react';
import { counted } from '../../base/counted.ts';
import { behaviourHash } from '../../plan/behaviour-hash.ts';
import { renderLine, plainText } from '../../engine/render-trace.ts';
import type { TraceLine } from '../../engine/trace.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Comparison } from '../backend/compare-traces.ts';
import { Button } from '../ui/button.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { Icon } from '../ui/icon.tsx';

interface BackendComparisonProps {
  draft: Plan;
  live: Plan;
  liveNumber: number;
  script: CallScript;
}

/** Plays the same call on the backend and says whether it routed it line for line as drawn here. */
export function BackendComparison({ draft, live, liveNumber, script }: BackendComparisonProps) {
  const [working, setWorking] = useState(false);
  const [result, setResult] = useState<{ of: CallScript; said: Comparison | string } | null>(null);
  const compare = async () => {
    setWorking(true);
    const { runCompare } = await import('../backend/run-compare.ts');
    const compared = await runCompare(live, script);
    setWorking(false);
    setResult({ of: script, said: compared.ok ? compared.value : compared.error });
  };
  const said = result?.of === script ? result.said : null;
  const differs = behaviourHash(draft) !== behaviourHash(live);
  const line = (of: TraceLine | null) =>
    of === null ? 'nothing more' : plainText(renderLine(live, KINDS, of, script.caller));
  if (script.callersAhead)
    return (
      <p className="border-t border-line pt-3 text-sm text-muted">
        The backend rehearses one call at a time: with callers waiting before it, this one cannot be compared.
      </p>
    );
  return (
    <div className="flex flex-col gap-1.5 border-t border-line pt-3">
      <div>
        <Button size="small" loading={working} onClick={() => void compare()}>
          Compare with the backend
        </Button>
      </div>
      <div aria-live="polite" className="flex flex-col gap-1">
        {said !== null &&
          (typeof said === 'string' ? (
            <FieldNote tone="warning">{said}</FieldNote>
          ) : said.same ? (
            <p className="flex gap-1.5 text-sm text-ok">
              <Icon name="check-circle" size={14} /> Line for line the same, {counted(said.lines, 'line')}.
            </p>
          ) : (
            <FieldNote tone="error">
              Line {said.at + 1} differs. Here: {line(said.ours)}. Backend: {line(said.theirs)}.
            </FieldNote>
          ))}
        {said !== null && differs && (
          <p className="text-sm text-muted">
            Compared as version {liveNumber}, which is live; your draft differs from it.
          </p>
        )}
      </div>
    </div>
  );
}
