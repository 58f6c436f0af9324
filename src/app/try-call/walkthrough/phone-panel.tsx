import type { CallScript } from '../../../plan/call-script.ts';
import type { Plan } from '../../../plan/plan.ts';
import { keyMeanings, openQuestion } from '../../../simulate/caller-keys.ts';
import type { Walk } from '../../../simulate/walk.ts';
import { KeysPanel } from '../keys-panel.tsx';
import { WhoPanel } from '../who-panel.tsx';

interface PhonePanelProps {
  plan: Plan;
  walk: Walk | null;
  script: CallScript;
  line: number;
  onPress: (key: string) => void;
  onForget: () => void;
  onHangUp: (() => void) | null;
  onStay: () => void;
  onChange: (script: CallScript) => void;
}

/** The caller's phone: its keys and what they mean now, the number that is called, and whose number it shows. */
export function PhonePanel({ plan, walk, script, line, onChange, ...on }: PhonePanelProps) {
  const meanings = walk ? Object.entries(keyMeanings(plan, openQuestion(walk, line))) : [];
  return (
    <div className="flex flex-col gap-4 p-4">
      {walk && (
        <div className="phone-keys">
          <KeysPanel plan={plan} walk={walk} line={line} {...on} />
        </div>
      )}
      {meanings.length > 0 && (
        <ul aria-label="What the keys mean" className="grid grid-cols-2 gap-x-4 gap-y-1">
          {meanings.map(([key, label]) => (
            <li key={key} className="flex min-w-0 gap-2">
              <span className="tabular w-5 shrink-0 text-right font-bold text-accent">{key}</span>
              <span className="min-w-0">{label}</span>
            </li>
          ))}
        </ul>
      )}
      <WhoPanel plan={plan} script={script} onChange={onChange} />
    </div>
  );
}
