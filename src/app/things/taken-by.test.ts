import { expect, it } from 'vitest';
import { clinic } from '../backend/clinic.fixture.ts';
import { nameTaken, numbersTaken, numberTaken } from './taken-by.ts';

const others = [
  { id: 'two', name: 'Test Office 2', numbers: [{ e164: '+13125550177' }] },
  { id: 'three', name: 'Three', numbers: [] },
];

it('names the client that has a number, in national format', () => {
  expect(numberTaken('+13125550177', others)).toEqual({
    says: '(312) 555-0177 is a number of Test Office 2.',
    client: { id: 'two', name: 'Test Office 2' },
    page: 'numbers',
  });
  expect(numberTaken('+13125550178', others)).toBeNull();
});

it('takes a name in other capitals for the same', () => {
  expect(nameTaken(' test OFFICE 2', others)?.says).toBe('There is a client called Test Office 2 already.');
  expect(nameTaken('Test Office', others)).toBeNull();
});

it('finds the numbers of a plan that others have, but not its own and not stand-ins', () => {
  const plan = clinic();
  const [first] = Object.values(plan.numbers);
  first!.e164 = '+13125550177';
  expect(numbersTaken(plan, others)).toHaveLength(1);
  expect(numbersTaken({ ...plan, id: 'two' }, others)).toEqual([]);
});
