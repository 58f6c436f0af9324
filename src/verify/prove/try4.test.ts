import { it } from 'vitest';
import { compareSeed } from './compare-with-brute-force.fixture.ts';
import { proverClaims } from './prover-claims.fixture.ts';
it('tries', () => {
  let bad = 0,
    same = 0,
    other = 0;
  const from = Number(process.env.FROM ?? 1),
    to = Number(process.env.TO ?? 100);
  for (let seed = from; seed <= to; seed++) {
    let mine: ReturnType<typeof proverClaims> | null = null;
    const d = compareSeed(seed, (p, a, b) => (mine = proverClaims(p, a, b)));
    const inv = d.reached.truncated ? [] : d.invented;
    if (d.missed.length || inv.length) {
      bad++;
      console.log(seed, 'MISSED', d.missed.join(' ; '), 'INVENTED', inv.join(' ; '));
    }
    for (const [n, starts] of d.reached.perNumber) {
      const theirs = Math.max(-Infinity, ...[...starts.values()].map((w) => w.slowestSeconds ?? -Infinity));
      const ours = mine!.slowest.get(n) ?? -Infinity;
      if (theirs === ours) same++;
      else {
        other++;
        if (!d.reached.truncated) console.log('seconds', seed, 'theirs', theirs, 'ours', ours);
      }
    }
  }
  console.log('bad', bad, 'same', same, 'other', other);
}, 900000);
