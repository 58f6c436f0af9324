import { localText } from '../../calendar/zone.ts';
import type { CoverageAsked } from '../coverage/coverage-asked.ts';
import { useDocument } from '../document/use-document.ts';
import type { Page } from '../shell/place.ts';
import { ProofQuestionsContext, type ProofQuestions } from '../things/proof-questions.ts';
import type { SectionProps } from '../things/section-props.ts';
import { callerViews } from './caller-views.tsx';
import { CoveragePage, TodayPage, VersionsPage } from './lazy-pages.ts';
import { SECTION_PAGES } from './section-pages.ts';
import type { FlowViews } from './use-flow-views.ts';
import type { LiveVersion } from './use-live-version.ts';
import type { PageActions } from './use-page-actions.ts';

interface SectionPageProps extends Omit<SectionProps, 'onPlay'> {
  page: Page;
  live: LiveVersion;
  views: FlowViews;
  /** What the things' pages ask of a proof. */
  questions: ProofQuestions;
  coverage: CoverageAsked;
  onCoverage: (asked: CoverageAsked) => void;
  act: PageActions;
}

/** A page of the plan that is not the flow; nothing where there is no such page. */
export function SectionPage({ page, live, views, questions, coverage, onCoverage, act, ...props }: SectionPageProps) {
  const { document, item, nowMs } = props;
  const plan = useDocument(document, (state) => state.plan);
  const callers = callerViews({ draft: plan, live: live.plan, nowMs, act });
  const Things = SECTION_PAGES[page];
  if (page === 'history')
    return (
      <VersionsPage
        plan={plan}
        callersOf={callers.ofVersions}
        onPublish={() => act.open('publish')}
        onUseAsDraft={act.useAsDraft}
      />
    );
  if (page === 'today')
    return (
      <TodayPage
        draft={plan}
        live={live.plan}
        liveKnown={live.number !== undefined}
        spanCheck={callers.ofSpan}
        onTry={(situation, atMs) => act.tryAt(localText(plan.zone, atMs), situation)}
      />
    );
  if (page === 'coverage')
    return (
      <CoveragePage
        plan={plan}
        asked={coverage}
        item={item}
        nowMs={nowMs}
        onAsk={onCoverage}
        onPlay={act.play}
        onBack={views.toFlow}
      />
    );
  return (
    Things && (
      <ProofQuestionsContext value={questions}>
        <Things {...props} onPlay={act.play} />
      </ProofQuestionsContext>
    )
  );
}
