/** A directed graph as a function from a node to the nodes it leads to. */
export type Successors = (node: string) => Iterable<string>;

/** Every node that can be reached from `starts`, the starts included, in breadth-first order. Iterative: safe on any depth. */
export function reachableFrom(starts: Iterable<string>, successors: Successors): Set<string> {
  const seen = new Set<string>(starts);
  for (const node of seen) for (const next of successors(node)) seen.add(next);
  return seen;
}

/**
 * The strongly connected components with a cycle in them (more than one node, or a node that leads to itself), by Tarjan's
 * algorithm (1972) without recursion, in reverse topological order.
 */
export function findCycles(nodes: Iterable<string>, successors: Successors): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const onStack = new Set<string>();
  const stack: string[] = [];
  const cycles: string[][] = [];

  for (const root of nodes) {
    if (index.has(root)) continue;
    const work: { node: string; rest: Iterator<string> }[] = [];
    const open = (node: string) => {
      index.set(node, index.size);
      low.set(node, index.get(node)!);
      stack.push(node);
      onStack.add(node);
      work.push({ node, rest: successors(node)[Symbol.iterator]() });
    };
    open(root);
    while (work.length > 0) {
      const { node, rest } = work[work.length - 1]!;
      const step = rest.next();
      if (!step.done) {
        if (!index.has(step.value)) open(step.value);
        else if (onStack.has(step.value)) low.set(node, Math.min(low.get(node)!, index.get(step.value)!));
        continue;
      }
      work.pop();
      const parent = work[work.length - 1];
      if (parent) low.set(parent.node, Math.min(low.get(parent.node)!, low.get(node)!));
      if (low.get(node) !== index.get(node)) continue;
      const component: string[] = [];
      let member: string;
      do {
        member = stack.pop()!;
        onStack.delete(member);
        component.push(member);
      } while (member !== node);
      if (component.length > 1 || [...successors(node)].includes(node)) cycles.push(component);
    }
  }
  return cycles;
}
