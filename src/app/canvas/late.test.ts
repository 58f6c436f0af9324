import { expect, it } from 'vitest';
import { late } from './late.ts';

/** Two groups of functions that write down what they were asked, and whether the network is there. */
function office() {
  const said: string[] = [];
  const network = { fetches: 0, isDown: false };
  const groups = {
    first: { say: (word: string) => void said.push(`first ${word}`) },
    second: { say: (word: string) => void said.push(`second ${word}`) },
  };
  const { parts, load } = late<typeof groups, 'first' | 'second'>(['first', 'second'], async () => {
    network.fetches += 1;
    if (network.isDown) throw new Error('no network');
    return groups;
  });
  return { said, network, parts, load };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

it('does in order, and once, what was asked before the functions were there; later at once', async () => {
  const { said, network, parts } = office();
  parts.first.say('a');
  parts.second.say('b');
  parts.first.say('c');
  expect(said).toEqual([]);
  await settled();
  parts.second.say('d');
  expect(said).toEqual(['first a', 'second b', 'first c', 'second d']);
  expect(network.fetches).toBe(1);
});

it('gives the same function each time, so that nothing is drawn again for it', () => {
  const { parts } = office();
  expect(parts.first.say).toBe(parts.first.say);
  expect(parts.first.say).not.toBe(parts.second.say);
});

it('fetches again after a fetch that failed', async () => {
  const { said, network, parts, load } = office();
  network.isDown = true;
  load();
  await settled();
  network.isDown = false;
  parts.first.say('a');
  await settled();
  expect(said).toEqual(['first a']);
});
