import { describe, expect, it } from 'vitest';
import { plainCall, type CallScript } from '../plan/call-script.ts';
import { explainCall } from './explain-call.ts';
import { samplePlan } from './sample-plan.fixture.ts';
import { walk } from './walk.ts';

const plan = samplePlan('clinic');
function explained(at: string, more: Partial<CallScript> = {}): string {
  const walked = walk(plan, { ...plainCall('main', at), ...more });
  if (!walked.ok) throw new Error(walked.error);
  return explainCall(plan, walked.value);
}
const nobody = Object.fromEntries(Object.keys(plan.people).map((id) => [id, { does: 'noAnswer' as const }]));

describe('a call in plain words', () => {
  it('says who called when, what was heard and pressed, who rang, how it ended, and why by period', () => {
    expect(explained('2026-11-24T10:07', { keys: ['2'] })).toBe(
      'On Tue 24 Nov 2026 at 10:07 a caller from (708) 555-0142 calls Main number. ' +
        '10:07 is in Open of Front desk hours (Mon–Fri 08:00–12:00, no special day today), so the call goes on to Main menu. ' +
        'The caller hears “Thank you for calling Cedar Family Clinic. If this is an emergency, please hang up and …”. ' +
        'After 14 s the caller presses 2, Billing. ' +
        'Dana Ortiz’s desk phone rings for up to 10 s (on shift, and the phone can be reached). ' +
        'After 18 s Dana Ortiz answers the desk phone. ' +
        'In short: Dana Ortiz answers, after 0:18.',
    );
  });

  it('says what happens when nobody answers, and who catches the call', () => {
    const said = explained('2026-11-24T10:07', { keys: ['2'], reactions: nobody });
    expect(said).toContain('After 24 s Dana Ortiz does not answer the desk phone. Dana Ortiz’s mobile phone rings');
    expect(said).toContain('The safety net sends the call to Front desk mailbox.');
    expect(said).toMatch(/In short: a message in Front desk mailbox, reached after 0:44\.$/);
  });

  it('tells lunch and night by their periods, hidden numbers, on-call turns, and others in line', () => {
    expect(explained('2026-11-24T12:15')).toContain('12:15 is in Lunch of Front desk hours');
    const night = explained('2026-11-24T21:30', { keys: ['9'], caller: null });
    expect(night).toContain('a caller who hides the number calls Main number');
    expect(night).toContain('21:30 is outside every period of Front desk hours');
    expect(night).toContain('Priya Nair is on call: the mobile phone rings for up to 25 s');
    expect(explained('2026-11-24T10:07', { keys: ['1'], callersAhead: 4 })).toContain(
      '4 other callers came in just before.',
    );
  });

  it('says what is set for the day where it decides', () => {
    const said = explained('2026-11-24T10:07', {
      situation: { entries: [{ id: 'snow', kind: 'mode', mode: 'snow-day', position: 'snow', untilMs: null }] },
    });
    expect(said).toContain('The switch Snow day stands at');
    expect(said).not.toContain('is in Open of Front desk hours');
  });
});
