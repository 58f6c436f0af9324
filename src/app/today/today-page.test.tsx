// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { fail, ok } from '../../base/result.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SituationEntry } from '../../plan/situation.ts';
import { problem } from '../../protocol/problem.ts';
import type { Declared, SituationReply } from '../../protocol/situation-schemas.ts';
import { backend } from '../backend/backend-client.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { queryClient } from '../backend/query-client.ts';
import { mount, type Mounted } from '../ui/mount.fixture.tsx';
import { TodayPage } from './today-page.tsx';

vi.mock('../backend/backend-client.ts', () => ({
  backend: {
    getSituation: vi.fn(),
    declareEntry: vi.fn(),
    changeEntry: vi.fn(),
    endEntry: vi.fn(),
    listCalls: vi.fn(),
  },
}));
// The host of toasts is a popover, which this DOM does not have.
vi.mock('../ui/toast.ts', () => ({ toast: vi.fn() }));
const client = vi.mocked(backend);

class Source extends EventTarget {
  static readonly CLOSED = 2;
  static last: Source;
  readyState = 1;
  constructor() {
    super();
    Source.last = this;
  }
  close() {
    this.readyState = 2;
  }
}
vi.stubGlobal('EventSource', Source);

const HOUR_MS = 3_600_000;
const untilMs = Math.ceil(Date.now() / HOUR_MS) * HOUR_MS + 3 * HOUR_MS;
const closed: Declared = {
  revision: 1,
  entry: { id: 'closed', kind: 'override', scope: { of: 'office' }, does: 'close', by: 'Maria', untilMs } as const,
};
let entries: Declared[];
let made = 0;
const reply = (): SituationReply => ({ plan: 'clinic', revision: 1, nowMs: Date.now(), entries });

/** A backend that keeps entries by the rules of the real one. */
beforeEach(() => {
  vi.resetAllMocks();
  queryClient.clear();
  localStorage.setItem('ringplan.set-by', 'Joan');
  entries = [];
  client.getSituation.mockImplementation(async () => ok(reply()));
  client.listCalls.mockResolvedValue(ok({ calls: [] }));
  client.declareEntry.mockImplementation(async ({ body }) => {
    made += 1;
    const put = { revision: 1, entry: { ...body, id: `e-${made}`, fromMs: Date.now() } as SituationEntry };
    entries = [...entries, put];
    return ok({ ...put, replaced: [] });
  });
  client.changeEntry.mockImplementation(async ({ params, headers, body }) => {
    const found = entries.find(({ entry }) => entry.id === params.entry);
    if (!found) return fail(problem('unknown-entry', 'It has ended.'));
    if (headers['if-match'] !== `"${found.revision}"`) return fail(problem('stale', 'It is at another revision.'));
    const put = { revision: found.revision + 1, entry: { ...found.entry, untilMs: body.untilMs } };
    entries = entries.map((one) => (one === found ? put : one));
    return ok(put);
  });
  client.endEntry.mockImplementation(async ({ params }) => {
    const found = entries.find(({ entry }) => entry.id === params.entry);
    if (!found) return fail(problem('unknown-entry', 'It has ended.'));
    entries = entries.filter((one) => one !== found);
    return ok({ endedAtMs: Date.now(), entry: found.entry });
  });
});

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 30)));
const text = (selector = 'body') => document.querySelector(selector)?.textContent ?? '';

async function open(plan: Plan = clinic()) {
  const page = mount(
    <QueryClientProvider client={queryClient}>
      <TodayPage draft={plan} live={null} liveKnown onTry={() => undefined} spanCheck={() => null} />
    </QueryClientProvider>,
  );
  await settle();
  return page;
}

/** Presses the one button whose name or words begin so, inside the sheet where one is open. */
async function press(page: Mounted, words: string) {
  const scope = page.all('dialog').length > 0 ? 'dialog button' : 'button';
  const named = (button: HTMLElement) => button.getAttribute('aria-label') ?? button.textContent ?? '';
  const found = page.all(scope).find((button) => named(button).startsWith(words));
  if (!found) throw new Error(`no button “${words}” among ${page.all(scope).map(named).join(', ')}`);
  act(() => found.click());
  await settle();
}

