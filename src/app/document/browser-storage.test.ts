import { afterEach, expect, it, vi } from 'vitest';
import { openBrowserStorage } from './browser-storage.ts';

afterEach(() => vi.unstubAllGlobals());

it('a browser that refuses its database at once makes each use fail, and nothing before', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  const storage = openBrowserStorage();
  await expect(storage.read('clinic')).rejects.toThrow('insecure');
  await expect(storage.write('clinic', {} as never)).rejects.toThrow('insecure');
});

it('so does a browser without one', async () => {
  await expect(openBrowserStorage().keys('')).rejects.toThrow('indexedDB');
});
