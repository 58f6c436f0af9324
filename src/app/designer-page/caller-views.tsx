import { Suspense } from 'react';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { goTo } from '../shell/use-place.ts';
import type { ProposedSpan } from '../today/sheet-props.ts';
import type { NamedPlan } from '../versions/version-detail.tsx';
import type { ComparedCall } from './compared-call.tsx';
import { CallerChanges, CallersMeet, SpanCheck } from './lazy-callers.ts';
import type { LivePlan } from './use-live-version.ts';
import type { PageActions } from './use-page-actions.ts';

interface CallerViewsOptions {
  draft: Plan;
  live: LivePlan | null;
  nowMs: number;
  act: PageActions;
}

/** What other features show about callers: the difference between two plans, and where callers end until something set ends. */
export function callerViews({ draft, live, nowMs, act }: CallerViewsOptions) {
  const edited: NamedPlan = { name: 'Your draft', plan: draft, draft: true };
  const routed: NamedPlan | null = live && { name: `Version ${live.number}, live`, plan: live.plan };
  const backTo = (page: 'history' | 'today', label: string): ComparedCall['back'] => ({
    label,
    go: () => goTo({ plan: draft.id, page, flow: null }),
  });
  const changes = (before: NamedPlan, after: NamedPlan, back: ComparedCall['back']) => (
    <Suspense fallback={null}>
      <CallerChanges
        before={before.plan}
        after={after.plan}
        nowMs={nowMs}
        onPlay={(calls, first) => act.playCompared(comparedCall([before, after], calls, first, back))}
      />
    </Suspense>
  );
  return {
    /** For the publish window: the draft against what is live, or for the first time what callers will meet. */
    ofPublish: () =>
      routed ? (
        changes(routed, edited, { label: 'Back to publishing', go: () => act.open('publish') })
      ) : (
        <Suspense fallback={null}>
          <CallersMeet plan={draft} nowMs={nowMs} />
        </Suspense>
      ),
    /** For the history: one version against another. */
    ofVersions: (before: NamedPlan, after: NamedPlan) => changes(before, after, backTo('history', 'Back to History')),
    /** For a conflict: their draft against mine. */
    ofDrafts: (before: Plan, after: Plan) =>
      changes(
        { name: 'Their draft', plan: before },
        { name: 'Your draft', plan: after, draft: true },
        { label: 'Back to the flow', go: () => goTo({ plan: draft.id, page: 'flow', flow: null }) },
      ),
    /** For the Today board: something about to be set on what is live, else on the draft. */
    ofSpan: (plan: Plan, span: ProposedSpan) => (
      <Suspense fallback={null}>
        <SpanCheck
          plan={plan}
          {...span}
          nowMs={nowMs}
          onPlay={(call: CallScript) => {
            const { name, plan: on, draft: isDraft } = routed ?? edited;
            act.playCompared({
              sides: [{ name, plan: isDraft ? null : on, call }],
              shown: 0,
              back: backTo('today', 'Back to Today'),
            });
          }}
        />
      </Suspense>
    ),
  };
}

/** The two sides of a difference as a call to compare, beginning with one of them. */
function comparedCall(
  [before, after]: readonly [NamedPlan, NamedPlan],
  calls: { readonly before: CallScript | null; readonly after: CallScript | null },
  first: 'before' | 'after',
  back: ComparedCall['back'],
): ComparedCall {
  const side = ({ name, plan, draft }: NamedPlan, call: CallScript | null) =>
    call === null ? [] : [{ name, plan: draft ? null : plan, call }];
  const sides = [...side(before, calls.before), ...side(after, calls.after)];
  return { sides, shown: first === 'after' ? sides.length - 1 : 0, back };
}
