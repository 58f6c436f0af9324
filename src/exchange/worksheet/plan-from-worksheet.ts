import { fail, ok, type Result } from '../../base/result.ts';
import { freeId } from '../../base/ids.ts';
import type { Kinds } from '../../engine/kind.ts';
import type { Flow } from '../../plan/entities.ts';
import type { Continuity, Provider } from '../../plan/continuity.ts';
import { SCHEMA_VERSION, type Plan } from '../../plan/plan.ts';
import { noteSize } from '../picture/note-size.ts';
import { cardSize } from '../picture/card-geometry.ts';
import type { ReadPhone } from '../read-phone.ts';
import { kindOf } from '../../engine/kind.ts';
import { checkWorksheet, takesUrgent, type SheetProblem } from './check-worksheet.ts';
import { placeSteps } from './place-steps.ts';
import { SheetGreetings } from './sheet-greetings.ts';
import { sheetHours } from './sheet-hours.ts';
import { directFlow, MAIN, mainFlow, SECOND, secondFlow } from './sheet-main-flow.ts';
import { sheetNotes } from './sheet-notes.ts';
import { sheetNumbers } from './sheet-numbers.ts';
import { sheetTestCalls } from './sheet-test-calls.ts';
import { sheetThings, type SheetThings } from './sheet-things.ts';
import type { Worksheet } from './worksheet.ts';

/** What a plan is made with beside the answers; `today` is YYYY-MM-DD in the office's zone. */
export interface PlanTools {
  readonly kinds: Kinds;
  readonly readPhone: ReadPhone;
  readonly today: string;
}

/** The first plan of an office, as its worksheet says, with test calls and promises; or every answer that stands in its way. */
export function planFromWorksheet(sheet: Worksheet, tools: PlanTools): Result<Plan, readonly SheetProblem[]> {
  const problems = checkWorksheet(sheet, tools.readPhone);
  if (problems.length > 0) return fail(problems);
  const { kinds, readPhone, today } = tools;
  const things = sheetThings(sheet, readPhone, today);
  const numbers = sheetNumbers(sheet, things, readPhone);
  const greetings = new SheetGreetings(sheet);
  const boxWords = greetings.mailboxes(things);
  const name = sheet.office.answers.name.trim();
  const bare: Plan = {
    schema: SCHEMA_VERSION,
    id: freeId(name, () => false),
    name,
    zone: sheet.office.answers.zone.trim(),
    country: sheet.office.answers.country.trim(),
    numbers: Object.fromEntries(numbers.map(({ id, number }) => [id, number])),
    flows: {},
    hours: { office: sheetHours(sheet) },
    people: things.people,
    teams: things.teams,
    rotations: things.rotations,
    sites: things.sites,
    modes: {},
    prompts: {},
    mailboxes: Object.fromEntries(
      Object.entries(things.mailboxes).map(([id, box]) => [id, { ...box, greeting: boxWords[id]! }]),
    ),
    callerLists: {},
    scenarios: {},
    promises: promisesOf(sheet, things),
    ...continuityOf(sheet),
    layout: { flows: {} },
  };
  const input = { sheet, things, kinds, readPhone, bare };
  const second = secondFlow(input, greetings);
  const flows: Record<string, Flow> = {
    [MAIN]: mainFlow(input, greetings),
    ...(second ? { [SECOND]: second } : {}),
    ...Object.fromEntries(
      numbers.flatMap(({ id, label, rings }) => (rings === null ? [] : [[id, directFlow(input, label, rings)]])),
    ),
  };
  const drawn: Plan = { ...bare, flows, prompts: greetings.prompts };
  return ok({
    ...drawn,
    scenarios: sheetTestCalls(sheet, things, drawn, today),
    layout: { flows: layoutOf(drawn, kinds, sheetNotes(sheet)) },
  });
}

/** Nobody gets lost, whatever fails; and urgent callers reach somebody, or the mailbox that alerts. */
function promisesOf(sheet: Worksheet, { sites, speakers, urgent }: SheetThings): Plan['promises'] {
  const even = Object.keys(sites).map((site) => ({ kind: 'site' as const, site }));
  const always: Plan['promises'][string] = {
    presses: [],
    when: { is: 'always' },
    reaches: [{ to: 'person' }, { to: 'outside' }, { to: 'mailbox' }],
    withinSeconds: null,
    even,
  };
  // The office can open while callers choose a language: then the key is pressed in another menu, and nothing can be promised of it.
  if (!takesUrgent(sheet) || urgent === null || speakers !== null) return { always };
  const key = (sheet.closed.answers.urgentKey.trim() || '9') as Plan['promises'][string]['presses'][number];
  return {
    always,
    urgent: {
      ...always,
      number: MAIN,
      presses: [key],
      when: { is: 'period', hours: 'office', period: null },
      reaches: [{ to: 'person' }, { to: 'outside' }, { to: 'mailbox', mailbox: urgent }],
    },
  };
}

function continuityOf(sheet: Worksheet): { continuity?: Continuity } {
  const said = sheet.continuity.answers;
  const provider = (role: 'carrier' | 'internet' | 'phones'): Provider | null => {
    const facts = { name: said[`${role}Name`], account: said[`${role}Account`], support: said[`${role}Support`] };
    const known = Object.entries(facts).flatMap(([fact, typed]) => (typed.trim() === '' ? [] : [[fact, typed.trim()]]));
    return known.length === 0 ? null : (Object.fromEntries(known) as Provider);
  };
  const carrier = provider('carrier');
  const internet = provider('internet');
  const phones = provider('phones');
  const forwarding = said.forwarding.trim();
  const devices = said.devices.trim();
  const continuity: Continuity = {
    ...(carrier && { carrier }),
    ...(internet && { internet }),
    ...(phones && { phones }),
    ...(forwarding === '' ? {} : { forwarding }),
    ...(devices === '' ? {} : { devices }),
  };
  return Object.keys(continuity).length === 0 ? {} : { continuity };
}

/** Every step in its place, and the notes in a row below the main flow. */
function layoutOf(plan: Plan, kinds: Kinds, notes: readonly string[]): Plan['layout']['flows'] {
  return Object.fromEntries(
    Object.entries(plan.flows).map(([id, { nodes }]) => {
      const positions = placeSteps(plan, kinds, id);
      const bottoms = Object.entries(positions).map(
        ([step, { y }]) => y + cardSize(kindOf(kinds, nodes[step]!.kind), nodes[step]!, plan).height,
      );
      const y = Math.max(...bottoms) + 64;
      let x = 0;
      const placed = (id === MAIN ? notes : []).map((text, index) => {
        const note = [`note-${index + 1}`, { x, y, text }] as const;
        x += noteSize(text).width + 24;
        return note;
      });
      return [id, { positions, notes: Object.fromEntries(placed), groups: {} }];
    }),
  );
}
