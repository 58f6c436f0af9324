import { brotliDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { reworded, testOffice } from './test-office.fixture.ts';

it('sends a plan as brotli to who takes it, plain to others, and small answers plain to all', async () => {
  const { app, store } = await testOffice();
  const made = await store.createPlan(reworded('Please choose. '.repeat(300)));
  expect(made.ok).toBe(true);
  const url = '/api/plans/clinic/draft';
  const plain = await app.inject(url);
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.headers['vary']).toContain('accept-encoding');
  const small = await app.inject({ url, headers: { 'accept-encoding': 'gzip, br' } });
  expect(small.headers['content-encoding']).toBe('br');
  expect(Number(small.headers['content-length'])).toBe(small.rawPayload.length);
  expect(small.rawPayload.length).toBeLessThan(plain.rawPayload.length / 3);
  expect(brotliDecompressSync(small.rawPayload).toString()).toBe(plain.payload);
  expect(small.headers['etag']).toBe(plain.headers['etag']);

  const health = await app.inject({ url: '/api/health', headers: { 'accept-encoding': 'br' } });
  expect(health.headers['content-encoding']).toBeUndefined();
  expect(health.json()).toMatchObject({ status: 'ok' });
});
