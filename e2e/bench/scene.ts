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

const TEXT = '“For appointments, press 1. For billing, press 2.” 6 s';
const ELSE = 'else: Front desk';

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
      text: TEXT,
      rows: ['Appointments', 'Billing', ELSE],
    });
    const onward = index + rows;
    if (onward < count) wires.push({ id: `a${index}`, from: `s${index}`, row: 0, to: `s${onward}` });
    const beside = (column + 1) * rows + ((row + 1) % rows);
    if (row % 2 === 0 && beside < count) wires.push({ id: `b${index}`, from: `s${index}`, row: 1, to: `s${beside}` });
  }
  return { cards, wires };
}

/** The same scene as a plan has it: what a page of the bench draws after fetching one. */
export async function fetchScene(count: number): Promise<BenchScene> {
  const answer = await fetch(`/plans/${count}.json`);
  const { document: plan } = (await answer.json()) as { document: FetchedPlan };
  const { main } = plan.flows;
  const { positions } = plan.layout.flows.main;
  const cards: SceneCard[] = [];
  const wires: SceneWire[] = [];
  for (const [id, { name, next, settings }] of Object.entries(main.nodes)) {
    const keys = settings.keys ?? [];
    cards.push({ id, ...positions[id]!, title: name, text: TEXT, rows: [...keys.map(({ label }) => label), ELSE] });
    for (const [exit, to] of Object.entries(next))
      wires.push({
        id: `${id}-${exit}`,
        from: id,
        row: Math.max(
          0,
          keys.findIndex((key) => key.id === exit),
        ),
        to,
      });
  }
  return { cards, wires };
}

interface FetchedPlan {
  readonly flows: {
    readonly main: {
      readonly nodes: Readonly<
        Record<
          string,
          {
            readonly name: string;
            readonly next: Readonly<Record<string, string>>;
            readonly settings: { readonly keys?: readonly { readonly id: string; readonly label: string }[] };
          }
        >
      >;
    };
  };
  readonly layout: {
    readonly flows: { readonly main: { readonly positions: Readonly<Record<string, { x: number; y: number }>> } };
  };
}
