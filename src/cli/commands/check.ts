import { ok } from '../../base/result.ts';
import { canPublish, countFindings } from '../../verify/publish-gate.ts';
import { checkAndProve } from '../../verify/check-and-prove.ts';
import { EXIT, type Command } from '../command.ts';
import { countText, findingsText } from '../findings-text.ts';
import { proofDocument, proofText } from '../proof-text.ts';
import { readArgs } from '../read-args.ts';
import { readPlanFile } from '../read-plan-file.ts';

/** Says what is wrong with a plan and what is proven of it; exits with 1 for any error or warning. */
export const check: Command = {
  name: 'check',
  usage: 'check PLAN.json [--json]',
  summary: 'Say what is wrong with a plan, and prove what is right',
  help: '  --json                 One JSON document instead of text',
  async run(args, io) {
    const read = readArgs(args, { json: { type: 'boolean' } }, check.usage);
    if (!read.ok) return read;
    const { file, values } = read.value;
    const plan = await readPlanFile(io, file);
    if (!plan.ok) return plan;
    const { id, name } = plan.value;
    const { findings, proof } = await checkAndProve(plan.value, { nowMs: io.now() });
    const counts = countFindings(findings);
    if (values.json) {
      const document = {
        command: 'check',
        plan: { id, name },
        counts,
        canPublish: canPublish(findings),
        findings,
        proof: proofDocument(plan.value, proof),
      };
      io.write(`${JSON.stringify(document, null, 2)}\n`);
    } else {
      const details = findingsText(plan.value, file, findings);
      const proven = proofText(plan.value, file, proof);
      io.write(`${name}: ${countText(findings)}\n${details === '' ? '' : `${details}\n`}\n${proven}\n`);
    }
    return ok(counts.error + counts.warning > 0 ? EXIT.found : EXIT.clean);
  },
};
