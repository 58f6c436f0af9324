// home: every client on one screen, what needs attention first. It knows plans by what the backend tells of them, and opens
// them by their address; the designer is another feature.
import { lazy, Suspense, useEffect, useState } from 'react';
import { backendNowMs } from '../backend/backend-clock.ts';
import { problemWords } from '../backend/problem-words.ts';
import { useArrival } from '../shell/use-arrival.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { AttentionList } from './attention-list.tsx';
import { ClientCard, type CardAction } from './client-card.tsx';
import { clientCount } from './client-words.ts';
import { findClients, ORDERS, type Order } from './find-clients.ts';
import { HomeHeader } from './home-header.tsx';
import { HomeSkeleton } from './home-skeleton.tsx';
import { RemoveClientDialog } from './remove-client-dialog.tsx';
import { RenameClientDialog } from './rename-client-dialog.tsx';
import { neighbourOf, useCardFocus } from './use-card-focus.ts';
import { useClients, type HomeClient } from './use-clients.ts';
import { useSaidCount } from './use-said-count.ts';

// It brings every kind and rule, which the screen itself can do without.
const OpenDuplicate = lazy(async () => ({ default: (await import('./duplicate/open-duplicate.tsx')).OpenDuplicate }));
const OpenReplace = lazy(async () => ({ default: (await import('./replace/open-replace.tsx')).OpenReplace }));

interface HomePageProps {
  /** Begins a new client; without it there is no button for that. */
  onNew?: (() => void) | undefined;
}

/** From so many clients on there is something to search in. */
const MANY = 4;

/** The home screen: what needs attention, then every client as a card. */
export function HomePage({ onNew }: HomePageProps) {
  const { clients, hasAttention, unchecked, error, isAway, retry } = useClients();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('change');
  const [asked, setAsked] = useState<{ action: CardAction; client: HomeClient } | null>(null);
  const [replacing, setReplacing] = useState(false);
  const nowMs = backendNowMs();
  useEffect(() => {
    document.title = 'Clients · Ringplan';
  }, []);
  useArrival();
  const shown = clients && findClients(clients, query, order);
  const isSearch = query.trim() !== '';
  const count = clients && clientCount(clients.length, isSearch ? shown!.length : null);
  useSaidCount(count, isSearch);
  const focusCard = useCardFocus(shown);
  const close = () => setAsked(null);
  return (
    <div className="flex h-dvh flex-col overflow-auto bg-background">
      <HomeHeader onNew={onNew} />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto flex w-full max-w-[80rem] flex-col gap-6 px-6 pt-5 pb-16 outline-none max-sm:gap-4 max-sm:px-4"
      >
        <h1 className="sr-only">Clients</h1>
        {error !== null && (
          <div role="alert">
            <Notice
              tone="warning"
              title={isAway ? 'The backend cannot be reached' : problemWords(error).title}
              actions={
                <Button variant="link" onClick={retry}>
                  Try again
                </Button>
              }
            >
              {isAway
                ? hasAttention
                  ? 'This is what it said last. It is asked again by itself.'
                  : 'Your clients are kept there. Meanwhile you can work on the sample offices; it is asked again by itself.'
                : `${problemWords(error).detail} ${problemWords(error).fix}`}
            </Notice>
          </div>
        )}
        {clients === null && error === null && <HomeSkeleton />}
        {clients && hasAttention && clients.length > 0 && <AttentionList clients={clients} unchecked={unchecked} />}
        {clients && !hasAttention && !isAway && (
          <Notice tone="info" title="What needs attention is shown on the computer that Ringplan runs on">
            Others can see it when Ringplan has sign-in. The clients are the same.
          </Notice>
        )}
        {clients && shown && (
          <section aria-labelledby="clients-title" className="flex flex-col gap-4">
            <header className="flex flex-wrap items-end gap-x-3 gap-y-2">
              <h2 id="clients-title" tabIndex={-1} className="mr-auto py-1 text-xl font-bold outline-none">
                {count}
              </h2>
              {clients.some(({ summary }) => summary !== null) && (
                <Button icon="swap" onClick={() => setReplacing(true)}>
                  Replace everywhere…
                </Button>
              )}
              {clients.length >= MANY && (
                <div className="w-64 max-sm:w-full">
                  <TextField
                    label="Search clients"
                    hideLabel
                    type="search"
                    placeholder="Name, number or person"
                    value={query}
                    onChange={setQuery}
                  />
                </div>
              )}
              {clients.length > 1 && (
                <div className="w-40 max-sm:w-full">
                  <SelectField
                    label="Order"
                    hideLabel
                    value={order}
                    options={Object.entries(ORDERS).map(([value, label]) => ({ value, label }))}
                    onChange={(next) => setOrder(next as Order)}
                  />
                </div>
              )}
            </header>
            {clients.length === 0 ? (
              <EmptyState
                icon="building"
                title="No clients yet."
                action={
                  onNew && (
                    <Button variant="primary" icon="plus" onClick={onNew}>
                      New client
                    </Button>
                  )
                }
              >
                A client is one office with its numbers, its people and what its callers hear.
              </EmptyState>
            ) : shown.length === 0 ? (
              <EmptyState
                icon="search"
                title={`No client matches “${query}”.`}
                action={<Button onClick={() => setQuery('')}>Show all clients</Button>}
              >
                Search by the name of an office, a phone number or a person.
              </EmptyState>
            ) : (
              <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(17rem,100%),1fr))] gap-4">
                {shown.map((client) => (
                  <li key={client.id} data-client={client.id} className="grid">
                    <ClientCard client={client} nowMs={nowMs} onAction={(action) => setAsked({ action, client })} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        )}
      </main>
      {asked?.action === 'duplicate' && (
        <Suspense fallback={null}>
          <OpenDuplicate client={asked.client} clients={clients ?? []} onClose={close} />
        </Suspense>
      )}
      {replacing && (
        <Suspense fallback={null}>
          <OpenReplace clients={clients ?? []} onClose={() => setReplacing(false)} />
        </Suspense>
      )}
      {asked?.action === 'rename' && (
        <RenameClientDialog client={asked.client} clients={clients ?? []} onClose={close} />
      )}
      {asked?.action === 'remove' && (
        <RemoveClientDialog
          client={asked.client}
          onRemoved={() => focusCard(neighbourOf(shown ?? [], asked.client.id))}
          onBack={focusCard}
          onClose={close}
        />
      )}
    </div>
  );
}
