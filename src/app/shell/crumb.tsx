interface CrumbProps {
  client: string;
  flow?: string | undefined;
  /** Where the client's other flows are. */
  clientHref?: string | undefined;
}

/** "client › flow" for the top bar; the flow's name is the last to be cut, but never all of the client's. Alone, the client's has two lines on a phone. */
export function Crumb({ client, flow, clientHref }: CrumbProps) {
  return (
    <span className="flex min-w-0 max-md:flex-col max-md:leading-tight md:contents">
      <span
        // What stays of it beside a long name; a share of the room would cut names that have room.
        style={{ minWidth: `min(${client.length * 0.8}ch, 6rem)` }}
        className={`truncate text-muted md:shrink-[999] ${flow === undefined ? 'max-md:line-clamp-2 max-md:leading-tight max-md:whitespace-normal' : 'max-md:text-xs'}`}
      >
        {clientHref === undefined ? (
          client
        ) : (
          <a href={clientHref} className="block truncate rounded-small py-1 hover:text-text hover:underline">
            {client}
          </a>
        )}
      </span>
      {flow !== undefined && (
        <>
          <span aria-hidden="true" className="text-muted max-md:hidden md:order-3">
            ›
          </span>
          <h1 title={flow} className="min-w-0 truncate font-semibold md:order-4">
            {flow}
          </h1>
        </>
      )}
    </span>
  );
}
