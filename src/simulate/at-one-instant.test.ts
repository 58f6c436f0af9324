import { expect, it } from 'vitest';
import { parseLocal } from '../calendar/zone.ts';
import { plainCall } from '../plan/call-script.ts';
import { samplePlan } from './sample-plan.fixture.ts';
import { walk } from './walk.ts';

it('notices somebody who becomes free at the very millisecond at which words end', () => {
  const plan = samplePlan('property-manager');
  const at = '2026-11-24T08:37';
  const start = parseLocal(at, plan.zone);
  if (!start.ok) throw new Error(start.error);
  const busy = (person: string, fromSeconds: number, untilSeconds: number | null, state: 'busy' | 'away' = 'busy') => ({
    id: `${person}-${fromSeconds}`,
    kind: 'person' as const,
    person,
    state,
    fromMs: start.value + fromSeconds * 1000,
    untilMs: untilSeconds === null ? null : start.value + untilSeconds * 1000,
  });
  // The queue is entered at 40 s, and says the caller's place from 100 s to 102 s.
  const played = walk(plan, {
    ...plainCall('chicago', at),
    keys: ['', '1'],
    situation: {
      entries: [
        busy('marcus-bell', 0, 40, 'away'),
        busy('marcus-bell', 40, 102),
        busy('denise-yoder', 0, 40, 'away'),
        busy('denise-yoder', 40, null),
      ],
    },
  });
  if (!played.ok) throw new Error(played.error);
  const rings = played.value.trace.find(({ code }) => code === 'queue.rings');
  expect(rings && (rings.atMs - start.value) / 1000).toBe(102);
});
