import { sha256Hex } from '../../base/hash.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { KINDS } from '../../kinds/registry.ts';
import { parsePlan } from '../../plan/parse-plan.ts';
import { problemText } from '../../plan/plan-problem.ts';
import type { Plan } from '../../plan/plan.ts';
import { writeDurably, type Disk } from './disk.ts';

const FILE = /^([0-9a-f]{64})\.json$/;

/** Documents by the SHA-256 of their bytes, one file each; written once, never changed. */
export class Documents {
  constructor(
    private readonly disk: Disk,
    private readonly folder: string,
  ) {}

  open(): Promise<void> {
    return this.disk.makeFolder(this.folder);
  }

  /** Stores a document's text durably under its hash. A file that is there and intact is not written again. */
  async put(sha: string, text: string): Promise<void> {
    const there = await this.disk.read(this.path(sha));
    if (there?.toString('utf8') === text) {
      // It may be there without being durable: left by a write that failed on the way.
      await this.disk.syncFile(this.path(sha));
      await this.disk.syncFolder(this.folder);
      return;
    }
    await writeDurably(this.disk, this.folder, `${sha}.json`, text);
  }

  /** The plan under a hash: the file must have that hash, parse, and fit the kinds of this build. */
  async load(sha: string): Promise<Result<Plan, string>> {
    const bytes = await this.disk.read(this.path(sha));
    if (!bytes) return fail(`${this.path(sha)} is missing`);
    const text = bytes.toString('utf8');
    if (sha256Hex(text) !== sha) return fail(`${this.path(sha)} is damaged: its content has another hash`);
    const plan = parsePlan(text, KINDS);
    return plan.ok ? ok(plan.value) : fail(`${this.path(sha)}: ${plan.error.map(problemText).join('; ')}`);
  }

  /** Removes what is neither kept nor a document: old drafts, and temporary files that a crash left. */
  async sweep(keep: (sha: string) => boolean): Promise<void> {
    for (const name of await this.disk.list(this.folder)) {
      const sha = FILE.exec(name)?.[1];
      if (sha === undefined ? name.endsWith('.tmp') : !keep(sha)) await this.disk.remove(`${this.folder}/${name}`);
    }
  }

  remove(sha: string): Promise<void> {
    return this.disk.remove(this.path(sha));
  }

  private path(sha: string): string {
    return `${this.folder}/${sha}.json`;
  }
}
