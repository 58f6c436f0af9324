import { expect, test, type Locator } from '@playwright/test';
import { startBackend, type Backend } from './backend.ts';
import { Designer } from './pages/designer.ts';

let backend: Backend;
// One backend for all journeys: each leaves the exits that the next ones draw from as it found them.
test.beforeAll(async () => {
  backend = await startBackend();
});
test.afterAll(() => backend.remove());

const centre = async (target: Locator) => {
  const box = await target.boundingBox();
  if (!box) throw new Error('it is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('with the mouse: a step from the palette onto a wire, a wire to empty canvas, delete heals', async ({ page }) => {
  const designer = new Designer(page);
  await designer.open(backend.url);

  await test.step('dropped on a wire, a step goes in between', async () => {
    await page.getByRole('button', { name: 'Steps to drag' }).click();
    const from = await centre(page.getByRole('complementary').getByText('Announcement', { exact: true }));
    const to = await centre(designer.wire('Main number, A call comes in, to Snow day?').locator('.wire-plus'));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 80, from.y + 20, { steps: 4 });
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    await expect(designer.wire('Main number, A call comes in, to Announcement')).toBeAttached();
    await expect(designer.wire('Announcement, Then, to Snow day?')).toBeAttached();
  });

  await test.step('deleted, the way goes on', async () => {
    await designer.step('Announcement').focus();
    await page.keyboard.press('Delete');
    await expect(designer.wire('Main number, A call comes in, to Snow day?')).toBeAttached();
  });

  await test.step('a wire is let go anywhere on a card, which shows before that it takes it', async () => {
    // The panel of steps closes and the whole flow comes into view: cards outside the view are not drawn.
    await page.getByRole('button', { name: 'Steps to drag' }).click();
    await page.getByRole('button', { name: 'See the whole flow' }).click();
    await page.waitForTimeout(600);
    const from = await centre(designer.exit('Main menu', 'Medical records').locator('.exit-port'));
    const card = designer.step('Lunch greeting');
    const to = (await card.boundingBox())!;
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y + 10, { steps: 4 });
    await expect(card.locator('.entry-port')).toHaveCSS('opacity', '1');
    await expect(card.locator('.connectingto')).toHaveCount(0);
    await page.mouse.move(to.x + to.width - 20, to.y + to.height - 8, { steps: 8 });
    await expect(page.locator('.connectingto')).toHaveCount(1);
    const line = (await page.locator('.react-flow__connection-path').getAttribute('d'))!;
    const [x, y] = line
      .match(/-?[\d.]+/g)!
      .slice(-2)
      .map(Number);
    const place = (await card.evaluate((element) => element.style.transform)).match(/-?[\d.]+/g)!.map(Number);
    expect(Math.hypot(x! - place[0]!, y! - place[1]! - 29)).toBeLessThan(8);
    await page.mouse.up();
    await expect(designer.wire('Main menu, press 3, to Lunch greeting')).toBeAttached();
    await page.keyboard.press('Control+z');
    await expect(designer.wire('Main menu, press 3, to Lunch greeting')).toHaveCount(0);
    await expect(card.locator('.entry-port')).toHaveCSS('opacity', '0');
  });

  await test.step('an open exit dropped on empty canvas asks for the next step and is wired to it', async () => {
    const port = designer.step('Main menu').locator('.react-flow__handle').nth(3);
    const from = await centre(port);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y + 10, { steps: 4 });
    const empty = await page.getByRole('application').boundingBox();
    await page.mouse.move(empty!.x + empty!.width * 0.25, empty!.y + empty!.height * 0.2, { steps: 8 });
    await page.mouse.up();
    await designer.pick('Voicemail');
    await expect(designer.wire('Main menu, press 3, to Voicemail')).toBeAttached();
  });

  await test.step('every edit is one undo step with a name', async () => {
    await page.keyboard.press('Control+z');
    await expect(designer.wire('Main menu, press 3, to Voicemail')).toHaveCount(0);
    await page.keyboard.press('Control+Shift+z');
    await expect(designer.wire('Main menu, press 3, to Voicemail')).toBeAttached();
    await page.keyboard.press('Control+z');
    await expect(designer.wire('Main menu, press 3, to Voicemail')).toHaveCount(0);
  });

  await test.step('the dot at a wire’s end is its grip: let go on empty canvas it asks for the step, or stays as it was', async () => {
    const wire = designer.wire('Snow day?, Normal, to Front desk hours');
    const to = await designer.emptyPlace();
    const pull = async () => {
      const dot = await centre(wire.locator('.wire-end'));
      await page.mouse.move(dot.x, dot.y);
      await page.mouse.down();
      await page.mouse.move(dot.x - 20, dot.y + 20, { steps: 4 });
      await page.mouse.move(to.x, to.y, { steps: 8 });
    };
    await pull();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(wire).toBeAttached();
    await pull();
    await page.mouse.up();
    await designer.pick('Voicemail');
    await expect(designer.wire('Snow day?, Normal, to Voicemail')).toBeAttached();
    await page.keyboard.press('Control+z');
    await expect(wire).toBeAttached();
  });

  await test.step('after Esc nothing is selected: Delete takes nothing away, and says so', async () => {
    await designer.step('Snow day\\?').click({ position: { x: 60, y: 12 } });
    await page.keyboard.press('Escape');
    await expect(page.locator('.card-selected')).toHaveCount(0);
    await page.keyboard.press('Delete');
    await expect(page.getByText('Nothing is selected')).toBeAttached();
    await expect(designer.step('Snow day\\?')).toBeVisible();
  });

  await test.step('a note comes to the pointer and is one undo step with its words; without words it was never there', async () => {
    const before = await designer.undo.getAttribute('aria-label');
    const at = await designer.emptyPlace();
    await page.mouse.move(at.x, at.y);
    await page.keyboard.press('n');
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(designer.undo).toHaveAttribute('aria-label', before!);
    // The view went to where the first one was written, and goes on with the next: places are those of the flow.
    const point = await designer.emptyPlace();
    await page.mouse.move(point.x, point.y);
    const there = await page.locator('.react-flow__viewport').evaluate((element, { x, y }) => {
      const { left, top } = element.closest('.react-flow')!.getBoundingClientRect();
      const { a: zoom, e, f } = new DOMMatrix(getComputedStyle(element).transform);
      return { x: (x - left - e) / zoom, y: (y - top - f) / zoom };
    }, point);
    await page.keyboard.press('n');
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
    await page.keyboard.type('Ask Dana');
    await page.keyboard.press('Escape');
    const note = page.getByRole('note', { name: 'Note: Ask Dana' });
    const place = await note.evaluate((element) => {
      const { e, f } = new DOMMatrix(element.closest<HTMLElement>('.react-flow__node')!.style.transform);
      return { x: e, y: f };
    });
    expect(Math.hypot(place.x - there.x, place.y - there.y)).toBeLessThan(20);
    await page.keyboard.press('Control+z');
    await expect(note).toHaveCount(0);
    await expect(designer.undo).toHaveAttribute('aria-label', before!);
    await designer.saved();
  });
});

