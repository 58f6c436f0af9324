import * as z from 'zod/mini';
import { callerMatchSchema } from '../engine/caller-match.ts';
import type { Kind } from '../engine/kind.ts';
import { line } from '../engine/trace.ts';
import { idSchema, listField, textSchema } from '../plan/field.ts';

const fields = z.strictObject({
  rules: listField(
    z
      .array(z.strictObject({ id: idSchema, name: textSchema(80), match: callerMatchSchema }))
      .check(z.minLength(1), z.maxLength(30)),
    'callerRules',
    { label: 'Who calls', term: 'caller-list', help: 'The first rule that fits decides.' },
  ),
});
export type CallerBranchSettings = z.infer<typeof fields>;

/** The exit of callers no rule fits. */
const OTHERWISE = 'otherwise';

/** Sorts calls by who calls: the first rule that fits decides. */
export const callerBranch: Kind<CallerBranchSettings> = {
  kind: 'caller-branch',
  version: 1,
  title: 'Who calls',
  summary: 'Known clients, area codes or hidden numbers go another way',
  group: 'logic',
  icon: 'contact',
  everyday: true,
  fields,
  initial: () => ({ rules: [{ id: 'withheld', name: 'Number withheld', match: { by: 'withheld' } }] }),
  exits: ({ rules }) => [
    ...rules.map(({ id, name }) => ({ id, label: name, failure: false })),
    { id: OTHERWISE, label: 'Everybody else', failure: false, usual: true },
  ],
  describe: ({ rules }) => `${rules.map((rule) => rule.name).join(', ')}; everybody else goes on`,
  enter: ({ settings, facts }) => {
    const rule = settings.rules.find((candidate) => facts.callerMatches(candidate.match));
    return rule
      ? { move: 'exit', exit: rule.id, lines: [line('caller.matched', { rule: rule.name })] }
      : { move: 'exit', exit: OTHERWISE, lines: [line('caller.otherwise')] };
  },
  inputClasses: () => [],
  checks: ({ rules }) =>
    rules.flatMap((rule, index) =>
      rules.slice(0, index).some((earlier) => JSON.stringify(earlier.match) === JSON.stringify(rule.match))
        ? [
            {
              code: 'shadowed',
              severity: 'warning' as const,
              message: `“${rule.name}” asks the same as a rule above it, so it never decides.`,
              fix: 'Remove it or change what it asks.',
            },
          ]
        : [],
    ),
  lines: {
    'caller.matched': { says: 'The caller fits **{rule:text}**', why: 'the first rule that fits {@caller}' },
    'caller.otherwise': { says: 'The caller goes the way of **everybody else**', why: 'no rule fits {@caller}' },
  },
  examples: [
    {
      shows: 'a listed client',
      settings: { rules: [{ id: 'clients', name: 'Existing clients', match: { by: 'list', list: 'clients' } }] },
      call: { caller: '+13125550188' },
      exit: 'clients',
    },
    {
      shows: 'a stranger',
      settings: { rules: [{ id: 'clients', name: 'Existing clients', match: { by: 'list', list: 'clients' } }] },
      call: { caller: '+16465550100' },
      exit: OTHERWISE,
    },
    {
      shows: 'a hidden number',
      settings: { rules: [{ id: 'hidden', name: 'Number withheld', match: { by: 'withheld' } }] },
      call: { caller: null },
      exit: 'hidden',
    },
    {
      shows: 'the nearest site by area code',
      settings: { rules: [{ id: 'near', name: 'Near the main office', match: { by: 'site', site: 'main' } }] },
      call: { caller: '+17085550142' },
      exit: 'near',
    },
  ],
};
