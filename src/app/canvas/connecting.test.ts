// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { clinic } from '../backend/clinic.fixture.ts';
import { createDocument } from '../document/document-store.ts';
import type { Adding } from './adding.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { createCanvasView } from './canvas-view.ts';
import { createConnecting } from './connecting.ts';

const said = vi.hoisted(() => vi.fn((_message: { text: string }) => ({ close: () => undefined })));
vi.mock('../ui/toast.ts', () => ({ toast: said }));

const asked = vi.fn();
const connected = vi.fn();
let start: string;
let menu: string;
let connecting: ReturnType<typeof createConnecting>;

/** Lets go of a wire from an exit of a step over the card of another, or over the empty canvas. */
function letGo(from: string, over?: string) {
  const card = over === undefined ? [] : [document.querySelector(`[data-id="${over}"] .step-card`)!];
  document.elementsFromPoint = () => card;
  const event = Object.assign(new MouseEvent('mouseup', { clientX: 300, clientY: 300 }));
  Object.defineProperty(event, 'target', { value: document.querySelector('.react-flow') });
  const state = { fromNode: { id: from }, fromHandle: { id: 'yes' }, from: { x: 0, y: 0 } };
  connecting.onConnectEnd(event, state as unknown as Parameters<typeof connecting.onConnectEnd>[1]);
}

beforeEach(() => {
  for (const mock of [said, asked, connected]) mock.mockClear();
  const plan = clinic();
  start = plan.flows['main']!.start;
  const { nodes } = plan.flows['main']!;
  menu = Object.keys(nodes).find((id) => id !== start)!;
  document.body.innerHTML = `<div class="react-flow">${Object.keys(nodes)
    .map((id) => `<div data-id="${id}"><div class="step-card"></div></div>`)
    .join('')}</div>`;
  const same = (at: object) => at;
  const kit = {
    document: createDocument(plan),
    view: createCanvasView(),
    flow: { screenToFlowPosition: same, flowToScreenPosition: same },
  } as unknown as CanvasKit;
  const adding = {
    withExit: (from: object, _anchor: object, then: (exit: object) => void) => then(from),
    askFrom: asked,
    connect: connected,
  } as unknown as Adding;
  connecting = createConnecting(kit, adding);
  connecting.onConnectStart();
});

test('let go on empty canvas a wire asks for the next step, given up before it asks nothing', () => {
  letGo(menu);
  expect(asked).toHaveBeenCalledOnce();
  connecting.onConnectStart();
  connecting.cancel();
  letGo(menu);
  expect(asked).toHaveBeenCalledOnce();
});

test('what a wire cannot do is said: to the first step, and over the card it comes from', () => {
  letGo(menu, start);
  expect(connected).not.toHaveBeenCalled();
  expect(said.mock.lastCall![0].text).toContain('Calls come in here');
  letGo(menu, menu);
  expect(said.mock.lastCall![0].text).toContain('To lead a step to itself');
});