test('tidy up keeps the keys of a menu in order, as one undo step', async ({ page }) => {
  const designer = new Designer(page);
  await designer.open(backend.url);
  const targets = ['Appointments', 'Ring Dana Ortiz', 'Ring reception'];
  await page.getByRole('button', { name: 'See the whole flow' }).click();
  await page.waitForTimeout(800);
  const before = await centre(designer.step('Main menu'));
  await page.getByRole('button', { name: 'Tidy up' }).click();
  await expect(page.getByRole('button', { name: /^Undo: Tidy up/ })).toBeEnabled({ timeout: 20_000 });
  await page.getByRole('button', { name: 'See the whole flow' }).click();
  await page.waitForTimeout(800);
  const tops = [];
  for (const name of targets) tops.push((await centre(designer.step(name))).y);
  expect(tops).toEqual([...tops].sort((left, right) => left - right));
  await page.getByRole('button', { name: /^Undo: Tidy up/ }).click();
  await page.getByRole('button', { name: 'See the whole flow' }).click();
  await page.waitForTimeout(800);
  const after = await centre(designer.step('Main menu'));
  expect(Math.abs(after.x - before.x)).toBeLessThan(3);
  expect(Math.abs(after.y - before.y)).toBeLessThan(3);
});

test('by keyboard alone: find, connect, copy, group, collapse, menus, and the focus is never lost', async ({
  page,
}) => {
  const designer = new Designer(page);
  await designer.open(backend.url);
  const { keyboard } = page;
  await expect(designer.step('Main menu')).toBeVisible();

  await test.step('finding by spoken words, people and keys goes from hit to hit', async () => {
    await keyboard.press('Control+f');
    const field = page.getByRole('textbox', { name: 'Find on the canvas' });
    await expect(field).toBeFocused();
    await keyboard.type('leave a message');
    await expect(page.getByRole('search')).toContainText(/^1 of \d$/);
    await keyboard.press('Enter');
    await expect(page.getByRole('search')).toContainText(/^2 of \d$/);
    await keyboard.press('Control+a');
    await keyboard.type('for medical records');
    await expect(page.getByRole('search')).toContainText('1 of 1');
    await keyboard.press('Escape');
    await expect(designer.step('Main menu')).toBeFocused();
  });

  await test.step('an open key is led to a step that is there', async () => {
    await keyboard.press('c');
    await expect(page.getByRole('menu', { name: 'Which way of “Main menu”?' })).toBeVisible();
    await keyboard.press('3');
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Where does “Medical records” lead?' })).toBeVisible();
    await keyboard.type('Front desk mailbox');
    await keyboard.press('Enter');
    await expect(designer.wire('Main menu, press 3, to Front desk mailbox')).toBeAttached();
    await expect(designer.undo).toHaveAccessibleName(/Connect “Main menu” to “Front desk mailbox”/);
  });

  await test.step('a step and all that follows it become a group with a title', async () => {
    await designer.step('Main menu').focus();
    await keyboard.press('Alt+d');
    await keyboard.press('Control+g');
    await expect(page.getByRole('textbox', { name: 'Title of the group' })).toBeFocused();
    await keyboard.type('Daytime');
    await keyboard.press('Enter');
    await expect(designer.group('Daytime')).toBeFocused();
    await expect(designer.group('Daytime')).toHaveAccessibleName(/group of 5 steps/);
  });

  await test.step('Enter collapses it to one card with the wires in and out, and opens it again', async () => {
    await keyboard.press('Enter');
    await expect(designer.step('Main menu')).toHaveCount(0);
    await expect(designer.group('Daytime')).toBeFocused();
    await expect(designer.group('Daytime')).toHaveAccessibleName(/collapsed group. 5 steps/);
    await expect(designer.wire('Front desk hours, Open, to Main menu')).toBeAttached();
    await keyboard.press('Enter');
    await expect(designer.group('Daytime')).toHaveAccessibleName(/group of 5 steps/);
    await expect(designer.group('Daytime')).toBeFocused();
  });

  await test.step('the menu of what has the focus gives the focus back', async () => {
    await keyboard.press('Shift+F10');
    await expect(page.getByRole('menu', { name: 'Daytime' })).toBeVisible();
    await keyboard.press('Escape');
    await expect(designer.group('Daytime')).toBeFocused();
  });

  await test.step('F6 leaves the canvas for the next part of the screen, and comes back to the same card', async () => {
    await designer.step('Front desk hours').focus();
    await expect(designer.settings.getByRole('heading', { name: 'Front desk hours' })).toBeVisible();
    await keyboard.press('F6');
    await expect(designer.settings.locator(':focus')).toHaveCount(1);
    await keyboard.press('F6');
    await expect(page.getByRole('tab', { name: /^Problems/ })).toBeFocused();
    await keyboard.press('Shift+F6');
    await keyboard.press('Shift+F6');
    await expect(designer.step('Front desk hours')).toBeFocused();
    await designer.group('Daytime').focus();
  });

  await test.step('undo takes back what has the focus: the focus stays on the canvas', async () => {
    for (let count = 0; count < 4; count += 1) await keyboard.press('Control+z');
    await expect(designer.group('Daytime')).toHaveCount(0);
    await expect(page.locator('.flow-canvas :focus')).toHaveCount(1);
    await expect(designer.undo).toHaveAccessibleName(/Connect “Main menu”/);
    await keyboard.press('Control+z');
    await expect(designer.wire('Main menu, press 3, to Front desk mailbox')).toHaveCount(0);
    await designer.saved();
  });
});

