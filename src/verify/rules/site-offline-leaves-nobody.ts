import type { Kinds } from '../../engine/kind.ts';
import type { Plan } from '../../plan/plan.ts';
import { netsOf } from '../net-rings.ts';
import { stepsWhile } from '../open-steps.ts';
import type { Rule } from '../rule.ts';
import { phonesOf, rungBy } from '../rung-by.ts';
import { entries, firstStep } from '../step-graph.ts';
import { uses } from '../step-ways.ts';
import type { Step } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** For every number, not all phones that can ring in open hours are desk phones of one site. */
export const siteOfflineLeavesNobody: Rule = {
  id: 'site-offline-leaves-nobody',
  title: 'One broken line does not silence a number',
  why: 'When the internet of the office fails, every desk phone there is dead at once; a mobile or an app still rings.',
  source: 'Sinch, “Forward when offline”; telemojo.com, mobile phone backup; celitovoice.net, failover.',
  *check(plan, kinds) {
    for (const { number } of entries(plan, kinds)) {
      const flow = plan.numbers[number]!.flow!;
      const first = firstStep(plan, kinds, flow)!;
      const sites = ringingSites(plan, kinds, stepsWhile(plan, kinds, 'open', [first]));
      if (sites === null || sites.size !== 1) continue;
      const [site] = sites;
      yield {
        place: { at: 'thing', collection: 'numbers', id: number },
        message: `All phones that ring for ${quoted(plan.numbers[number]!.name)} are desk phones at ${quoted(plan.sites[site!]?.name ?? site!)}: while its line is down, nobody can answer.`,
        fix: 'Give somebody there a mobile or an app, or let a step ring outside when nobody is available.',
      };
    }
  },
};

/** The sites of the desk phones that steps ring; null where something else rings as well, or nothing does. */
function ringingSites(plan: Plan, kinds: Kinds, steps: readonly Step[]): Set<string> | null {
  const sites = new Set<string>();
  const people = steps.flatMap((step) => {
    // By extension or name everybody who has one is rung.
    const dialled = uses(plan, step, 'gather') && uses(plan, step, 'ring') ? Object.keys(plan.people) : [];
    return [...rungBy(plan, kinds, step).people, ...dialled];
  });
  const nets = steps.flatMap((step) => netsOf(plan, step));
  if (steps.some((step) => rungBy(plan, kinds, step).outside.length > 0)) return null;
  if (nets.some(({ to }) => to === 'outside')) return null;
  const last = nets.flatMap((net) => (net.to === 'person' ? [net.person] : []));
  for (const phone of phonesOf(plan, [...people, ...last])) {
    if (phone.type !== 'desk') return null;
    sites.add(phone.site);
  }
  return sites;
}
