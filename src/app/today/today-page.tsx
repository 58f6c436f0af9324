import type { Plan } from '../../plan/plan.ts';

interface TodayPageProps {
  draft: Plan;
  /** What routes calls now; null while nothing was published. */
  live: { readonly number: number; readonly plan: Plan } | null;
  nowMs: number;
  onTry: () => void;
}

/** What is true today and needs no publish: who is in, what is closed, and until when. */
export function TodayPage({ draft, live }: TodayPageProps) {
  return <h1>{(live?.plan ?? draft).name}</h1>;
}
