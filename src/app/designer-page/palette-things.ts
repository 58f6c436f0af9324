import { counted } from '../../base/counted.ts';
import { phoneText } from '../../engine/phone-text.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Destination } from '../../plan/entities.ts';
import { COLLECTIONS, type RefType } from '../../plan/field.ts';
import { fieldsIn } from '../../plan/fields-in.ts';
import type { Plan } from '../../plan/plan.ts';
import { promiseTitle } from '../../plan/promise-words.ts';
import type { PaletteEntry, PaletteGroup } from '../command-palette/palette-entry.ts';
import { kindIcon } from '../document/kind-icon.ts';
import type { Page } from '../shell/place.ts';
import { PAGE_OF } from '../things/page-of.ts';
import type { IconName } from '../ui/icon.tsx';

/** How the palette goes to what it found. */
export interface PaletteWays {
  readonly toPage: (page: Page, item: string | null) => void;
  readonly toFlow: (flow: string) => void;
  readonly toStep: (flow: string, step: string) => void;
}

const THINGS: Readonly<
  Record<Exclude<RefType, 'flow' | 'number'>, { group: PaletteGroup; icon: IconName; is: string }>
> = {
  person: { group: 'People', icon: 'user', is: 'Person' },
  team: { group: 'Teams', icon: 'users', is: 'Team' },
  rotation: { group: 'On call', icon: 'siren', is: 'On call' },
  hours: { group: 'Hours', icon: 'clock', is: 'Hours' },
  prompt: { group: 'Greetings', icon: 'volume', is: 'Greeting' },
  mailbox: { group: 'Mailboxes', icon: 'voicemail', is: 'Mailbox' },
  mode: { group: 'Switches', icon: 'toggle', is: 'Switch' },
  site: { group: 'Sites', icon: 'building', is: 'Site' },
  callerList: { group: 'Caller lists', icon: 'contact', is: 'Caller list' },
};

/** An entry for each flow, step and thing of a plan, with the phone numbers that it is about. */
export function thingEntries(plan: Plan, ways: PaletteWays): PaletteEntry[] {
  return [...flowEntries(plan, ways), ...numberEntries(plan, ways), ...otherEntries(plan, ways)];
}

function flowEntries(plan: Plan, ways: PaletteWays): PaletteEntry[] {
  return Object.entries(plan.flows).flatMap(([flow, { name, nodes, safetyNet }]) => [
    {
      id: `flow:${flow}`,
      group: 'Call flows' as const,
      label: name,
      description: counted(Object.keys(nodes).length, 'step'),
      phones: outsideOf(safetyNet),
      icon: 'workflow' as const,
      run: () => ways.toFlow(flow),
    },
    ...Object.entries(nodes).map(([step, node]): PaletteEntry => {
      const kind = Object.hasOwn(KINDS, node.kind) ? KINDS[node.kind] : undefined;
      const fields = kind ? fieldsIn(kind.fields, node.settings) : [];
      const texts = fields.filter(({ value }) => typeof value === 'string' && value !== '');
      const named = texts.flatMap(({ meta, value }) =>
        meta.ref === undefined ? [] : (plan[COLLECTIONS[meta.ref]][String(value)]?.name ?? []),
      );
      const phones = texts.filter(({ meta }) => meta.control === 'phone').map(({ value }) => String(value));
      return {
        id: `step:${flow}/${step}`,
        group: 'Steps',
        label: node.name,
        description: [kind?.title, ...phones.map(phoneText), name].filter(Boolean).join(' · '),
        keywords: named.join(' '),
        phones,
        icon: kindIcon(kind),
        tile: kind?.group,
        run: () => ways.toStep(flow, step),
      };
    }),
  ]);
}

