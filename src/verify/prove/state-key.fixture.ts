import type { CallState } from '../../engine/call.ts';
import type { Office } from '../../engine/office.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Cone } from './plan-cone.fixture.ts';

/** An operation in progress: what was begun, as text too, and when. */
export interface OpenOp {
  readonly op: number;
  readonly says: string;
  readonly startMs: number;
}

/**
 * The canonical text of a call and its office: equal texts at equal times of the calendar go on alike, whatever went before.
 *
 * Left out: ids and counters (operations, requests, arrivals); what only greetings with placeholders and reports read (last hours,
 * digits typed, when the call came); and of visits, of the caller and of what is declared all that no step which can still be
 * entered reads. Instants are written relative to now.
 */
export class StateKeys {
  private readonly desks: boolean;
  private readonly goesBack: boolean;

  constructor(plan: Plan) {
    this.goesBack = JSON.stringify(plan.flows).includes('"does":"back"');
    this.desks = Object.values(plan.people).some(({ phones }) => phones.some(({ type }) => type === 'desk'));
  }

  /** The key of a call at `atMs` with this cone ahead; `extra` is what the search itself has to remember. */
  keyOf(
    call: CallState,
    { steps, kinds }: Cone,
    office: Office,
    ops: readonly OpenOp[],
    atMs: number,
    extra: string,
  ): string {
    const { switchboard: board } = office;
    const parts = [
      extra,
      call.number,
      JSON.stringify(call.place),
      relative(JSON.stringify(call.memory), atMs),
      ...ops.map(({ says, startMs }) => `${startMs - atMs} ${says}`),
      call.wakeAtMs === null ? '' : String(call.wakeAtMs - atMs),
      String(call.openRequests.length),
      String(call.labels.priority),
      kinds.has('return') ? JSON.stringify(call.returns) : String(call.returns.length),
      this.goesBack ? JSON.stringify(call.trail) : '',
      ...Object.entries(call.visits)
        .filter(([step]) => steps.has(step))
        .map(([step, visits]) => `${step} ${visits}`)
        .sort(),
      JSON.stringify(
        call.situation.entries.filter(
          ({ kind }) =>
            kinds.has('staffing-branch') ||
            (kind === 'mode' && kinds.has('mode-branch')) ||
            (kind === 'site' && (this.desks || kinds.has('site-branch'))),
        ),
      ),
    ];
    if (kinds.has('caller-branch')) parts.push(`${call.caller} ${call.calledBefore}`);
    else if (kinds.has('offer-callback')) parts.push(String(call.caller));
    if (call.held) parts.push(relative(JSON.stringify([board.engaged, board.queues, board.claims]), atMs));
    if (Object.keys(board.pointers).length > 0) parts.push(JSON.stringify(board.pointers));
    return parts.join('|');
  }
}

const INSTANT = /\d{13}/g;
const COUNTERS = /"(?:request|arrival)":\d+/g;

/** JSON without counters, and with instants counted from now: no other number here has 13 digits. */
const relative = (json: string, atMs: number): string =>
  json.length < 15 ? json : json.replace(COUNTERS, '').replace(INSTANT, (instant) => `now${Number(instant) - atMs}`);
