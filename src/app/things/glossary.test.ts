import { expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { fieldMeta } from '../../plan/field.ts';
import { GLOSSARY, termNamed, termOf } from './glossary.ts';

it('explains the words a person meets, each once, in the order of the alphabet', () => {
  const names = GLOSSARY.map(({ term }) => term.toLowerCase());
  expect(names.length).toBeGreaterThanOrEqual(35);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(GLOSSARY.map(({ id }) => id)).size).toBe(GLOSSARY.length);
  expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'en')));
});

it('says each in one or two short sentences', () => {
  for (const { term, means } of GLOSSARY) {
    expect(means, term).toMatch(/[.”]$/);
    expect(means.split(/(?<=[.?!”])\s+(?=[A-Z“])/).length, term).toBeLessThanOrEqual(2);
    expect(means.length, term).toBeLessThanOrEqual(200);
  }
});

it('calls no word by the name of another one', () => {
  for (const { term, alsoCalled = [] } of GLOSSARY)
    for (const name of alsoCalled) expect(termNamed(name)?.term ?? term, `${name} of ${term}`).toBe(term);
  const names = GLOSSARY.flatMap(({ alsoCalled = [] }) => alsoCalled.map((name) => name.toLowerCase()));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it('points only to words that are there, and not to itself', () => {
  for (const { id, see = [] } of GLOSSARY)
    for (const other of see) {
      expect(termOf(other), `${id} → ${other}`).toBeDefined();
      expect(other).not.toBe(id);
    }
});

it('knows every word that a field of a step names', () => {
  const named = Object.values(KINDS).flatMap((kind) => {
    const { shape } = kind.fields._zod.def as unknown as { shape: Record<string, never> };
    return Object.values(shape).flatMap((schema) => fieldMeta.get(schema)?.term ?? []);
  });
  expect(named.length).toBeGreaterThan(20);
  for (const term of named) expect(termOf(term), term).toBeDefined();
});