test('groups and gestures with the mouse: box, group, drag, collapse, copy with Alt, search opens, ungroup', async ({
  page,
}) => {
  const designer = new Designer(page);
  await designer.open(backend.url);
  await expect(designer.step('Main number')).toBeVisible();
  const steps = ['Appointments', 'Ring Dana Ortiz', 'Ring reception'];
  const dragBy = async (from: { x: number; y: number }, x: number, y: number) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + x / 2, from.y + y / 2, { steps: 4 });
    await page.mouse.move(from.x + x, from.y + y, { steps: 4 });
    await page.mouse.up();
  };

  await test.step('Shift and a box select, a menu groups, typing names it', async () => {
    await expect(async () => {
      await page.getByRole('button', { name: 'See the whole flow' }).click();
      await expect(designer.step(steps[2]!)).toBeInViewport({ ratio: 0.98, timeout: 1000 });
      const first = await designer.step(steps[0]!).boundingBox();
      const last = await designer.step(steps[2]!).boundingBox();
      await page.keyboard.down('Shift');
      await dragBy({ x: first!.x + first!.width + 14, y: first!.y - 8 }, -first!.width - 26, last!.y + 20 - first!.y);
      await page.keyboard.up('Shift');
      await expect(page.locator('.card-selected')).toHaveCount(3, { timeout: 1000 });
    }).toPass();
    await designer.chooseFromMenu(designer.step(steps[0]!), 'Group the selected steps', { x: 60, y: 12 });
    await expect(page.getByRole('textbox', { name: 'Title of the group' })).toBeFocused();
    await page.keyboard.type('Who answers');
    await page.keyboard.press('Enter');
    await expect(designer.group('Who answers')).toHaveAccessibleName(/group of 3 steps/);
  });

  await test.step('its title drags all of them, as one undo step', async () => {
    const before = await centre(designer.step(steps[1]!));
    const title = page.getByText('Who answers', { exact: true });
    await dragBy(await centre(title), 0, -60);
    await expect(designer.undo).toHaveAccessibleName(/Move “Who answers”/);
    const after = await centre(designer.step(steps[1]!));
    expect(before.y - after.y).toBeGreaterThan(50);
  });

  await test.step('collapsed it still counts and leads on; a search for a step inside opens it', async () => {
    await page.getByRole('button', { name: 'Collapse “Who answers”' }).click();
    await expect(designer.step('Ring Dana Ortiz')).toHaveCount(0);
    await expect(designer.wire('Main menu, press 2, to Ring Dana Ortiz')).toBeAttached();
    await page.keyboard.press('Control+f');
    await page.getByRole('textbox', { name: 'Find on the canvas' }).fill('dana');
    await expect(designer.step('Ring Dana Ortiz')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(designer.step('Ring Dana Ortiz')).toBeFocused();
  });

  await test.step('dragged with Alt a step is copied and the first one stays', async () => {
    await page.keyboard.down('Alt');
    await dragBy(await centre(designer.step('Front desk hours').getByText('Front desk hours')), -40, 190);
    await page.keyboard.up('Alt');
    await expect(designer.step('Front desk hours 2')).toBeFocused();
    await expect(designer.wire('Snow day?, Normal, to Front desk hours')).toBeAttached();
    await expect(designer.undo).toHaveAccessibleName(/Duplicate “Front desk hours”/);
  });

  await test.step('what is pointed at shows its way, and the rest steps back', async () => {
    await page.keyboard.press('Escape');
    await designer.step('Front desk hours').getByText('Front desk hours').hover();
    await expect(designer.step('Front desk hours 2').locator('[data-dimmed]')).toBeVisible();
    await expect(designer.step('Main menu').locator('[data-dimmed]')).toHaveCount(0);
  });

  await test.step('named from far away, the view goes closer and what is typed is the title', async () => {
    const scale = () =>
      page.locator('.react-flow__viewport').evaluate((element) => new DOMMatrix(element.style.transform).a);
    const before = await scale();
    // Four steps, also when each is asked for before the one before it is there.
    for (let times = 0; times < 4; times += 1) await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(scale).toBeCloseTo(before / 1.2 ** 4, 3);
    await designer.group('Who answers').focus();
    await page.keyboard.press('F2');
    const title = page.getByRole('textbox', { name: 'Title of the group' });
    await expect(title).toBeFocused();
    await page.keyboard.type('Everyone');
    await expect(title).toHaveValue('Everyone');
    await expect.poll(async () => (await title.boundingBox())?.height).toBeGreaterThan(12);
    await page.keyboard.press('Escape');
  });

  await test.step('Esc takes a drag and a box back, Shift adds a box, Space moves the canvas from anywhere', async () => {
    await page.getByRole('button', { name: 'See the whole flow' }).click();
    await page.waitForTimeout(400);
    const place = () => designer.step('Snow day\\?').evaluate((element) => element.style.transform);
    const view = () => page.locator('.react-flow__viewport').evaluate((element) => element.style.transform);
    const card = await centre(designer.step('Snow day\\?').getByText('Snow day?'));
    const [placeBefore, viewBefore] = [await place(), await view()];
    const label = await designer.undo.getAttribute('aria-label');
    await page.mouse.move(card.x, card.y);
    await page.mouse.down();
    await page.mouse.move(card.x + 40, card.y + 60, { steps: 4 });
    await expect.poll(place).not.toBe(placeBefore);
    await page.keyboard.press('Escape');
    await expect.poll(place).toBe(placeBefore);
    await page.mouse.move(card.x + 60, card.y + 80, { steps: 4 });
    await page.mouse.up();
    expect([await place(), await designer.undo.getAttribute('aria-label')]).toEqual([placeBefore, label]);

    const box = (await designer.step('Main number').boundingBox())!;
    await page.mouse.click(card.x, card.y);
    // From the side away from the edge of the canvas, near which a box moves the view on.
    const corner = { x: box.x + box.width + 8, y: box.y + box.height + 8 };
    await page.mouse.move(corner.x, corner.y);
    await page.mouse.down();
    await page.mouse.move(corner.x - 40, corner.y - 30, { steps: 4 });
    await expect(designer.step('Main number').locator('.card-selected')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(designer.step('Snow day\\?').locator('.card-selected')).toBeVisible();
    await expect(page.locator('.card-selected')).toHaveCount(1);
    await page.keyboard.down('Shift');
    await dragBy(corner, -40, -30);
    await page.keyboard.up('Shift');
    await expect(page.locator('.card-selected')).toHaveCount(2);

    await page.keyboard.down('Space');
    await dragBy(card, -30, 20);
    await page.keyboard.up('Space');
    await expect.poll(view).not.toBe(viewBefore);
    expect(await place()).toBe(placeBefore);
  });

  await test.step('ungrouped, the steps stay', async () => {
    await designer.chooseFromMenu(page.getByText('Who answers', { exact: true }), /^Ungroup/);
    await expect(designer.group('Who answers')).toHaveCount(0);
    await expect(designer.step('Ring Dana Ortiz')).toBeVisible();
  });

  await test.step('the buttons above the canvas stay in one row, with their names, however narrow it is', async () => {
    const names = [/^Main line/, /^Settings of this flow/, /^Add a step/, /^Tidy up/];
    for (const width of [700, 390]) {
      await page.setViewportSize({ width, height: 768 });
      const buttons = names.map((name) => page.locator('.flow-canvas').getByRole('button', { name }).first());
      const boxes = await Promise.all(buttons.map(async (button) => (await button.boundingBox())!));
      for (const { y } of boxes) expect(Math.abs(y - boxes[0]!.y), `at ${width} px`).toBeLessThan(3);
      expect(boxes.at(-1)!.x + boxes.at(-1)!.width).toBeLessThan(width);
    }
  });
});

