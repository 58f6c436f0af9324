import { expect, it } from 'vitest';
import type { Finding } from '../../verify/finding.ts';
import { nextFinding } from './next-finding.ts';

const at = (id: string, placed = true): Finding => ({
  id,
  rule: 'r',
  severity: 'error',
  place: placed ? { at: 'node', flow: 'main', node: id } : { at: 'plan' },
  message: '',
  fix: '',
});
const findings = [at('a'), at('plan', false), at('b')];

it('goes round and round, both ways, past problems without a place', () => {
  expect(nextFinding(findings, null, 1)?.id).toBe('a');
  expect(nextFinding(findings, 'a', 1)?.id).toBe('b');
  expect(nextFinding(findings, 'b', 1)?.id).toBe('a');
  expect(nextFinding(findings, null, -1)?.id).toBe('b');
  expect(nextFinding([at('plan', false)], null, 1)).toBeNull();
});
