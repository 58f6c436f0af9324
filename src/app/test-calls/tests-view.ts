import { createStore } from 'zustand/vanilla';

export type TestsTab = 'calls' | 'exits' | 'drills';

/** What is open of the test calls; kept while the page is, so that somebody who goes to change the call flow finds it again. */
export interface TestsView {
  readonly tab: TestsTab;
  /** The ids of the drills that are played at once. */
  readonly drills: readonly string[];
  /** Whether the canvas marks the exits that no test call takes. */
  readonly marksExits: boolean;
}

/** The one view of the test calls. */
export const testsView = createStore<TestsView>(() => ({ tab: 'calls', drills: [], marksExits: false }));
