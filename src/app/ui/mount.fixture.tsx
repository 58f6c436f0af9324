import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** A component on a page of its own, with the few gestures these tests need. */
export interface Mounted {
  find: (selector: string) => HTMLElement;
  all: (selector: string) => HTMLElement[];
  key: (key: string) => void;
  type: (selector: string, text: string) => void;
  press: (selector: string) => void;
  focus: (selector: string) => void;
  render: (node: ReactNode) => void;
}

function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

/** Renders into an emptied document; `key` goes to whatever has the focus. */
export function mount(node: ReactNode): Mounted {
  document.body.innerHTML = '<div></div>';
  const root = createRoot(document.body.firstElementChild ?? document.body);
  const render = (next: ReactNode) => act(() => root.render(next));
  const find = (selector: string) => {
    const found = all(selector)[0];
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  render(node);
  return {
    find,
    all,
    render,
    key: (key) =>
      act(() => {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }),
    type: (selector, text) =>
      act(() => {
        const input = find(selector);
        // React tracks the value through the prototype's setter.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    press: (selector) => act(() => find(selector).click()),
    focus: (selector) => act(() => find(selector).focus()),
  };
}
