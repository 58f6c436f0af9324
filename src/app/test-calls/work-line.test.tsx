// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { fakeWorkers, soon } from '../things/fake-worker.fixture.ts';
import { mount } from '../ui/mount.fixture.tsx';
import { useTestRun } from './use-test-run.ts';
import { WorkLine } from './work-line.tsx';
import type { Plan } from '../../plan/plan.ts';

const PLAN = { name: 'Cedar Clinic' } as Plan;

function Screen() {
  return <WorkLine work={useTestRun(PLAN)} what="Playing the test calls" />;
}

const says = (text: string) => soon(() => expect(document.body.textContent).toContain(text));

afterEach(() => vi.unstubAllGlobals());

it('says in words that test calls could not be played, and plays them again when asked to', async () => {
  let failing = true;
  const workers = fakeWorkers({
    run: () => {
      if (failing) throw new Error('unfinished step');
      return { untested: [] };
    },
  });
  const screen = mount(<Screen />);
  await says('Playing the test calls: this did not come to an end');
  failing = false;
  screen.press('button');
  await soon(() => expect(workers).toHaveLength(2));
  await soon(() => expect(document.body.textContent).toBe(''));
});

it('says how far longer work is', async () => {
  fakeWorkers({
    run: async (_plan: unknown, tell: (part: number) => unknown) => {
      await tell(0.42);
      return new Promise(() => undefined);
    },
  });
  mount(<Screen />);
  await says('Playing the test calls: 42 %');
});
