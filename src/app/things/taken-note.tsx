import { hrefOf } from '../shell/place.ts';
import type { Taken } from './taken-by.ts';

/** Says what another client has already, and leads there. */
export function TakenNote({ says, client, page }: Taken) {
  return (
    <>
      {says}{' '}
      <a
        className="inline-block min-h-6 rounded-small font-semibold underline underline-offset-2 hover:decoration-2"
        href={hrefOf({ plan: client.id, page, flow: null })}
      >
        Open {client.name}
      </a>
    </>
  );
}
