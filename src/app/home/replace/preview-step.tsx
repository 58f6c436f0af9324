import { counted } from '../../../base/counted.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SaidOnce } from '../said-once.tsx';
import { ClientPreview } from './client-preview.tsx';
import type { ClientUse } from './client-use.ts';
import type { ReplaceForm } from './replace-form.ts';
import type { Comparisons } from './use-comparisons.ts';

interface PreviewStepProps {
  uses: readonly ClientUse[];
  form: ReplaceForm;
  comparisons: Comparisons;
}

/** What changes at each client, one after the other; those that are compared can be read while the others are. */
export function PreviewStep({ uses, form, comparisons }: PreviewStepProps) {
  const cancelled = uses.some(({ client }) => comparisons.of[client.id]?.state === 'cancelled');
  const clients = counted(uses.length, 'client');
  const over = cancelled ? '' : `${uses.length === 1 ? 'The client is' : `All ${clients} are`} compared.`;
  return (
    <div className="flex flex-col gap-3 pb-2">
      <SaidOnce words={comparisons.busy ? `Comparing ${clients}…` : over}>
        {comparisons.busy ? `${comparisons.done} of ${clients} compared…` : over}
      </SaidOnce>
      {cancelled && (
        <Notice
          tone="warning"
          title="Not every client was compared"
          actions={
            <Button variant="link" onClick={comparisons.again}>
              Compare again
            </Button>
          }
        >
          You can change the drafts all the same, and see what changes before you publish each of them.
        </Notice>
      )}
      {uses.map((use) => (
        <ClientPreview
          key={use.client.id}
          use={use}
          form={form}
          compared={comparisons.of[use.client.id] ?? { state: 'waiting' }}
        />
      ))}
    </div>
  );
}
