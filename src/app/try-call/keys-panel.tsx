import type { Plan } from '../../plan/plan.ts';
import type { Walk } from '../../simulate/walk.ts';
import { Button } from '../ui/button.tsx';
import { Keypad, type PhoneKey } from '../ui/keypad.tsx';
import { keyMeanings, openQuestion } from '../../simulate/caller-keys.ts';

interface KeysPanelProps {
  plan: Plan;
  walk: Walk;
  line: number;
  onPress: (key: string) => void;
  onForget: () => void;
  /** Null where the call is over already. */
  onHangUp: (() => void) | null;
  onStay: () => void;
}

/** The caller's phone: a press answers the question the call is at, "Nothing" lets it pass, and they may hang up. */
export function KeysPanel({ plan, walk, line, onPress, onForget, onHangUp, onStay }: KeysPanelProps) {
  const question = openQuestion(walk, line);
  const { keys, hangUpAfterSeconds } = walk.script;
  const pressed = keys.at(-1);
  const step = question ? plan.flows[question.flow]?.nodes[question.node]?.name : undefined;
  const says =
    question === null ? 'No key is asked for' : keys.length === 0 ? 'The caller presses' : pressedWords(keys);
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex min-h-6 items-center justify-between gap-2 text-sm">
        <p className="min-w-0 truncate font-semibold text-muted" title={step && `The caller presses at ${step}`}>
          {says}
        </p>
        {keys.length > 0 && (
          <Button size="small" variant="link" onClick={onForget}>
            Clear
          </Button>
        )}
      </div>
      <Keypad
        pressed={isKey(pressed) ? pressed : null}
        onPress={onPress}
        meanings={keyMeanings(plan, question)}
        columns={3}
        disabled={question === null}
      />
      <div className="grid grid-cols-2 gap-1.5 pt-1">
        <Button
          size="small"
          disabled={question === null}
          title="The caller lets this question pass"
          onClick={() => onPress('')}
        >
          Nothing
        </Button>
        {hangUpAfterSeconds === null ? (
          <Button
            size="small"
            variant="danger"
            disabled={onHangUp === null}
            title={
              onHangUp === null ? 'The call is over. Step back to hang up earlier.' : 'The caller hangs up here (H)'
            }
            onClick={() => onHangUp?.()}
          >
            Hang up
          </Button>
        ) : (
          <Button size="small" title={`The caller does not hang up after ${hangUpAfterSeconds} s`} onClick={onStay}>
            Stay on
          </Button>
        )}
      </div>
    </div>
  );
}

const pressedWords = (keys: readonly string[]): string => `Pressed ${keys.map((key) => key || 'nothing').join(', ')}`;
const isKey = (key: string | undefined): key is PhoneKey => key !== undefined && /^[0-9*#]$/.test(key);
