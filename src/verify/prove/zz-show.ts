import { smallPlan } from './small-plan.fixture.ts';
for (const seed of process.argv.slice(2).map(Number)) {
  const plan = smallPlan(seed);
  console.log(seed, JSON.stringify(plan.people), JSON.stringify(plan.hours['hours-1']!.weekly));
  for (const [f, flow] of Object.entries(plan.flows)) for (const [n, node] of Object.entries(flow.nodes)) console.log(' ', f, n, node.kind, JSON.stringify(node.settings), JSON.stringify(node.next));
}
