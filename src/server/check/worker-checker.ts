import { Worker } from 'node:worker_threads';
import { hashJson } from '../../base/hash.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../verify/finding.ts';
import { proofStart } from '../../verify/unproven.ts';
import { withProof, type Checked } from '../../verify/with-proof.ts';
import type { FromCheckWorker, ToCheckWorker } from './check-worker.ts';
import { unfinished, type CheckAt, type Checker } from './checker.ts';

/** What a check may take, and how many answers are kept. */
export interface CheckLimits {
  readonly longestMs: number;
  readonly kept: number;
  /** A proof that needs more memory than this ends its thread, not the process. */
  readonly memoryMb: number;
}

const LIMITS: CheckLimits = { longestMs: 30_000, kept: 200, memoryMb: 1024 };

interface Job {
  readonly key: string;
  readonly plan: Plan;
  readonly at: CheckAt;
  readonly answer: Promise<Checked>;
  readonly resolve: (checked: Checked) => void;
  urgent: boolean;
  found: readonly Finding[] | null;
}

/**
 * Checks plans in a thread of its own, one at a time, so that calls are routed meanwhile. The same plan on the same day is not
 * checked twice; a thread that takes too long or breaks is replaced by a fresh one.
 */
export class WorkerChecker implements Checker {
  private readonly limits: CheckLimits;
  private readonly known = new Map<string, Checked>();
  private waiting: Job[] = [];
  private running: { readonly id: number; readonly job: Job; readonly late: NodeJS.Timeout } | null = null;
  private worker: Worker | null = null;
  private jobs = 0;
  private closed = false;

  /** `entry` is the built program, which checks when it is started as a worker with the role `check`. */
  constructor(
    private readonly entry: URL,
    limits: Partial<CheckLimits> = {},
  ) {
    this.limits = { ...LIMITS, ...limits };
  }

  check(plan: Plan, at: CheckAt): Promise<Checked> {
    const key = hashJson([plan, proofStart(at.nowMs), at.severities]);
    const done = this.known.get(key);
    if (done) {
      this.keep(key, done);
      return Promise.resolve(done);
    }
    if (this.closed) return Promise.resolve(unfinished(plan, at, null, 'The backend stops.'));
    const urgent = at.urgent === true;
    if (this.running?.job.key === key) return this.running.job.answer;
    const same = this.waiting.find((job) => job.key === key);
    if (same) {
      same.urgent ||= urgent;
      return same.answer;
    }
    let resolve: (checked: Checked) => void = () => undefined;
    const answer = new Promise<Checked>((done) => (resolve = done));
    this.waiting.push({ key, plan, at, urgent, answer, resolve, found: null });
    this.next();
    return answer;
  }

  async close(): Promise<void> {
    this.closed = true;
    const jobs = [...(this.running ? [this.running.job] : []), ...this.waiting];
    this.waiting = [];
    if (this.running) clearTimeout(this.running.late);
    this.running = null;
    // Not with what the rules found: nothing goes live unproven because somebody stops the backend.
    for (const { plan, at, resolve } of jobs) resolve(unfinished(plan, at, null, 'The backend stops.'));
    await this.worker?.terminate();
    this.worker = null;
  }

  private next(): void {
    if (this.running || this.waiting.length === 0) return;
    const first = this.waiting.find(({ urgent }) => urgent) ?? this.waiting[0]!;
    this.waiting = this.waiting.filter((job) => job !== first);
    const id = (this.jobs += 1);
    const seconds = this.limits.longestMs / 1000;
    const late = setTimeout(() => this.replace(`It took longer than ${seconds} s.`), this.limits.longestMs);
    this.running = { id, job: first, late };
    const message: ToCheckWorker = { job: id, plan: first.plan, at: first.at };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
    (this.worker ??= this.start()).postMessage(message);
  }

  private start(): Worker {
    const worker = new Worker(this.entry, {
      workerData: { role: 'check' },
      resourceLimits: { maxOldGenerationSizeMb: this.limits.memoryMb },
    });
    worker.unref();
    const gone = (why: string) => {
      if (this.worker === worker) this.replace(why);
    };
    worker.on('message', (message: FromCheckWorker) => this.hear(message));
    worker.on('error', (error: unknown) =>
      gone(`It broke off: ${error instanceof Error ? error.message : 'unknown'}.`),
    );
    worker.on('exit', () => gone('It broke off.'));
    return worker;
  }

  private hear(message: FromCheckWorker): void {
    if (this.running?.id !== message.job) return;
    const { job } = this.running;
    if ('found' in message) job.found = message.found;
    else if ('broke' in message) this.end(unfinished(job.plan, job.at, job.found, `It broke off: ${message.broke}.`));
    else {
      const checked = withProof(job.plan, job.found ?? [], message.proof, job.at.severities);
      this.keep(job.key, checked);
      this.end(checked);
    }
  }

  /** Gives up the thread and what runs in it. */
  private replace(why: string): void {
    void this.worker?.terminate();
    this.worker = null;
    if (!this.running) return;
    const { plan, at, found } = this.running.job;
    this.end(unfinished(plan, at, found, why));
  }

  private end(checked: Checked): void {
    const { job, late } = this.running!;
    clearTimeout(late);
    this.running = null;
    job.resolve(checked);
    this.next();
  }

  private keep(key: string, checked: Checked): void {
    this.known.delete(key);
    this.known.set(key, checked);
    const oldest = this.known.keys().next();
    if (this.known.size > this.limits.kept && !oldest.done) this.known.delete(oldest.value);
  }
}
