import { ok } from '../../base/result.ts';
import { phoneText } from '../../engine/phone-text.ts';
import { destinationText } from '../../exchange/picture/safety-net-text.ts';
import { KINDS } from '../../kinds/registry.ts';
import { setFallback } from '../../plan/edits/set-fallback.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { hrefOf } from '../shell/place.ts';
import { DestinationField } from '../things/destination-field.tsx';
import { TakenNumbers } from '../things/taken-numbers.tsx';
import { CheckedField } from '../ui/checked-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { checkOwnNumber } from './check-own-number.ts';

interface NumberFormProps {
  document: PlanDocument;
  id: string;
}

/** A number that people call: its digits, the flow its calls enter, and where they go when nothing else takes them. */
export function NumberForm({ document, id }: NumberFormProps) {
  const plan = useDocument(document, (state) => state.plan);
  const number = plan.numbers[id];
  if (!number) return null;
  const change = (changes: Parameters<typeof updateThing<'numbers'>>[4], done: string) =>
    document.edit(updateThing(plan, KINDS, 'numbers', id, changes, { label: `${done} “${number.name}”` }));
  const known = number.flow !== undefined && Object.hasOwn(plan.flows, number.flow);
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <CheckedField
          label="Phone number"
          type="tel"
          value={phoneText(number.e164)}
          placeholder="(312) 555-0100"
          maxLength={40}
          check={async (text) => {
            const read = await checkOwnNumber(plan, id, text);
            return read.ok && read.value === number.e164 ? ok(phoneText(read.value)) : read;
          }}
          onCommit={(e164) => change({ e164 }, 'Change the number of')}
        />
        <div className="flex items-end gap-3">
          <div className="min-w-0 flex-1">
            <SelectField
              label="Call flow"
              error={number.flow !== undefined && !known ? 'What was chosen here is gone. Choose another.' : undefined}
              value={known ? number.flow! : ''}
              options={[
                { value: '', label: 'No flow: calls go to the fallback' },
                ...Object.entries(plan.flows).map(([value, { name }]) => ({ value, label: name })),
              ]}
              onChange={(flow) => change({ flow: flow === '' ? undefined : flow }, 'Change the call flow of')}
            />
          </div>
          {known && (
            <a
              className="inline-flex min-h-8.5 items-center font-semibold text-accent hover:underline"
              href={hrefOf({ plan: plan.id, page: 'flow', flow: number.flow! })}
            >
              Open
            </a>
          )}
        </div>
      </div>
      <div className="flex flex-col gap-3 rounded-card bg-background p-4">
        <p className="text-md">
          If anything goes wrong, or an exit is left open, calls go to{' '}
          <strong className="font-semibold">{destinationText(plan, number.fallback)}</strong>.
        </p>
        <div className="w-80 max-w-full">
          <DestinationField
            label="Fallback"
            plan={plan}
            value={number.fallback}
            onChange={(fallback) => {
              if (fallback.to !== 'number-fallback') document.edit(setFallback(plan, id, fallback));
            }}
          />
        </div>
      </div>
      {/* At the end: it comes when the other clients are known, and must not push a field away from under the pointer. */}
      <TakenNumbers plan={{ ...plan, numbers: { [id]: number } }} live={null} />
    </>
  );
}
