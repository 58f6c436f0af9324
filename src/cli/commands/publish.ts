import { hashJson } from '../../base/hash.ts';
import { isId } from '../../base/ids.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import type { Plan } from '../../plan/plan.ts';
import { createClient, type Client } from '../../protocol/client.ts';
import { etagOf } from '../../protocol/etag.ts';
import type { Draft } from '../../protocol/draft-route.ts';
import type { VersionEntry } from '../../protocol/plan-schemas.ts';
import type { Problem } from '../../protocol/problem.ts';
import { canPublish, openWarnings } from '../../verify/publish-gate.ts';
import { checkAndProve } from '../../verify/check-and-prove.ts';
import type { Command } from '../command.ts';
import { publishText } from '../publish-text.ts';
import { readArgs } from '../read-args.ts';
import { readPlanFile } from '../read-plan-file.ts';
import { serverBase } from '../server-base.ts';

const OPTIONS = {
  server: { type: 'string' },
  plan: { type: 'string' },
  reason: { type: 'string' },
  'replace-draft': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** Saves a plan as the draft of a backend and publishes it; exits with 1 when findings or the backend refuse it, or unpublished work would be lost. */
export const publish: Command = {
  name: 'publish',
  usage: 'publish PLAN.json --server URL [--plan ID] [--reason TEXT] [--replace-draft] [--json]',
  summary: 'Check a plan and make it live on a backend',
  help: [
    '  --server URL           The backend, such as http://127.0.0.1:4180',
    '  --plan ID              Publish under this id instead of the plan’s own',
    '  --reason TEXT          Why its warnings are acceptable; kept in the history',
    '  --replace-draft        Publish also where the backend has unpublished work, which is lost',
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
    const tell = publishText(io, plan, file, values.json === true);
    if (!canPublish(findings)) return ok(tell.held(findings, 'not-publishable'));
    if (warnings.length > 0 && reason.trim() === '') return ok(tell.held(findings, 'needs-reason'));

    const acknowledgements = warnings.map(({ id }) => ({ finding: id, reason }));
    const there = await draftThere(client, plan);
    if (!there.ok) return ok(tell.refused(there.error));
    const { draft, isUnpublished } = there.value;
    if (draft && isUnpublished && values['replace-draft'] !== true) return ok(tell.inTheWay(draft));
    const done = await send(client, plan, draft, acknowledgements);
    if (!done.ok) return ok(tell.refused(done.error));
    const health = await client.getHealth();
    const noPhoneSystem = health.ok && health.value.phoneSystem === 'none';
    return ok(tell.published(done.value, draft && isUnpublished ? draft.revision : null, noPhoneSystem));
  },
};

/** The draft that a backend has, null where it has none, and whether it is work that is neither live nor about to be saved. */
async function draftThere(
  client: Client,
  plan: Plan,
): Promise<Result<{ readonly draft: Draft | null; readonly isUnpublished: boolean }, Problem>> {
  const params = { plan: plan.id };
  const draft = await client.getDraft({ params });
  if (!draft.ok) return draft.error.code === 'unknown-plan' ? ok({ draft: null, isUnpublished: false }) : draft;
  const hash = hashJson(draft.value.document);
  if (hash === hashJson(plan)) return ok({ draft: draft.value, isUnpublished: false });
  const live = await client.getLive({ params });
  if (!live.ok && live.error.code !== 'nothing-live') return live;
  return ok({ draft: draft.value, isUnpublished: !live.ok || hashJson(live.value.document) !== hash });
}

/** Saves the plan over the draft that was there, or creates it, then publishes exactly the revision that was saved. */
async function send(
  client: Client,
  plan: Plan,
  draft: Draft | null,
  acknowledgements: { finding: string; reason: string }[],
): Promise<Result<VersionEntry, Problem>> {
  const params = { plan: plan.id };
  const saved = draft
    ? await client.saveDraft({ params, headers: { 'if-match': etagOf(draft.revision) }, body: { document: plan } })
    : await client.createPlan({ body: { document: plan } });
  if (!saved.ok) return saved;
  const { revision } = saved.value;
  // The same command run again has the same key, so that an answer that was lost cannot publish twice.
  const key = `cli-${hashJson({ plan, revision, acknowledgements })}`;
  return client.publish({
    params,
    headers: { 'if-match': etagOf(revision), 'idempotency-key': key },
    body: { acknowledgements },
  });
}
