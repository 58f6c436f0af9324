import { useState } from 'react';
import { counted } from '../../base/counted.ts';
import { renameFlow } from '../../plan/edits/rename-flow.ts';
import { setFallback } from '../../plan/edits/set-fallback.ts';
import { setSafetyNet } from '../../plan/edits/set-safety-net.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import type { Kinds } from '../../engine/kind.ts';
import { phoneText } from '../../engine/phone-text.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { Button } from '../ui/button.tsx';
import { IconTile } from '../ui/icon-tile.tsx';
import { Switch } from '../ui/switch.tsx';
import { checkText } from '../ui/check-text.ts';
import { CheckedField } from '../ui/checked-field.tsx';
import { Term } from '../things/term.tsx';
import { DestinationField } from '../things/destination-field.tsx';
import { RemoveThingDialog } from '../things/remove-thing-dialog.tsx';

/** The settings of a flow: its name, the numbers that enter here, and what catches exits without a wire. */
export function FlowSettings({ document, kinds }: { document: PlanDocument; kinds: Kinds }) {
  const plan = useDocument(document, (state) => state.plan);
  const id = useDocument(document, (state) => state.flow);
  const flow = plan.flows[id];
  const [isRemoving, setRemoving] = useState(false);
  if (!flow) return null;
  const numbers = Object.entries(plan.numbers);
  const count = Object.keys(flow.nodes).length;
  return (
    <div className="flex flex-col gap-4">
      <header className="flex items-start gap-3 pr-9">
        <IconTile icon="workflow" group="entry" size="large" />
        <div className="min-w-0">
          <h2 tabIndex={-1} className="text-lg leading-5 font-semibold break-words">
            {flow.name}
          </h2>
          <p className="text-sm text-muted">Call flow of {counted(count, 'step')}</p>
        </div>
      </header>
      <CheckedField
        key={id}
        label="Name"
        value={flow.name}
        maxLength={80}
        check={checkText(80, 'A flow needs a name.')}
        onCommit={(name) => document.edit(renameFlow(plan, id, name))}
      />
      <DestinationField
        key={`${id}/net`}
        label="Safety net"
        labelView={<Term id="safety-net">Safety net</Term>}
        help="Where a caller goes when a step fails and nothing else is said, such as when nobody answers."
        plan={plan}
        value={flow.safetyNet}
        numberFallback="What the called number says"
        onChange={(net) => document.edit(setSafetyNet(plan, id, net))}
      />
      <section className="flex flex-col gap-3 border-t border-line pt-4" aria-label="Numbers">
        <h3 className="text-md font-semibold">
          <Term id="number">Numbers that enter here</Term>
        </h3>
        {numbers.length === 0 && <p className="text-muted">This plan has no numbers yet.</p>}
        {numbers.map(([numberId, number]) => {
          const elsewhere = number.flow !== undefined && number.flow !== id ? plan.flows[number.flow]?.name : undefined;
          return (
            <div key={numberId} className="flex flex-col gap-2">
              <Switch
                label={`${number.name}, ${phoneText(number.e164)}`}
                description={elsewhere === undefined ? undefined : `Now enters “${elsewhere}”`}
                checked={number.flow === id}
                onChange={(enters) =>
                  document.edit(
                    updateThing(
                      plan,
                      kinds,
                      'numbers',
                      numberId,
                      { flow: enters ? id : undefined },
                      {
                        label: enters ? `${number.name} enters “${flow.name}”` : `${number.name} leaves “${flow.name}”`,
                      },
                    ),
                  )
                }
              />
              {number.flow === id && (
                <DestinationField
                  label={`Fallback of ${number.name}`}
                  labelView={<Term id="fallback">Fallback of {number.name}</Term>}
                  plan={plan}
                  value={number.fallback}
                  onChange={(to) => {
                    if (to.to !== 'number-fallback') document.edit(setFallback(plan, numberId, to));
                  }}
                />
              )}
            </div>
          );
        })}
      </section>
      {Object.keys(plan.flows).length > 1 && (
        <div className="border-t border-line pt-4">
          <Button variant="danger" size="small" icon="trash" onClick={() => setRemoving(true)}>
            Remove this flow…
          </Button>
        </div>
      )}
      {isRemoving && <RemoveThingDialog document={document} thing="flow" id={id} onClose={() => setRemoving(false)} />}
    </div>
  );
}
