// @vitest-environment happy-dom
import { act, useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isMissingPart } from './broken.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { mount } from './mount.fixture.tsx';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

let broken = false;
function Part() {
  const [count, setCount] = useState(0);
  if (broken) throw new Error('no such thing');
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      Part {count}
    </button>
  );
}

// Loaded by now, so that the lazy one is there at once.
const settled = () => act(async () => void (await import('./broken.tsx')));

it('says that a part broke, keeps the rest, and goes on when tried again', async () => {
  broken = true;
  const page = mount(
    <>
      <p>The rest</p>
      <ErrorBoundary part="The settings">
        <Part />
      </ErrorBoundary>
    </>,
  );
  await settled();
  expect(document.body.textContent).toContain('The rest');
  expect(page.find('[role=alert]').textContent).toContain('The settings stopped working');
  broken = false;
  act(() =>
    page
      .all('button')
      .find((button) => button.textContent === 'Try again')!
      .click(),
  );
  expect(document.body.textContent).toContain('Part 0');
});

it('is the page, with its heading, where all of it broke; in place it is neither', async () => {
  broken = true;
  const boundary = (whole: boolean) => (
    <ErrorBoundary part="Ringplan" whole={whole}>
      <Part />
    </ErrorBoundary>
  );
  const page = mount(boundary(true));
  await settled();
  expect(page.find('main h1').textContent).toBe('Ringplan stopped working');
  page.render(boundary(false));
  expect(page.all('main, h1')).toHaveLength(0);
  expect(page.all('[role=alert]')).toHaveLength(1);
});

it('shows the next thing after one that broke', async () => {
  broken = true;
  const boundary = (shows: string) => (
    <ErrorBoundary part="The page" shows={shows}>
      <Part />
    </ErrorBoundary>
  );
  const page = mount(boundary('a'));
  await settled();
  expect(page.all('[role=alert]')).toHaveLength(1);
  broken = false;
  page.render(boundary('a'));
  expect(page.all('[role=alert]')).toHaveLength(1);
  page.render(boundary('b'));
  expect(page.all('[role=alert]')).toHaveLength(0);
});

it('knows a part that could not be fetched from one that broke', () => {
  for (const words of [
    'Failed to fetch dynamically imported module: http://x/assets/a.js',
    'error loading dynamically imported module: http://x/assets/a.js',
    'Importing a module script failed.',
    'Unable to preload CSS for /assets/a.css',
  ])
    expect(isMissingPart(new TypeError(words)), words).toBe(true);
  expect(isMissingPart(new TypeError('x is undefined'))).toBe(false);
});
