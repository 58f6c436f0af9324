import { freeId } from '../../base/ids.ts';
import type { Flow, PlanNode } from '../../plan/entities.ts';
import type { StepKinds } from '../../plan/edits/step-kinds.ts';
import type { Plan } from '../../plan/plan.ts';
import { numberOf } from './phones-taken.ts';
import type { ReadPhone } from '../read-phone.ts';
import { namedRow } from './sheet-rows.ts';
import type { SheetThings } from './sheet-things.ts';
import type { Worksheet } from './worksheet.ts';

/** What every flow of a worksheet is made from. */
export interface SheetInput {
  readonly sheet: Worksheet;
  readonly things: SheetThings;
  readonly kinds: StepKinds;
  readonly readPhone: ReadPhone;
  /** The plan without flows: what settings begin with. */
  readonly bare: Plan;
}

/** One flow while it is made: steps are added once, and whoever leads to the same place leads to the same step. */
export class SheetFlow {
  readonly nodes: Record<string, PlanNode> = {};
  private readonly made = new Map<string, string>();

  constructor(
    readonly input: SheetInput,
    private readonly name: string,
  ) {}

  /** Adds a step under an id made from its name, and says which. */
  add(kind: string, name: string, settings: Record<string, unknown>, next: Record<string, string>): string {
    const { kinds, bare } = this.input;
    const id = freeId(name, (taken) => Object.hasOwn(this.nodes, taken));
    this.nodes[id] = {
      kind,
      version: kinds[kind]!.version,
      name: name.slice(0, 80),
      settings: { ...kinds[kind]!.initial(bare), ...settings },
      next,
    };
    return id;
  }

  /** The step of a key, made at the first call. */
  once(key: string, make: () => string): string {
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const id = make();
    this.made.set(key, id);
    return id;
  }

  /** Where messages for a mailbox of the plan are left. */
  mailbox(mailbox: string): string {
    return this.once(`mailbox:${mailbox}`, () =>
      this.add('voicemail', this.input.things.mailboxes[mailbox]!.name, { mailbox }, {}),
    );
  }

  /** A menu that goes on to `silent` when no key, or a wrong one, is pressed. */
  menu(
    name: string,
    prompt: string,
    keys: readonly { readonly id: string; readonly key: string; readonly label: string; readonly to: string }[],
    silent: string,
    more: Record<string, unknown> = {},
  ): string {
    return this.add(
      'menu',
      name,
      { prompt, keys: keys.map(({ id, key, label }) => ({ id, key, label })), plays: 2, ...more },
      {
        ...Object.fromEntries(keys.map(({ id, to }) => [id, to])),
        ...(more['dialExtensions'] ? { extensionNoAnswer: silent } : {}),
        noInput: silent,
        wrongKey: silent,
      },
    );
  }

  /** The step that takes a call for an answer such as `team:ID`; whoever does not answer there is followed by their mailbox. */
  reach(answer: string): string {
    const { sheet, things } = this.input;
    const named = namedRow(sheet, answer);
    if (named === null)
      return answer === 'service'
        ? this.service('a caller for you', this.mailbox(things.general))
        : this.mailbox(things.general);
    return this.once(answer, () => {
      if (named.is === 'mailbox') return this.mailbox(things.ids.get(answer) ?? things.general);
      if (named.is === 'person') {
        const person = things.ids.get(answer)!;
        const { name, mailbox = things.general } = things.people[person]!;
        const to = this.mailbox(mailbox);
        return this.add('ring-person', `Ring ${name}`, { person }, { noAnswer: to, busy: to, unavailable: to });
      }
      const { row } = named;
      const box = things.ids.get(`mailbox:${row.box}`) ?? things.general;
      const then = row.overflow === '' ? this.mailbox(box) : this.reach(row.overflow);
      return this.team(row, things.ids.get(answer)!, then);
    });
  }

  /** The answering service, with what it hears before the caller; `then` takes what it does not. */
  service(notice: string, then: string): string {
    const { sheet, readPhone } = this.input;
    const { service, serviceName } = sheet.closed.answers;
    const office = sheet.office.answers.name.trim();
    return this.once(`service:${notice}:${then}`, () =>
      this.add(
        'forward-outside',
        serviceName.trim() || 'Answering service',
        { e164: numberOf(service, readPhone) ?? '', notice: `${office}, ${notice}.` },
        { noAnswer: then, failed: then },
      ),
    );
  }

  /** The finished flow; `start` is the id of its first step. */
  finish(start: string): Flow {
    return { name: this.name, start, safetyNet: { to: 'number-fallback' }, nodes: this.nodes };
  }

  private team(row: Worksheet['teams']['rows'][number], team: string, then: string): string {
    const name = this.input.things.teams[team]!.name;
    const seconds = Number(row.seconds) || null;
    if (row.waits === 'yes') {
      return this.add(
        'call-queue',
        `Wait for ${name}`,
        {
          team,
          maxWaitSeconds: (Number(row.minutes) || 5) * 60,
          memberSeconds: seconds ?? 20,
          announcePosition: true,
        },
        { waitedTooLong: then, full: then, unavailable: then },
      );
    }
    const strategy = row.order === 'inOrder' ? 'inOrder' : row.order === 'turns' ? 'roundRobin' : 'allAtOnce';
    return this.add(
      'ring-team',
      `Ring ${name}`,
      { team, strategy, ...(seconds === null ? {} : { allSeconds: seconds, eachSeconds: seconds }) },
      { noAnswer: then, unavailable: then },
    );
  }
}
