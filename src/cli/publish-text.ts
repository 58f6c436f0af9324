import { momentText } from '../calendar/moment-text.ts';
import type { Draft } from '../protocol/draft-route.ts';
import type { VersionEntry } from '../protocol/plan-schemas.ts';
import { PROBLEMS } from '../protocol/problem-codes.ts';
import { PROBLEM_FIXES } from '../protocol/problem-fixes.ts';
import type { Problem } from '../protocol/problem.ts';
import type { Plan } from '../plan/plan.ts';
import type { Finding } from '../verify/finding.ts';
import { EXIT, type Io } from './command.ts';
import { countText, findingsText } from './findings-text.ts';

/** Everything `publish` says, as text or as JSON, with the exit code that goes with it. */
export function publishText(io: Io, plan: Plan, file: string, json: boolean) {
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
            PROBLEM_FIXES[code],
            '',
          ].join('\n'),
        );
      }
      return EXIT.found;
    },
    /** Somebody's unpublished work would be lost. */
    inTheWay({ revision, savedAtMs }: Draft): number {
      const saved = momentText(plan.zone, savedAtMs, io.now());
      // Nobody signs in to a backend yet, so nobody is written beside a draft.
      const detail = `draft ${revision} of the backend, saved ${saved} (${plan.zone}), is neither live nor this plan. Whoever saved it is not recorded: ask who works on this plan.`;
      const fix = 'Look at it in the designer first. To publish over it: --replace-draft.';
      if (json)
        document({
          published: false,
          entry: null,
          problem: { code: 'unpublished-draft', title: 'Unpublished work would be lost', detail, fix },
          draft: { revision, savedAtMs },
          findings: [],
        });
      else io.writeError(`${name} is not published, and nothing was changed: ${detail}\n${fix}\n`);
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
