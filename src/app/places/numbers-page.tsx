import { useState } from 'react';
import { addThing } from '../../plan/edits/add-thing.ts';
import { useDocument } from '../document/use-document.ts';
import { goTo } from '../shell/use-place.ts';
import { ownNumberText } from '../things/own-number-text.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingDetail } from '../things/thing-detail.tsx';
import { ThingsPage } from '../things/things-page.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { AddNumberDialog } from './add-number-dialog.tsx';
import { NumberForm } from './number-form.tsx';
import { PasteNumbersDialog } from './paste-numbers-dialog.tsx';
import { SIBLINGS } from './siblings.ts';

/** The numbers that people call. */
export function NumbersPage({ document, item, findings, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  const [adding, setAdding] = useState(false);
  const [pasting, setPasting] = useState(false);
  const add = () => setAdding(true);
  const paste = (
    <Button icon="clipboard" onClick={() => setPasting(true)}>
      Paste from a spreadsheet…
    </Button>
  );
  return (
    <>
      <ThingsPage
        plan={plan.id}
        page="numbers"
        title="Numbers"
        about="The numbers that people call, and the call flow that each of them enters."
        siblings={SIBLINGS}
        rows={Object.entries(plan.numbers).map(([id, { name, e164, flow }]) => ({
          id,
          name,
          detail: `${ownNumberText({ name, e164 })} · ${(flow !== undefined && plan.flows[flow]?.name) || 'no call flow'}`,
        }))}
        item={item}
        addLabel="Add a number"
        onAdd={add}
        actions={paste}
        empty={
          <EmptyState
            icon="phone-incoming"
            title="No numbers yet."
            action={
              <div className="flex flex-wrap justify-center gap-2">
                {paste}
                <Button icon="plus" variant="primary" onClick={add}>
                  Add a number
                </Button>
              </div>
            }
          >
            Enter the number that people call today. Real calls change only when you publish and a phone system is
            connected.
          </EmptyState>
        }
      >
        {(id) => (
          <ThingDetail key={id} document={document} thing="number" id={id} findings={findings} onPlay={onPlay}>
            <NumberForm document={document} id={id} />
          </ThingDetail>
        )}
      </ThingsPage>
      {pasting && <PasteNumbersDialog document={document} plan={plan} onClose={() => setPasting(false)} />}
      {adding && (
        <AddNumberDialog
          plan={plan}
          onClose={() => setAdding(false)}
          onAdd={(number) => {
            setAdding(false);
            const [id = ''] = document.edit(addThing(plan, 'numbers', number));
            goTo({ plan: plan.id, page: 'numbers', flow: null, item: id });
          }}
        />
      )}
    </>
  );
}