it('takes back what was just set, and what was just ended', async () => {
  const page = await open();
  await press(page, 'Snow day…');
  await press(page, 'Snow day until');
  expect(entries).toMatchObject([{ entry: { kind: 'mode', by: 'Joan' } }]);
  expect(text('[aria-label="Just done"]')).toMatch(/^Snow day until/);
  await press(page, 'Undo');
  expect(entries).toEqual([]);
  expect(text()).toContain('Everything runs as planned');

  await press(page, 'Snow day…');
  await press(page, 'Snow day until');
  await press(page, 'End now');
  expect(entries).toEqual([]);
  await press(page, 'Undo');
  expect(entries).toMatchObject([{ entry: { kind: 'mode', by: 'Joan' } }]);
});

it('takes back another end', async () => {
  entries = [closed];
  const page = await open();
  await press(page, 'Change the end');
  page.press('dialog input[type=radio]');
  await press(page, 'Until ');
  expect(page.all('dialog')).toEqual([]);
  expect(entries[0]!.entry.untilMs).not.toBe(untilMs);
  expect(text('[aria-label="Just done"]')).toContain('now until');
  await press(page, 'Undo');
  expect(entries).toMatchObject([{ revision: 3, entry: { untilMs } }]);
});

it('says who was faster, and changes the end on a second press', async () => {
  entries = [closed];
  const page = await open();
  await press(page, 'Change the end');
  page.press('dialog input[type=radio]');
  entries = [{ revision: 2, entry: { ...closed.entry, untilMs: untilMs + HOUR_MS } }];
  await press(page, 'Until ');
  expect(text('dialog [role=alert]')).toContain('Somebody else changed this a moment ago');
  expect(entries[0]!.revision).toBe(2);
  await press(page, 'Until ');
  expect(page.all('dialog')).toEqual([]);
  expect(entries[0]).toMatchObject({ revision: 3 });
});

it('says so when what is about to be changed has ended', async () => {
  entries = [closed];
  const page = await open();
  await press(page, 'Change the end');
  entries = [];
  act(() => void Source.last.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(reply()) })));
  await settle();
  expect(text('dialog')).toContain('This has ended meanwhile');
});

it('signs somebody in to a queue that asks for it, and out again', async () => {
  const plan = structuredClone(clinic());
  const flow = Object.values(plan.flows)[0]!;
  const [team, { members }] = Object.entries(plan.teams)[0]!;
  Object.assign(Object.values(flow.nodes)[0]!.settings, { team, signIn: true });
  const name = plan.people[members[0]!]!.name;
  const page = await open(plan);
  expect(text()).toContain('not signed in: gets no callers of this queue');
  await press(page, `Sign in ${name}`);
  await press(page, 'Signed in until');
  expect(entries).toMatchObject([{ entry: { kind: 'signIn', team, person: members[0] } }]);
  expect(text()).toContain('signed in until');
  await press(page, `Sign out ${name}`);
  expect(entries).toEqual([]);
});

it('keeps an open board when the backend goes, locked and with the time it is from, and goes on when it is back', async () => {
  entries = [closed];
  const page = await open();
  expect(text('[role=alert]')).toBe('');
  client.getSituation.mockResolvedValue(fail(problem('unreachable', 'Nobody answers.')));
  act(() => void Source.last.dispatchEvent(new Event('error')));
  await vi.waitFor(() => expect(text('[role=alert]')).toContain('Not up to date: this is how it was at'), 8000);
  expect(text('article')).toContain('Closed until');
  const locked = () =>
    page
      .all('button')
      .filter((button) => /^(Close now…|End now)/.test(button.textContent ?? '') && button.matches(':disabled'));
  expect(locked()).toHaveLength(2);
  entries = [];
  act(() => void Source.last.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(reply()) })));
  await settle();
  expect(text('[role=alert]')).toBe('');
  expect(locked()).toEqual([]);
  expect(text()).toContain('Everything runs as planned');
}, 15_000);
