// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { nextRegion } from './next-region.ts';

const focused = () => document.activeElement?.textContent;

describe('nextRegion', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <header><button disabled>Undo</button><button>Publish</button></header>
      <nav aria-label="Sections"><a href="#today">Today</a></nav>
      <main tabindex="-1">
        <header><button>Add</button></header>
        <div class="react-flow__node-note" tabindex="0">Note</div>
        <div class="react-flow__node-step" tabindex="-1">First</div>
        <div class="react-flow__node-step" tabindex="0">Resting</div>
      </main>
      <aside><header><button>Hours</button></header></aside>
      <section data-open="false"><button>Problems</button></section>`;
    // happy-dom draws nothing.
    HTMLElement.prototype.checkVisibility = () => true;
  });

  it('goes through what can be pressed first in each part, and round', () => {
    const seen = [];
    for (let presses = 0; presses < 6; presses += 1) {
      nextRegion(1);
      seen.push(focused());
    }
    expect(seen).toEqual(['Publish', 'Today', 'Resting', 'Hours', 'Problems', 'Publish']);
  });

  it('goes back, and from nowhere to the last part', () => {
    nextRegion(-1);
    expect(focused()).toBe('Problems');
    nextRegion(-1);
    expect(focused()).toBe('Hours');
    nextRegion(-1);
    expect(focused()).toBe('Resting');
  });
});
