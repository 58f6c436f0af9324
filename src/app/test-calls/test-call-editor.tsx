import { expectOfTestCall, renameTestCall, requireTestCall } from '../../plan/edits/test-call-edits.ts';
import type { Expectation } from '../../plan/call-script.ts';
import type { PlayedTestCall } from '../../verify/test-calls/play-test-calls.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { Switch } from '../ui/switch.tsx';
import { TextField } from '../ui/text-field.tsx';
import { EndsField } from './ends-field.tsx';
import { LimitsField } from './limits-field.tsx';
import { PassesField } from './passes-field.tsx';

interface TestCallEditorProps {
  document: PlanDocument;
  id: string;
  played: PlayedTestCall | undefined;
}

/** What can be changed of a test call: its name, how it must end, which steps it must pass, how long it may take, what rests on it. */
export function TestCallEditor({ document, id, played }: TestCallEditorProps) {
  const plan = useDocument(document, (state) => state.plan);
  const { name, expect, required = false } = plan.scenarios[id]!;
  const change = (next: Expectation) => document.edit(expectOfTestCall(plan, id, next));
  return (
    <div className="grid items-start gap-x-8 gap-y-4 border-t border-line pt-3 pb-2 lg:grid-cols-2">
      <div className="flex flex-col gap-4">
        <TextField
          key={`${id}/${name}`}
          label="Name"
          value={name}
          maxLength={120}
          onCommit={(text) => {
            if (text.trim() === '') return false;
            document.edit(renameTestCall(plan, id, text.trim()));
            return true;
          }}
        />
        <EndsField plan={plan} expect={expect} onChange={change} />
        <Switch
          label="Required to publish"
          description="While this call is red, the plan cannot be published."
          checked={required}
          onChange={(next) => document.edit(requireTestCall(plan, id, next))}
        />
      </div>
      <div className="flex flex-col gap-4">
        <LimitsField expect={expect} played={played} onChange={change} />
        <PassesField plan={plan} expect={expect} played={played} onChange={change} />
      </div>
    </div>
  );
}
