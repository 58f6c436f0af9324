import { useMemo, useState, type ReactNode } from 'react';
import { KINDS } from '../../kinds/registry.ts';
import { mergePlans } from '../../plan/merge-plans.ts';
import type { Plan } from '../../plan/plan.ts';
import { ChangeList } from '../backend/change-list.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { shortcutText } from '../ui/kbd.tsx';
import { Notice } from '../ui/notice.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import { conflictPlaces, placeOf } from './conflict-places.ts';

type Whose = 'mine' | 'theirs';

interface ConflictDialogProps {
  /** What both drafts began from; null where nobody knows any more. */
  base: Plan | null;
  mine: Plan;
  theirs: Plan;
  /** What I did, as my undo steps, newest last. */
  edits: readonly { readonly label: string }[];
  /** What callers notice from one plan to another. */
  callersOf: (before: Plan, after: Plan) => ReactNode;
  onSettle: (how: Whose | { readonly plan: Plan }) => void;
  onSaveFile: (name: string, mediaType: string, text: string) => void;
  onClose: () => void;
}

const SAME = 'Only where steps are drawn, or test calls.';

/** Two drafts of one plan: what each changed, and which to keep, or both combined. What is not kept is one undo step away. */
export function ConflictDialog({ base, mine, theirs, edits: all, callersOf, ...on }: ConflictDialogProps) {
  const { onSettle, onClose } = on;
  const edits = all.slice(-12);
  const saveAs = (plan: Plan, whose: Whose) =>
    on.onSaveFile(`${plan.id}-${whose}.json`, 'application/json', JSON.stringify(plan, null, 2));
  const [chosen, setChosen] = useState<Readonly<Record<string, Whose>>>({});
  const combined = useMemo(
    () => base && mergePlans({ base, mine, theirs }, KINDS, (conflict) => chosen[placeOf(conflict)] ?? 'mine'),
    [base, mine, theirs, chosen],
  );
  const places = useMemo(
    () => (base && combined ? conflictPlaces(combined.conflicts, { base, mine: combined.mine, theirs }) : []),
    [base, combined, theirs],
  );
  const open = places.filter(({ key }) => !chosen[key]).length;
  const chooseAll = (whose: Whose) => setChosen(Object.fromEntries(places.map(({ key }) => [key, whose])));
  return (
    <Dialog
      title="Somebody else changed this plan, too"
      description={`In another tab, or on another computer. Both drafts are kept until you choose; ${shortcutText('Mod+Z')} then brings back the one you did not keep.`}
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Decide later</Button>
          <Button onClick={() => onSettle('theirs')}>Take theirs</Button>
          <Button variant={combined ? 'secondary' : 'primary'} onClick={() => onSettle('mine')}>
            Keep mine
          </Button>
          {combined && (
            <Button variant="primary" disabled={open > 0} onClick={() => onSettle({ plan: combined.plan })}>
              Combine both
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-5">
        {combined &&
          (places.length === 0 ? (
            <Notice tone="ok" title="The two drafts can be combined">
              They changed different things, so “Combine both” keeps every change of both.
            </Notice>
          ) : (
            <section aria-labelledby="conflict-places">
              <h3 id="conflict-places" className="text-lg font-bold">
                {places.length === 1 ? 'One thing was changed by both' : `${places.length} things were changed by both`}
              </h3>
              <p className="mb-2 text-muted">
                Choose whose to use, then combine: everything else of both drafts is kept.{' '}
                <span role="status" className={open > 0 ? 'text-warning' : ''}>
                  {chosenText(places.map(({ key }) => chosen[key]))}
                </span>
              </p>
              {places.length > 1 && (
                <div role="group" aria-labelledby="conflict-places" className="mb-3 flex flex-wrap gap-2">
                  <Button size="small" onClick={() => chooseAll('mine')}>
                    All yours
                  </Button>
                  <Button size="small" onClick={() => chooseAll('theirs')}>
                    All theirs
                  </Button>
                </div>
              )}
              <ul className="flex flex-col gap-3">
                {places.map((place) => (
                  <ConflictChoice
                    key={place.key}
                    place={place}
                    value={chosen[place.key] ?? null}
                    onChoose={(whose) => setChosen((before) => ({ ...before, [place.key]: whose }))}
                  />
                ))}
              </ul>
            </section>
          ))}
        {combined && combined.kept.length > 0 && (
          <Notice tone="info" title="Removed in one draft, used in the other">
            Combined, {combined.kept.map(({ name }) => `“${name}”`).join(', ')}{' '}
            {combined.kept.length > 1 ? 'stay' : 'stays'}.
          </Notice>
        )}
        {base ? (
          <div className="grid gap-5 md:grid-cols-2">
            <section aria-labelledby="conflict-mine" className="min-w-0">
              <h3 id="conflict-mine" className="font-semibold">
                What you changed
              </h3>
              <ChangeList before={base} after={mine} same={SAME} />
              {edits.length > 0 && (
                <Disclosure label={edits.length === 1 ? 'Your last edit' : `Your last ${edits.length} edits`}>
                  <ol className="list-disc pl-4 text-sm">
                    {edits.map(({ label }, index) => (
                      // oxlint-disable-next-line react/no-array-index-key -- the same edit can be made twice
                      <li key={index}>{label}</li>
                    ))}
                  </ol>
                </Disclosure>
              )}
              <Button variant="link" onClick={() => saveAs(mine, 'mine')}>
                Save mine as a file
              </Button>
            </section>
            <section aria-labelledby="conflict-theirs" className="min-w-0">
              <h3 id="conflict-theirs" className="font-semibold">
                What they changed
              </h3>
              <ChangeList before={base} after={theirs} same={SAME} />
              <Button variant="link" onClick={() => saveAs(theirs, 'theirs')}>
                Save theirs as a file
              </Button>
            </section>
          </div>
        ) : (
          <section aria-labelledby="conflict-difference">
            <h3 id="conflict-difference" className="font-semibold">
              From theirs to yours
            </h3>
            <ChangeList before={theirs} after={mine} same={SAME} />
            <div className="flex gap-3">
              <Button variant="link" onClick={() => saveAs(mine, 'mine')}>
                Save mine as a file
              </Button>
              <Button variant="link" onClick={() => saveAs(theirs, 'theirs')}>
                Save theirs as a file
              </Button>
            </div>
          </section>
        )}
        <CallersFold>{() => callersOf(theirs, mine)}</CallersFold>
      </div>
    </Dialog>
  );
}

/** How far the choice is: how many are left, or whose all are. */
function chosenText(choices: readonly (Whose | undefined)[]): string {
  const open = choices.filter((whose) => whose === undefined).length;
  if (open > 0) return open === 1 ? 'One is left.' : `${open} are left.`;
  if (choices.length === 1) return choices[0] === 'mine' ? 'Yours is chosen.' : 'Theirs is chosen.';
  const whose = new Set(choices);
  if (whose.size > 1) return 'All are chosen, some of each.';
  return whose.has('mine') ? 'Yours is chosen for all.' : 'Theirs is chosen for all.';
}

/** Worked out only for who wants to see it. */
function CallersFold({ children }: { children: () => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure label="What callers notice, from theirs to yours" open={isOpen} onToggle={setOpen}>
      {isOpen && children()}
    </Disclosure>
  );
}
