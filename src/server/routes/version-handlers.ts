import { fail } from '../../base/result.ts';
import { behaviourHash } from '../../plan/behaviour-hash.ts';
import { etagOf, readEtag } from '../../protocol/etag.ts';
import { problem } from '../../protocol/problem.ts';
import { answer, type Handlers } from '../http/answer.ts';
import type { Published, Publisher } from '../publish/publisher.ts';
import type { Store } from '../store/store.ts';
import { revisionIn, unknownPlan } from './plan-handlers.ts';

/** Published versions: publish, history, roll back, audit. `onLive` hears of every plan of which another version became live. */
export function versionHandlers(
  store: Store,
  publisher: Publisher,
  onLive: (plan: string) => void,
): Handlers<'publish' | 'listVersions' | 'getVersion' | 'getLive' | 'rollback' | 'listAudit'> {
  return {
    publish: async ({ params, headers, body }) => {
      const revision = revisionIn(headers['if-match']);
      if (!revision.ok) return revision;
      const published = await publisher.publish(params.plan, revision.value, body, headers['idempotency-key']);
      if (!published.ok) return published;
      onLive(params.plan);
      return publication(params.plan, published.value);
    },

    rollback: async ({ params, headers, body }) => {
      const live = readEtag(headers['if-match']);
      if (live === null) return fail(problem('missing-if-match', 'If-Match must be the ETag of the live version.'));
      const done = await publisher.rollback(params.plan, live, body);
      if (!done.ok) return done;
      onLive(params.plan);
      return publication(params.plan, done.value);
    },

    listVersions: ({ params }) => {
      const plan = store.plan(params.plan);
      return plan ? answer(200, { versions: plan.entries.toReversed() }) : unknownPlan(params.plan);
    },

    getVersion: async ({ params }) => {
      const plan = store.plan(params.plan);
      if (!plan) return unknownPlan(params.plan);
      const entry = plan.entries.find(({ version }) => version === params.version);
      if (!entry) return fail(problem('unknown-version', `“${plan.name}” has no version ${params.version}.`));
      const loaded = await store.loadVersion(params.version);
      if (!loaded.ok) return fail(problem('unknown-version', `That version cannot be read: ${loaded.error}.`));
      const { version } = entry;
      return answer(
        200,
        { plan: params.plan, version, behaviourHash: behaviourHash(loaded.value), document: loaded.value },
        { etag: etagOf(version), 'cache-control': 'private, max-age=31536000, immutable' },
      );
    },

    getLive: ({ params }) => {
      const plan = store.plan(params.plan);
      if (!plan) return unknownPlan(params.plan);
      const live = store.liveOf(params.plan);
      if (!live) return fail(problem('nothing-live', `“${plan.name}” was never published.`));
      return answer(
        200,
        { plan: params.plan, entry: live.entry, document: live.plan },
        { etag: etagOf(live.entry.version), 'cache-control': 'no-cache' },
      );
    },

    listAudit: ({ params }) => {
      const audit = store.auditOf(params.plan);
      return audit ? answer(200, { entries: [...audit] }) : unknownPlan(params.plan);
    },
  };
}

const publication = (plan: string, { entry, made }: Published) =>
  answer(made ? 201 : 200, entry, {
    etag: etagOf(entry.version),
    location: `/api/plans/${plan}/versions/${entry.version}`,
  });
