import { describe, expect, it } from 'vitest';
import { plainCall, type CallScript } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import { heardAt, heardIn } from './heard.ts';
import { endsOnTheCaller, heardWords } from './heard-words.ts';
import { samplePlan } from './sample-plan.fixture.ts';
import { walk, type Walk } from './walk.ts';

const clinic = samplePlan('clinic');
function played(plan: Plan, more: Partial<CallScript>): Walk {
  const walked = walk(plan, { ...plainCall('main', '2026-11-24T10:07'), ...more });
  if (!walked.ok) throw new Error(walked.error);
  return walked.value;
}
const told = (plan: Plan, call: Walk) =>
  heardIn(plan, call).map((heard) => [heard.fromMs / 1000, heard.is, heardWords(plan, call, heard).text]);

describe('what a caller hears', () => {
  it('is words, then ringing, then somebody', () => {
    const call = played(clinic, { keys: ['2'] });
    expect(told(clinic, call)).toEqual([
      [0, 'words', expect.stringContaining('“Thank you for calling Cedar Family Clinic.')],
      [14, 'ringing', 'Dana Ortiz’s desk phone rings.'],
      [18, 'talk', 'Dana Ortiz answers, after 0:18.'],
    ]);
    expect(endsOnTheCaller(call)).toBe(false);
  });

  it('is music in a line, whoever rings meanwhile, and a tone before the message', () => {
    const call = played(clinic, { keys: ['1'], callersAhead: 4 });
    const heard = heardIn(clinic, call);
    expect(heard[0]!.fromMs).toBe(0);
    expect(heardAt(heard, 100_000)!.is).toBe('hold');
    const ringing = heard.findLast(({ is }) => is === 'hold')!;
    expect(heardWords(clinic, call, ringing).text).toContain('desk phone rings');
    const lunch = played(clinic, { at: '2026-11-24T12:15' });
    expect(told(clinic, lunch).at(-1)).toEqual([22, 'message', expect.stringContaining('leaves a message')]);
    expect(endsOnTheCaller(lunch)).toBe(true);
  });

  it('leaves no gap from the first second to the last, in any kept call of the samples', () => {
    for (const id of ['clinic', 'law-firm', 'property-manager'] as const) {
      const plan = samplePlan(id);
      for (const { call: script } of Object.values(plan.scenarios)) {
        const call = played(plan, script);
        let at = 0;
        for (const heard of heardIn(plan, call)) {
          expect(heard.fromMs).toBe(at);
          expect(heard.untilMs).toBeGreaterThan(at);
          at = heard.untilMs;
        }
        expect(at).toBe(call.endMs - call.startMs);
      }
    }
  });

  it('is in the language of the greeting, and by its recording', () => {
    const sha256 = 'a'.repeat(64);
    const id = Object.keys(clinic.prompts).find((prompt) => clinic.prompts[prompt]!.text.includes('press 2'))!;
    const plan = structuredClone(clinic);
    plan.prompts[id] = {
      ...plan.prompts[id]!,
      language: 'es-US',
      recording: { sha256, mediaType: 'audio/wav', ms: 9000, bytes: 9000, ofText: sha256 } as never,
    };
    const [first] = heardIn(plan, played(plan, { keys: ['2'] }));
    expect(first).toMatchObject({ language: 'es-US', recording: { sha256 }, untilMs: 9000 });
  });
});