/** The numbers people call, then each number that calls are sent out to. */
function numberEntries(plan: Plan, ways: PaletteWays): PaletteEntry[] {
  const own = Object.entries(plan.numbers).map(([id, { name, e164, flow, fallback }]): PaletteEntry => {
    const enters = flow === undefined ? undefined : plan.flows[flow]?.name;
    return {
      id: `number:${id}`,
      group: 'Numbers',
      label: name,
      description: `${phoneText(e164)}${enters === undefined ? '' : ` · enters ${enters}`}`,
      phones: [e164, ...outsideOf(fallback)],
      icon: 'phone-incoming',
      run: () => ways.toPage('numbers', id),
    };
  });
  const outside = new Map<string, { words: string[]; run: () => void }>();
  const uses = (e164: string, words: string, run: () => void) => {
    const known = outside.get(e164);
    if (known) known.words.push(words);
    else outside.set(e164, { words: [words], run });
  };
  for (const [flow, { name, nodes, safetyNet }] of Object.entries(plan.flows)) {
    for (const e164 of outsideOf(safetyNet)) uses(e164, `${name}, safety net`, () => ways.toFlow(flow));
    for (const [step, node] of Object.entries(nodes)) {
      const fields = Object.hasOwn(KINDS, node.kind) ? fieldsIn(KINDS[node.kind]!.fields, node.settings) : [];
      for (const { meta, value } of fields)
        if (meta.control === 'phone' && typeof value === 'string' && value !== '')
          uses(value, `${node.name} in ${name}`, () => ways.toStep(flow, step));
    }
  }
  for (const [id, { name, phones }] of Object.entries(plan.people))
    for (const phone of phones)
      if (phone.type === 'mobile') uses(phone.e164, `mobile of ${name}`, () => ways.toPage('people', id));
  for (const [id, { name, fallback }] of Object.entries(plan.numbers))
    for (const e164 of outsideOf(fallback)) uses(e164, `fallback of ${name}`, () => ways.toPage('numbers', id));
  return [
    ...own,
    ...[...outside].map(([e164, { words, run }]): PaletteEntry => ({
      id: `outside:${e164}`,
      group: 'Numbers',
      label: phoneText(e164),
      description: `Outside number · ${words.join(', ')}`,
      phones: [e164],
      icon: 'phone-outgoing',
      run,
    })),
  ];
}

function otherEntries(plan: Plan, ways: PaletteWays): PaletteEntry[] {
  const things = Object.entries(THINGS).flatMap(([key, { group, icon, is }]) => {
    const ref = key as keyof typeof THINGS;
    const named: Readonly<Record<string, { readonly name: string }>> = plan[COLLECTIONS[ref]];
    return Object.entries(named).map(([id, { name }]): PaletteEntry => ({
      id: `${ref}:${id}`,
      group,
      label: name,
      description: aboutThing(plan, ref, id) ?? is,
      phones: phonesOf(plan, ref, id),
      icon,
      run: () => ways.toPage(PAGE_OF[ref], id),
    }));
  });
  return [
    ...things,
    ...Object.entries(plan.promises).map(([id, promise]): PaletteEntry => ({
      id: `promise:${id}`,
      group: 'Promises',
      label: promiseTitle(plan, promise),
      icon: 'shield-check',
      run: () => ways.toPage('promises', id),
    })),
  ];
}

function aboutThing(plan: Plan, ref: RefType, id: string): string | undefined {
  if (ref === 'person') {
    const { role, extension } = plan.people[id]!;
    return (
      [role, extension === undefined ? undefined : `extension ${extension}`].filter(Boolean).join(' · ') || undefined
    );
  }
  if (ref === 'prompt') return `“${plan.prompts[id]!.text.replaceAll('\n', ' ')}”`;
  if (ref === 'team') return plan.teams[id]!.members.flatMap((member) => plan.people[member]?.name ?? []).join(', ');
  return undefined;
}

function phonesOf(plan: Plan, ref: RefType, id: string): string[] {
  if (ref === 'person')
    return plan.people[id]!.phones.flatMap((phone) => (phone.type === 'mobile' ? [phone.e164] : []));
  if (ref === 'callerList') return plan.callerLists[id]!.entries.map(({ prefix }) => prefix);
  return [];
}

const outsideOf = (destination: Destination | { readonly to: 'number-fallback' }): string[] =>
  destination.to === 'outside' ? [destination.e164] : [];
