/** What the bundler knows of a module. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[]; readonly isEntry: boolean } | null;
}

/**
 * Names the chunk of a module: everything that the entry imports without asking goes in one, because forty small files
 * compress worse than one and are fetched in several turns; the rest is left to the bundler.
 */
export function firstChunk(entry: string): (id: string, graph: ModuleGraph) => string | null {
  let first: Set<string> | null = null;
  return (id, graph) => {
    first ??= reachable(entry, graph);
    return first.has(id) ? 'first' : null;
  };
}

function reachable(entry: string, graph: ModuleGraph): Set<string> {
  const seen = new Set<string>();
  const open = [entry];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const module = seen.has(id) ? null : graph.getModuleInfo(id);
    if (!module) continue;
    seen.add(id);
    open.push(...module.importedIds);
  }
  return seen;
}
