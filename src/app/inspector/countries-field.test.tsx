// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { KINDS } from '../../kinds/registry.ts';
import { mount } from '../ui/mount.fixture.tsx';
import { CountriesField } from './countries-field.tsx';
import { fieldList } from './field-list.ts';
import { StepFormContext, type StepForm } from './step-form.ts';
import { valueWords } from './value-words.ts';

const kind = KINDS['offer-callback']!;
const field = fieldList(kind).find(({ meta }) => meta.control === 'countries')!;

function form(alsoCallsBackTo?: string[]) {
  const change = vi.fn();
  const settings = { ...kind.initial(examplePlan), ...(alsoCallsBackTo && { alsoCallsBackTo }) };
  const step = { kind: kind.kind, version: 1, name: 'Call me back', settings, next: {} };
  const value = { plan: examplePlan, step, change, owner: '“Call me back”' } as unknown as StepForm;
  const page = mount(
    <StepFormContext value={value}>
      <CountriesField field={field} />
    </StepFormContext>,
  );
  return { change, settings, ...page };
}

it('says that no country is allowed, and adds one by its name', () => {
  const { change, find, press, type, key } = form();
  expect(document.body.textContent).toContain('No other country');
  press('button');
  // The plan’s own country needs no permission.
  expect(find('[role=listbox]').textContent).not.toContain('United States');
  type('input', 'germ');
  key('Enter');
  expect(change).toHaveBeenCalledWith(
    { alsoCallsBackTo: ['DE'] },
    'Add Germany to “Also calls back to” of “Call me back”',
  );
});

it('takes a country out, and the last one leaves nothing behind', () => {
  const { change, press } = form(['DE']);
  press('[aria-label="Take out Germany"]');
  expect(change).toHaveBeenCalledWith(
    { alsoCallsBackTo: undefined },
    'Take Germany out of “Also calls back to” of “Call me back”',
  );
});

it('is said in words while it is folded away', () => {
  expect(valueWords(field, form().settings, examplePlan)).toBe('also calls back to: no other country');
  expect(valueWords(field, form(['DE', 'FR']).settings, examplePlan)).toBe('also calls back to Germany, France');
});
