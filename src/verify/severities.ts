import type { Severity } from './finding.ts';

/**
 * How grave each finding is: the one table. `rule` is the severity of a rule, `rule/variant` that of one of its cases. What a kind of
 * step says of its own settings (`kind-checks`) it grades itself.
 */
export const SEVERITIES: Readonly<Record<string, Severity>> = {
  // Structure: where a call could be lost.
  'missing-start': 'error',
  'unwired-exit': 'error',
  'unwired-exit/unreached': 'warning',
  'dangling-wire': 'error',
  'dangling-wire/caught': 'warning',
  'dangling-wire/no-exit': 'warning',
  'duplicate-exit': 'error',
  'unreachable-step': 'warning',
  'unknown-reference': 'error',
  'unknown-reference/test-call': 'warning',
  'phone-not-entered': 'error',
  'kind-checks': 'error',
  'endless-loop': 'error',
  'endless-loop/speaks': 'warning',
  'caller-lost': 'error',
  'never-reached': 'hint',
  'exit-never-taken': 'hint',
  'flow-recursion': 'warning',
  'return-without-caller': 'error',
  'branch-changes-nothing': 'hint',
  'branch-changes-nothing/switch': 'warning',
  'silent-hang-up': 'warning',
  'unused-thing': 'hint',
  'no-entry-number': 'hint',
  'number-not-real': 'error',
  'number-without-flow': 'warning',
  'duplicate-number': 'error',
  'fallback-reaches-nobody': 'error',
  'fallback-reaches-nobody/no-mailbox': 'warning',
  'switch-without-normal': 'error',
  'caller-list-empty': 'warning',

  // What somebody kept as a test call.
  'test-call-fails': 'hint',
  'test-call-fails/required': 'error',

  // Menus and what callers hear.
  'menu-without-way-on': 'error',
  'menu-without-person': 'warning',
  'menu-depth': 'warning',
  'menu-too-many-options': 'hint',
  'menu-plays': 'warning',
  'menu-plays/too-often': 'hint',
  'input-timeout': 'warning',
  'spoken-keys': 'warning',
  'keys-in-order': 'hint',
  'choice-before-key': 'hint',
  'greeting-too-long': 'warning',
  'menu-too-long': 'warning',
  'blaming-words': 'hint',
  'options-have-changed': 'hint',
  'unknown-placeholder': 'error',
  'placeholder-says-nothing': 'warning',
  'replacement-dates': 'error',
  'replacement-dates/overlap': 'warning',
  'replacement-over': 'hint',
  'recording-out-of-date': 'warning',
  'recording-with-placeholder': 'warning',
  'after-hours-greeting': 'hint',
  'special-day-greeting': 'hint',

  // Extensions.
  'duplicate-extension': 'warning',
  'extension-clashes-with-key': 'hint',
  'extension-clashes-with-key/hidden': 'warning',
  'extension-is-emergency-number': 'warning',

  // Time.
  'hours-never-open': 'warning',
  'hours-problems': 'warning',
  'hours-problems/unknownZone': 'error',
  'hours-problems/badTime': 'error',
  'hours-problems/unknownPeriod': 'error',
  'hours-problems/impossibleDate': 'error',
  'hours-problems/reversedRange': 'error',
  'hours-without-holidays': 'hint',
  'holidays-run-out': 'warning',
  'holidays-run-out/one-day': 'hint',
  'special-day-over': 'hint',
  'period-never-holds': 'hint',

  // People.
  'nobody-on-shift': 'warning',
  'single-point-of-failure': 'hint',
  'person-twice-in-team': 'warning',
  'shift-unknown-period': 'error',
  'shared-mobile': 'hint',
  'rings-empty-office': 'hint',
  'on-call-without-mobile': 'warning',
  'rotation-empty-level': 'warning',
  'rotation-empty-level/nobody': 'error',
  'rotation-empty-level/unused': 'hint',
  'rotation-dates': 'error',
  'rotation-dates/ends': 'warning',
  'rotation-ends-soon': 'warning',
  'rotation-ends-soon/over': 'error',

  // Continuity: what is left when something fails.
  'site-offline-leaves-nobody': 'warning',
  'urgent-path-unattended': 'warning',
  'mailbox-without-owner': 'warning',
  'mailbox-without-owner/urgent': 'error',
  'mailbox-without-owner/unused': 'hint',
  'callback-nobody-told': 'hint',
  'queue-silent': 'hint',
  'queue-without-way-out': 'hint',
  'ring-too-short': 'hint',
  'mobile-rings-too-short': 'hint',
  'ringing-too-long': 'hint',
  'mobile-without-press-one': 'warning',

  // Money and the law.
  'forward-to-own-number': 'error',
  'outside-country': 'warning',
  'outside-country/premium': 'error',
  'callback-countries': 'warning',
  'callback-countries/unknown': 'error',
  'callback-countries/own': 'hint',
  'ring-all-outside': 'error',
  'phone-validity': 'hint',
  'sensitive-digits': 'warning',
};

/** What a workspace finds otherwise: rule or `rule/variant` → its severity there, or `off`. */
export type SeverityOverrides = Readonly<Record<string, Severity | 'off'>>;

/** Rules that stand between a caller and a lost call, or that the office itself made strict: their errors stay errors in every workspace. */
export const FIXED: ReadonlySet<string> = new Set([
  'missing-start',
  'unwired-exit',
  'dangling-wire',
  'duplicate-exit',
  'unknown-reference',
  'phone-not-entered',
  'kind-checks',
  'endless-loop',
  'caller-lost',
  'return-without-caller',
  'duplicate-number',
  'fallback-reaches-nobody',
  'switch-without-normal',
  'menu-without-way-on',
  'forward-to-own-number',
  'test-call-fails',
]);

/** Whether a line of the table may not be changed: the rule is fixed, and the line is one of its errors. */
export const isFixed = (key: string): boolean => FIXED.has(key.split('/')[0]!) && SEVERITIES[key] === 'error';

/** The severity of a report under overrides, the most exact first; `own` is what a kind of step said. Unknown rules warn. */
export function severityOf(
  rule: string,
  variant: string | undefined,
  overrides: SeverityOverrides,
  own?: Severity,
): Severity | 'off' {
  const keys = variant === undefined ? [rule] : [`${rule}/${variant}`, rule];
  const changed = keys.find((key) => Object.hasOwn(overrides, key));
  if (changed !== undefined && !keys.some(isFixed)) return overrides[changed]!;
  return own ?? keys.map((key) => SEVERITIES[key]).find((severity) => severity !== undefined) ?? 'warning';
}
