/** For each prefix the shorter one of the list that covers it already, by prefix; a list of any length in one pass. */
export function coveredBy(prefixes: readonly string[]): ReadonlyMap<string, string> {
  const covered = new Map<string, string>();
  let widest: string | undefined;
  // In the order of text a prefix stands right before all that it covers.
  for (const prefix of prefixes.toSorted()) {
    if (widest !== undefined && prefix !== widest && prefix.startsWith(widest)) covered.set(prefix, widest);
    else widest = prefix;
  }
  return covered;
}
