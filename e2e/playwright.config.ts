import { defineConfig } from '@playwright/test';

const chromium = process.env['PLAYWRIGHT_CHROMIUM_PATH'];

export default defineConfig({
  testDir: '.',
  // Pictures and benches are made by the same tool, but only when asked for.
  testMatch: process.env['RINGPLAN_BENCH']
    ? '**/*.bench.ts'
    : process.env['RINGPLAN_SHOTS']
      ? '**/*.shots.ts'
      : '**/*.e2e.ts',
  outputDir: '../test-results/e2e',
  // Each file has a backend of its own, so two go on at a time: one alone leaves half of two cores idle. A bench has both.
  workers: process.env['RINGPLAN_BENCH'] ? 1 : 2,
  // For what hangs: a journey takes ten to twenty seconds of two free cores.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    viewport: { width: 1440, height: 900 },
    // What cannot be clicked by then never can: a minute more says nothing.
    actionTimeout: 15_000,
    // Recording every step costs a third of the time; a failure is looked at in a second run.
    trace: process.env['RINGPLAN_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    video: 'off',
    // Keeping the app for later costs every new browser seconds of both cores; the journeys that are about it allow it.
    serviceWorkers: 'block',
    ...(chromium ? { launchOptions: { executablePath: chromium } } : {}),
  },
});
