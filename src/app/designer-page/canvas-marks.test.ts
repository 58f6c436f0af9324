import { expect, it } from 'vitest';
import type { Finding } from '../../verify/finding.ts';
import { canvasMarks } from './canvas-marks.ts';

const finding = (node: string, severity: Finding['severity'], flow = 'main'): Finding => ({
  id: `${node}/${severity}`,
  rule: 'r',
  severity,
  place: { at: 'node', flow, node },
  message: '',
  fix: '',
});

it('counts the problems of the open flow only, and leaves hints off the cards', () => {
  const marks = canvasMarks(
    'main',
    [finding('a', 'error'), finding('a', 'warning'), finding('b', 'hint'), finding('c', 'error', 'night')],
    null,
  );
  expect([...marks.problems]).toEqual([['a', { errors: 1, warnings: 1 }]]);
  expect(marks.dimmed).toBe(false);
});

it('names steps and wires of a call as the canvas does', () => {
  const marks = canvasMarks('main', [], {
    steps: new Map([
      ['main/a', { order: [1, 3], atText: '0:09' }],
      ['night/b', { order: [2], atText: '0:00' }],
    ]),
    activeStep: 'main/a',
    takenEdges: new Set(['main/a/next', 'night/b/next']),
  });
  expect([...marks.visits]).toEqual([['a', { order: [1, 3], atText: '0:09' }]]);
  expect([...marks.pathEdges]).toEqual(['a:next']);
  expect([marks.activeNode, marks.dimmed]).toEqual(['a', true]);
});

it('marks the untested exits of the open flow only', () => {
  const { untested } = canvasMarks('main', [], null, new Set(['main/a/key-1', 'main/a/key-2', 'night/b/next']));
  expect([...untested]).toEqual([['a', new Set(['key-1', 'key-2'])]]);
  expect(canvasMarks('main', [], null).untested.size).toBe(0);
});
