import react from '@vitejs/plugin-react';
import tailwindcss from '@tailwindcss/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { firstChunks } from './src/house/first-chunks.ts';
import { startAfterFirstView } from './src/house/start-after-first-view.ts';

const noColours = fileURLToPath(new URL('src/app/canvas/no-colours.ts', import.meta.url));
const noTransitions = fileURLToPath(new URL('src/app/canvas/no-transitions.ts', import.meta.url));
const main = fileURLToPath(new URL('src/app/main.tsx', import.meta.url));
const PURE = 'base,calendar,plan,engine,kinds,simulate,verify,exchange,protocol,samples';
const backend = process.env['RINGPLAN_BACKEND'] ?? 'http://127.0.0.1:4180';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), tailwindcss(), startAfterFirstView()],
  // Behind React Flow; see there.
  resolve: { alias: { 'd3-color': noColours, 'd3-transition': noTransitions } },
  build: {
    outDir: 'dist/app',
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    copyPublicDir: !isSsrBuild,
    // The table of what each lazy part needs would be a part of the first load; only styles must be there before it is.
    modulePreload: {
      // Every browser that runs the app knows modulepreload.
      polyfill: false,
      resolveDependencies: (_url, needed, { hostType }) =>
        hostType === 'html' ? needed : needed.filter((file) => file.endsWith('.css')),
    },
    ...(isSsrBuild
      ? {}
      : {
          rolldownOptions: {
            // React's; without this what nobody uses of React Flow, such as its map, is a part of the first load.
            treeshake: { manualPureFunctions: ['memo', 'forwardRef'] },
            output: { codeSplitting: { groups: firstChunks(main) } },
          },
        }),
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', proxy: { '/api': backend, '/schemas': backend } },
  test: {
    benchmark: { include: ['src/**/*.bench.ts'] },
    // For what hangs: two files go on at a time, on a computer that may have more to do.
    testTimeout: 60_000,
    // A process for each of four hundred files took longer than their tests.
    pool: 'threads',
    // It leaves one core of its own accord, which of two is half.
    maxWorkers: '100%',
    projects: [
      // Pure rooms keep nothing between calls, so their tests share what was loaded; that takes a third off the time.
      { extends: true, test: { name: 'pure', isolate: false, include: [`src/{${PURE}}/**/*.test.ts`] } },
      { extends: true, test: { name: 'around', include: ['src/{app,cli,house,server}/**/*.test.{ts,tsx}'] } },
    ],
  },
}));
