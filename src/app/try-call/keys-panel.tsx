import type { Plan } from '../../plan/plan.ts';
import type { Walk } from '../../simulate/walk.ts';
import { Button } from '../ui/button.tsx';
import { Keypad, type PhoneKey } from '../ui/keypad.tsx';
import { keyMeanings, openQuestion } from './caller-keys.ts';

interface KeysPanelProps {
  plan: Plan;
  walk: Walk;
  line: number;
  onPress: (key: string) => void;
  onForget: () => void;
}

/** The caller's keypad: a press answers the question the call is at. */
export function KeysPanel({ plan, walk, line, onPress, onForget }: KeysPanelProps) {
  const question = openQuestion(walk, line);
  const { keys } = walk.script;
  const pressed = keys.at(-1);
  const step = question ? plan.flows[question.flow]?.nodes[question.node]?.name : undefined;
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex min-h-7 items-center justify-between gap-2">
        <p className="min-w-0 truncate text-sm text-muted">
          <span className="font-semibold">The caller presses</span>
          {step !== undefined && ` at ${step}`}
        </p>
        {question && (
          <Button size="small" variant="quiet" onClick={() => onPress('')} title="The caller lets this question pass">
            Nothing
          </Button>
        )}
      </div>
      <Keypad
        pressed={isKey(pressed) ? pressed : null}
        onPress={onPress}
        meanings={keyMeanings(plan, question)}
        disabled={question === null}
      />
      <p className="flex min-h-6 items-center justify-between gap-2 text-sm text-muted">
        <span className="min-w-0 truncate">
          {question === null
            ? 'This call asks for no key.'
            : keys.length === 0
              ? 'Nothing pressed yet.'
              : `Pressed: ${keys.map((key) => key || 'nothing').join(', ')}`}
        </span>
        {keys.length > 0 && (
          <Button size="small" variant="link" onClick={onForget}>
            Clear
          </Button>
        )}
      </p>
    </div>
  );
}

const isKey = (key: string | undefined): key is PhoneKey => key !== undefined && /^[0-9*#]$/.test(key);
