import { readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { testFolder } from '../test-office.fixture.ts';
import { nodeDisk } from './disk.ts';
import { decodeRecord, encodeRecord, openJournal } from './journal.ts';

async function opened(path: string) {
  const result = await openJournal<{ n: number | string }>(nodeDisk, path);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

async function threeRecords() {
  const path = `${await testFolder()}/journal.ndjson`;
  const { journal } = await opened(path);
  for (const n of [1, 2, 'three — “3”']) expect((await journal.append({ n })).ok).toBe(true);
  await journal.close();
  return { path, bytes: await readFile(path) };
}

it('writes lines that are JSON, and notices any changed character', () => {
  const line = encodeRecord({ generation: 7, change: { n: 'ünïcode' } }).trimEnd();
  expect(JSON.parse(line)).toMatchObject({ generation: 7, change: { n: 'ünïcode' } });
  for (let at = 0; at < line.length; at += 1) {
    const other = line[at] === '1' ? '2' : '1';
    expect(decodeRecord(line.slice(0, at) + other + line.slice(at + 1)), `at ${at}`).toBeNull();
  }
});

it('loses at most the last record when the end is cut at any byte, and writes on from there', async () => {
  const { path, bytes } = await threeRecords();
  const two = bytes.lastIndexOf(10, bytes.length - 2) + 1;
  for (let length = two; length <= bytes.length; length += 1) {
    await writeFile(path, bytes.subarray(0, length));
    const { journal, records, cutBytes } = await opened(path);
    const whole = length === bytes.length;
    expect(records.length, `cut at ${length}`).toBe(whole ? 3 : 2);
    expect(cutBytes).toBe(whole ? 0 : length - two);
    expect((await journal.append({ n: 9 })).ok).toBe(true);
    await journal.close();
    const again = await opened(path);
    expect(again.records.at(-1)).toEqual({ generation: whole ? 4 : 3, change: { n: 9 } });
    await again.journal.close();
  }
});

it('takes an end of zeros, as power loss leaves it, for a torn one', async () => {
  const { path, bytes } = await threeRecords();
  await writeFile(path, Buffer.concat([bytes, Buffer.alloc(512)]));
  const { records, journal } = await opened(path);
  expect(records).toHaveLength(3);
  await journal.close();
});

it('names the line that is damaged or missing in the middle', async () => {
  const { path, bytes } = await threeRecords();
  const lines = bytes.toString().split('\n');
  await writeFile(path, [lines[0], lines[1]!.replace('"n":2', '"n":7'), lines[2], ''].join('\n'));
  expect(await openJournal(nodeDisk, path)).toMatchObject({ ok: false, error: expect.stringContaining('Line 2') });
  await writeFile(path, [lines[0], lines[2], ''].join('\n'));
  expect(await openJournal(nodeDisk, path)).toMatchObject({ ok: false, error: expect.stringContaining('missing') });
});
