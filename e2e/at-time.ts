import type { Page } from '@playwright/test';

/** Has a page believe that it is `atMs` now, as `startBackend({ atMs })` has the backend: its time goes on from there. */
export const atTime = (page: Page, atMs: number): Promise<unknown> =>
  page.addInitScript((aheadMs) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given: unknown[]) {
        super(...((given.length > 0 ? given : [Real.now() + aheadMs]) as [number]));
      }
      static override now(): number {
        return Real.now() + aheadMs;
      }
    } as DateConstructor;
  }, atMs - Date.now());
