import { mkdir, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { testFolder, testOffice } from './test-office.fixture.ts';

async function builtApp(): Promise<string> {
  const folder = await testFolder();
  await mkdir(`${folder}/assets`);
  await writeFile(`${folder}/index.html`, '<title>Ringplan</title>');
  await writeFile(`${folder}/service-worker.js`, 'keep()');
  await writeFile(`${folder}/assets/app-1a2b.js`, 'run()');
  await writeFile(`${folder}/assets/app-1a2b.js.br`, brotliCompressSync('run()'));
  return folder;
}

it('serves the app at every page, and its assets for ever', async () => {
  const { app } = await testOffice({ appFolder: await builtApp() });
  for (const url of ['/', '/plans/clinic', '/today?at=9']) {
    const page = await app.inject(url);
    expect([page.statusCode, page.payload], url).toEqual([200, '<title>Ringplan</title>']);
    expect(page.headers['cache-control']).toBe('no-cache');
  }
  const asset = await app.inject({ url: '/assets/app-1a2b.js', headers: { 'accept-encoding': 'br' } });
  expect(asset.headers['cache-control']).toContain('immutable');
  expect(asset.headers['content-encoding']).toBe('br');
  // A browser that kept an old one for long would not hear of a new build.
  const worker = await app.inject('/service-worker.js');
  expect([worker.statusCode, worker.headers['cache-control']]).toEqual([200, 'no-cache']);
  expect(worker.headers['content-type']).toContain('javascript');
  expect((await app.inject('/assets/gone-3c4d.js')).statusCode).toBe(404);
  expect((await app.inject('/..%2f..%2fetc/passwd')).payload).not.toContain('root:');
});

it('leads to the docs while the app is not built', async () => {
  const { app } = await testOffice();
  expect((await app.inject('/')).headers['location']).toBe('/api/docs');
});
