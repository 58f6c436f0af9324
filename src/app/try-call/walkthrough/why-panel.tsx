import { useState } from 'react';
import { explainCall } from '../../../simulate/explain-call.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { Walk } from '../../../simulate/walk.ts';
import { Button } from '../../ui/button.tsx';
import { Tape } from '../tape.tsx';

interface WhyPanelProps {
  plan: Plan;
  walk: Walk;
  line: number;
  onGo: (line: number) => void;
}

/** Every fact of the call with its reason, and the whole call as a paragraph to take along. */
export function WhyPanel({ plan, walk, line, onGo }: WhyPanelProps) {
  const [explained, setExplained] = useState(false);
  const [copied, setCopied] = useState<{ of: string; said: string } | null>(null);
  const text = explained ? explainCall(plan, walk) : '';
  const copy = async () => {
    const said = await navigator.clipboard.writeText(text).then(
      () => 'Copied.',
      () => 'This browser does not let the page copy. Select the text and copy it.',
    );
    setCopied({ of: text, said });
  };
  return (
    <div className="flex flex-col gap-3 p-3">
      <div className="flex flex-wrap items-center gap-2 px-1">
        <Button icon="message-square-text" aria-expanded={explained} onClick={() => setExplained(!explained)}>
          Explain this call
        </Button>
        {explained && (
          <Button icon="copy" onClick={() => void copy()}>
            Copy
          </Button>
        )}
        <output className="text-sm text-muted">{copied?.of === text ? copied.said : ''}</output>
      </div>
      {explained && (
        <section
          aria-label="This call in plain words"
          className="rounded-card border border-line bg-background p-3 text-md select-text"
        >
          {text}
        </section>
      )}
      <Tape plan={plan} walk={walk} line={line} onGo={onGo} />
    </div>
  );
}
