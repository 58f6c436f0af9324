import { KINDS } from '../../kinds/registry.ts';
import { setSettings } from '../../plan/edits/set-settings.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import { namedBy } from '../step-graph.ts';
import { quickFix, stepOf, type QuickFixer } from './quick-fix.ts';

/** What steps call the time that phones ring. */
const RINGING = ['allSeconds', 'eachSeconds', 'ringSeconds', 'memberSeconds'];
const LEAST_SECONDS = 10;

/** Lets a step ring as long as a new one does; a step that goes by a person’s own phones lets the first of these ring longer. */
export const ringLonger: QuickFixer = (plan, finding) => {
  const { step } = stepOf(plan, finding) ?? {};
  if (!step) return [];
  const usual = step.kind.initial(plan);
  const changes = Object.fromEntries(
    RINGING.flatMap((name) => {
      const now = step.node.settings[name];
      const then = usual[name];
      return typeof now === 'number' && typeof then === 'number' && now < then ? [[name, then]] : [];
    }),
  );
  if (Object.keys(changes).length > 0)
    return [
      quickFix(
        `Ring for ${Object.values(changes).join(' and ')} s`,
        setSettings(plan, KINDS, step.flow, step.id, changes),
      ),
    ];
  const [id] = namedBy(plan, KINDS, step, 'person');
  const person = id === undefined ? undefined : plan.people[id];
  const [first, ...others] = person?.phones ?? [];
  if (id === undefined || !person || !first) return [];
  const phones = [{ ...first, ringSeconds: LEAST_SECONDS }, ...others];
  return [
    quickFix(
      `Let ${person.name}’s phone ring for ${LEAST_SECONDS} s`,
      updateThing(plan, KINDS, 'people', id, { phones }),
    ),
  ];
};
