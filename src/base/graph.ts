/** A directed graph as a function from a node to the nodes it leads to. */
export type Successors = (node: string) => Iterable<string>;

/** Every node that can be reached from `starts`, the starts included, in breadth-first order. Iterative: safe on any depth. */
export function reachableFrom(starts: Iterable<string>, successors: Successors): Set<string> {
  const seen = new Set<string>(starts);
  for (const node of seen) for (const next of successors(node)) seen.add(next);
  return seen;
}

/**
 * The strongly connected components with a cycle in them (more than one node, or a node that leads to itself), in reverse
 * topological order.
 */
export function findCycles(nodes: Iterable<string>, successors: Successors): string[][] {
  const names = [...reachableFrom(nodes, successors)];
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const cycles = cyclesAmong(names.length, (index) => Array.from(successors(names[index]!), (to) => indexOf.get(to)!));
  return cycles.map((cycle) => cycle.map((index) => names[index]!));
}

/** As `findCycles`, of a graph whose nodes are the numbers under `count`, by Tarjan's algorithm (1972) without recursion. */
export function cyclesAmong(count: number, successors: (index: number) => readonly number[]): number[][] {
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const onStack = new Uint8Array(count);
  const stack: number[] = [];
  const cycles: number[][] = [];
  let seen = 0;
  for (let root = 0; root < count; root += 1) {
    if (order[root] !== -1) continue;
    const work: { readonly node: number; readonly next: readonly number[]; at: number }[] = [];
    const open = (node: number) => {
      order[node] = seen;
      low[node] = seen;
      seen += 1;
      stack.push(node);
      onStack[node] = 1;
      work.push({ node, next: successors(node), at: 0 });
    };
    open(root);
    while (work.length > 0) {
      const top = work.at(-1)!;
      const { node, next } = top;
      if (top.at < next.length) {
        const to = next[top.at]!;
        top.at += 1;
        if (order[to] === -1) open(to);
        else if (onStack[to]) low[node] = Math.min(low[node]!, order[to]!);
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent) low[parent.node] = Math.min(low[parent.node]!, low[node]!);
      if (low[node] !== order[node]) continue;
      const component: number[] = [];
      let member: number;
      do {
        member = stack.pop()!;
        onStack[member] = 0;
        component.push(member);
      } while (member !== node);
      if (component.length > 1 || next.includes(node)) cycles.push(component);
    }
  }
  return cycles;
}
