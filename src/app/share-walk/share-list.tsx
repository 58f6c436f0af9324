import { useState } from 'react';
import type { Plan } from '../../plan/plan.ts';
import type { Share } from '../../protocol/share-schemas.ts';
import { backend } from '../backend/backend-client.ts';
import { KEYS } from '../backend/plan-queries.ts';
import { problemWords } from '../backend/problem-words.ts';
import { queryClient } from '../backend/query-client.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { endWords, openedWords, stateWords, stillOpens } from './share-words.ts';

interface ShareListProps {
  plan: Plan;
  /** Newest first. */
  shares: readonly Share[];
  /** The backend's time, in UTC milliseconds. */
  nowMs: number;
}

/** The links there are: those that open, each with a way to take it back, and those that do not any more. */
export function ShareList({ plan, shares, nowMs }: ShareListProps) {
  const open = shares.filter((share) => stillOpens(share, nowMs));
  const over = shares.filter((share) => !stillOpens(share, nowMs));
  return (
    <section aria-label="Links">
      <h3 className="mb-1 font-semibold">Links that open</h3>
      {open.length === 0 ? (
        <p className="text-muted">None. Nobody can look at this plan from outside.</p>
      ) : (
        <ul aria-label="Links that open" className="divide-y divide-line border-y border-line">
          {open.map((share) => (
            <OpenLink key={share.id} plan={plan} share={share} nowMs={nowMs} />
          ))}
        </ul>
      )}
      {over.length > 0 && (
        <div className="mt-3">
          <Disclosure label={`Links that do not open any more (${over.length})`}>
            <ul className="divide-y divide-line">
              {over.map((share) => (
                <li key={share.id} className="py-2">
                  <LinkWords plan={plan} share={share} nowMs={nowMs} />
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </section>
  );
}

interface LinkProps {
  plan: Plan;
  share: Share;
  nowMs: number;
}

function OpenLink({ plan, share, nowMs }: LinkProps) {
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const whose = share.note ?? 'without a note';
  const takeBack = async () => {
    setBusy(true);
    const reply = await backend.revokeShare({ params: { plan: plan.id, share: share.id } });
    setBusy(false);
    if (reply.ok) {
      await queryClient.invalidateQueries({ queryKey: KEYS.shares(plan.id) });
      return;
    }
    const { title, detail, fix } = problemWords(reply.error);
    setWhy(`${title}. ${detail} ${fix}`);
  };
  return (
    <li className="flex flex-col gap-2 py-2.5">
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
        <LinkWords plan={plan} share={share} nowMs={nowMs} />
        {!asked && (
          <Button size="small" aria-label={`Take back the link ${whose}`} onClick={() => setAsked(true)}>
            Take back…
          </Button>
        )}
      </div>
      {asked && (
        <Notice tone="warning" title="Take this link back?">
          <p>It stops working at once, for everybody who has it. A link cannot be given back.</p>
          <div className="mt-2 flex flex-wrap gap-2">
            {/* Where the press that asked was: the focus goes on from it. */}
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
            <Button size="small" autoFocus onClick={() => setAsked(false)}>
              Keep it
            </Button>
            <Button size="small" variant="danger" loading={busy} onClick={() => void takeBack()}>
              Take it back
            </Button>
          </div>
          {why !== null && (
            <p role="alert" className="mt-2">
              {why}
            </p>
          )}
        </Notice>
      )}
    </li>
  );
}

function LinkWords({ plan, share, nowMs }: LinkProps) {
  return (
    <div className="min-w-0">
      <p className="font-semibold">{share.note ?? 'Without a note'}</p>
      <p className="text-sm text-muted">
        {stateWords(share.shows, plan.zone, nowMs)}
        {share.personalNumbers && ', with personal numbers'}. {endWords(share, plan.zone, nowMs)}.{' '}
        {openedWords(share, plan.zone, nowMs)}.
      </p>
    </div>
  );
}
