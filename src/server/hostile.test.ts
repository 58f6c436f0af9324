import { describe, expect, it } from 'vitest';
import { ROUTES } from '../protocol/routes.ts';
import { good, testOffice, testPlan } from './test-office.fixture.ts';

const json = { 'content-type': 'application/json' };

describe('hostile bodies are refused, and the backend goes on', () => {
  const bodies: readonly (readonly [string, string, number, string])[] = [
    ['10,000 levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 400, 'bad-json'],
    ['5 MB', JSON.stringify('x'.repeat(5_000_000)), 413, 'too-large'],
    ['half a document', '{"document":', 400, 'bad-json'],
    ['nothing', '', 400, 'bad-json'],
    ['a prototype', '{"document":{"__proto__":{"admin":true}}}', 400, 'bad-json'],
    ['a constructor as id', '{"document":{"schema":1,"id":"constructor"}}', 422, 'not-a-plan'],
    ['a huge number', '{"document":{"schema":1e999}}', 422, 'not-a-plan'],
    ['a long text', JSON.stringify({ document: { name: 'x'.repeat(5000) } }), 400, 'bad-json'],
    ['a list', '[]', 422, 'invalid-request'],
    ['an unknown member', '{"document":{},"live":true}', 422, 'invalid-request'],
    ['a newer plan', '{"document":{"schema":2}}', 422, 'not-a-plan'],
  ];
  for (const [name, payload, status, code] of bodies) {
    it(name, async () => {
      const { app, client } = await testOffice();
      for (const [method, url] of [
        ['POST', '/api/plans'],
        ['PUT', '/api/plans/clinic/draft'],
      ] as const) {
        await client.createPlan({ body: { document: testPlan() } });
        const headers = { ...json, 'if-match': '"1"' };
        const reply = await app.inject({ method, url, headers, payload });
        expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([status, code]);
        expect(reply.headers['content-type']).toContain('application/problem+json');
        expect(reply.payload).not.toMatch(/at .*\.ts:/);
      }
      expect((await good(client.getDraft({ params: { plan: 'clinic' } }))).document).toEqual(testPlan());
      expect((await good(client.getHealth())).status).toBe('ok');
    });
  }

  it('names what is wrong', async () => {
    const { app } = await testOffice();
    const payload = `${'['.repeat(40)}${']'.repeat(40)}`;
    const reply = await app.inject({ method: 'POST', url: '/api/plans', headers: json, payload });
    expect(reply.json()).toMatchObject({ errors: [{ found: '40 levels of brackets', expected: 'at most 32 levels' }] });
  });

  it('in another type than JSON', async () => {
    const { app } = await testOffice();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const headers = { 'content-type': type };
      const reply = await app.inject({ method: 'POST', url: '/api/plans', headers, payload: '{}' });
      expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([415, 'unsupported-media-type']);
    }
  });
});

describe('an address', () => {
  it('under /api that leads nowhere, or takes another method, is a problem', async () => {
    const { app } = await testOffice();
    expect((await app.inject('/api/nothing')).json()).toMatchObject({ code: 'not-found', status: 404 });
    const wrong = await app.inject({ method: 'DELETE', url: '/api/plans' });
    expect(wrong.json()).toMatchObject({ code: 'method-not-allowed', status: 405 });
    expect(wrong.headers['allow']).toBe('GET, POST');
    for (const url of ['/api/plans/%00/draft', '/api/plans/..%2f..%2fetc/draft', '/api/plans/%zz/draft'])
      expect((await app.inject(url)).statusCode, url).toBeGreaterThanOrEqual(400);
  });

  it('of every route is served', async () => {
    const { app } = await testOffice();
    for (const { method, path } of Object.values(ROUTES)) expect(app.hasRoute({ method, url: path }), path).toBe(true);
  });
});

describe('hosts and origins', () => {
  it('of others are refused, own ones are not', async () => {
    const { app } = await testOffice({ origins: ['https://plans.example:8443'] });
    const ask = async (headers: Record<string, string>) => {
      const reply = await app.inject({ url: '/api/health', headers });
      return reply.statusCode === 200 ? 'ok' : reply.json<{ code: string }>().code;
    };
    expect(await ask({ host: 'evil.example' })).toBe('foreign-host');
    expect(await ask({ host: 'localhost.evil.example' })).toBe('foreign-host');
    expect(await ask({ host: '127.0.0.1', origin: 'https://evil.example' })).toBe('foreign-origin');
    expect(await ask({ host: '127.0.0.1', origin: 'null' })).toBe('foreign-origin');
    expect(await ask({ host: '127.0.0.1', origin: 'http://localhost' })).toBe('ok');
    expect(await ask({ host: '[::1]:4180' })).toBe('ok');
    expect(await ask({ host: 'plans.example:8443', origin: 'https://plans.example:8443' })).toBe('ok');
  });

  it('count with their port on a real socket', async () => {
    const { app } = await testOffice();
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    expect((await fetch(`${address}/api/health`)).status).toBe(200);
    const other = await fetch(`${address}/api/health`, { headers: { origin: 'http://127.0.0.1:1' } });
    expect(other.status).toBe(403);
  });
});

describe('every answer', () => {
  it('carries the security headers', async () => {
    const { app } = await testOffice();
    for (const url of ['/api/health', '/api/docs', '/api/nothing']) {
      const { headers } = await app.inject(url);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe-eval');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('to too many requests is 429', async () => {
    const { app } = await testOffice({ requestsPerMinute: 2 });
    const asked = [];
    for (let count = 0; count < 3; count += 1) asked.push(await app.inject('/api/health'));
    expect(asked.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429]);
    expect(asked[2]!.json()).toMatchObject({ code: 'rate-limited' });
  });

  it('for documents is what the contract says', async () => {
    const { app } = await testOffice();
    expect((await app.inject('/api/openapi.json')).json()).toMatchObject({ openapi: '3.1.0' });
    expect((await app.inject('/schemas/plan-1.json')).json()).toMatchObject({ $id: '/schemas/plan-1.json' });
    const docs = await app.inject('/api/docs');
    expect(docs.headers['content-type']).toContain('text/html');
    expect(docs.payload).toContain('Publish the draft');
  });
});
