import type { Person } from '../plan/entities.ts';

const WORDS = { desk: 'desk', mobile: 'mobile', app: 'app' } as const;

/** How a person is reached, in words: "desk 10 s, then mobile 20 s, asks to press 1". */
export function reachText(person: Person): string {
  if (person.phones.length === 0) return 'no phone yet';
  const parts = person.phones.map((phone) => `${WORDS[phone.type]} ${phone.ringSeconds} s`);
  const asks = person.phones.some((phone) => phone.type === 'mobile' && phone.pressOne);
  return `${parts.join(', then ')}${asks ? ', asks to press 1' : ''}`;
}
