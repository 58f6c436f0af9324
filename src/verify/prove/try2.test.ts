import { it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { walk } from '../../simulate/walk.ts';
import { prove } from './prove.ts';
const cpu = () => {
  const u = process.cpuUsage();
  return (u.user + u.system) / 1000;
};
it('tries', () => {
  for (const name of ['clinic', 'law-firm', 'property-manager'] as const) {
    const plan = samplePlan(name);
    for (let r = 0; r < 2; r++) {
      const a = cpu();
      const proof = prove(structuredClone(plan), KINDS, Date.UTC(2026, 10, 23));
      console.log(
        name,
        (cpu() - a).toFixed(0),
        'ms',
        proof.situations,
        proof.limits,
        proof.findings.map((f) => f.message),
      );
      if (r)
        for (const n of proof.numbers)
          for (const p of n.periods) {
            const played = p.slowest && walk(plan, p.slowest.call);
            const q = p.quickest && walk(plan, p.quickest.call);
            const t = (w: typeof played) =>
              w && w.ok
                ? (w.value.trace.find((l) => ['ring.answered', 'outside.answered'].includes(l.code))?.atMs ?? 0) -
                  w.value.startMs
                : w && !w.ok
                  ? w.error
                  : null;
            console.log(
              n.number,
              p.hours,
              p.period,
              p.slowest?.seconds,
              t(played),
              p.quickest?.seconds,
              t(q),
              p.atMost,
              p.slowest?.call.at,
              p.slowest?.call.keys.join('|'),
              JSON.stringify(p.slowest?.call.reactions),
              p.slowest?.call.situation.entries.map((e) => JSON.stringify(e)).join(),
            );
          }
    }
  }
});
