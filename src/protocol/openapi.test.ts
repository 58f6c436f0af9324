import { describe, expect, it } from 'vitest';
import { KINDS } from '../kinds/registry.ts';
import { docsPage } from './docs-page.ts';
import { openApiDocument } from './openapi.ts';
import { planJsonSchema } from './plan-json-schema.ts';
import { ROUTES } from './routes.ts';

const document = openApiDocument('0.1.0');
const source = JSON.stringify(document);

describe('the OpenAPI document', () => {
  it('lists every route once, with its parameters and a success', () => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    );
    expect(operations.map(({ operation }) => operation.operationId).sort()).toEqual(Object.keys(ROUTES).sort());
    for (const { path, operation } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => String(match[1]));
      const named = (operation.parameters ?? []).filter((one) => one.in === 'path').map((one) => one.name);
      expect(named.sort(), path).toEqual(inPath.sort());
      expect(Object.keys(operation.responses).some((status) => status.startsWith('2'))).toBe(true);
    }
  });

  it('refers only to schemas that it has', () => {
    const referred = [...source.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1]!);
    expect(referred.length).toBeGreaterThan(20);
    for (const name of referred) expect(Object.keys(document.components.schemas)).toContain(name);
  });

  it('says which headers a write needs', () => {
    const parameters = document.paths['/api/plans/{plan}/versions']!['post']!.parameters!;
    expect(parameters.filter((one) => one.in === 'header').map((one) => [one.name, one.required])).toEqual([
      ['If-Match', true],
      ['Idempotency-Key', false],
    ]);
  });
});

describe('the schema of a plan', () => {
  const schema = JSON.stringify(planJsonSchema(KINDS));
  it('has the settings of every kind and the pattern of ids', () => {
    for (const kind of Object.keys(KINDS)) expect(schema).toContain(`"const":"${kind}"`);
    expect(schema).toContain('"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9]');
    expect(schema).toContain('"x-names":"prompt"');
  });
});

describe('the docs page', () => {
  const page = docsPage(document, 'http://127.0.0.1:4180');
  it('shows every route and loads nothing', () => {
    for (const { id, summary } of Object.values(ROUTES)) {
      expect(page).toContain(`id="${id}"`);
      expect(page).toContain(summary);
    }
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(/);
  });
});
