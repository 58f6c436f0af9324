import { hashJson } from '../base/hash.ts';
import type { Kinds } from '../engine/kind.ts';
import { fieldsIn } from '../plan/fields-in.ts';
import type { RefType } from '../plan/field.ts';
import type { Plan } from '../plan/plan.ts';
import type { CallPromise, PromiseEven, PromiseReaches, PromiseWhen } from '../plan/promise.ts';
import { stepsIn, wiredTo, type Step } from './steps-of.ts';

/** A promise that an office like this could make, and the seconds to try for it, the best first; empty for "however long it takes". */
export interface Proposal {
  readonly promise: CallPromise;
  readonly within: readonly number[];
}

// From good to bearable; what cannot be promised within five minutes is no promise about time.
const OPEN_SECONDS = [30, 60, 90, 120, 180, 300];
const URGENT_SECONDS = [60, 90, 120, 180, 300];
const MOST = 12;
const URGENT = /urgen|emergen|on.?call/i;

/**
 * Sensible promises for a plan that it does not make yet: no caller of a number gets lost, callers in open hours reach somebody
 * soon, and urgent keys reach a person or the mailbox behind; each even when any one site is offline. Whether they hold is for the
 * prover to say.
 */
export function proposePromises(plan: Plan, kinds: Kinds): Proposal[] {
  const even = Object.keys(plan.sites).map((site): PromiseEven => ({ kind: 'site', site }));
  const proposals: Proposal[] = [];
  for (const [number, { flow }] of Object.entries(plan.numbers)) {
    if (flow === undefined || !Object.hasOwn(plan.flows, flow)) continue;
    const ways = waysThrough(plan, kinds, flow);
    const lost: CallPromise = {
      number,
      presses: [],
      when: { is: 'always' },
      reaches: [{ to: 'person' }, { to: 'outside' }, { to: 'mailbox' }],
      withinSeconds: null,
      even,
    };
    proposals.push({ promise: lost, within: [] });
    const answers: PromiseReaches[] = ways.some(({ step }) => ringsOutside(step))
      ? [{ to: 'person' }, { to: 'outside' }]
      : [{ to: 'person' }];
    for (const when of openTimes(plan, ways))
      proposals.push({
        promise: { ...lost, when, reaches: [...answers, { to: 'mailbox' }] },
        within: OPEN_SECONDS,
      });
    for (const { step, presses, when } of ways)
      for (const exit of step.exits) {
        if (exit.key === undefined) continue;
        const key = exit.key as CallPromise['presses'][number];
        const target = stepsIn(plan, kinds, flow).get(wiredTo(step, exit.id) ?? '');
        if (!URGENT.test(exit.label) && !(target && refersTo(target, 'rotation'))) continue;
        const mailbox = target ? mailboxBehind(plan, kinds, target) : null;
        const reaches: PromiseReaches[] = [...answers, mailbox ?? { to: 'mailbox' }];
        proposals.push({
          promise: { ...lost, presses: [...presses, key].slice(0, 8), when, reaches },
          within: URGENT_SECONDS,
        });
      }
  }
  const made = new Set(Object.values(plan.promises).map(ideaOf));
  return [...new Map(proposals.map((proposal) => [ideaOf(proposal.promise), proposal])).entries()]
    .filter(([idea]) => !made.has(idea))
    .map(([, proposal]) => proposal)
    .slice(0, MOST);
}

/** Two promises are one idea when they are about the same callers. */
const ideaOf = ({ number = '', presses, when }: CallPromise): string => hashJson({ number, presses, when });

/** A step, and how a caller gets there: what was pressed, and in which hours. */
interface Way {
  readonly step: Step;
  readonly presses: CallPromise['presses'];
  readonly when: PromiseWhen;
}

/** The shortest way to every step of a flow that needs no switch turned, once for every time that leads there. */
function waysThrough(plan: Plan, kinds: Kinds, flow: string): Way[] {
  const steps = stepsIn(plan, kinds, flow);
  const seen = new Set<string>();
  const ways: Way[] = [];
  const start = steps.get(plan.flows[flow]!.start);
  const next: Way[] = start ? [{ step: start, presses: [], when: { is: 'always' } }] : [];
  for (let way = next.shift(); way; way = next.shift()) {
    const { step, presses, when } = way;
    const place = `${step.id} ${hashJson(when)}`;
    if (seen.has(place)) continue;
    seen.add(place);
    ways.push(way);
    const hours = refersTo(step, 'hours');
    const mode = refersTo(step, 'mode');
    for (const exit of step.exits) {
      const target = steps.get(wiredTo(step, exit.id) ?? '');
      if (!target || (mode !== null && exit.id !== plan.modes[mode]?.normal)) continue;
      next.push({
        step: target,
        presses: exit.key === undefined ? presses : [...presses, exit.key as CallPromise['presses'][number]],
        // The first hours that sort a caller are those people have in mind.
        when: hours !== null && when.is === 'always' ? sortedBy(plan, hours, exit.id) : when,
      });
    }
  }
  return ways;
}

const sortedBy = (plan: Plan, hours: string, exit: string): PromiseWhen => ({
  is: 'period',
  hours,
  period: plan.hours[hours]?.periods.some(({ id }) => id === exit) ? exit : null,
});

/** The first period of each hours that sort the callers: the one people call "open". */
const openTimes = (plan: Plan, ways: readonly Way[]): PromiseWhen[] =>
  [...new Set(ways.flatMap(({ when }) => (when.is === 'period' ? [when.hours] : [])))].flatMap((hours) => {
    const open = plan.hours[hours]?.periods[0]?.id;
    return open === undefined ? [] : [{ is: 'period' as const, hours, period: open }];
  });

/** The id that a step's own settings name, or null. */
function refersTo({ kind, node }: Step, ref: RefType): string | null {
  const found = fieldsIn(kind.fields, node.settings).find(({ meta }) => meta.ref === ref)?.value;
  return typeof found === 'string' && found !== '' ? found : null;
}

/** Whether a step rings a phone that is nobody's of the office, such as an answering service. */
const ringsOutside = ({ kind, node }: Step): boolean =>
  fieldsIn(kind.fields, node.settings).some(({ meta, value }) => meta.control === 'phone' && value !== '');

/** The mailbox that takes the call when nobody at a step, or at those after it, does. */
function mailboxBehind(plan: Plan, kinds: Kinds, from: Step): PromiseReaches | null {
  const steps = stepsIn(plan, kinds, from.flow);
  const seen = new Set<string>();
  const next: Step[] = [from];
  for (let step = next.shift(); step; step = next.shift()) {
    if (seen.has(step.id)) continue;
    seen.add(step.id);
    const mailbox = refersTo(step, 'mailbox');
    if (mailbox !== null) return { to: 'mailbox', mailbox };
    for (const exit of step.exits) {
      const target = steps.get(wiredTo(step, exit.id) ?? '');
      if (target) next.push(target);
    }
  }
  return null;
}
