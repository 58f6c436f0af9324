import { expect, it } from 'vitest';
import { examplePlan } from '../kinds/example-plan.ts';
import type { SituationEntry } from './situation.ts';
import { unknownInEntry } from './unknown-in-entry.ts';

const entry = (declared: object) => ({ id: 'e', untilMs: null, ...declared }) as SituationEntry;
const cases: [object, string | null, string?][] = [
  [{ kind: 'mode', mode: 'snow', position: 'on' }, null],
  [{ kind: 'mode', mode: 'storm', position: 'on' }, 'mode', 'storm'],
  [{ kind: 'mode', mode: 'snow', position: 'off' }, 'position', 'off'],
  [{ kind: 'person', person: 'ann', state: 'in' }, null],
  [{ kind: 'person', person: 'constructor', state: 'in' }, 'person', 'constructor'],
  [{ kind: 'teamRemote', team: 'gone' }, 'team', 'gone'],
  [{ kind: 'siteRemote', site: 'gone' }, 'site', 'gone'],
  [{ kind: 'site', site: 'gone', link: 'offline' }, 'site', 'gone'],
  [{ kind: 'override', scope: { of: 'office' }, does: 'close' }, null],
  [{ kind: 'override', scope: { of: 'site', site: 'gone' }, does: 'close' }, 'site', 'gone'],
  [{ kind: 'override', scope: { of: 'hours', hours: 'gone' }, does: 'close' }, 'hours', 'gone'],
  [{ kind: 'override', scope: { of: 'hours', hours: 'desk' }, does: 'open', period: 'lunch' }, null],
  [{ kind: 'override', scope: { of: 'hours', hours: 'desk' }, does: 'open', period: 'gone' }, 'period', 'gone'],
  [{ kind: 'onCall', rotation: 'nights', level: 'first', person: 'ann' }, null],
  [{ kind: 'onCall', rotation: 'gone', level: 'first', person: 'ann' }, 'rotation', 'gone'],
  [{ kind: 'onCall', rotation: 'nights', level: 'gone', person: 'ann' }, 'level', 'gone'],
  [{ kind: 'onCall', rotation: 'nights', level: 'first', person: 'gone' }, 'person', 'gone'],
  [{ kind: 'signIn', team: 'desk-team', person: 'gone' }, 'person', 'gone'],
];

for (const [declared, member, id] of cases)
  it(`${member === null ? 'knows all of' : `misses the ${member} of`} ${JSON.stringify(declared)}`, () => {
    const unknown = unknownInEntry(examplePlan, entry(declared));
    if (member === null) expect(unknown).toBeNull();
    else expect(unknown).toMatchObject({ member, id });
  });

it('names what there is instead', () => {
  expect(unknownInEntry(examplePlan, entry({ kind: 'teamRemote', team: 'gone' }))!.known).toEqual(['desk-team']);
});
