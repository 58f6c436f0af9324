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
  /** Null where the call is over already. */
  onHangUp: (() => void) | null;
  onStay: () => void;
}

/** The caller's keypad: a press answers the question the call is at. */
export function KeysPanel({ plan, walk, line, onPress, onForget, onHangUp, onStay }: KeysPanelProps) {
  const question = openQuestion(walk, line);
  const { keys } = walk.script;
  const pressed = keys.at(-1);
  const step = question ? plan.flows[question.flow]?.nodes[question.node]?.name : undefined;
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex min-h-7 items-center justify-between gap-2">
        <p
          className="min-w-0 truncate text-sm font-semibold text-muted"
          title={step && `The caller presses at ${step}`}
        >
          The caller presses
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
        columns={3}
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
      {walk.script.hangUpAfterSeconds === null ? (
        <Button
          size="small"
          variant="danger"
          icon="phone-off"
          block
          disabled={onHangUp === null}
          title={onHangUp === null ? 'The call is over. Step back to hang up earlier.' : 'The caller hangs up here (H)'}
          onClick={() => onHangUp?.()}
        >
          Hang up
        </Button>
      ) : (
        <Button size="small" icon="undo" block onClick={onStay}>
          Do not hang up
        </Button>
      )}
    </div>
  );
}

const isKey = (key: string | undefined): key is PhoneKey => key !== undefined && /^[0-9*#]$/.test(key);
