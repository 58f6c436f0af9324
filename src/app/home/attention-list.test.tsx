// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import type { PlanOverview } from '../../protocol/overview-schemas.ts';
import type { AttentionItem } from '../../verify/attention/attention.ts';
import { mount } from '../ui/mount.fixture.tsx';
import { AttentionList } from './attention-list.tsx';
import type { HomeClient } from './use-clients.ts';

const item = (kind: AttentionItem['kind'], client: string, says: string): AttentionItem => ({
  kind,
  client,
  says,
  detail: '',
  whenMs: null,
  go: { at: 'today' },
  action: 'Go',
});
const client = (name: string, items: [AttentionItem['kind'], string][]): HomeClient => ({
  id: name.toLowerCase(),
  name,
  summary: null,
  overview: { attention: items.map(([kind, says]) => item(kind, name.toLowerCase(), says)) } as unknown as PlanOverview,
});
// Twelve items: Alder has the most, Birch and Cedar each one that is more urgent than Alder’s last.
const many = [
  client('Alder', [
    ['override', 'Closed'],
    ...[1, 2, 3, 4, 5, 6, 7].map((n): [AttentionItem['kind'], string] => ['warning', `Warning ${n}`]),
  ]),
  client('Birch', [['on-call-gap', 'Nobody is on call']]),
  client('Cedar', [
    ['error', '1 error in the draft'],
    ['not-published', 'Nothing is published yet'],
    ['stale-draft', 'An old draft'],
  ]),
];
const list = (clients: readonly HomeClient[]) => <AttentionList clients={clients} unchecked={0} />;
const said = (all: HTMLElement[]) => all.map(({ textContent }) => textContent);

beforeEach(() => sessionStorage.clear());

it('shows the few most urgent items first, each at its client, which says how many more it has', () => {
  const page = mount(list(many));
  expect(said(page.all('li li p'))).toEqual(['Closed', 'Warning 1', 'Nobody is on call', '1 error in the draft']);
  expect(said(page.all('h3'))).toEqual(['Alder', 'Birch', 'Cedar']);
  expect(
    page.all('#attention-items > li').map(({ textContent }) => /and \d more points/.exec(textContent)?.[0]),
  ).toEqual(['and 6 more points', undefined, 'and 2 more points']);
});

it('shows all in one press, goes on with the focus at the first new one, and keeps the choice over new answers and visits', () => {
  const page = mount(list(many));
  const turn = () => page.find('[aria-controls=attention-items]');
  expect([turn().textContent, turn().getAttribute('aria-expanded')]).toEqual(['Show all 12', 'false']);
  turn().focus();
  page.press('[aria-controls=attention-items]');
  expect(page.all('li li')).toHaveLength(12);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Go: Warning 2, Alder');
  expect(turn().getAttribute('aria-expanded')).toBe('true');
  page.render(list([...many]));
  expect(page.all('li li')).toHaveLength(12);
  const again = mount(list(many));
  expect(again.all('li li')).toHaveLength(12);
  again.press('[aria-controls=attention-items]');
  expect(again.all('li li')).toHaveLength(4);
  expect(mount(list(many)).all('li li')).toHaveLength(4);
});

it('has no button for the one more that would fit in its place', () => {
  const page = mount(
    list([
      client(
        'Alder',
        [1, 2, 3, 4, 5].map((n) => ['warning', `Warning ${n}`]),
      ),
      client('B', []),
    ]),
  );
  expect(page.all('li li')).toHaveLength(5);
  expect(page.all('[aria-controls=attention-items]')).toEqual([]);
});
