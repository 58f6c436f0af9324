import fc from 'fast-check';
import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { outlineTree, type OutlineRow } from './outline-tree.ts';
import { visibleRows } from './visible-rows.ts';

const USED = ['menu', 'hours-branch', 'announcement', 'ring-person', 'voicemail', 'hang-up'];

/** Flows of a few steps with wires to anywhere, also to themselves, to nothing that exists, and with a start that may be missing. */
const plans: fc.Arbitrary<Plan> = fc
  .array(fc.record({ kind: fc.constantFrom(...USED), to: fc.array(fc.option(fc.nat(9)), { maxLength: 6 }) }), {
    maxLength: 8,
  })
  .map((steps) => {
    const name = (index: number) => `s${index}`;
    const nodes = Object.fromEntries(
      steps.map(({ kind, to }, index) => {
        const settings = KINDS[kind]!.initial(examplePlan);
        const next: Record<string, string> = {};
        for (const [at, exit] of KINDS[kind]!.exits(settings, examplePlan).entries()) {
          const target = to[at];
          if (target !== null && target !== undefined) next[exit.id] = name(target);
        }
        return [name(index), { kind, version: 1, name: `Step ${index}`, settings, next }];
      }),
    );
    const flow = { name: 'Main', start: 's0', safetyNet: { to: 'number-fallback' as const }, nodes };
    return { ...examplePlan, flows: { main: flow } };
  });

const stepsOf = (rows: readonly OutlineRow[]) => rows.flatMap(({ leads }) => (leads.to === 'step' ? [leads.step] : []));

it('gives each step one full row, and each way out of each step one row, however wires run', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { nodes } = plan.flows['main']!;
      const rows = outlineTree(plan, KINDS, 'main');
      expect(stepsOf(rows).toSorted()).toEqual(Object.keys(nodes).toSorted());
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      const ways = rows.flatMap(({ way }) => (way ? way.exits.map(({ id }) => `${way.step}/${id}`) : []));
      const expected = Object.entries(nodes).flatMap(([id, node]) =>
        KINDS[node.kind]!.exits(node.settings, plan).map((exit) => `${id}/${exit.id}`),
      );
      expect(ways.toSorted()).toEqual(expected.toSorted());
    }),
  );
});

it('has every row under its parent, counted, and every link below the row it names', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const rows = outlineTree(plan, KINDS, 'main');
      for (const [at, row] of rows.entries()) {
        const siblings = rows.filter(({ parent }) => parent === row.parent);
        expect(row.setSize).toBe(siblings.length);
        expect(siblings.indexOf(row) + 1).toBe(row.position);
        const parent = rows.slice(0, at).findLast(({ level }) => level === row.level - 1);
        expect(parent?.id ?? null).toBe(row.parent);
        expect(row.hasChildren).toBe(rows.some((other) => other.parent === row.id));
        if (row.way && row.parent !== null) expect(row.parent).toBe(`step:${row.way.step}`);
        if (row.leads.to === 'link') expect(stepsOf(rows.slice(0, at))).toContain(row.leads.step);
      }
    }),
  );
});

it('leads where the plan leads', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { nodes } = plan.flows['main']!;
      for (const { way, leads } of outlineTree(plan, KINDS, 'main')) {
        if (!way) continue;
        for (const exit of way.exits) {
          const to = nodes[way.step]!.next[exit.id];
          const target = to !== undefined && to in nodes ? to : undefined;
          const said = leads.to === 'step' || leads.to === 'link' ? leads.step : undefined;
          expect(said).toBe(target);
          if (target === undefined) expect(leads.to).toBe(exit.failure ? 'else' : 'open');
        }
      }
    }),
  );
});

it('reads the clinic from its number to its mailboxes', () => {
  const plan = clinic();
  const lines = outlineTree(plan, KINDS, 'main').map(({ level, way, leads }) => {
    const said = way?.exits.map(({ key, label }) => (key === undefined ? label : `${key} ${label}`)).join(', ') ?? '';
    const to = 'step' in leads ? `${leads.to === 'link' ? '^' : ''}${leads.step}` : `(${leads.to})`;
    return `${'  '.repeat(level - 1)}${said} > ${to}`;
  });
  expect(lines.slice(0, 5)).toEqual([
    ' > incoming',
    '  A call comes in > snow-day',
    '    Normal > front-desk-hours',
    '      Open > main-menu',
    expect.stringContaining('> appointments'),
  ]);
  expect(lines).toContainEqual(expect.stringMatching(/1 .*> \^front-desk-mailbox$/));
});

it('hides what is under a folded row, and nothing else', () => {
  fc.assert(
    fc.property(plans, fc.array(fc.nat(7)), (plan, picked) => {
      const rows = outlineTree(plan, KINDS, 'main');
      const folded = new Set(picked.map((step) => `step:s${step}`));
      const seen = visibleRows(rows, folded);
      const isShown = (row: OutlineRow): boolean => {
        const parent = rows.find(({ id }) => id === row.parent);
        return parent === undefined || (!folded.has(parent.id) && isShown(parent));
      };
      expect(seen).toEqual(rows.filter(isShown));
    }),
  );
});
