import { counted } from '../../base/counted.ts';
import type { AnyKind, Group } from '../../engine/kind.ts';
import type { PlanNode } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import { sizeOfRows, type Size } from './card-geometry.ts';
import { cardRows, unwiredFailures, type CardRow } from './card-rows.ts';
import { unwiredText } from './safety-net-text.ts';
import { shortDescription } from './short-description.ts';

/** Everything a card draws, so that it renders again only when one of these words changes. */
export interface CardModel extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The icon's name, as the kind says it. */
  readonly icon: string;
  readonly group: Group;
  readonly rows: readonly CardRow[];
  readonly elseText: string;
  readonly size: Size;
  readonly isStart: boolean;
  /** The card in words: "Main menu, menu. 4 keys, else Front desk mailbox". */
  readonly label: string;
}

/** The model of a step's card. `netText` is the flow's safety net in words; a kind nobody knows says so instead of failing. */
export function cardModel(
  id: string,
  step: PlanNode,
  kind: AnyKind | undefined,
  plan: Plan,
  flow: string,
  netText: string,
  isStart: boolean,
): CardModel {
  const rows = cardRows(kind, step, plan);
  const title = kind?.title ?? 'Unknown step';
  const elseText = unwiredText(unwiredFailures(kind, step, plan), netText);
  return {
    id,
    name: step.name,
    title,
    description: kind
      ? shortDescription(kind.describe(step.settings, plan, flow))
      : `This version does not know “${step.kind}”`,
    icon: kind?.icon ?? 'help-circle',
    group: kind?.group ?? 'end',
    rows,
    elseText,
    size: sizeOfRows(rows.length),
    isStart,
    label: `${step.name}, ${title.toLowerCase()}. ${waysOut(rows, elseText)}`,
  };
}

function waysOut(rows: readonly CardRow[], elseText: string): string {
  const own = rows.filter((row) => row.state !== 'else');
  const open = own.filter((row) => row.state === 'open').length;
  const keys = own.filter((row) => row.key !== undefined).length;
  if (own.length === 0) return rows.length === 0 ? 'No way on' : `Else ${elseText}`;
  return [
    keys === own.length ? counted(keys, 'key') : `${counted(own.length, 'way')} on`,
    ...(open === 0 ? [] : [`${open} open`]),
    ...(own.length === rows.length ? [] : [`else ${elseText}`]),
  ].join(', ');
}
