/** A card of the bench, in px at 100 %: the size our card of a menu with two keys has. */
export interface SceneCard {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly text: string;
  readonly rows: readonly string[];
}

/** A wire from a row of a card to another card. */
export interface SceneWire {
  readonly id: string;
  readonly from: string;
  readonly row: number;
  readonly to: string;
}

/** What all three pages of the bench draw. */
export interface BenchScene {
  readonly cards: readonly SceneCard[];
  readonly wires: readonly SceneWire[];
}

export const CARD_SIZE = { width: 252, head: 58, row: 28, height: 58 + 3 * 28 } as const;

/** A layered flow of `count` cards with one and a half wires a card. */
export function benchScene(count: number): BenchScene {
  const rows = Math.max(4, Math.ceil(Math.sqrt(count / 1.6)));
  const cards: SceneCard[] = [];
  const wires: SceneWire[] = [];
  for (let index = 0; index < count; index += 1) {
    const column = Math.floor(index / rows);
    const row = index % rows;
    cards.push({
      id: `s${index}`,
      x: column * 360,
      y: row * 190,
      title: `Menu ${index}`,
      text: '“For appointments, press 1. For billing, press 2.” 6 s',
      rows: ['Appointments', 'Billing', 'else: Front desk'],
    });
    const onward = index + rows;
    if (onward < count) wires.push({ id: `a${index}`, from: `s${index}`, row: 0, to: `s${onward}` });
    const beside = (column + 1) * rows + ((row + 1) % rows);
    if (row % 2 === 0 && beside < count) wires.push({ id: `b${index}`, from: `s${index}`, row: 1, to: `s${beside}` });
  }
  return { cards, wires };
}
