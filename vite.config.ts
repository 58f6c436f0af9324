import react from '@vitejs/plugin-react';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vitest/config';

const backend = process.env['RINGPLAN_BACKEND'] ?? 'http://127.0.0.1:4180';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), tailwindcss()],
  build: { outDir: 'dist/app', target: 'es2022', chunkSizeWarningLimit: 700, copyPublicDir: !isSsrBuild },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', proxy: { '/api': backend, '/schemas': backend } },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    benchmark: { include: ['src/**/*.bench.ts'] },
    testTimeout: 20_000,
  },
}));
