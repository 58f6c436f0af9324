import { expect, it } from 'vitest';
import { randomFrom } from '../../base/random.ts';
import { DAY_MS } from '../../calendar/local-date.ts';
import { KINDS } from '../../kinds/registry.ts';
import { NORMAL } from '../../plan/situation.ts';
import { randomPlan } from '../../simulate/random-plan.ts';
import { playAt } from './call-at.ts';
import type { CallerCase, End } from './coverage.ts';
import { coverageOf } from './coverage-of.ts';
import { crossingsOf } from './crossings-of.ts';
import { cellAt } from './day-segments.ts';
import { endOf, UNPLAYABLE } from './end-of.ts';
import { instantClasses } from './instant-classes.ts';

const FROM = Date.UTC(2026, 9, 20);
const DAYS = 21;
const PLANS = 25;

const brief = ({ kind, who, text }: End): string => `${kind} ${who.join(' ')} ${text}`;

it(`agrees with calls played one by one, on ${PLANS} random plans`, () => {
  const wrong: string[] = [];
  let crossed = 0;
  for (let seed = 1; seed <= PLANS; seed += 1) {
    const plan = randomPlan(seed, KINDS);
    const random = randomFrom(seed, 7);
    for (const number of Object.keys(plan.numbers)) {
      const key = ['', '1', '2', '0'][random.below(4)]!;
      const of: CallerCase = { key, people: random.below(2) === 0 ? 'everybody' : 'nobody', situation: NORMAL };
      const coverage = coverageOf(plan, number, of, FROM, FROM + DAYS * DAY_MS);
      const { startsMs } = instantClasses(plan, number, NORMAL, FROM, coverage.untilMs);
      for (let round = 0; round < 12; round += 1) {
        // Half of the calls begin in the last minutes before something changes.
        const change = startsMs[1 + random.below(Math.max(1, startsMs.length - 1))] ?? coverage.untilMs;
        const anyMs = FROM + random.below(DAYS * 1440) * 60_000;
        const atMs = Math.max(FROM, round % 2 === 0 ? anyMs : change - 1000 * (1 + random.below(240)));
        const cell = coverage.cells[cellAt(coverage, atMs)]!;
        const near = {
          ...cell,
          fromMs: Math.max(cell.fromMs, atMs - 1000),
          untilMs: Math.min(cell.untilMs, atMs + 1000),
        };
        const crossing = crossingsOf(plan, coverage, near).find(
          ({ fromMs, untilMs }) => fromMs <= atMs && atMs < untilMs,
        );
        if (crossing) crossed += 1;
        const walk = playAt(plan, number, of, atMs);
        const played = brief(walk ? endOf(plan, walk) : UNPLAYABLE);
        const says = brief((crossing ?? cell).end);
        if (played !== says)
          wrong.push(
            `seed ${seed} ${number} ${key} ${of.people} ${new Date(atMs).toISOString()}: ${says}, played ${played}`,
          );
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(crossed).toBeGreaterThan(0);
}, 120_000);
