import { expect, test, type Page } from '@playwright/test';
import { atTime } from './at-time.ts';
import { startBackend, type Backend } from './backend.ts';
import { Designer } from './pages/designer.ts';
import { PeoplePages } from './pages/people.ts';
import { Places } from './pages/places.ts';
import { Problems } from './pages/problems.ts';
import { TryCall } from './pages/try-call.ts';

/** A Monday morning in Chicago, for backend and browser, so that the same days lie ahead whenever this is run. */
const AT_MS = Date.UTC(2026, 10, 23, 15);

let backend: Backend;
test.beforeAll(async () => {
  backend = await startBackend({ atMs: AT_MS });
});
test.afterAll(() => backend.remove());
test.beforeEach(({ page }) => atTime(page, AT_MS));
// A journey of many steps says which one hangs long before its own time is up.
test.use({ actionTimeout: 10_000 });

/** A way in which somebody breaks the clinic, what is then said and played, and what mends it. */
interface Broken {
  readonly is: string;
  readonly breaks: (page: Page) => Promise<void>;
  readonly badge: string;
  readonly sentence: string;
  /** Words of the tape of the call that shows it, in this order. */
  readonly tape: readonly string[];
  readonly ends: string | RegExp;
  readonly fix: string;
}

/** Leads an exit of a step elsewhere, in the settings. */
async function lead(page: Page, step: string, exit: string, to: string): Promise<void> {
  const designer = new Designer(page);
  // Only cards in sight can be chosen.
  await page.getByRole('button', { name: /^See the whole flow/ }).click();
  await designer.select(step);
  await designer.choose(exit, to);
}

const WAYS: readonly Broken[] = [
  {
    is: 'a wire of a key is deleted',
    breaks: async (page) => {
      await new Designer(page).wire('After hours menu, press 1, to Front desk mailbox').focus();
      await page.keyboard.press('Delete');
    },
    badge: '1 problem',
    sentence: 'Key 1, “Leave a message”, of “After hours menu” leads nowhere.',
    tape: ['The caller presses 1', 'this exit has no wire'],
    ends: 'No message left in Front desk mailbox',
    fix: 'Connect it to “Front desk mailbox”',
  },
  {
    is: 'who presses nothing is sent to reception, and reception sends them back',
    breaks: async (page) => {
      await lead(page, 'Main menu', 'No key pressed', 'Ring reception');
      await lead(page, 'Ring reception', 'No answer', 'Main menu');
    },
    badge: '1 problem',
    sentence: 'A caller who does nothing goes round in circles: “Main menu”, then “Ring reception”, then “Main menu”.',
    tape: ['Nobody in Reception answers', 'Nobody in Reception answers', 'a call that goes round in circles'],
    ends: 'A message in Front desk mailbox',
    fix: 'Remove the wire from “Ring reception” to “Main menu”',
  },
  {
    is: 'callers are hung up on at lunch',
    breaks: (page) => lead(page, 'Lunch greeting', 'Then', 'New: Hang up'),
    badge: '1 problem',
    sentence: '“Hang up” ends the call without a word.',
    tape: ['We are at lunch', 'The call ends without last words'],
    ends: 'A goodbye: the plan ends the call',
    fix: 'Say “Thank you for calling. Goodbye.”',
  },
  {
    is: 'urgent messages alert nobody any more',
    breaks: async (page) => {
      await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Greetings' }).click();
      await page.getByRole('navigation', { name: 'Related pages' }).getByRole('link', { name: 'Mailboxes' }).click();
      await page.getByRole('link', { name: /Urgent nurse mailbox/ }).click();
      await page.getByRole('switch', { name: /^Alerts the owners/ }).click();
    },
    badge: '3 problems',
    sentence:
      'Key 9, “Urgent”, of “After hours menu”, can end in “Urgent nurse mailbox”, where a message alerts nobody.',
    tape: ['The caller presses 9', 'Nobody who is on call in Nurse line took the call', 'Urgent nurse mailbox says'],
    ends: 'No message left in Urgent nurse mailbox',
    fix: 'Let messages in “Urgent nurse mailbox” alert its owners',
  },
  {
    is: 'whom nobody answers ends with somebody who can be away, and has no mailbox',
    breaks: async (page) => {
      await new PeoplePages(page, backend.url).open('people', 'dana-ortiz');
      await page.getByLabel('Mailbox', { exact: true }).selectOption({ label: 'No mailbox' });
      const places = new Places(page);
      await places.open(`${backend.url}/#/plans/clinic`, 'Numbers');
      await page.getByRole('link', { name: /^Main number/ }).click();
      await places.thing('Main number').getByLabel('Fallback').selectOption({ label: 'Dana Ortiz' });
    },
    badge: '1 problem',
    sentence: 'A caller of “Main number” can be lost: nobody answers, and nothing takes a message.',
    tape: ['The safety net sends the call to Dana Ortiz', 'Dana Ortiz is skipped', 'The fallback reached nobody'],
    ends: 'Lost: the fallback reached nobody',
    fix: 'Let callers of “Main number” leave a message in “Front desk mailbox”',
  },
];

test('the clinic is broken in five ways: each is found with a call that shows it, played, and fixed at one press', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const designer = new Designer(page);
  const problems = new Problems(page);
  const call = new TryCall(page);

  await test.step('the one problem it comes with is fixed, and no caller gets lost', async () => {
    await designer.open(backend.url);
    await problems.badgeSays('1 problem');
    await problems.open();
    const sentence = 'Key 3, “Medical records”, of “Main menu” leads nowhere.';
    await problems.fix(sentence, 'Take a message in “Medical records mailbox”');
    await problems.none();
    await expect(problems.saying(sentence)).toHaveCount(0);
  });

  for (const way of WAYS)
    await test.step(way.is, async () => {
      await way.breaks(page);
      await page
        .getByRole('navigation', { name: 'Sections' })
        .getByRole('link', { name: 'Call flow', exact: true })
        .click();

      await test.step('the badge counts it, and Problems says it', async () => {
        await problems.badgeSays(way.badge);
        await problems.open();
        await expect(problems.saying(way.sentence)).toBeVisible();
      });

      await test.step('the call that shows it does what was said', async () => {
        await problems.play(way.sentence);
        await call.endsWith(way.ends);
        const tape = (await call.tape()).join('\n');
        expect(inOrder(tape, way.tape), tape).toEqual(way.tape);
      });

      await test.step('the quick fix mends it; Undo brings it back, Redo mends it again', async () => {
        await problems.open();
        await problems.fix(way.sentence, way.fix);
        await problems.none();
        await expect(problems.saying(way.sentence)).toHaveCount(0);
        await problems.undo(way.fix);
        await problems.badgeSays(way.badge);
        await expect(problems.saying(way.sentence)).toBeVisible();
        await problems.redo();
        await problems.none();
      });
    });

  await test.step('what is left can be published', async () => {
    await designer.saved();
    await page.getByRole('button', { name: 'Publish…' }).click();
    const publish = page
      .getByRole('dialog', { name: /^Publish/ })
      .getByRole('button', { name: 'Publish', exact: true });
    await expect(publish).toBeEnabled();
  });
});

/** As many of the words as a text has one after the other. */
function inOrder(text: string, words: readonly string[]): string[] {
  let from = 0;
  const found: string[] = [];
  for (const part of words) {
    const at = text.indexOf(part, from);
    if (at < 0) break;
    found.push(part);
    from = at + part.length;
  }
  return found;
}
