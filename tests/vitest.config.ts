import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');
const domTests = ['{lib,components,tests}/**/*.dom.test.{ts,tsx}'];
/** A busy machine is no fault of the code: what hangs is told late rather than what is slow told wrongly. */
const patience = { testTimeout: 240_000, hookTimeout: 120_000, expect: { poll: { timeout: 20_000 } } };

/** `unit`: in Node. `dom`: in a real browser, for what reads, fills or draws a page. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          ...patience,
          environment: 'node',
          include: ['{lib,components,scripts,tests}/**/*.test.{ts,tsx}'],
          exclude: [...domTests, 'node_modules/**'],
        },
      },
      {
        extends: true,
        // Found once, before the first test: a dependency found later would reload the page under a running test.
        optimizeDeps: {
          include: [
            'minisearch/SearchableMap',
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'react/jsx-runtime',
            'zod/mini',
          ],
        },
        test: {
          name: 'dom',
          ...patience,
          include: domTests,
          browser: {
            enabled: true,
            headless: true,
            connectTimeout: 240_000,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(process.env.HOLDFAST_BROWSER === undefined ? {} : { executablePath: process.env.HOLDFAST_BROWSER }),
                args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
