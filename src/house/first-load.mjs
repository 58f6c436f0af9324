import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { compress, ensureBuilt } from './build.mjs';
import { bin, ROOT, run } from './install.mjs';

const FLOOR = `
import { createRoot } from 'react-dom/client';
import { createElement } from 'react';
import { ReactFlow, Background, Controls, MiniMap } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
createRoot(document.getElementById('root')).render(createElement(ReactFlow, { defaultNodes: [{ id: 'a', position: { x: 0, y: 0 }, data: { label: 'A' } }] },
  createElement(Background), createElement(Controls), createElement(MiniMap)));
`;

const FLOOR_PAGE = `<!doctype html><meta charset="utf-8" /><style>html, body, #root { height: 100% }</style>
<div id="root"></div><script type="module" src="/main.js"></script>`;

/** Bytes, brotli, of what a page loads before it shows anything: its scripts, their static imports, and its styles. */
export function firstLoadBytes(folder) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const wanted = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1]);
  const seen = new Set();
  let bytes = brotliCompressSync(html).length;
  while (wanted.length > 0) {
    const file = wanted.pop();
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    bytes += brotliCompressSync(text).length;
    if (file.endsWith('.js')) {
      for (const match of text.matchAll(
        /(?:^|[;}\s])(?:import|export)\s*(?:[^'"()]*?\s*from\s*)?["']\.\/([^"']+\.js)["']/g,
      ))
        wanted.push(join('assets', match[1]));
    }
  }
  return bytes;
}

/** Builds the floor, which is React and React Flow alone, and returns its folder; its files lie there as brotli too. */
export function buildFloor() {
  const floor = join(ROOT, 'dist/bench/floor');
  const out = join(floor, 'out');
  rmSync(floor, { recursive: true, force: true });
  mkdirSync(floor, { recursive: true });
  writeFileSync(join(floor, 'index.html'), FLOOR_PAGE);
  writeFileSync(join(floor, 'main.js'), FLOOR);
  const settings = ['--config', join(ROOT, 'vite.config.ts'), '--outDir', out, '--logLevel', 'warn'];
  if (run(bin('vite'), ['build', floor, ...settings], { stdio: ['ignore', 'ignore', 'inherit'] }) !== 0)
    throw new Error('building the floor failed');
  compress(out);
  return out;
}

/** Prints the size of the first load of the app and of the floor, and their ratio. */
export function firstLoad() {
  ensureBuilt('app');
  const ours = firstLoadBytes(join(ROOT, 'dist/app'));
  const bare = firstLoadBytes(buildFloor());
  const kib = (bytes) => `${(bytes / 1024).toFixed(1).padStart(8)} KiB`;
  const assets = readdirSync(join(ROOT, 'dist/app/assets')).filter((file) => file.endsWith('.js')).length;
  console.log('\nFirst load, brotli: scripts and styles before anything shows');
  console.log(`  ours   ${kib(ours)}  the designer (of ${assets} script files in all)`);
  console.log(`  beside ${kib(bare)}  React and React Flow alone`);
  console.log(`  ratio  ${(ours / bare).toFixed(2)} × the size of that`);
}
