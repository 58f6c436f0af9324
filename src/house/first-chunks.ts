/** What the bundler knows of a module. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[]; readonly isEntry: boolean } | null;
}

/**
 * Names the chunks of what the entry imports without asking: one for the libraries, which stays the same from one version of the
 * app to the next, and one for the app. Forty small files would compress worse and be fetched in several turns. The rest is left
 * to the bundler.
 */
export function firstChunks(entry: string) {
  let first: Set<string> | null = null;
  const isFirst = (id: string, graph: ModuleGraph) => (first ??= reachable(entry, graph)).has(id);
  return [
    // Before the other, which takes what its modules import along.
    {
      name: (id: string, graph: ModuleGraph) => (isLibrary(id) && isFirst(id, graph) ? 'libraries' : null),
      debugName: 'libraries',
      priority: 2,
    },
    {
      name: (id: string, graph: ModuleGraph) => (isFirst(id, graph) ? 'first' : null),
      debugName: 'first',
      priority: 1,
    },
  ];
}

const isLibrary = (id: string): boolean => id.includes('/node_modules/');

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
