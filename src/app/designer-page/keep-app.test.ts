// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Toast } from '../ui/toast.ts';

const said: Toast[] = [];
vi.mock('../ui/toast.ts', () => ({ toast: (message: Toast) => said.push(message) }));

/** Stays the same from one build to the next. */
const LIBRARIES = '/assets/libraries.js';
const RUNNING = '/assets/main-one.js';
/** The page that the backend serves now, which names the scripts of its build. */
let served = RUNNING;
/** A browser that keeps the app; `update` is what it does when it finds that what it keeps has changed. */
let kept: EventTarget & { active: object | null; installing: object | null; update: () => Promise<void> };

/** The module remembers that it has asked; each test has a page of its own. */
const keep = async () => {
  vi.resetModules();
  (await import('./keep-app.ts')).keepApp();
  await settle();
};
const settle = () => new Promise((resolve) => setTimeout(resolve));
const found = async () => {
  kept.dispatchEvent(new Event('updatefound'));
  await settle();
};

beforeEach(() => {
  said.length = 0;
  served = RUNNING;
  kept = Object.assign(new EventTarget(), { active: {}, installing: null, update: async () => undefined });
  // The script of the page is only looked at here.
  Object.assign(Reflect.get(window, 'happyDOM').settings, { handleDisabledFileLoadingAsSuccess: true });
  document.head.innerHTML = [LIBRARIES, RUNNING].map((src) => `<script type="module" src="${src}"></script>`).join('');
  vi.stubEnv('PROD', true);
  vi.stubGlobal('fetch', async () => new Response(`<link href="${LIBRARIES}" /><link href="${served}" />`));
  Object.defineProperty(navigator, 'serviceWorker', { value: { register: async () => kept }, configurable: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

it('says once that a new build is there, and offers to reload', async () => {
  await keep();
  served = '/assets/main-two.js';
  await found();
  await found();
  expect(said).toHaveLength(1);
  expect(said[0]?.text).toBe('A new version of Ringplan is there. Reload to use it; your work is kept.');
  const reload = vi.fn();
  vi.stubGlobal('location', { reload });
  expect(said[0]?.action?.label).toBe('Reload');
  said[0]?.action?.onPress();
  expect(reload).toHaveBeenCalledOnce();
});

it('says nothing while the page runs what is served, or where nobody can be asked', async () => {
  await keep();
  await found();
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('offline')));
  await found();
  vi.stubGlobal('fetch', async () => new Response('starting', { status: 503 }));
  await found();
  expect(said).toEqual([]);
});

it('says it too of a build that was found before the page was ready', async () => {
  served = '/assets/main-two.js';
  kept.installing = {};
  await keep();
  expect(said).toHaveLength(1);
});

it('looks for a new build when somebody comes back to the page', async () => {
  const update = vi.fn(async () => undefined);
  kept.update = update;
  await keep();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(update).toHaveBeenCalledOnce();
  window.dispatchEvent(new Event('online'));
  expect(update).toHaveBeenCalledTimes(2);
});

it('asks nothing of a browser while the app is being worked on', async () => {
  vi.stubEnv('PROD', false);
  const register = vi.fn(async () => kept);
  Object.defineProperty(navigator, 'serviceWorker', { value: { register }, configurable: true });
  await keep();
  expect(register).not.toHaveBeenCalled();
});
