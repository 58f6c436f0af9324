// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { ok } from '../../base/result.ts';
import type { SituationReply } from '../../protocol/situation-schemas.ts';
import { mount } from '../ui/mount.fixture.tsx';
import { backend } from './backend-client.ts';
import { backendNowMs } from './backend-clock.ts';
import { queryClient } from './query-client.ts';
import { situationWrites } from './situation-writes.ts';
import { useSituation } from './use-situation.ts';

vi.mock('./backend-client.ts', () => ({ backend: { getSituation: vi.fn() } }));

class Source extends EventTarget {
  static readonly CLOSED = 2;
  static opened: Source[] = [];
  readyState = 1;
  constructor(readonly url: string) {
    super();
    Source.opened.push(this);
  }
  close() {
    this.readyState = 2;
  }
  say(reply: SituationReply) {
    act(() => {
      this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(reply) }));
    });
  }
}
vi.stubGlobal('EventSource', Source);

const reply = (revision: number, nowMs = Date.now()): SituationReply => ({
  plan: 'clinic',
  revision,
  nowMs,
  entries: [],
});
const Shown = ({ name }: { name: string }) => <p id={name}>{useSituation('clinic').data?.revision ?? 'waits'}</p>;
const page = (...names: string[]) => (
  <QueryClientProvider client={queryClient}>
    {names.map((name) => (
      <Shown key={name} name={name} />
    ))}
  </QueryClientProvider>
);
const wait = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)));
/** Waits until an element says this; on a busy computer that is later than any time one could name. */
async function untilSays(element: () => Element, text: string): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- one look after the other
  for (const end = Date.now() + 10_000; element().textContent !== text && Date.now() < end;) await wait();
  expect(element().textContent).toBe(text);
}

beforeEach(() => {
  Source.opened = [];
  queryClient.clear();
  vi.mocked(backend.getSituation).mockResolvedValue(ok(reply(1)));
});

it('asks once, then follows the backend over one shared connection, until nobody looks', async () => {
  const mounted = mount(page('a', 'b'));
  await untilSays(() => mounted.find('#a'), '1');
  expect(Source.opened.map(({ url }) => url)).toEqual(['/api/plans/clinic/situation']);
  Source.opened[0]!.say(reply(2, Date.now() + 3_600_000));
  await untilSays(() => mounted.find('#a'), '2');
  await untilSays(() => mounted.find('#b'), '2');
  expect(backendNowMs() - Date.now()).toBeGreaterThan(3_590_000);

  situationWrites.begin('clinic');
  Source.opened[0]!.say(reply(3));
  await wait();
  expect(mounted.find('#a').textContent).toBe('2');
  situationWrites.end('clinic');

  mounted.render(page('b'));
  expect(Source.opened[0]!.readyState).toBe(1);
  mounted.render(page());
  expect(Source.opened[0]!.readyState).toBe(2);
});

it('leaves its connection to others while the page is hidden', async () => {
  const mounted = mount(page('a'));
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(Source.opened.map(({ readyState }) => readyState)).toEqual([2]);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(Source.opened.map(({ readyState }) => readyState)).toEqual([2, 1]);
  mounted.render(page());
});
