import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coveredBy } from './covered-by.ts';

it('agrees with comparing each prefix with each other', () => {
  const prefix = fc.stringMatching(/^\+[12]{1,5}$/);
  fc.assert(
    fc.property(fc.uniqueArray(prefix, { maxLength: 20 }), (prefixes) => {
      const found = coveredBy(prefixes);
      for (const one of prefixes) {
        const wider = prefixes.filter((other) => other !== one && one.startsWith(other));
        const widest = wider.toSorted((left, right) => left.length - right.length)[0];
        expect(found.get(one)).toBe(widest);
      }
    }),
  );
});
