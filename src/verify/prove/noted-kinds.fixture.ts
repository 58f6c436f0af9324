import type { AnyKind, Kinds, Move, StepContext } from '../../engine/kind.ts';

/** Where a call could go back to, as `CallState.returns`. */
type Returns = readonly { readonly flow: string; readonly node: string }[];

/**
 * Kinds that do as the given ones and note every step that is entered, every exit that is taken and, for one advance at a time,
 * whom and which queues steps asked the switchboard for. A step's own move says which exit it takes, so nothing has to be guessed
 * from traces or wires; only "back" of a step that sent the call into another flow is taken by that flow's return, and is found
 * by following `returns`.
 */
export class NotedKinds {
  readonly kinds: Kinds;
  readonly steps = new Set<string>();
  readonly exits = new Set<string>();
  /** People by id and queues by name, since `begin`. */
  readonly asked = new Set<string>();
  private returns: Returns = [];

  constructor(kinds: Kinds) {
    this.kinds = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, this.noted(kind)]));
  }

  /** Begins an advance of a call that has these steps to go back to. */
  begin(returns: Returns): void {
    this.returns = returns;
    this.asked.clear();
  }

  private noted(kind: AnyKind): AnyKind {
    return {
      ...kind,
      enter: (context) => {
        this.steps.add(`${context.flow}/${context.node}`);
        return this.took(context, kind.enter(context));
      },
      ...(kind.on ? { on: (context, input, memory) => this.took(context, kind.on!(context, input, memory)) } : {}),
    };
  }

  private took({ flow, node }: StepContext<unknown>, move: Move): Move {
    if (move.move === 'exit') this.exits.add(`${flow}/${node}/${move.exit}`);
    if (move.move === 'enterFlow') this.returns = [...this.returns, { flow, node }];
    if (move.move === 'return') {
      const to = this.returns.at(-1);
      if (to) this.exits.add(`${to.flow}/${to.node}/back`);
      this.returns = this.returns.slice(0, -1);
    }
    // After `back` a call is at a step that asks: it waits, and the next advance begins with its own returns.
    if (move.move === 'wait')
      for (const request of move.requests ?? []) {
        if ('people' in request) for (const person of request.people) this.asked.add(person);
        if (request.type === 'enqueue') this.asked.add(request.queue);
        if (request.type === 'rest') this.asked.add(request.person);
      }
    return move;
  }
}
