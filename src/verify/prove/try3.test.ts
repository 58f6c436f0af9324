import { it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { prove } from './prove.ts';
it('tries', () => {
  const plan = samplePlan('clinic');
  const base = {
    number: 'main',
    presses: ['9'] as const,
    when: { is: 'period', hours: 'front-desk', period: null } as const,
    withinSeconds: 60,
    even: [{ kind: 'site', site: Object.keys(plan.sites)[0]! } as const],
  };
  plan.promises = {
    a: { ...base, presses: ['9'], reaches: [{ to: 'person' }, { to: 'mailbox' }] },
    b: {
      ...base,
      presses: ['9'],
      reaches: [{ to: 'person' }, { to: 'mailbox', mailbox: 'urgent-nurse' }],
      withinSeconds: 150,
    },
    c: { ...base, presses: ['9'], reaches: [{ to: 'person' }], withinSeconds: null },
    d: { ...base, presses: ['5'], reaches: [{ to: 'person' }], withinSeconds: null },
    e: {
      presses: [],
      when: { is: 'always' },
      reaches: [{ to: 'person' }, { to: 'mailbox' }],
      withinSeconds: null,
      even: [{ kind: 'mode', mode: 'snow-day', position: 'snow' }],
    },
  };
  console.log(JSON.stringify(prove(plan, KINDS, Date.UTC(2026, 10, 23)).promises, null, 1));
});
