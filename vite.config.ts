import react from '@vitejs/plugin-react';
import tailwindcss from '@tailwindcss/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { firstChunk } from './src/house/first-chunk.ts';

const main = fileURLToPath(new URL('src/app/main.tsx', import.meta.url));
const backend = process.env['RINGPLAN_BACKEND'] ?? 'http://127.0.0.1:4180';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), tailwindcss()],
  build: {
    outDir: 'dist/app',
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    copyPublicDir: !isSsrBuild,
    ...(isSsrBuild
      ? {}
      : {
          rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstChunk(main), debugName: 'first' }] } } },
        }),
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', proxy: { '/api': backend, '/schemas': backend } },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    benchmark: { include: ['src/**/*.bench.ts'] },
    testTimeout: 20_000,
  },
}));
