import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readFileText } from './read-file-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'ringplan-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('reads a file, however its characters fall into pieces', async () => {
  const text = `${'x'.repeat(65_535)}é – done`;
  writeFileSync(join(folder, 'a'), text);
  expect(await readFileText(join(folder, 'a'))).toBe(text);
});

it('says in words why something cannot be read', async () => {
  await expect(readFileText(join(folder, 'missing'))).rejects.toThrow('there is no such file.');
  await expect(readFileText(folder)).rejects.toThrow('it is a folder.');
  writeFileSync(join(folder, 'huge'), Buffer.alloc(5 * 1024 * 1024, 32));
  await expect(readFileText(join(folder, 'huge'))).rejects.toThrow('it is far larger than any plan.');
});
