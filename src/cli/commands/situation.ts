import { isId } from '../../base/ids.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { localText } from '../../calendar/zone.ts';
import type { Plan } from '../../plan/plan.ts';
import { isActive } from '../../plan/situation.ts';
import { createClient, type Client } from '../../protocol/client.ts';
import { etagOf } from '../../protocol/etag.ts';
import { PROBLEM_FIXES } from '../../protocol/problem-fixes.ts';
import type { Problem } from '../../protocol/problem.ts';
import type { SituationReply } from '../../protocol/situation-schemas.ts';
import { EXIT, type Command, type Io } from '../command.ts';
import { entryText } from '../entry-text.ts';
import { readArgs } from '../read-args.ts';
import { serverBase } from '../server-base.ts';

const OPTIONS = {
  server: { type: 'string' },
  plan: { type: 'string' },
  entry: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Shows what is set for today on a backend of this computer, or ends one entry now; exits with 1 when the backend refuses. */
export const situation: Command = {
  name: 'situation',
  usage: 'situation show|end --plan ID --server URL [--entry ID] [--json]',
  summary: 'See what is set for today on a backend, or end it',
  help: [
    '  --server URL           The backend, such as http://127.0.0.1:4180; it has to run on this computer',
    '  --plan ID              The plan whose situation is meant',
    '  --entry ID             With end: the entry to end, as show lists it',
    '  --json                 One JSON document instead of text',
  ].join('\n'),
  async run(args, io) {
    const [action, ...flags] = args;
    if (action !== 'show' && action !== 'end')
      return fail({ code: 'usage', message: `Say show or end.\nUsage: ringplan ${situation.usage}` });
    const read = readArgs([action, ...flags], OPTIONS, situation.usage);
    if (!read.ok) return read;
    const { plan = '', entry = '', json = false } = read.value.values;
    const base = serverBase(read.value.values.server);
    if (!base.ok) return base;
    if (!isId(plan)) return fail({ code: 'usage', message: 'Which plan? Say --plan with its id.' });
    const client = createClient(io.fetch, base.value);
    const there = await client.getSituation({ params: { plan } });
    if (!there.ok) return ok(refused(io, json, there.error));
    if (action === 'show') return ok(await show(io, client, json, there.value));

    const found = there.value.entries.find((one) => one.entry.id === entry);
    if (!found)
      return fail({
        code: 'unknown-name',
        message: `No entry “${entry}” is set. Say --entry with one of:`,
        known: there.value.entries.map((one) => one.entry.id),
      });
    const headers = { 'if-match': etagOf(found.revision) };
    const ended = await client.endEntry({ params: { plan, entry }, headers });
    if (!ended.ok) return ok(refused(io, json, ended.error));
    const text = async () => `Ended: ${entryText(await planOf(client, plan), ended.value.entry)}.\n`;
    io.write(json ? `${JSON.stringify({ command: 'situation', ended: ended.value }, null, 2)}\n` : await text());
    return ok(EXIT.clean);
  },
};

async function show(io: Io, client: Client, json: boolean, reply: SituationReply): Promise<number> {
  if (json) {
    io.write(`${JSON.stringify({ command: 'situation', ...reply }, null, 2)}\n`);
    return EXIT.clean;
  }
  const plan = await planOf(client, reply.plan);
  const at = (atMs: number) => localText(plan?.zone ?? 'UTC', atMs).replace('T', ' ');
  const lines = reply.entries.map(({ entry }) => {
    const from = isActive(entry, reply.nowMs) || entry.fromMs === undefined ? 'now' : at(entry.fromMs);
    const until = entry.untilMs === null ? '' : ` until ${at(entry.untilMs)}`;
    const by = [entry.by, entry.note].filter((part) => part !== undefined).join(': ');
    return `  ${from}${until}  ${entryText(plan, entry)}${by === '' ? '' : ` (${by})`}  ${entry.id}`;
  });
  const title = `${plan?.name ?? reply.plan}, ${at(reply.nowMs)} ${plan?.zone ?? 'UTC'}`;
  io.write([title, ...(lines.length > 0 ? lines : ['  Nothing is set: the plan alone decides.']), ''].join('\n'));
  return EXIT.clean;
}

/** The plan whose names and clock are shown: what is live, else the draft. */
async function planOf(client: Client, id: string): Promise<Plan | null> {
  const live = await client.getLive({ params: { plan: id } });
  if (live.ok) return live.value.document;
  const draft: Result<{ document: Plan }, Problem> = await client.getDraft({ params: { plan: id } });
  return draft.ok ? draft.value.document : null;
}

function refused(io: Io, json: boolean, { code, title, detail }: Problem): number {
  if (json) io.write(`${JSON.stringify({ command: 'situation', problem: { code, title, detail } }, null, 2)}\n`);
  else io.writeError(`${title}: ${detail}\n${PROBLEM_FIXES[code]}\n`);
  return EXIT.found;
}
