import { expect, it } from 'vitest';
import type { Finding, Severity } from './finding.ts';
import { canPublish, countFindings, openWarnings } from './publish-gate.ts';

const finding = (id: string, severity: Severity): Finding => ({
  id,
  rule: 'r',
  severity,
  place: { at: 'plan' },
  message: '',
  fix: '',
});

it('blocks on errors only', () => {
  expect(canPublish([finding('w', 'warning'), finding('h', 'hint')])).toBe(true);
  expect(canPublish([finding('e', 'error')])).toBe(false);
});

it('keeps a warning open until it is acknowledged with a reason', () => {
  const findings = [finding('a', 'warning'), finding('b', 'warning'), finding('h', 'hint')];
  const acknowledged = [
    { finding: 'a', reason: 'Staffed service.' },
    { finding: 'b', reason: '  ' },
  ];
  expect(openWarnings(findings, acknowledged).map(({ id }) => id)).toEqual(['b']);
  expect(openWarnings(findings, [])).toHaveLength(2);
});

it('counts by severity', () => {
  expect(countFindings([finding('e', 'error'), finding('w', 'warning'), finding('x', 'warning')])).toEqual({
    error: 1,
    warning: 2,
    hint: 0,
  });
});
