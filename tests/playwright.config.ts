import { defineConfig } from '@playwright/test';

/**
 * `e2e`: the whole extension in a real Chromium against the demo CRM. `editors`: insertion into real
 * editors, each with every situation and language. `hosts`: against real host applications, longer.
 * A test that fails is tried once more, since machines that check are shared and stall: the summary names it, and more than
 * two of them are a failure (scripts/steps.mjs).
 */
export default defineConfig({
  outputDir: '../.output/playwright',
  forbidOnly: true,
  retries: 1,
  workers: 2,
  // Generous: a busy machine is no fault of the code.
  timeout: 150_000,
  expect: { timeout: 25_000 },
  use: { actionTimeout: 30_000 },
  projects: [
    { name: 'e2e', testDir: 'e2e', testMatch: '*.spec.ts' },
    { name: 'editor-pages', testDir: 'editors', testMatch: 'build-pages.setup.ts' },
    { name: 'editors', testDir: 'editors', testMatch: '*.spec.ts', dependencies: ['editor-pages'], timeout: 400_000 },
    { name: 'hosts', testDir: 'hosts', testMatch: '**/*.spec.ts', timeout: 300_000, workers: 1 },
  ],
});
