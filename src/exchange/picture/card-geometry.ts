import type { AnyKind } from '../../engine/kind.ts';
import type { PlanNode } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import { cardRows } from './card-rows.ts';

/** The measures of a card in px at 100 %; the card's classes draw exactly these, so that nothing is ever measured. */
export const CARD = { width: 252, head: 58, row: 28, port: 11 } as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a card with `rows` rows. */
export const sizeOfRows = (rows: number): Size => ({ width: CARD.width, height: CARD.head + rows * CARD.row });

/** The size of a step's card. */
export const cardSize = (kind: AnyKind | undefined, step: PlanNode, plan: Plan): Size =>
  sizeOfRows(cardRows(kind, step, plan).length);

/** How far below the card's top the port of a row sits. */
export const portY = (row: number): number => CARD.head + row * CARD.row + CARD.row / 2;

/** How far below the card's top wires enter. */
export const ENTRY_Y = CARD.head / 2;

/** How far apart the dots behind the cards are and how large, in px at 100 %. */
export const DOTS = { gap: 24, size: 1.4 } as const;
