import type { Finding } from '../../verify/finding.ts';
import type { Decorations } from '../canvas/decorations.ts';
import type { WalkDecorations } from '../try-call/walk-decorations.ts';

/** The marks of a flow: its problems, the call that is being tried (null while none is shown), and the exits to mark as untested. */
export function canvasMarks(
  flow: string,
  findings: readonly Finding[],
  call: WalkDecorations | null,
  untestedExits: ReadonlySet<string> | null = null,
): Decorations {
  const problems = new Map<string, { errors: number; warnings: number }>();
  for (const { place, severity } of findings) {
    if (place.at !== 'node' || place.flow !== flow || severity === 'hint') continue;
    const counted = problems.get(place.node) ?? { errors: 0, warnings: 0 };
    if (severity === 'error') counted.errors += 1;
    else counted.warnings += 1;
    problems.set(place.node, counted);
  }
  const inFlow = (key: string): string | null => (key.startsWith(`${flow}/`) ? key.slice(flow.length + 1) : null);
  const visits = new Map<string, { order: readonly number[]; atText: string }>();
  const pathEdges = new Set<string>();
  for (const [key, { order, atText }] of call?.steps ?? []) {
    const node = inFlow(key);
    if (node !== null) visits.set(node, { order, atText });
  }
  for (const edge of call?.takenEdges ?? []) {
    const wire = inFlow(edge);
    if (wire !== null) pathEdges.add(wire.replace('/', ':'));
  }
  const untested = new Map<string, Set<string>>();
  for (const key of untestedExits ?? []) {
    const [node, exit] = inFlow(key)?.split('/') ?? [];
    if (node !== undefined && exit !== undefined) untested.set(node, (untested.get(node) ?? new Set()).add(exit));
  }
  const activeNode = call?.activeStep ? inFlow(call.activeStep) : null;
  return { problems, visits, activeNode, pathEdges, dimmed: call !== null, untested };
}
