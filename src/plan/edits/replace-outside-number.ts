import type { Draft } from 'immer';
import { fieldsIn } from '../fields-in.ts';
import type { KindSchemas } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';

/** A place that sends calls to a phone number: a step, a number's fallback, a flow's safety net or a person's mobile. */
export type NumberUse =
  | { readonly in: 'step'; readonly flow: string; readonly node: string; readonly path: readonly string[] }
  | { readonly in: 'fallback'; readonly number: string }
  | { readonly in: 'safetyNet'; readonly flow: string }
  | { readonly in: 'mobile'; readonly person: string; readonly phone: string };

/** Where a plan sends calls to a phone number (E.164), each place once, in the order of the plan. */
export function numberUses(plan: Plan, kinds: KindSchemas, e164: string): NumberUse[] {
  const uses: NumberUse[] = [];
  for (const [number, { fallback }] of Object.entries(plan.numbers))
    if (fallback.to === 'outside' && fallback.e164 === e164) uses.push({ in: 'fallback', number });
  for (const [flow, { safetyNet, nodes }] of Object.entries(plan.flows)) {
    if (safetyNet.to === 'outside' && safetyNet.e164 === e164) uses.push({ in: 'safetyNet', flow });
    for (const [node, { kind, settings }] of Object.entries(nodes)) {
      const fields = Object.hasOwn(kinds, kind) ? fieldsIn(kinds[kind]!.fields, settings) : [];
      for (const { meta, value, path } of fields)
        if (meta.control === 'phone' && value === e164) uses.push({ in: 'step', flow, node, path });
    }
  }
  for (const [person, { phones }] of Object.entries(plan.people))
    for (const phone of phones)
      if (phone.type === 'mobile' && phone.e164 === e164) uses.push({ in: 'mobile', person, phone: phone.id });
  return uses;
}

/** Sends calls to another phone number (E.164) wherever a plan sends them to the old one; test calls that name it follow. */
export function replaceOutsideNumber(plan: Plan, kinds: KindSchemas, old: string, now: string): Edit {
  return {
    label: `Replace ${old} by ${now}`,
    apply: (draft) => {
      if (old === now) return;
      for (const use of numberUses(plan, kinds, old)) put(draft, use, now);
      for (const { call, expect } of Object.values(draft.scenarios)) {
        const does = call.reactions[old];
        if (does !== undefined) {
          call.reactions[now] ??= does;
          delete call.reactions[old];
        }
        if (expect.who === old) expect.who = now;
      }
    },
  };
}

function put(draft: Draft<Plan>, use: NumberUse, now: string): void {
  if (use.in === 'fallback') draft.numbers[use.number]!.fallback = { to: 'outside', e164: now };
  else if (use.in === 'safetyNet') draft.flows[use.flow]!.safetyNet = { to: 'outside', e164: now };
  else if (use.in === 'mobile') {
    for (const phone of draft.people[use.person]!.phones)
      if (phone.id === use.phone && phone.type === 'mobile') phone.e164 = now;
  } else {
    let at: unknown = draft.flows[use.flow]!.nodes[use.node]!.settings;
    for (const part of use.path.slice(0, -1)) at = (at as Record<string, unknown>)[part];
    (at as Record<string, unknown>)[use.path.at(-1)!] = now;
  }
}
