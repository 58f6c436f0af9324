import { expect, it } from 'vitest';
import { WORKSHEET_FORMAT } from '../../exchange/worksheet/worksheet.ts';
import { SAMPLES } from '../../samples/samples.ts';
import { jsonFault } from './json-fault.ts';
import { planCounts } from './plan-counts.ts';
import { readPlanFile, readPlanFrom } from './read-plan-file.ts';

const clinic = structuredClone(SAMPLES[0]!.document) as Record<string, unknown> & {
  numbers: Record<string, { e164: string }>;
};
const text = (document: unknown) => JSON.stringify(document);
const titleOf = (words: string) => {
  const read = readPlanFile(words);
  return read.ok ? 'read' : read.error.title;
};

it('reads a plan and counts what is in it', () => {
  const read = readPlanFile(`\uFEFF${text(clinic)}\n`);
  if (!read.ok) throw new Error(read.error.title);
  expect(read.value).toMatchObject({ wasOlder: false, plan: { name: 'Cedar Family Clinic' } });
  expect(planCounts(read.value.plan)).toEqual(
    expect.arrayContaining(['2 numbers', '2 call flows with 22 steps', '1 switch', '2 sets of hours']),
  );
  expect(planCounts(read.value.plan).join()).not.toMatch(/\b0 /);
});

it('brings a plan without a format number up to date, and says so', () => {
  const { schema: _, layout: __, ...older } = clinic;
  expect(readPlanFile(text(older))).toMatchObject({ ok: true, value: { wasOlder: true, plan: { schema: 1 } } });
});

it('says what a text is that is no plan', () => {
  expect(titleOf('  ')).toMatch(/nothing in it/);
  expect(titleOf('PK\u0003\u0004')).toMatch(/workbook/);
  expect(titleOf('name,phone\nAnn,1')).toBe('This is not JSON: it cannot be read from line 1, column 1 on');
  expect(titleOf('[1]')).toBe('This file is JSON, but no Ringplan plan: it is a list');
  expect(titleOf('{"name":"a"}')).toBe('This file is JSON, but no Ringplan plan: it has no numbers and no call flows');
  expect(titleOf(text({ format: WORKSHEET_FORMAT }))).toMatch(/discovery worksheet/);
  expect(titleOf(text({ ...clinic, schema: 99 }))).toMatch(/newer Ringplan/);
});

it('says in one sentence where a text stops being JSON, whatever the browser says of it', () => {
  const at = (words: string) => /line .*/.exec(titleOf(words))?.[0];
  expect(at('{"name": "a",}')).toBe('line 1, column 14 on');
  expect(at('\n{\n  "name": a\n}')).toBe('line 3, column 11 on');
  expect(titleOf('{"name": "a"')).toBe('This is not JSON: it breaks off at line 1, column 13');
  expect(at('{"a": "two\nlines"}')).toBe('line 1, column 7 on');
  expect(at('{"a": [1, -2.5e3, true, {}, []]} x')).toBe('line 1, column 34 on');
  for (const words of [text(clinic), '[1, -2.5e3, true, null, {}, [], "\\u00e4\\n"]', ' "a" '])
    expect(jsonFault(words)).toBeNull();
  expect(readPlanFile('{"name": "a",}')).toMatchObject({ error: { problems: [] } });
});

it('keeps the places apart of what nobody meant as a plan', () => {
  expect(readPlanFile('{"a":1}')).toMatchObject({ error: { isOther: true } });
  const { flows: _, ...without } = clinic;
  const read = readPlanFile(text(without));
  expect(read).toMatchObject({ error: { title: 'One place in this plan is wrong', problems: [{ path: 'flows' }] } });
});

it('names the places that are wrong, with what is there and what belongs there', () => {
  const broken = structuredClone(clinic);
  broken.numbers['main']!.e164 = '312-555';
  const read = readPlanFile(text(broken));
  expect(read).toMatchObject({
    ok: false,
    error: {
      title: 'One place in this plan is wrong',
      problems: [{ path: 'numbers.main.e164', found: '"312-555"', expected: expect.stringContaining('+1') }],
    },
  });
});

it('refuses a file that is too large without reading it', async () => {
  const large = new File([new Uint8Array(1024 * 1024 + 1)], 'film.json');
  expect(await readPlanFrom(large)).toMatchObject({ ok: false, error: { title: /film\.json is larger/ } });
});