test('by clicks alone, nothing dragged: three wired steps, one inserted, moved, led elsewhere and disconnected', async ({
  page,
}) => {
  const designer = new Designer(page);
  await designer.open(backend.url);
  const pickByClick = async (kind: string) => {
    await page
      .locator('div[role=option]')
      .filter({ hasText: new RegExp(`^${kind}`) })
      .first()
      .click();
  };
  await page.getByRole('button', { name: 'Zoom out' }).click();

  await test.step('the “+” of an open exit, again and again', async () => {
    await designer.exit('Main menu', 'Medical records').locator('.exit-port').click();
    await pickByClick('Announcement');
    await expect(designer.wire('Main menu, press 3, to Announcement')).toBeAttached();
    await designer.exit('Announcement', 'Then').locator('.exit-port').click();
    await pickByClick('Ring a person');
    await expect(designer.wire('Announcement, Then, to Ring a person')).toBeAttached();
    await designer.chooseFromMenu(designer.step('Ring a person'), /^Connect to/, { x: 90, y: 12 });
    await page.getByRole('menuitem', { name: 'No answer' }).click();
    await pickByClick('Front desk mailbox');
    await expect(designer.wire('Ring a person, No answer, to Front desk mailbox')).toBeAttached();
  });

  await test.step('into a wire', async () => {
    await designer.chooseFromMenu(designer.exit('Announcement', 'Then'), 'Insert a step');
    await pickByClick('Voicemail');
    await expect(designer.wire('Announcement, Then, to Voicemail')).toBeAttached();
    await page.keyboard.press('Control+z');
    await expect(designer.wire('Announcement, Then, to Ring a person')).toBeAttached();
  });

  await test.step('moved by two clicks', async () => {
    await designer.chooseFromMenu(designer.step('Announcement'), /^Move/, { x: 90, y: 12 });
    // Which places are empty depends on where the steps before came into view.
    const place = await designer.emptyPlace();
    await page.mouse.click(place.x, place.y);
    await expect(designer.undo).toHaveAccessibleName(/Move “Announcement”/);
    const card = await designer.step('Announcement').boundingBox();
    expect(Math.abs(card!.x + card!.width / 2 - place.x)).toBeLessThan(6);
  });

  await test.step('led elsewhere by clicking the step, then disconnected', async () => {
    await designer.exit('Announcement', 'Then').locator('.exit-port').click();
    await expect(page.getByText('Click the step where')).toBeVisible();
    const card = designer.step('Front desk hours');
    const [box, port] = [await card.boundingBox(), await card.locator('.exit-port').first().boundingBox()];
    // On its port as anywhere else on it; the click waits until the view stands still.
    await card.click({ position: { x: port!.x + port!.width / 2 - box!.x, y: port!.y + port!.height / 2 - box!.y } });
    await expect(designer.wire('Announcement, Then, to Front desk hours')).toBeAttached();
    await designer.chooseFromMenu(designer.exit('Announcement', 'Then'), 'Disconnect');
    await expect(designer.wire('Announcement, Then, to Front desk hours')).toHaveCount(0);
    await expect(designer.undo).toHaveAccessibleName(/Disconnect “Announcement”/);
  });
});

