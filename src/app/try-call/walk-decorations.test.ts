import { describe, expect, it } from 'vitest';
import { plainCall, type CallScript } from '../../plan/call-script.ts';
import { walk } from '../../simulate/walk.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { walkDecorations } from './walk-decorations.ts';
import { visitsOf } from '../../simulate/walk-visits.ts';

const plan = clinic();
const played = (keys: string[], at = '2026-11-24T10:07', more: Partial<CallScript> = {}) => {
  const result = walk(plan, { ...plainCall('main', at), keys, ...more });
  if (!result.ok) throw new Error(result.error);
  return { call: result.value, visits: visitsOf(plan, result.value) };
};

describe('visitsOf', () => {
  it('names every step with the exit it was left by, as the engine decided', () => {
    const { visits } = played(['2']);
    expect(visits.map(({ node }) => plan.flows['main']!.nodes[node]!.name)).toEqual([
      'Main number',
      'Snow day?',
      'Front desk hours',
      'Main menu',
      'Ring Dana Ortiz',
    ]);
    for (const [index, visit] of visits.slice(0, -1).entries())
      expect(plan.flows['main']!.nodes[visit.node]!.next[visit.exit!]).toBe(visits[index + 1]!.node);
    expect(visits.at(-1)!.exit).toBeNull();
  });

  it('follows my call alone where others wait before it', () => {
    const { call, visits } = played(['1'], '2026-11-24T10:07', { callersAhead: 5 });
    const alone = played(['1']);
    expect(visits.map(({ node, exit }) => [node, exit])).toEqual(alone.visits.map(({ node, exit }) => [node, exit]));
    expect(visits[0]!.atMs).toBe(call.startMs);
  });

  it('tells apart exits that lead to the same step', () => {
    const { visits } = played([], '2026-11-26T10:00');
    const hours = visits.find(({ node }) => plan.flows['main']!.nodes[node]!.name === 'Front desk hours');
    expect(hours!.exit).toBe('holiday');
  });
});

describe('walkDecorations', () => {
  it('shows nothing but the first step at the first lines', () => {
    const { call, visits } = played(['2']);
    const marks = walkDecorations(call, visits, 1);
    expect([...marks.steps.values()]).toEqual([{ order: [1], atText: '0:00' }]);
    expect(marks.takenEdges.size).toBe(0);
    expect(marks.activeStep).toBe(`main/${visits[0]!.node}`);
  });

  it('grows with the cursor, never shrinks, and ends with the whole path', () => {
    const { call, visits } = played(['2']);
    const sizes = call.trace.map((_line, cursor) => walkDecorations(call, visits, cursor).steps.size);
    expect(sizes).toEqual([...sizes].sort((left, right) => left - right));
    const end = walkDecorations(call, visits, call.trace.length - 1);
    expect(end.steps.size).toBe(visits.length);
    expect(end.takenEdges.size).toBe(visits.length - 1);
    expect(end.steps.get(`main/${visits.at(-1)!.node}`)!.atText).not.toBe('0:00');
  });

  it('marks an exit without a wire as taken once the call has left by it', () => {
    const { call, visits } = played(['3']);
    const last = visits.at(-1)!;
    const end = walkDecorations(call, visits, call.trace.length - 1);
    expect(end.takenEdges).toContain(`${last.flow}/${last.node}/${last.exit}`);
  });
});
