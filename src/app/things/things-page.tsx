import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { hrefOf, type Page } from '../shell/place.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { matchScore } from '../ui/match-items.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { TextField } from '../ui/text-field.tsx';
import { termOf } from './glossary.ts';
import { Term } from './term.tsx';
import { useKeepFocus } from './use-keep-focus.ts';

/** One row of the list. */
export interface ThingRow {
  readonly id: string;
  readonly name: string;
  /** A second line, such as a number or who is in it. */
  readonly detail?: string | undefined;
  /** Before the name: an avatar or an icon. */
  readonly lead?: ReactNode;
  /** At the end of the row: a pill or a count. */
  readonly mark?: ReactNode;
}

interface ThingsPageProps {
  /** The id of the plan, for addresses. */
  readonly plan: string;
  readonly page: Page;
  /** "People". */
  readonly title: string;
  /** One sentence that says what these are for. */
  readonly about: string;
  /** Pages that belong together, as tabs above the list. */
  readonly siblings?: readonly { readonly page: Page; readonly label: string }[];
  readonly rows: readonly ThingRow[];
  /** The thing in the address. */
  readonly item: string | null;
  /** "Add a person". */
  readonly addLabel?: string;
  /** Absent where nothing is added here. */
  readonly onAdd?: () => void;
  /** More ways to add, such as pasting from a spreadsheet. */
  readonly actions?: ReactNode;
  /** In place of list and detail while there is nothing. */
  readonly empty: ReactNode;
  /** The detail of a thing; give its element a `key` of the id. */
  readonly children: (id: string) => ReactNode;
}

/** The word of the trade that a page is about. */
const TERMS: Partial<Readonly<Record<Page, string>>> = {
  hours: 'hours',
  people: 'reach',
  teams: 'team',
  'on-call': 'on-call',
  greetings: 'greeting',
  mailboxes: 'mailbox',
  numbers: 'number',
  sites: 'site',
  'caller-lists': 'caller-list',
  switches: 'switch',
  promises: 'promise',
};

/** From this many rows on the list has a field to find one. */
const FIND_FROM = 8;

/**
 * A list of things and the detail of one beside it; on a phone one after the other. The open thing is part of the address, so
 * that it can be linked, and the back button works.
 */
