// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { closeGlossary, glossaryWindow, onGlossary } from '../things/glossary-window.ts';
import { GLOSSARY } from '../things/glossary.ts';
import { mount } from '../ui/mount.fixture.tsx';
import { GlossaryDialog } from './glossary-dialog.tsx';

beforeAll(() => {
  HTMLElement.prototype.scrollIntoView = () => undefined;
});
beforeEach(closeGlossary);

const words = (all: (selector: string) => HTMLElement[]) => all('dt').map(({ textContent }) => textContent);

it('finds a word by what other systems call it', () => {
  const { type, all, find } = mount(<GlossaryDialog />);
  expect(words(all)).toHaveLength(GLOSSARY.length);
  type('input', 'telephone exchange');
  expect(words(all)).toEqual(['Phone system']);
  type('input', 'xyzzy');
  expect(find('[role=status]').textContent).toContain('No word is called “xyzzy”');
});

it('begins at the word it was opened from, and goes on to one that explains it', () => {
  onGlossary('safety-net');
  const { press, all } = mount(<GlossaryDialog />);
  const at = () => document.activeElement?.querySelector('dt')?.textContent;
  expect(at()).toBe('Safety net');
  all('[data-word="safety-net"] button')
    .find(({ textContent }) => textContent === 'Fallback')!
    .setAttribute('id', 'see');
  press('#see');
  expect(at()).toBe('Fallback');
});

it('says that it is closed', () => {
  onGlossary();
  const { press } = mount(<GlossaryDialog />);
  press('[aria-label="Close"]');
  expect(glossaryWindow.getState().open).toBe(false);
});
