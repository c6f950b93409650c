import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { pdfWithoutNetwork } from './pdf-without-network.ts';

const FIREFOX_ID = 'second-round@second-round.example';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve('lib/locales') },
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  // The polyfill is the only thing in the built code that could fetch, and every browser we support preloads by itself.
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    worker: { format: 'es', plugins: () => [pdfWithoutNetwork()] },
  }),
  zip: { excludeSources: ['tests/**', '.output/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_action_title__' },
    commands: {
      'capture-page': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_capture__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});
