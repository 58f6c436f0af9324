// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { editPrompt } from '../../plan/edits/edit-prompt.ts';
import { renameFlow } from '../../plan/edits/rename-flow.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { createDocument } from '../document/document-store.ts';
import { mount } from '../ui/mount.fixture.tsx';
import { EditHistory } from './edit-history.tsx';

const setup = (changed: boolean) => {
  const plan = clinic();
  let atMs = Date.now() - 600_000;
  const document = createDocument(plan, null, () => atMs);
  const [flow = ''] = Object.keys(plan.flows);
  const [prompt = ''] = Object.keys(plan.prompts);
  if (changed) {
    atMs += 120_000;
    document.edit(renameFlow(plan, flow, 'Front door'));
    document.mark('Published as version 4');
    atMs += 120_000;
    document.edit(editPrompt(document.store.getState().plan, prompt, 'Hello'));
  }
  const page = mount(<EditHistory document={document} anchor={() => null} onClose={() => undefined} />);
  const rows = () => page.all('[role=option]').map((row) => row.textContent);
  return { document, plan, page, rows };
};

it('says what it is for while nothing was changed', () => {
  expect(setup(false).page.find('[role=dialog]').textContent).toContain('Nothing changed yet');
});

it('lists what was done with its time and marks, and goes to any point by key or press', () => {
  const { document, plan, page, rows } = setup(true);
  expect(rows()).toHaveLength(3);
  expect(rows()[0]).toMatch(/^Reword “.*”, now6 min ago$/);
  expect(rows()[1]).toContain('Published as version 4, 8 min ago');
  expect(rows()[2]).toBe('Opened10 min ago');
  page.focus('[role=listbox]');
  page.key('End');
  page.key('Enter');
  expect(document.store.getState().plan).toEqual(plan);
  expect(rows()[0]).toContain('undone');
  expect(page.find('[aria-current]').textContent).toContain('Opened');
  page.key('ArrowUp');
  page.key('Enter');
  expect(document.store.getState().history.past).toHaveLength(1);
  page.press('[role=option]');
  expect(document.store.getState().history.past).toHaveLength(2);
});
