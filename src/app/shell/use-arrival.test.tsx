// @vitest-environment happy-dom
import { useEffect, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import { Announcer } from '../ui/announcer.tsx';
import { mount } from '../ui/mount.fixture.tsx';
import { useArrival } from './use-arrival.ts';

function Page({ name, field = false }: { name: string; field?: boolean }) {
  useEffect(() => {
    document.title = `${name} · Cedar Clinic · Ringplan`;
  }, [name]);
  useArrival();
  return (
    <main id="main" tabIndex={-1}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- what a page that takes the focus does */}
      {field && <input autoFocus />}
    </main>
  );
}

const App = ({ children }: { children: ReactNode }) => (
  <>
    {children}
    <Announcer />
  </>
);
const said = () => [...document.querySelectorAll('output')].map(({ textContent }) => textContent).join('');

it('names every page after the one that was opened, and puts the focus where nothing else took it', () => {
  const app = mount(
    <App>
      <Page key="1" name="First" />
    </App>,
  );
  expect([said(), document.activeElement]).toEqual(['', document.body]);
  app.render(
    <App>
      <Page key="2" name="Hours" />
    </App>,
  );
  expect([said(), document.activeElement?.id]).toEqual(['Hours, Cedar Clinic', 'main']);
  app.render(
    <App>
      <Page key="3" name="People" field />
    </App>,
  );
  expect([said(), document.activeElement?.tagName]).toEqual(['People, Cedar Clinic', 'INPUT']);
});
