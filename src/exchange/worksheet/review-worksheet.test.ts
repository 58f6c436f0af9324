import { expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { loadReadPhone } from '../read-phone.ts';
import { LAW, PLUMBING } from './offices.fixture.ts';
import { planFromWorksheet } from './plan-from-worksheet.ts';
import { reviewPlan } from './review-worksheet.ts';
import type { Worksheet } from './worksheet.ts';

const readPhone = await loadReadPhone('US');
const NOW_MS = Date.parse('2026-11-24T10:07:00-06:00');
const reviewed = (sheet: Worksheet) => {
  const made = planFromWorksheet(sheet, { kinds: KINDS, readPhone, today: '2026-11-24' });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return reviewPlan(made.value, 'main', NOW_MS);
};

it('says in sentences what callers meet, key by key, and what is proven', async () => {
  const { proof, promises, problems, meetings } = await reviewed(PLUMBING);
  expect(proof).toMatch(/no caller gets lost/);
  expect(promises).toHaveLength(2);
  expect(problems).toEqual([]);
  const said = meetings.map(
    ({ when, ways }) => `${when}: ${ways.map(({ presses, says }) => `${presses}: ${says}`).join(' | ')}`,
  );
  expect(said.join('\n')).toContain(
    'Presses 1 (Urgent): rings whoever is on call (On call); if nobody answers, leaves a message in Urgent mailbox',
  );
});

it('names the problems that a plan comes with', async () => {
  const alone = {
    ...LAW,
    people: { ...LAW.people, rows: LAW.people.rows.map((row) => ({ ...row, phone: 'desk', mobile: '', site: 's1' })) },
    closed: { ...LAW.closed, answers: { ...LAW.closed.answers, goes: 'message', service: '' } },
    continuity: { ...LAW.continuity, answers: { ...LAW.continuity.answers, lastResort: '' } },
  };
  const { problems } = await reviewed(alone);
  expect(problems[0]).toMatchObject({
    severity: 'warning',
    message: expect.stringContaining('desk phones at “Downtown”'),
  });
});
