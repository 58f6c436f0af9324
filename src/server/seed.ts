import { KINDS } from '../kinds/registry.ts';
import { readPlan } from '../plan/parse-plan.ts';
import type { Sample } from '../samples/samples.ts';
import type { SeverityOverrides } from '../verify/severities.ts';
import { canPublish, openWarnings } from '../verify/publish-gate.ts';
import { inProcessChecker, type Checker } from './check/checker.ts';
import { Publisher } from './publish/publisher.ts';
import type { Store } from './store/store.ts';

/**
 * Fills a new data folder with the sample offices: each becomes a draft, and the ones without errors are published, so that
 * there is something to call at once. Returns sentences about samples that could not be used.
 */
export async function seed(
  store: Store,
  samples: readonly Sample[],
  now: () => number,
  severities: SeverityOverrides = {},
  checker: Checker = inProcessChecker,
): Promise<string[]> {
  const troubles: string[] = [];
  for (const { title, document } of samples) {
    const plan = readPlan(document, KINDS);
    if (!plan.ok) {
      troubles.push(`The sample “${title}” is not a plan.`);
      continue;
    }
    const created = await store.createPlan(plan.value);
    if (!created.ok) {
      troubles.push(`The sample “${title}” could not be kept: ${created.error.detail}`);
      continue;
    }
    const { findings } = await checker.check(plan.value, { nowMs: now(), severities });
    if (!canPublish(findings)) continue;
    const acknowledgements = openWarnings(findings, []).map(({ id }) => ({
      finding: id,
      reason: 'This is a sample office.',
    }));
    const body = { note: 'Sample office', acknowledgements };
    // What was just checked need not be proven once more.
    const published = await new Publisher(store, now, () => findings).publish(
      plan.value.id,
      created.value.revision,
      body,
      undefined,
    );
    if (!published.ok) troubles.push(`The sample “${title}” is only a draft: ${published.error.detail}`);
  }
  return troubles;
}
