import { hashJson } from '../../base/hash.ts';
import { isId } from '../../base/ids.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import type { Plan } from '../../plan/plan.ts';
import { createClient, type Client } from '../../protocol/client.ts';
import { etagOf } from '../../protocol/etag.ts';
import type { Draft } from '../../protocol/draft-route.ts';
import type { VersionEntry } from '../../protocol/plan-schemas.ts';
import { PROBLEMS } from '../../protocol/problem-codes.ts';
import type { Problem } from '../../protocol/problem.ts';
import { canPublish, openWarnings } from '../../verify/publish-gate.ts';
import type { Finding } from '../../verify/finding.ts';
import { checkAndProve } from '../../verify/check-and-prove.ts';
import { EXIT, type Command, type Io } from '../command.ts';
import { countText, findingsText } from '../findings-text.ts';
import { readArgs } from '../read-args.ts';
import { readPlanFile } from '../read-plan-file.ts';
import { serverBase } from '../server-base.ts';

const OPTIONS = {
  server: { type: 'string' },
  plan: { type: 'string' },
  reason: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Saves a plan as the draft of a backend and publishes it; exits with 1 when findings or the backend refuse it. */
export const publish: Command = {
  name: 'publish',
  usage: 'publish PLAN.json --server URL [--plan ID] [--reason TEXT] [--json]',
  summary: 'Check a plan and make it live on a backend',
  help: [
    '  --server URL           The backend, such as http://127.0.0.1:4180',
    '  --plan ID              Publish under this id instead of the plan’s own',
    '  --reason TEXT          Why its warnings are acceptable; kept in the history',
    '  --json                 One JSON document instead of text',
  ].join('\n'),
  async run(args, io) {
    const read = readArgs(args, OPTIONS, publish.usage);
    if (!read.ok) return read;
    const { file, values } = read.value;
    const base = serverBase(values.server);
    if (!base.ok) return base;
    if (values.plan !== undefined && !isId(values.plan))
      return fail({ code: 'usage', message: `“${values.plan}” is no id: use letters, digits, - and _.` });
    const parsed = await readPlanFile(io, file);
    if (!parsed.ok) return parsed;
    const plan = { ...parsed.value, id: values.plan ?? parsed.value.id };

    const client = createClient(io.fetch, base.value);
    // What the backend will ask; one that does not say finds things as everybody does.
    const known = await client.getSeverities();
    const severities = known.ok ? known.value.severities : {};
    const { findings } = await checkAndProve(plan, { nowMs: io.now(), severities });
    const { reason = '' } = values;
    const warnings = openWarnings(findings, []);
    const tell = teller(io, plan, file, values.json === true);
    if (!canPublish(findings)) return ok(tell.held(findings, 'not-publishable'));
    if (warnings.length > 0 && reason.trim() === '') return ok(tell.held(findings, 'needs-reason'));

    const acknowledgements = warnings.map(({ id }) => ({ finding: id, reason }));
    const done = await send(client, plan, acknowledgements);
    if (!done.ok) return ok(tell.refused(done.error));
    const health = await client.getHealth();
    const noPhoneSystem = health.ok && health.value.phoneSystem === 'none';
    return ok(tell.published(done.value.entry, done.value.replacedDraft, noPhoneSystem));
  },
};

/** What was published, and the revision of somebody's unpublished work that the draft replaced, if it did. */
interface Sent {
  readonly entry: VersionEntry;
  readonly replacedDraft: number | null;
}

/** Saves the draft, or creates the plan, then publishes exactly the revision that was saved. */
async function send(
  client: Client,
  plan: Plan,
  acknowledgements: { finding: string; reason: string }[],
): Promise<Result<Sent, Problem>> {
  const params = { plan: plan.id };
  const draft = await client.getDraft({ params });
  if (!draft.ok && draft.error.code !== 'unknown-plan') return draft;
  const replacedDraft = draft.ok ? await unpublishedWork(client, draft.value, plan) : null;
  const saved = draft.ok
    ? await client.saveDraft({
        params,
        headers: { 'if-match': etagOf(draft.value.revision) },
        body: { document: plan },
      })
    : await client.createPlan({ body: { document: plan } });
  if (!saved.ok) return saved;
  const { revision } = saved.value;
  // The same command run again has the same key, so that an answer that was lost cannot publish twice.
  const key = `cli-${hashJson({ plan, revision, acknowledgements })}`;
  const published = await client.publish({
    params,
    headers: { 'if-match': etagOf(revision), 'idempotency-key': key },
    body: { acknowledgements },
  });
  return published.ok ? ok({ entry: published.value, replacedDraft }) : published;
}

/** The revision of a draft that is neither what is live nor what is about to be saved, so that saving loses it; else null. */
async function unpublishedWork(client: Client, draft: Draft, plan: Plan): Promise<number | null> {
  const hash = hashJson(draft.document);
  if (hash === hashJson(plan)) return null;
  const live = await client.getLive({ params: { plan: plan.id } });
  return live.ok && hashJson(live.value.document) === hash ? null : draft.revision;
}

/** Everything the command says, as text or as JSON, with the exit code that goes with it. */
function teller(io: Io, plan: Plan, file: string, json: boolean) {
  const { id, name } = plan;
  const document = (members: object) =>
    io.write(`${JSON.stringify({ command: 'publish', plan: { id, name }, ...members }, null, 2)}\n`);
  return {
    held(findings: readonly Finding[], code: 'not-publishable' | 'needs-reason'): number {
      const { title } = PROBLEMS[code];
      if (json)
        document({ published: false, entry: null, problem: { code, title, detail: countText(findings) }, findings });
      else {
        const next = code === 'needs-reason' ? 'If they are meant, say why with --reason.' : 'Fix the errors first.';
        io.write(`${name} is not published: ${countText(findings)}. ${next}\n${findingsText(plan, file, findings)}\n`);
      }
      return EXIT.found;
    },
    refused({ code, title, detail, findings = [], errors = [] }: Problem): number {
      if (json) document({ published: false, entry: null, problem: { code, title, detail, errors }, findings });
      else {
        const lines = errors.map(({ path, found, expected }) => `  ${path}: found ${found}, expected ${expected}`);
        const details = findingsText(plan, file, findings);
        io.writeError(
          [
            `${name} is not published. ${title}: ${detail}`,
            ...lines,
            ...(details === '' ? [] : [details]),
            PROBLEMS[code].fix,
            '',
          ].join('\n'),
        );
      }
      return EXIT.found;
    },
    published(entry: VersionEntry, replacedDraft: number | null, noPhoneSystem: boolean): number {
      if (json) document({ published: true, entry, problem: null, findings: [], replacedDraft, noPhoneSystem });
      else {
        const lost =
          replacedDraft === null ? '' : `It replaced draft ${replacedDraft} of the backend, which was not published.\n`;
        const real = noPhoneSystem ? 'No phone system is connected to this backend: real calls do not change.\n' : '';
        io.write(`${name} is live as number ${entry.number}, version ${entry.version.slice(0, 12)}.\n${lost}${real}`);
      }
      return EXIT.clean;
    },
  };
}
