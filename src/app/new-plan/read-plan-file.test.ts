import { expect, it } from 'vitest';
import { SAMPLES } from '../../samples/samples.ts';
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
  expect(titleOf('name,phone\nAnn,1')).toMatch(/no JSON/);
  expect(titleOf('[1]')).toMatch(/no plan of Ringplan/);
  expect(titleOf('{"a":1}')).toMatch(/no plan of Ringplan/);
  expect(titleOf(text({ ...clinic, schema: 99 }))).toMatch(/newer Ringplan/);
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
