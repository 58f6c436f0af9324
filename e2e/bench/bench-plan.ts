import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchScene } from './scene.ts';

/** The scene of the bench as a plan of the clinic's: menus with two keys, where the other pages have cards. */
export function benchPlan(count: number): { readonly id: string } & Record<string, unknown> {
  const clinic = JSON.parse(readFileSync(join(import.meta.dirname, '../../src/samples/clinic.json'), 'utf8'));
  // The incoming call is one of them.
  const { cards, wires } = benchScene(count - 1);
  const nodes: Record<string, unknown> = {};
  const positions: Record<string, { x: number; y: number }> = {};
  for (const { id, x, y, title } of cards) {
    const next = Object.fromEntries(wires.filter(({ from }) => from === id).map(({ row, to }) => [`k${row}`, to]));
    const keys = ['Appointments', 'Billing'].map((label, row) => ({ id: `k${row}`, key: String(row + 1), label }));
    const settings = { prompt: 'main-menu', keys, firstKeySeconds: 5, betweenKeysSeconds: 3, plays: 3 };
    nodes[id] = { kind: 'menu', version: 1, name: title, settings, next };
    positions[id] = { x, y };
  }
  nodes['start'] = { kind: 'incoming-call', version: 1, name: 'Bench line', settings: {}, next: { next: 's0' } };
  positions['start'] = { x: -360, y: 0 };
  const number = { ...clinic.numbers.main, e164: `+1312555${String(count).padStart(4, '0')}`, flow: 'main' };
  return {
    ...clinic,
    id: `bench-${count}`,
    name: `Bench ${count}`,
    numbers: { main: number },
    flows: { main: { name: 'Bench', start: 'start', safetyNet: clinic.flows.main.safetyNet, nodes } },
    scenarios: {},
    layout: { flows: { main: { positions, notes: {} } } },
  };
}
