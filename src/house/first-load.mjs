import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ensureBuilt } from './build.mjs';
import { bin, ROOT, run } from './install.mjs';

const FLOOR = `
import { createRoot } from 'react-dom/client';
import { createElement } from 'react';
import { ReactFlow, Background, Controls, MiniMap } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
createRoot(document.getElementById('root')).render(createElement(ReactFlow, { defaultNodes: [{ id: 'a', position: { x: 0, y: 0 }, data: { label: 'A' } }] },
  createElement(Background), createElement(Controls), createElement(MiniMap)));
`;

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

/** Builds the floor (React and React Flow alone) beside the app and prints the size of both first loads and their ratio. */
export function firstLoad() {
  ensureBuilt('app');
  const floor = join(ROOT, 'dist/bench/floor');
  rmSync(floor, { recursive: true, force: true });
  mkdirSync(floor, { recursive: true });
  writeFileSync(
    join(floor, 'index.html'),
    '<!doctype html><div id="root"></div><script type="module" src="/main.js"></script>',
  );
  writeFileSync(join(floor, 'main.js'), FLOOR);
  run(
    bin('vite'),
    ['build', floor, '--config', join(ROOT, 'vite.config.ts'), '--outDir', join(floor, 'out'), '--logLevel', 'warn'],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const ours = firstLoadBytes(join(ROOT, 'dist/app'));
  const bare = firstLoadBytes(join(floor, 'out'));
  const kib = (bytes) => `${(bytes / 1024).toFixed(1).padStart(8)} KiB`;
  const assets = readdirSync(join(ROOT, 'dist/app/assets')).filter((file) => file.endsWith('.js')).length;
  console.log('\nFirst load, brotli: scripts and styles before anything shows');
  console.log(`  ours   ${kib(ours)}  the designer (of ${assets} script files in all)`);
  console.log(`  beside ${kib(bare)}  React and React Flow alone`);
  console.log(`  ratio  ${(ours / bare).toFixed(2)} × the size of that`);
}
