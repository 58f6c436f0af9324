// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { clinic } from '../backend/clinic.fixture.ts';
import { useOtherClients } from '../backend/other-clients.ts';
import { createDocument } from '../document/document-store.ts';
import { mount } from '../ui/mount.fixture.tsx';
import { NumberForm } from './number-form.tsx';

vi.mock('../backend/other-clients.ts', () => ({ useOtherClients: vi.fn() }));

const shown = (others: ReturnType<typeof useOtherClients>) => {
  vi.mocked(useOtherClients).mockReturnValue(others);
  const plan = clinic();
  const [id] = Object.keys(plan.numbers);
  mount(<NumberForm document={createDocument(plan)} id={id!} />);
  return document.body.textContent ?? '';
};

it('says which other client has the number, too, and leads there', () => {
  const plan = clinic();
  const [first, second] = Object.values(plan.numbers);
  const other = { id: 'birch', name: 'Birch Dental', numbers: [{ e164: first!.e164 }] };
  expect(shown([other])).toContain('(312) 555-0100 is a number of Birch Dental. Open Birch Dental');
  expect(document.querySelector<HTMLAnchorElement>('a[href*="birch"]')?.textContent).toBe('Open Birch Dental');
  // Neither its own numbers nor those of other pages are spoken of.
  expect(shown([{ id: plan.id, name: plan.name, numbers: [{ e164: first!.e164 }] }])).not.toContain('is a number of');
  expect(shown([{ ...other, numbers: [{ e164: second!.e164 }] }])).not.toContain('is a number of');
});
