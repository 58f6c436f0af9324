import { counted } from '../../../base/counted.ts';
import { hrefOf } from '../../shell/place.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Saved } from './save-replacements.ts';

/** What came of every client; each saved draft can be opened or published, in a tab of its own so that the list stays. */
export function ResultStep({ saved }: { saved: readonly Saved[] }) {
  const done = saved.filter(({ is }) => is === 'saved').length;
  return (
    <div className="flex flex-col gap-3 pb-2">
      <p role="status" className="font-semibold">
        {done} of {counted(saved.length, 'draft')} changed. Calls change when you publish.
      </p>
      <ul aria-label="What came of it" className="flex flex-col divide-y divide-line border-y border-line">
        {saved.map((client) => (
          <Row key={client.id} client={client} />
        ))}
      </ul>
    </div>
  );
}

function Row({ client }: { client: Saved }) {
  const { id, name, is } = client;
  const isSaved = is === 'saved';
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 py-2.5">
      <span className={`mt-1 ${isSaved ? 'text-ok' : 'text-warning'}`}>
        <Icon name={isSaved ? 'check-circle' : 'alert-triangle'} size={16} />
      </span>
      <div className="min-w-0 flex-1 basis-52 py-0.5">
        <p className="font-semibold">{name}</p>
        <p className={isSaved ? 'text-muted' : ''}>
          {isSaved && 'The draft is changed.'}
          {is === 'changed' && 'Skipped: somebody changed the draft meanwhile. It is as they left it.'}
          {is === 'refused' && `Skipped: ${client.why}`}
        </p>
      </div>
      <span className="flex flex-wrap gap-x-4">
        <NewTab href={hrefOf({ plan: id, page: 'flow', flow: null })} label="Open draft" name={name} />
        {isSaved && (
          <NewTab
            href={hrefOf({ plan: id, page: 'history', flow: null, item: 'publish' })}
            label="Publish…"
            name={name}
          />
        )}
      </span>
    </li>
  );
}

function NewTab({ href, label, name }: { href: string; label: string; name: string }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      aria-label={`${label} ${name} (new tab)`}
      className="inline-flex min-h-7 items-center gap-1.5 rounded-small font-semibold text-accent hover:underline"
    >
      {label} <Icon name="external-link" size={13} />
    </a>
  );
}
