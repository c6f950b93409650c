import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import type { Plugin } from 'vite';

const FIREFOX_ID = 'second-round@second-round.example';

/** Files that make plain data of the tables reading uses, for scripts that cannot carry the tables themselves. */
const MADE_WHILE_BUILDING = ['gate-data', 'site-patterns'].map((name) => resolve(`lib/gate/${name}.ts`));

/** Runs such a file while building and ships its result. */
const makeData: Plugin = {
  name: 'make-data',
  load: async (id) => {
    if (!MADE_WHILE_BUILDING.includes(id)) return undefined;
    const made = Object.entries((await import(id)) as Record<string, unknown>);
    return made.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
  },
};

// Takes every means of asking a server, and of loading further code, out of pdf.js while it is built in. Only bytes
// the candidate chose are handed to it, so none of this could run; but what is not there need not be trusted.

interface Cut {
  what: RegExp;
  by: string;
}

/** Only the global functions: pdf.js has methods called `fetch` that look objects up in the file. */
const CUTS: readonly Cut[] = [
  { what: /(?<=\b(?:await|return) |= )fetch\(/g, by: 'refuseToAsk(' },
  { what: /new XMLHttpRequest\(/g, by: 'refuseToAsk(' },
  { what: /\bXMLHttpRequest\.DONE\b/g, by: '4' },
  { what: /await import\(/g, by: 'await refuseToAsk(' },
];

const REFUSE = `
function refuseToAsk() {
  throw new Error('Second Round asks no server.');
}
`;

/** Throws when a pattern is not found: then pdf.js has changed, and someone must look. */
function cutOut(code: string, id: string): string {
  const cut = CUTS.filter(({ by }) => by !== '4').every(({ what }) => code.search(what) >= 0);
  if (!cut) throw new Error(`${id} is not the pdf.js that was looked at: see wxt.config.ts.`);
  return CUTS.reduce((text, { what, by }) => text.replaceAll(what, by), code) + REFUSE;
}

/** Vite plugin for the page's and the worker's build. */
function pdfWithoutNetwork(): Plugin {
  return {
    name: 'pdf-without-network',
    enforce: 'pre',
    transform(code, id) {
      return /pdfjs-dist\/.*\.mjs(?:\?|$)/.test(id) ? { code: cutOut(code, id), map: null } : undefined;
    },
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve('lib/locales') },
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  // The polyfill is the only thing in the built code that could fetch, and every browser we support preloads by itself.
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    plugins: [makeData],
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
      'capture-selection': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_commands_capture_selection__',
      },
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commands_toggle_panel__',
      },
      'open-notebook': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commands_open_notebook__',
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
