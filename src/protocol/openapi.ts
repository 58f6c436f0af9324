import * as z from 'zod/mini';
import { EXAMPLES } from './examples.ts';
import { describePatterns, type JsonSchema } from './plan-json-schema.ts';
import { planDocumentSchema } from './draft-route.ts';
import { PROBLEMS, type ProblemCode } from './problem-codes.ts';
import { PROBLEM_FIXES } from './problem-fixes.ts';
import { problem, PROBLEM_TYPE } from './problem.ts';
import type { Route } from './route.ts';
import { ROUTES } from './routes.ts';
import { schemaNames } from './schema-names.ts';

/** One operation of the document, as far as we write it. */
export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required: true; readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content: Record<string, Media> }>
  >;
}
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: JsonSchema;
}
export interface Media {
  readonly schema: JsonSchema;
  readonly example?: unknown;
}
export interface OpenApi {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** Problems that every route can have and the table therefore does not repeat. */
const EVERYWHERE: readonly ProblemCode[] = ['foreign-host', 'foreign-origin', 'rate-limited', 'internal'];
const WITH_BODY: readonly ProblemCode[] = ['bad-json', 'too-large', 'unsupported-media-type', 'invalid-request'];

const TAGS: readonly { name: Route['group']; description: string }[] = [
  { name: 'Plans', description: 'Plans and their drafts. Every write says what it changes with If-Match.' },
  { name: 'Versions', description: 'Published versions: immutable, named by the SHA-256 of their content.' },
  {
    name: 'Situation',
    description:
      'What is true today and needs no publish: closed until three, somebody away, a site offline. Every entry ends. Until ' +
      'there is sign-in, only programs on the same computer are answered.',
  },
  { name: 'Recordings', description: 'The sounds of greetings, named by the SHA-256 of their bytes.' },
  {
    name: 'Share links',
    description:
      'A plan to walk through and nothing else, for whoever has the link, until it ends or is taken back. Making and listing them is ' +
      'for programs on the same computer.',
  },
  { name: 'Calls', description: 'Offer calls, report what happened, and be told what to do.' },
  { name: 'Service', description: 'Health and machine-readable descriptions.' },
];

/** The contract as an OpenAPI 3.1 document, made from the same table that the server runs on. */
export function openApiDocument(version: string): OpenApi {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of Object.values(ROUTES)) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[route.method.toLowerCase()] = operationOf(route);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Ringplan',
      version,
      description:
        'Publish call plans and route calls with them. Bodies are JSON; refusals are application/problem+json (RFC 9457) ' +
        'with a `code` from a closed list. No phone system is connected to this backend: whoever drives a call does what ' +
        'the effects say.',
    },
    tags: TAGS,
    paths,
    components: { schemas: componentSchemas() },
  };
}

function operationOf(route: Route): Operation {
  const parameters = [
    ...parametersOf('path', route.params),
    ...parametersOf('query', route.query),
    ...parametersOf('header', route.headers),
  ];
  const examples = EXAMPLES[route.id];
  return {
    operationId: route.id,
    tags: [route.group],
    summary: route.summary,
    ...(route.detail === undefined ? {} : { description: route.detail }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...bodyOf(route, examples?.request),
    responses: { ...successes(route), ...refusals(route) },
  };
}

function bodyOf({ body, takesBytes }: Route, example: unknown): Pick<Operation, 'requestBody'> {
  if (takesBytes) return { requestBody: { required: true, content: bytesOf(takesBytes.types) } };
  return body === undefined
    ? {}
    : { requestBody: { required: true, content: { 'application/json': media(body, example) } } };
}

/** Bytes have no schema: OpenAPI 3.1 says what they are by their type alone. */
const bytesOf = (types: readonly string[]): Record<string, Media> =>
  Object.fromEntries(types.map((type) => [type, { schema: {} }]));

function successes(route: Route): Operation['responses'] {
  return Object.fromEntries(
    Object.entries(route.responses).map(([status, schema]) => [
      status,
      {
        description: status === '201' ? 'Made' : status === '206' ? 'The bytes that were asked for' : route.summary,
        content: route.answersBytes
          ? bytesOf(route.answersBytes)
          : {
              'application/json': media(schema, EXAMPLES[route.id]?.reply),
              ...(route.streams ? { 'text/event-stream': { schema: { type: 'string' } } } : {}),
            },
      },
    ]),
  );
}

function refusals(route: Route): Operation['responses'] {
  const codes = [...route.problems, ...(route.body ? WITH_BODY : []), ...EVERYWHERE];
  return Object.fromEntries(
    [...groupByStatus(codes)].map(([status, same]) => [
      status,
      {
        description: same.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join(' '),
        content: {
          [PROBLEM_TYPE]: {
            schema: { $ref: '#/components/schemas/Problem' },
            example: problem(same[0]!, PROBLEM_FIXES[same[0]!]),
          },
        },
      },
    ]),
  );
}

function groupByStatus(codes: readonly ProblemCode[]): Map<number, ProblemCode[]> {
  const groups = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const { status } = PROBLEMS[code];
    groups.set(status, [...(groups.get(status) ?? []), code]);
  }
  return groups;
}

function parametersOf(place: Parameter['in'], schema: z.core.$ZodType | undefined): Parameter[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = convert(schema) as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name: place === 'header' ? headerName(name) : name,
    in: place,
    required: required.includes(name),
    schema: property,
  }));
}

const headerName = (name: string) => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

function media(schema: z.core.$ZodType, example: unknown): Media {
  const name = schemaNames.get(schema)?.id;
  return {
    schema: name === undefined ? convert(schema) : { $ref: `#/components/schemas/${name}` },
    ...(example === undefined ? {} : { example }),
  };
}

const override = (context: { zodSchema: z.core.$ZodType; jsonSchema: object }): void => {
  describePatterns(context);
  if (context.zodSchema === planDocumentSchema) Object.assign(context.jsonSchema, { $ref: '/schemas/plan-1.json' });
};

function convert(schema: z.core.$ZodType): JsonSchema {
  return tidy(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override }));
}

function componentSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(schemaNames, {
    io: 'input',
    unrepresentable: 'any',
    uri: (id) => `#/components/schemas/${id}`,
    override,
  });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, tidy(schema as JsonSchema)]));
}

/** Inside a document a schema needs neither its dialect nor an address of its own. */
const tidy = ({ $schema: _dialect, $id: _address, id: _id, ...schema }: JsonSchema): JsonSchema => schema;
