import { DOCS_STYLE } from './docs-style.ts';
import type { Media, OpenApi, Operation, Parameter } from './openapi.ts';
import { PROBLEMS, type ProblemCode } from './problem-codes.ts';
import { PROBLEM_FIXES } from './problem-fixes.ts';

/** The OpenAPI document as one readable HTML page: no script, no request beyond itself, light and dark. */
export function docsPage(document: OpenApi, origin: string): string {
  const groups = document.tags.map((tag) => ({ ...tag, routes: routesOf(document, tag.name) }));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${text(document.info.title)} API</title>
<style>${DOCS_STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the routes</a>
<nav aria-label="Routes">
<p class="brand">${text(document.info.title)} <span>API ${text(document.info.version)}</span></p>
${groups.map(navGroup).join('\n')}
<p><a href="#problems">Problem codes</a></p>
</nav>
<main id="main">
<h1>${text(document.info.title)} API</h1>
<p class="lead">${prose(document.info.description)}</p>
<p class="links"><a href="/api/openapi.json">OpenAPI document</a> <a href="/schemas/plan-1.json">Schema of a plan</a></p>
${groups.map((group) => section(document, group, origin)).join('\n')}
${problemsSection()}
</main>
</body>
</html>
`;
}

interface Listed {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}
interface Group {
  readonly name: string;
  readonly description: string;
  readonly routes: readonly Listed[];
}

const routesOf = (document: OpenApi, tag: string): Listed[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) =>
      operation.tags.includes(tag) ? [{ method, path, operation }] : [],
    ),
  );

const navGroup = ({ name, routes }: Group): string =>
  `<h2>${text(name)}</h2><ul>${routes
    .map(({ operation }) => `<li><a href="#${operation.operationId}">${text(operation.summary)}</a></li>`)
    .join('')}</ul>`;

const section = (document: OpenApi, { name, description, routes }: Group, origin: string): string =>
  `<section><h2>${text(name)}</h2><p>${text(description)}</p>${routes
    .map((route) => article(document, route, origin))
    .join('\n')}</section>`;

function article(document: OpenApi, { method, path, operation }: Listed, origin: string): string {
  const body = operation.requestBody?.content['application/json'];
  const answers = Object.entries(operation.responses);
  const good = answers.filter(([status]) => status < '300');
  const reply = good[0]?.[1].content['application/json'];
  return `<article id="${operation.operationId}">
<h3>${text(operation.summary)}</h3>
<p class="route"><b class="${method}">${method.toUpperCase()}</b> <code>${text(path)}</code></p>
${operation.description === undefined ? '' : `<p>${prose(operation.description)}</p>`}
${operation.parameters === undefined ? '' : parameterTable(operation.parameters)}
${body === undefined ? '' : `<h4>Body</h4>${memberTable(document, body)}`}
<h4>Example</h4>
<pre tabindex="0"><code>${text(curl(method, path, operation, origin))}</code></pre>
<h4>Answers</h4>
<dl>${answers.map(([status, { description }]) => `<dt>${status}</dt><dd>${prose(description)}</dd>`).join('')}</dl>
${reply?.example === undefined ? '' : `<pre tabindex="0"><code>${text(JSON.stringify(reply.example, null, 2))}</code></pre>`}
</article>`;
}

const parameterTable = (parameters: readonly Parameter[]): string =>
  `<h4>Parameters</h4><div class="scroll"><table><thead><tr><th>Name</th><th>In</th><th>Type</th><th></th></tr></thead><tbody>${parameters
    .map(
      ({ name, in: place, required, schema }) =>
        `<tr><td><code>${text(name)}</code></td><td>${place}</td><td>${text(typeText(schema))}</td><td>${required ? 'required' : 'optional'}</td></tr>`,
    )
    .join('')}</tbody></table></div>`;

function memberTable(document: OpenApi, media: Media): string {
  const schema = resolve(document, media.schema);
  const properties = (schema['properties'] ?? {}) as Record<string, Record<string, unknown>>;
  const required = (schema['required'] ?? []) as string[];
  const description = typeof schema['description'] === 'string' ? schema['description'] : '';
  return `<p>${text(description)}</p><div class="scroll"><table><thead><tr><th>Member</th><th>Type</th><th></th></tr></thead><tbody>${Object.entries(
    properties,
  )
    .map(
      ([name, property]) =>
        `<tr><td><code>${text(name)}</code></td><td>${text(typeText(property))}</td><td>${required.includes(name) ? 'required' : 'optional'}</td></tr>`,
    )
    .join('')}</tbody></table></div>`;
}

const resolve = (document: OpenApi, schema: Record<string, unknown>): Record<string, unknown> =>
  typeof schema['$ref'] === 'string'
    ? (document.components.schemas[schema['$ref'].split('/').at(-1)!] ?? schema)
    : schema;

function typeText(schema: Record<string, unknown>): string {
  const named = schema['$ref'];
  if (typeof named === 'string') return named.split('/').at(-1)!;
  if (Array.isArray(schema['enum'])) return schema['enum'].map((value) => JSON.stringify(value)).join(' | ');
  const options = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(options)) return options.map((option: Record<string, unknown>) => typeText(option)).join(' or ');
  if (schema['type'] === 'array') return `list of ${typeText((schema['items'] ?? {}) as Record<string, unknown>)}`;
  if ('const' in schema) return JSON.stringify(schema['const']);
  const pattern = typeof schema['pattern'] === 'string' ? ` ${schema['pattern']}` : '';
  return `${typeof schema['type'] === 'string' ? schema['type'] : 'any'}${pattern}`;
}

const SAMPLE: Readonly<Record<string, string>> = {
  plan: 'clinic',
  call: 'c-7f3k',
  e164: '+13125550100',
  version: '5f8a1c0d…',
  entry: 'e-4kd0',
  sha256: '9c1f02ab…',
};

function curl(method: string, path: string, operation: Operation, origin: string): string {
  const url = origin + path.replace(/\{(\w+)\}/g, (_match, name: string) => SAMPLE[name] ?? name);
  const body = operation.requestBody?.content['application/json'];
  const parts = [`curl ${method === 'get' ? '' : `-X ${method.toUpperCase()} `}'${url}'`];
  for (const parameter of operation.parameters ?? []) {
    if (parameter.name === 'If-Match') parts.push(`-H '${parameter.name}: "12"'`);
    if (parameter.name === 'Content-Type')
      parts.push(`-H '${parameter.name}: audio/mpeg'`, '--data-binary @greeting.mp3');
  }
  if (body) parts.push("-H 'Content-Type: application/json'", `-d '${JSON.stringify(body.example ?? {})}'`);
  return parts.join(' \\\n  ');
}

const problemsSection = (): string =>
  `<section id="problems"><h2>Problem codes</h2><p>A refusal is <code>application/problem+json</code>; its <code>code</code> is one of these.</p>${Object.entries(
    PROBLEMS,
  )
    .map(
      ([code, { status, title }]) =>
        `<div class="problem" id="${code}"><p><code>${code}</code> <span>${status || 'client'}</span></p><p><strong>${text(title)}.</strong> ${prose(PROBLEM_FIXES[code as ProblemCode])}</p></div>`,
    )
    .join('')}</section>`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const text = (words: string): string => words.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);

/** Text with `code` and **strong** marks. */
const prose = (words: string): string =>
  text(words)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');
