// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { clipSteps } from '../../plan/edits/clip.ts';
import type { PasteChoice } from '../../plan/edits/paste-matches.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { createDocument } from '../document/document-store.ts';
import { mount } from '../ui/mount.fixture.tsx';
import { PasteDialog } from './paste-dialog.tsx';

const from = clinic();
const [flow = ''] = Object.keys(from.flows);
const [step = ''] = Object.entries(from.flows[flow]!.nodes).find(([, { kind }]) => kind === 'ring-person') ?? [];
const person = String(from.flows[flow]!.nodes[step]!.settings['person']);
const { name } = from.people[person]!;
const clip = clipSteps(from, KINDS, flow, { steps: [step] });

function open() {
  const others = { ...from.people };
  delete others[person];
  // The office it is pasted into has everything but this one person.
  const document = createDocument({ ...from, id: 'elsewhere', name: 'Elsewhere', people: others });
  const onPaste = vi.fn<(choices: ReadonlyMap<string, PasteChoice>) => void>();
  const page = mount(
    <PasteDialog document={document} kinds={KINDS} pasting={{ clip, onPaste }} onClose={() => undefined} />,
  );
  const choose = (value: string) =>
    act(() => {
      const select = page.find('select') as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const paste = () => {
    const button = page.all('button').find(({ textContent }) => textContent === 'Paste 1 step');
    act(() => button!.click());
  };
  return { page, onPaste, choose, paste, others };
}

it('asks only about what is missing, and brings it along when nothing else is said', () => {
  const { page, onPaste, paste } = open();
  expect(page.all('select')).toHaveLength(1);
  expect(page.find('label').textContent).toContain(`${name} (person)`);
  expect(page.find('select option').textContent).toBe('Bring along, with phones and working hours');
  paste();
  expect(onPaste).toHaveBeenCalledWith(new Map());
});

it('lets somebody of this plan take the place, or leaves it open', () => {
  const { onPaste, choose, paste, others } = open();
  const [other = ''] = Object.keys(others);
  choose(`use ${other}`);
  paste();
  expect(onPaste).toHaveBeenLastCalledWith(new Map([[`person/${person}`, { does: 'use', id: other }]]));
  choose('empty');
  paste();
  expect(onPaste).toHaveBeenLastCalledWith(new Map([[`person/${person}`, { does: 'empty' }]]));
});
