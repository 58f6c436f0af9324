import type { SceneWire } from '../../exchange/picture/read-scene.ts';

/** To a card with more wires than this, only the last ones say where it stands. */
const FEW = 3;

/**
 * The wires that say where cards stand. Ways back, and the many long ways to a mailbox that half of the office ends in, are left
 * out: room kept for each of them would pull the flow apart, and wires find their way between the cards and join.
 */
export function shapingWires(
  inCallOrder: readonly { readonly id: string }[],
  wires: readonly SceneWire[],
): SceneWire[] {
  const from = new Map<string, SceneWire[]>();
  const into = new Map<string, number>();
  for (const wire of wires) {
    from.set(wire.source, [...(from.get(wire.source) ?? []), wire]);
    into.set(wire.target, (into.get(wire.target) ?? 0) + 1);
  }
  // Depth first, so that a wire to a card that is still being followed leads back; cards in the order in which they are left.
  const left: string[] = [];
  const back = new Set<SceneWire>();
  const state = new Map<string, 'open' | 'left'>();
  for (const { id } of inCallOrder) {
    if (state.has(id)) continue;
    state.set(id, 'open');
    const stack = [{ id, next: 0 }];
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const wire = from.get(top.id)?.[top.next];
      top.next += 1;
      if (!wire) {
        state.set(top.id, 'left');
        left.push(top.id);
        stack.pop();
      } else if (state.get(wire.target) === 'open') back.add(wire);
      else if (!state.has(wire.target)) {
        state.set(wire.target, 'open');
        stack.push({ id: wire.target, next: 0 });
      }
    }
  }
  const depths = new Map<string, number>();
  for (const id of left.toReversed())
    for (const wire of from.get(id) ?? [])
      if (!back.has(wire)) depths.set(wire.target, Math.max(depths.get(wire.target) ?? 0, (depths.get(id) ?? 0) + 1));
  return wires.filter(
    (wire) =>
      !back.has(wire) &&
      (into.get(wire.target)! <= FEW || (depths.get(wire.source) ?? 0) === depths.get(wire.target)! - 1),
  );
}