test('copies of a step and of a collapsed group lie over nothing, lead where the originals do, and are one undo step each', async ({
  page,
}) => {
  const designer = new Designer(page);
  const { keyboard } = page;
  await designer.open(backend.url);
  await expect(designer.step('Main number')).toBeVisible();
  const whole = () => page.getByRole('button', { name: 'See the whole flow' }).click();
  const said = () => page.locator('output').allTextContents();
  const paste = () =>
    page.evaluate(async () => {
      const clipboardData = new DataTransfer();
      const on = document.activeElement ?? document.body;
      on.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
      on.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
  /** Cards that lie over each other, once the view stands still. */
  const covered = async () => {
    await whole();
    let boxes: { x: number; y: number; right: number; bottom: number }[] = [];
    await expect(async () => {
      const before = boxes;
      boxes = await page
        .locator('.react-flow__node:has(.step-card), .react-flow__node:has(.note-card)')
        .evaluateAll((cards) =>
          cards.map((card) => {
            const { x, y, right, bottom } = card.getBoundingClientRect();
            return { x, y, right, bottom };
          }),
        );
      expect(boxes).toEqual(before);
    }).toPass();
    const over = boxes.filter((one, at) =>
      boxes.some(
        (two, other) =>
          other !== at && one.x < two.right && two.x < one.right && one.y < two.bottom && two.y < one.bottom,
      ),
    );
    return over.length;
  };

  // The journeys before this one left cards where they put them.
  const before = await covered();

  await test.step('Ctrl+D again and again: each copy is selected, seen, and leads on', async () => {
    await designer.select('Main menu');
    await designer.step('Main menu').focus();
    for (const name of ['Main menu 2', 'Main menu 3', 'Main menu 4']) {
      await keyboard.press('Control+d');
      await expect(designer.step(name)).toBeFocused();
      await expect(designer.step(name)).toBeInViewport({ ratio: 0.9 });
      await expect(designer.settings.getByRole('heading', { name })).toBeVisible();
      await expect(designer.wire(`${name}, press 2, to Ring Dana Ortiz`)).toBeAttached();
    }
    expect(await said()).toContain('Duplicated “Main menu 3”');
    expect(await covered()).toBe(before);
    for (let count = 0; count < 3; count += 1) await designer.undo.click();
    await expect(designer.step('Main menu 2')).toHaveCount(0);
    await expect(designer.undo).toBeDisabled();
  });

  await test.step('several from their settings, as by key', async () => {
    await designer.select('Main menu');
    await whole();
    await designer.step('Ring Dana Ortiz').click({ modifiers: ['Shift'] });
    await designer.settings.getByRole('button', { name: 'Duplicate' }).click();
    await expect(page.locator('.card-selected')).toHaveCount(2);
    await expect(designer.step('Main menu 2')).toBeFocused();
    await expect(designer.wire('Main menu 2, press 2, to Ring Dana Ortiz 2')).toBeAttached();
    expect(await covered()).toBe(before);
    await designer.undo.click();
  });

  await test.step('a collapsed group is copied as one, by key, by paste, and with Alt', async () => {
    await designer.step('Main menu').focus();
    await expect(page.locator('.card-selected')).toHaveCount(2);
    await keyboard.press('Control+g');
    await expect(page.getByRole('textbox', { name: 'Title of the group' })).toBeFocused();
    await keyboard.type('Menu');
    await keyboard.press('Enter');
    await expect(designer.group('Menu')).toBeFocused();
    await keyboard.press('Enter');
    await expect(designer.group('Menu')).toHaveAccessibleName(/collapsed group/);
    await expect(designer.group('Menu')).toBeFocused();
    await keyboard.press('Control+d');
    await expect(designer.group('Menu')).toHaveCount(2);
    await paste();
    await paste();
    await expect(designer.group('Menu')).toHaveCount(4);
    for (const group of await designer.group('Menu').all()) await expect(group).toHaveAccessibleName(/collapsed group/);
    await expect(page.locator('.card-selected')).toHaveCount(1);
    expect(await covered()).toBe(before);
    await expect(designer.undo).toHaveAccessibleName(/Paste 2 steps/);
    for (let count = 0; count < 3; count += 1) await designer.undo.click();
    await expect(designer.group('Menu')).toHaveCount(1);
    const head = await centre(designer.group('Menu').locator('.card-head'));
    await page.keyboard.down('Alt');
    await page.mouse.move(head.x, head.y);
    await page.mouse.down();
    await page.mouse.move(head.x - 20, head.y + 150, { steps: 6 });
    await page.mouse.move(head.x - 20, head.y + 260, { steps: 6 });
    await page.mouse.up();
    await page.keyboard.up('Alt');
    await expect(designer.group('Menu')).toHaveCount(2);
    for (const group of await designer.group('Menu').all()) await expect(group).toHaveAccessibleName(/collapsed group/);
    await expect(designer.undo).toHaveAccessibleName(/Duplicate 2 steps/);
  });
});
