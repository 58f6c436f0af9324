// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { mount, type Mounted } from '../ui/mount.fixture.tsx';
import { fakeWorkers, soon } from './fake-worker.fixture.ts';
import { useWork } from './use-work.ts';
import { workOffThread } from './work-off-thread.ts';

interface There {
  answer: (text: string, tell: (part: number) => void) => Promise<string>;
}
interface Question {
  readonly text: string;
}

const begin = () =>
  workOffThread<There, Question, string>(
    () => new Worker('a worker'),
    (worker, { text }, tell) => worker.answer(text, tell),
  );

function Screen({ question, work = begin }: { question: Question | null; work?: typeof begin }) {
  const { of, answer, state, told, cancel, again } = useWork(question, work);
  return (
    <>
      <output>{`${state} ${told ?? '-'} ${of?.text ?? '-'}: ${answer ?? '-'}`}</output>
      <button id="cancel" onClick={cancel}>
        cancel
      </button>
      <button id="again" onClick={again}>
        again
      </button>
    </>
  );
}

/** Workers that answer in capitals, say how far they are, and stay at "long" until they are let go on. */
function capitals() {
  const held: (() => void)[] = [];
  const asked: string[] = [];
  const workers = fakeWorkers({
    answer: async (text: string, tell: (part: number) => unknown) => {
      asked.push(text);
      if (text === 'wrong') throw new Error('no such step');
      await tell(0.5);
      if (text === 'long') await new Promise<void>((resolve) => held.push(resolve));
      return text.toUpperCase();
    },
  });
  return { workers, asked, goOn: () => held.forEach((resolve) => resolve()) };
}

const shows = (screen: Mounted, text: string) => soon(() => expect(screen.find('output').textContent).toBe(text));

afterEach(() => vi.unstubAllGlobals());

it('shows how far the work is, then the answer; the same worker takes the next question', async () => {
  const { workers, goOn } = capitals();
  const screen = mount(<Screen question={{ text: 'long' }} />);
  await shows(screen, 'working 0.5 -: -');
  goOn();
  await shows(screen, 'ready 0.5 long: LONG');
  screen.render(<Screen question={{ text: 'next' }} />);
  expect(screen.find('output').textContent).toBe('working - long: LONG');
  await shows(screen, 'ready 0.5 next: NEXT');
  expect(workers).toHaveLength(1);
});

it('stops work on an older question: its answer is never seen', async () => {
  const { workers, goOn } = capitals();
  const screen = mount(<Screen question={{ text: 'long' }} />);
  await shows(screen, 'working 0.5 -: -');
  screen.render(<Screen question={{ text: 'newer' }} />);
  expect(workers[0]?.isEnded).toBe(true);
  goOn();
  const seen: string[] = [];
  await soon(() => {
    seen.push(screen.find('output').textContent);
    expect(seen.at(-1)).toBe('ready 0.5 newer: NEWER');
  });
  expect(seen.join()).not.toContain('LONG');
});

it('drops what comes late from work that cannot be stopped', async () => {
  const held: Record<string, (answer: string) => void> = {};
  const work = () => ({
    run: ({ text }: Question) =>
      new Promise<string>((resolve) => {
        held[text] = resolve;
      }),
    stop: () => undefined,
  });
  const screen = mount(<Screen question={{ text: 'old' }} work={work} />);
  await soon(() => expect(held).toHaveProperty('old'));
  screen.render(<Screen question={{ text: 'new' }} work={work} />);
  await soon(() => expect(held).toHaveProperty('new'));
  held['new']!('NEW');
  await shows(screen, 'ready - new: NEW');
  held['old']!('OLD');
  await act(async () => undefined);
  expect(screen.find('output').textContent).toBe('ready - new: NEW');
});

it('asks only the last of questions that follow each other like letters', async () => {
  const { asked } = capitals();
  const screen = mount(<Screen question={{ text: 'a' }} />);
  for (const text of ['an', 'ann']) screen.render(<Screen question={{ text }} />);
  await shows(screen, 'ready 0.5 ann: ANN');
  expect(asked).toEqual(['ann']);
});

it('ends the worker when the screen is left', async () => {
  const { workers } = capitals();
  const screen = mount(<Screen question={{ text: 'one' }} />);
  await shows(screen, 'ready 0.5 one: ONE');
  expect(workers[0]?.isEnded).toBe(false);
  screen.render(null);
  expect(workers[0]?.isEnded).toBe(true);
});

it('ends at once when it is cancelled, and begins anew when asked again', async () => {
  const { workers, goOn } = capitals();
  const screen = mount(<Screen question={{ text: 'long' }} />);
  await shows(screen, 'working 0.5 -: -');
  screen.press('#cancel');
  expect(screen.find('output').textContent).toBe('cancelled 0.5 -: -');
  expect(workers[0]?.isEnded).toBe(true);
  screen.press('#again');
  expect(screen.find('output').textContent).toBe('working - -: -');
  await shows(screen, 'working 0.5 -: -');
  goOn();
  await shows(screen, 'ready 0.5 long: LONG');
});

it('says that work failed, by its own error or with its worker, and does not ask the broken worker again', async () => {
  const { workers, goOn } = capitals();
  const screen = mount(<Screen question={{ text: 'wrong' }} />);
  await shows(screen, 'failed - -: -');
  screen.render(<Screen question={{ text: 'long' }} />);
  await shows(screen, 'working 0.5 -: -');
  act(() => workers[1]!.crash());
  await shows(screen, 'failed 0.5 -: -');
  screen.press('#again');
  await shows(screen, 'working 0.5 -: -');
  goOn();
  await shows(screen, 'ready 0.5 long: LONG');
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true, false]);
});

it('asks nothing while there is no question', async () => {
  const { workers } = capitals();
  const screen = mount(<Screen question={null} />);
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
  expect(screen.find('output').textContent).toBe('working - -: -');
  expect(workers).toEqual([]);
});
