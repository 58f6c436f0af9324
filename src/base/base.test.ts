import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { findCycles, reachableFrom } from './graph.ts';
import { hashJson, sha256Hex } from './hash.ts';
import { freeId, isId } from './ids.ts';

describe('canonicalJson', () => {
  it('writes the example of RFC 8785, section 3.2.2', () => {
    const value = JSON.parse(
      String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
    );
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });
  it('sorts keys by UTF-16 code units and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
    expect(canonicalJson({ '\u20ac': 1, '\r': 2, '1': 3, '\ud83d\ude00': 4, '\u0080': 5 })).toBe(
      '{"\\r":2,"1":3,"\u0080":5,"€":1,"😀":4}',
    );
  });
  it('refuses numbers JSON cannot carry', () => expect(() => canonicalJson({ a: Infinity })).toThrow('Infinity'));
});

it('sha256Hex agrees with Node on any text, and hashJson ignores the order of keys', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }),
  );
  expect(hashJson({ a: 1, b: [2] })).toBe(hashJson({ b: [2], a: 1 }));
});

describe('ids', () => {
  it.each(['__proto__', 'constructor', 'toString', '', ' ', 'a b', '-a', 'a'.repeat(65)])('refuses %j', (id) =>
    expect(isId(id)).toBe(false),
  );
  it.each(['a', 'main-menu', '0', 'A_b-3'])('takes %j', (id) => expect(isId(id)).toBe(true));
  it('finds the first free one and folds accents', () => {
    expect(freeId('Main menu', () => false)).toBe('main-menu');
    expect(freeId('Main menu', (id) => ['main-menu', 'main-menu-2'].includes(id))).toBe('main-menu-3');
    expect(freeId('Café №1', () => false)).toBe('cafe-no1');
    expect(freeId('受付', () => false)).toBe('step');
    expect(freeId('Constructor', () => false)).toBe('step');
  });
});

describe('graph', () => {
  const edges: Record<string, string[]> = { a: ['b'], b: ['c'], c: ['b', 'd'], d: ['d'], e: [] };
  const next = (node: string) => edges[node] ?? [];
  it('reaches what can be reached', () => expect([...reachableFrom(['a'], next)]).toEqual(['a', 'b', 'c', 'd']));
  it('finds cycles and self-loops', () =>
    expect(findCycles(Object.keys(edges), next).map((cycle) => cycle.sort())).toEqual([['d'], ['b', 'c']]));
  it('survives a chain of 200,000 nodes', () => {
    const chain = (node: string) => (Number(node) < 200_000 ? [String(Number(node) + 1)] : []);
    expect(reachableFrom(['0'], chain).size).toBe(200_001);
    expect(findCycles(['0'], chain)).toEqual([]);
  });
});
