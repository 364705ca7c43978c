import react from '@vitejs/plugin-react';
import { defineConfig } from 'wxt';
import { profileFiles } from './lib/hosts/profiles/registry.ts';

/** Loopback sites are allowed from the start in the build that the tests and the demo use, and in no other. */
const isDemo = (mode: string) => mode === 'demo';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    // Profiles are files beside the worker: it reads the one of the site at hand.
    'build:publicAssets': (_, files) => {
      for (const [relativeDest, contents] of Object.entries(profileFiles())) files.push({ relativeDest, contents });
    },
  },
  vite: ({ mode }) => {
    // The demo is the shipped code with leave for loopback: not a development build under another name.
    if (isDemo(mode)) process.env.NODE_ENV = 'production';
    return {
      plugins: [react()],
      build: { modulePreload: { polyfill: false } },
      define: isDemo(mode) ? { 'process.env.NODE_ENV': JSON.stringify('production') } : {},
    };
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'clipboardWrite',
      'alarms',
      'notifications',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: isDemo(mode) ? ['http://127.0.0.1/*', 'http://localhost/*'] : [],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types holdfast-worker",
    },
    minimum_chrome_version: '125',
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
      // Chromium keeps Alt+Shift with A, B, C, N, P, R, T, W, X and Z for itself and would leave the shortcut unset.
      'open-palette': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPalette__' },
    },
    browser_specific_settings: {
      gecko: { id: 'holdfast@holdfast.example', strict_min_version: '149.0', data_collection_permissions: { required: ['none'] } },
    },
  }),
});
