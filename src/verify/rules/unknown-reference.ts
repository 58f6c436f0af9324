import { COLLECTIONS } from '../../plan/field.ts';
import type { Plan } from '../../plan/plan.ts';
import type { FindingPlace } from '../finding.ts';
import { referencesIn } from '../references-in.ts';
import type { Rule } from '../rule.ts';
import { quoted, REF_WORDS } from '../words.ts';

/** Whatever names a thing of the plan names one that exists; an empty name is a choice still to be made. */
export const unknownReference: Rule = {
  id: 'unknown-reference',
  title: 'Everything that is named exists',
  why: 'A step that names a missing person, greeting or mailbox cannot do its work, and its callers take the fallback.',
  source: 'Ringplan design, section 7: structure.',
  *check(plan, kinds) {
    for (const { ref, id, path } of referencesIn(plan, kinds)) {
      // What a promise lacks is said with its verdict.
      if (path[0] === 'promises') continue;
      const collection: Readonly<Record<string, unknown>> = plan[COLLECTIONS[ref]];
      if (id !== '' && Object.hasOwn(collection, id)) continue;
      const { place, name } = placeOf(plan, path);
      yield {
        place,
        detail: path.slice(place.at === 'node' ? 5 : 2).join('.'),
        message:
          id === ''
            ? `Choose ${REF_WORDS[ref]} for ${quoted(name)}.`
            : `${quoted(name)} names ${REF_WORDS[ref]} that no longer ${ref === 'hours' ? 'exist' : 'exists'}.`,
        fix: id === '' ? 'Make the choice in its settings.' : `Choose ${another(REF_WORDS[ref])} in its settings.`,
        // A kept test call routes nobody.
        ...(path[0] === 'scenarios' ? { variant: 'test-call' } : {}),
      };
    }
  },
};

const another = (words: string): string => (words.startsWith('a ') ? `another ${words.slice(2)}` : `other ${words}`);

function placeOf(plan: Plan, path: readonly string[]): { place: FindingPlace; name: string } {
  const [collection = '', id = '', part, node = ''] = path;
  if (collection === 'flows') {
    const flow = plan.flows[id]!;
    if (part === 'nodes') return { place: { at: 'node', flow: id, node }, name: flow.nodes[node]?.name ?? node };
    return { place: { at: 'flow', flow: id }, name: `Safety net of ${flow.name}` };
  }
  const things = plan[collection as keyof Plan] as unknown as Readonly<Record<string, { readonly name?: string }>>;
  return { place: { at: 'thing', collection, id }, name: things[id]?.name ?? id };
}
