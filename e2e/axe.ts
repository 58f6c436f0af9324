import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What no criterion names, but people who go by headings and landmarks need: their order, and that none is empty or there twice. */
const BY_EAR = 'best-practice';
/** What a theme can break; names, roles and order are the same in both. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Expects no violation of WCAG 2.2 AA or best practice on what is shown: of any rule in light, of those about colours in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  // Pages and panels that are fetched only now.
  await expect(page.locator('h1').first()).toBeAttached();
  await page.waitForTimeout(300);
  await settled(page);
  const light = await new AxeBuilder({ page }).withTags([...WCAG_22_AA, BY_EAR]).analyze();
  expect(said(light), 'light').toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
  await settled(page);
  const dark = await new AxeBuilder({ page }).withRules(OF_COLOURS).analyze();
  expect(said(dark), 'dark').toEqual([]);
}

/** Nothing fades or moves any more. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

type Found = Awaited<ReturnType<AxeBuilder['analyze']>>;
const said = ({ violations }: Found): string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