export function ThingsPage({ plan, page, title, about, siblings = [], rows, item, ...rest }: ThingsPageProps) {
  const { addLabel, onAdd, actions, empty, children } = rest;
  const [find, setFind] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  useKeepFocus(frame, () => list.current?.querySelector<HTMLElement>('[data-shown]') ?? head.current);
  const open = rows.some(({ id }) => id === item) ? item : null;
  // Beside the list there is room for a first one; on a phone the list comes first.
  const shown = open ?? rows[0]?.id ?? null;
  const found = rows.filter(({ name, detail }) => matchScore({ label: name, description: detail }, find) > 0);
  const term = TERMS[page];
  const href = (id: string | null) => hrefOf({ plan, page, flow: null, item: id });
  const onArrow = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const next = links[links.findIndex((link) => link === document.activeElement) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div ref={frame} className="flex h-full flex-col bg-background">
      <div className={`max-w-[74rem] px-6 pt-5 pb-4 max-sm:px-4 ${open === null ? '' : 'max-md:hidden'}`}>
        <PageHeader
          title={title}
          titleRef={head}
          about={about}
          above={
            siblings.length > 0 && (
              <nav aria-label="Related pages" className="flex flex-wrap gap-1">
                {siblings.map((sibling) => (
                  <a
                    key={sibling.page}
                    href={hrefOf({ plan, page: sibling.page, flow: null })}
                    aria-current={sibling.page === page ? 'page' : undefined}
                    className="inline-flex min-h-7 items-center rounded-control px-2.5 font-semibold text-muted hover:bg-hover hover:text-text aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent"
                  >
                    {sibling.label}
                  </a>
                ))}
              </nav>
            )
          }
          actions={
            rows.length > 0 &&
            (actions || onAdd) && (
              <>
                {actions}
                {onAdd && (
                  <Button icon="plus" variant="primary" onClick={onAdd}>
                    {addLabel}
                  </Button>
                )}
              </>
            )
          }
        />
      </div>
      {item !== null && open === null && (
        <div role="status" className="max-w-[74rem] px-6 pb-3 max-sm:px-4">
          <Notice tone="info" title="What this address leads to is not here.">
            It was removed, or its adding was undone. Undo and redo are in the top bar; what there is stands in the
            list.
          </Notice>
        </div>
      )}
      {rows.length === 0 ? (
        <div className="max-w-[74rem] px-6 pb-6 max-sm:px-4">
          <div className="rounded-card border border-line bg-panel">
            {empty}
            {term && (
              <p className="pb-6 text-center text-sm text-muted">
                <Term id={term}>What is meant by “{termOf(term)?.term}”?</Term>
              </p>
            )}
          </div>
        </div>
      ) : (
        <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] md:grid-cols-[minmax(14rem,19rem)_minmax(0,1fr)]">
          <div
            className={`flex min-h-0 flex-col gap-2 pb-4 pl-6 max-md:pr-6 max-sm:px-4 ${open === null ? '' : 'max-md:hidden'}`}
          >
            {rows.length >= FIND_FROM && (
              <TextField
                label={`Find in ${title}`}
                hideLabel
                type="search"
                placeholder="Find…"
                value={find}
                onChange={setFind}
              />
            )}
            <nav aria-label={title} className="min-h-0 overflow-auto rounded-card border border-line bg-panel">
              {found.length === 0 ? (
                <p className="p-4 text-muted">Nothing is called “{find}”.</p>
              ) : (
                // The arrows are a short cut beside Tab.
                // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
                <ul ref={list} className="flex flex-col p-1.5" onKeyDown={onArrow}>
                  {found.map(({ id, name, detail, lead, mark }) => (
                    <li key={id}>
                      <a
                        href={href(id)}
                        aria-current={id === open ? 'page' : undefined}
                        data-shown={id === shown || undefined}
                        className="group/row flex min-h-11 items-center gap-2.5 rounded-control px-2.5 py-1.5 hover:bg-hover focus-visible:-outline-offset-2 md:data-shown:bg-accent-soft"
                      >
                        {lead}
                        <span className="grid min-w-0 flex-1 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2">
                          <span className="truncate font-semibold">{name}</span>
                          {detail !== undefined && (
                            // Grey on the tint of the open row would be too faint.
                            <span className="col-span-full row-start-2 truncate text-sm text-muted md:group-data-shown/row:text-text">
                              {detail}
                            </span>
                          )}
                          {/* Said last, seen beside the name: a long second line has the whole width. */}
                          <span className="col-start-2 row-start-1 flex">{mark}</span>
                        </span>
                        <span className="text-muted md:hidden">
                          <Icon name="chevron-right" size={16} />
                        </span>
                      </a>
                    </li>
                  ))}
                </ul>
              )}
            </nav>
          </div>
          <div className={`min-h-0 overflow-auto px-6 pb-6 max-sm:px-4 ${open === null ? 'max-md:hidden' : ''}`}>
            {open !== null && (
              <div className="md:hidden">
                {/* On a phone the head of the page is not there beside an open thing. */}
                <h1 className="sr-only">{title}</h1>
                <a
                  href={href(null)}
                  className="my-2 inline-flex min-h-8 items-center gap-1 rounded-control font-semibold text-accent"
                >
                  <Icon name="chevron-left" size={16} />
                  {title}
                </a>
              </div>
            )}
            {shown !== null && <div className="mx-auto max-w-[52rem] md:mx-0">{children(shown)}</div>}
          </div>
        </div>
      )}
    </div>
  );
}
