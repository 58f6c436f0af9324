import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** No two people have one extension. */
export const duplicateExtension: Rule = {
  id: 'duplicate-extension',
  title: 'Every extension is one person',
  why: 'Callers who dial an extension that two people have always reach the first of them; the other is never called.',
  source: 'PARTNER MAIL, selector codes; Ringplan design, section 5: menus with extension dialling.',
  *check(plan) {
    const first = new Map<string, string>();
    for (const [id, { name, extension }] of Object.entries(plan.people)) {
      if (extension === undefined) continue;
      const other = first.get(extension);
      if (other === undefined) first.set(extension, name);
      else
        yield {
          place: { at: 'thing', collection: 'people', id },
          message: `${quoted(name)} has the extension ${extension} of ${quoted(other)}, so nobody who dials it reaches ${quoted(name)}.`,
          fix: 'Give one of them another extension.',
        };
    }
  },
};
