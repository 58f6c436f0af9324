/** Where a key leads in a strip of `count` tabs from the one at `here`: arrows go around, Home and End jump; null for other keys. */
export function tabAfterKey(key: string, here: number, count: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: (here + 1) % count,
    ArrowLeft: (here - 1 + count) % count,
    Home: 0,
    End: count - 1,
  };
  return moves[key] ?? null;
}
