import { expect, it } from 'vitest';
import { plainCall, type CallScript } from '../../plan/call-script.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { foundWords, outsideIn } from './found-reaction.ts';
import { personIn, setCallersAhead, setPerson, setPosition } from './script-edits.ts';

const plan = clinic();
const [dana = ''] = Object.keys(plan.people);
const [mode = ''] = Object.keys(plan.modes);
const phone = plan.people[dana]!.phones[0]!;
const fresh = plainCall('main', '2026-11-24T10:07:12');
const does = (reactions: CallScript['reactions']): CallScript => ({ ...fresh, reactions });
const turns = does({
  [dana]: { does: 'inTurn', each: [{ does: 'noAnswer' }, { does: 'answers', afterSeconds: 19 }] },
});

it('says what no choice of the panel can', () => {
  expect(personIn(turns, dana)).toBe('asFound');
  expect(foundWords(plan, turns, dana)).toBe('does not answer, then answers after 19 s');
  const byPhone = does({ [`${dana}/${phone.id}`]: { does: 'unreachable' } });
  expect(personIn(byPhone, dana)).toBe('asFound');
  expect(foundWords(plan, byPhone, dana)).toMatch(/ phone.*: is not reachable$/);
});

it('says nothing of what the panel shows itself', () => {
  for (const reaction of [{ does: 'busy' }, { does: 'noAnswer' }, { does: 'answers', afterSeconds: 4 }] as const)
    expect(foundWords(plan, does({ [dana]: reaction }), dana)).toBe('');
  expect(personIn(fresh, dana)).toBe('answers');
});

it('keeps it when something else changes, until another choice is made for them', () => {
  const changed = setCallersAhead(setPosition(setPerson(turns, 'somebody', 'busy'), mode, null), 2);
  expect(personIn(changed, dana)).toBe('asFound');
  expect(setPerson(turns, dana, 'asFound')).toEqual(turns);
  expect(personIn(setPerson(turns, dana, 'busy'), dana)).toBe('busy');
});

it('finds the outside numbers that a call says something of', () => {
  expect(outsideIn(plan, does({ '+16465550170': { does: 'noAnswer' }, [dana]: { does: 'busy' } }))).toEqual([
    '+16465550170',
  ]);
});
