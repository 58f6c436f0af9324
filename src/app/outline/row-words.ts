import { kindOf, type Exit, type Group, type Kinds } from '../../engine/kind.ts';
import { phoneText } from '../../engine/phone-text.ts';
import type { Plan } from '../../plan/plan.ts';
import { whereUsed } from '../../plan/references.ts';
import { kindIcon } from '../document/kind-icon.ts';
import { safetyNetText, unwiredText } from '../../exchange/picture/safety-net-text.ts';
import type { IconName } from '../ui/icon.tsx';
import type { OutlineRow } from './outline-tree.ts';

/** Everything a row draws and says, so that it renders again only when one of these words changes. */
export interface RowWords {
  /** The phone key of the way that leads here. */
  readonly phoneKey: string | undefined;
  /** The way that leads here, such as "Billing"; empty for a step that nothing leads to. */
  readonly way: string;
  /** The step, or what is instead of one. */
  readonly name: string;
  /** The plain sentence of the step; empty where a row has no step of its own. */
  readonly description: string;
  readonly icon: IconName;
  readonly group: Group | null;
  /** The row read aloud, without its marks: "Key 2, Billing, goes to Ring Dana Ortiz, ring a person". */
  readonly label: string;
}

/** Puts the rows of a flow into words. */
export function rowWords(plan: Plan, kinds: Kinds, flowId: string): (row: OutlineRow) => RowWords {
  const nodes = plan.flows[flowId]?.nodes ?? {};
  const netText = safetyNetText(plan, flowId);
  const stepWords = (step: string) => {
    const node = nodes[step]!;
    const kind = kindOf(kinds, node.kind);
    const title = (kind?.title ?? 'Unknown step').toLowerCase();
    return {
      name: node.name,
      spoken: node.name.toLowerCase() === title ? node.name : `${node.name}, ${title}`,
      description: kind ? kind.describe(node.settings, plan, flowId) : `This version does not know “${node.kind}”`,
      icon: kindIcon(kind),
      group: kind?.group ?? null,
    };
  };
  return ({ way, leads, parent }) => {
    const ways = way ? joined(way.exits) : '';
    const key = way?.exits[0]?.key;
    const spokenWay = key !== undefined && way?.exits.length === 1 ? `Key ${key}, ${ways}` : ways;
    const base = { phoneKey: way?.exits.length === 1 ? key : undefined, way: ways };
    switch (leads.to) {
      case 'step': {
        const { spoken, ...step } = stepWords(leads.step);
        if (way) return { ...base, ...step, label: `${spokenWay}, goes to ${spoken}` };
        if (parent !== null) return { ...base, ...step, label: `${spoken}, not reached by any call` };
        const entry = entryWords(plan, kinds, flowId);
        return { ...base, ...step, way: entry, label: `${entry}, begin at ${spoken}` };
      }
      case 'link': {
        const { name, icon, group } = stepWords(leads.step);
        const label = `${spokenWay}, goes to ${name}, above`;
        return { ...base, name, icon, group, description: '', label };
      }
      case 'open':
        return {
          ...base,
          name: 'leads nowhere yet',
          description: '',
          icon: 'alert-triangle',
          group: null,
          label: `${spokenWay}, leads nowhere yet`,
        };
      case 'else': {
        const name = `else: ${unwiredText(way?.exits ?? [], netText)}`;
        return { ...base, name, description: '', icon: 'shield-check', group: null, label: `${spokenWay}, ${name}` };
      }
      case 'apart':
        return {
          ...base,
          name: 'Not reached by any call',
          description: 'No way leads to these steps. Lead one there, or delete them.',
          icon: 'info',
          group: null,
          label: 'Not reached by any call',
        };
    }
  };
}

function joined(exits: readonly Exit[]): string {
  const labels = exits.map(({ label }, index) => (index === 0 ? label : lowerFirst(label)));
  return labels.length < 2 ? (labels[0] ?? '') : `${labels.slice(0, -1).join(', ')} or ${labels.at(-1)}`;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What brings calls into a flow: its numbers, else other flows. */
function entryWords(plan: Plan, kinds: Kinds, flowId: string): string {
  const numbers = Object.values(plan.numbers).filter(({ flow }) => flow === flowId);
  const [first, second] = numbers;
  if (first && numbers.length === 1) return `Calls to ${first.name}, ${phoneText(first.e164)}`;
  if (first && second && numbers.length === 2) return `Calls to ${first.name} and ${second.name}`;
  if (first) return `Calls to ${first.name} and ${numbers.length - 1} other numbers`;
  const isUsed = whereUsed(plan, kinds, 'flow', flowId).some(({ path }) => path[0] === 'flows');
  return isUsed ? 'Calls from other flows' : 'No number leads here yet';
}
