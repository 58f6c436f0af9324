/** One test for a JUnit report; `failure` is absent where it passed. */
export interface JUnitCase {
  readonly name: string;
  readonly className: string;
  readonly seconds: number;
  readonly failure?: { readonly message: string; readonly text: string };
}

/** A suite of tests as JUnit XML, as build servers read it; characters that XML cannot hold are left out. */
export function junitText(suite: string, cases: readonly JUnitCase[]): string {
  const failures = cases.filter(({ failure }) => failure).length;
  const time = cases.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(3);
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" time="${time}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="ringplan test" ${counts}>`,
    `  <testsuite name="${escaped(suite)}" ${counts} skipped="0">`,
    ...cases.flatMap(caseLines),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function caseLines({ name, className, seconds, failure }: JUnitCase): string[] {
  const open = `    <testcase name="${escaped(name)}" classname="${escaped(className)}" time="${seconds.toFixed(3)}"`;
  if (!failure) return [`${open}/>`];
  return [
    `${open}>`,
    `      <failure message="${escaped(failure.message)}" type="TestCallFails">${escaped(failure.text)}</failure>`,
    '    </testcase>',
  ];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
};

const escaped = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- what XML 1.0 section 2.2 does not allow, half a character included
    .replace(/[\u0000-\u0008\u000B-\u001F\p{Surrogate}\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"'\n\t]/g, (char) => ENTITIES[char]!);
