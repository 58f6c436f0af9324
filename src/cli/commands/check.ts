import { ok } from '../../base/result.ts';
import { canPublish, countFindings } from '../../verify/publish-gate.ts';
import { checkAndProve } from '../../verify/check-and-prove.ts';
import { EXIT, type Command } from '../command.ts';
import { countText, findingsText } from '../findings-text.ts';
import { proofDocument, proofText } from '../proof-text.ts';
import { readArgs } from '../read-args.ts';
import { readPlanFile, readSeveritiesFile } from '../read-plan-file.ts';

const OPTIONS = { severities: { type: 'string' }, json: { type: 'boolean' } } as const;

/** Says what is wrong with a plan and what is proven of it; exits with 1 for any error or warning. */
export const check: Command = {
  name: 'check',
  usage: 'check PLAN.json [--severities FILE] [--json]',
  summary: 'Say what is wrong with a plan, and prove what is right',
  help: [
    '  --severities FILE      How grave a workspace finds things, such as {"menu-depth": "off"}',
    '  --json                 One JSON document instead of text',
  ].join('\n'),
  async run(args, io) {
    const read = readArgs(args, OPTIONS, check.usage);
    if (!read.ok) return read;
    const { file, values } = read.value;
    const plan = await readPlanFile(io, file);
    if (!plan.ok) return plan;
    const severities = values.severities === undefined ? ok({}) : await readSeveritiesFile(io, values.severities);
    if (!severities.ok) return severities;
    const { id, name } = plan.value;
    const { findings, proof } = await checkAndProve(plan.value, { nowMs: io.now(), severities: severities.value });
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
