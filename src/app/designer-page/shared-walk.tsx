import { useEffect } from 'react';
import { instantText } from '../../calendar/day-text.ts';
import { recordingUrl } from '../backend/recordings.ts';
import { DeadLink } from '../share-walk/dead-link.tsx';
import { stateWords } from '../share-walk/share-words.ts';
import { useSharedPlan } from '../share-walk/use-shared-plan.ts';
import { Walkthrough } from '../try-call/walkthrough/walkthrough.tsx';
import { PageSkeleton } from './page-skeleton.tsx';
import { useClock } from './use-clock.ts';

/** What somebody sees who was sent a link: the calls of a plan to play, and nothing to change. */
export function SharedWalk({ token }: { token: string }) {
  const { shared, problem, retry } = useSharedPlan(token);
  const nowMs = useClock();
  const name = shared?.plan.name;
  useEffect(() => {
    document.title = `${name === undefined ? '' : `${name} · `}Walk through a call · Ringplan`;
  }, [name]);
  if (problem) return <DeadLink problem={problem} onRetry={retry} />;
  if (!shared) return <PageSkeleton />;
  const { plan, shows, untilMs } = shared;
  const version = [
    stateWords(shows, plan.zone, shared.nowMs),
    `This link opens until ${instantText(plan.zone, untilMs)}`,
    ...(shared.personalNumbers ? [] : ['Numbers of people are made up']),
  ].join('. ');
  return <Walkthrough plan={plan} version={version} nowMs={nowMs} readOnly soundUrl={recordingUrl} />;
}
