import { examplePlan } from '../../kinds/example-plan.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { PlanNode } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../verify/finding.ts';
import { createDocument } from '../document/document-store.ts';
import { mount } from '../ui/mount.fixture.tsx';
import { Inspector } from './inspector.tsx';

/** A Tuesday, 10:00 in Chicago. */
export const NOW_MS = Date.UTC(2026, 10, 24, 16);

/** Steps of a flow of their own in the example plan; a kind alone gets the settings of a new step. */
export function planWith(steps: Readonly<Record<string, Partial<PlanNode> & { readonly kind: string }>>): Plan {
  const nodes = Object.fromEntries(
    Object.entries(steps).map(([id, { kind, settings, ...rest }]) => [
      id,
      {
        version: 1,
        name: id,
        next: {},
        ...rest,
        kind,
        settings: { ...KINDS[kind]!.initial(examplePlan), ...settings },
      },
    ]),
  );
  const start: PlanNode = { kind: 'incoming-call', version: 1, name: 'Incoming', settings: {}, next: {} };
  return {
    ...examplePlan,
    flows: {
      ...examplePlan.flows,
      test: { name: 'Test', start: 'in', safetyNet: { to: 'number-fallback' }, nodes: { in: start, ...nodes } },
    },
  };
}

/** The inspector beside a document in which these steps of the flow `test` are selected; fields are found by their labels. */
export function inspect(plan: Plan, selected: readonly string[], findings: readonly Finding[] = []) {
  const document = createDocument(plan);
  document.openFlow('test');
  document.select({ steps: [...selected], wires: [], notes: [] });
  const panel = (found: readonly Finding[]) => (
    <Inspector
      document={document}
      kinds={KINDS}
      findings={found}
      nowMs={NOW_MS}
      onPlayCall={() => undefined}
      onAddAfter={() => undefined}
      onTidy={() => undefined}
      onShowStep={() => undefined}
    />
  );
  const page = mount(panel(findings));
  const now = () => document.store.getState();
  return {
    ...page,
    document,
    /** The plan was checked again. */
    check: (found: readonly Finding[]) => page.render(panel(found)),
    undoSteps: () => now().history.past.map(({ label }) => label),
    settings: (id: string) => now().plan.flows['test']!.nodes[id]!.settings,
    next: (id: string) => now().plan.flows['test']!.nodes[id]!.next,
    /** A selector for the control of a label. */
    field: (label: string) => {
      const found = page.all('label').find(({ textContent }) => textContent === label);
      if (!found) throw new Error(`no field is called ${label}`);
      return `[id="${(found as HTMLLabelElement).htmlFor}"]`;
    },
    /** A selector for the button, option or link with this name. */
    named: (name: string) => {
      const found = page
        .all('button, [role=option], summary, a')
        .find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
      if (!found) throw new Error(`nothing is called ${name}`);
      found.dataset['found'] = name;
      return `[data-found="${CSS.escape(name)}"]`;
    },
    text: () => globalThis.document.body.textContent ?? '',
  };
}
