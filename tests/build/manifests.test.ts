import { describe, expect, test } from 'vitest';
import { readBuiltJson, type Target } from './built-files.ts';

const EVERYWHERE = {
  manifest_version: 3,
  name: '__MSG_extension_name__',
  description: '__MSG_extension_description__',
  version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  default_locale: 'en',
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
};

const CHROMIUM = {
  ...EVERYWHERE,
  permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'sidePanel'],
  minimum_chrome_version: '116',
  background: { service_worker: 'background.js' },
  side_panel: { default_path: 'sidepanel.html' },
};

const FIREFOX = {
  ...EVERYWHERE,
  permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
  background: { scripts: ['background.js'] },
  sidebar_action: expect.objectContaining({ default_panel: 'sidepanel.html' }),
  browser_specific_settings: {
    gecko: {
      id: 'second-round@second-round.example',
      strict_min_version: expect.stringMatching(/^1\d\d\.0$/),
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/** Pictures are not a matter of trust; everything else in a manifest is. */
function withoutPictures(manifest: unknown): unknown {
  const { icons: _icons, ...rest } = manifest as Record<string, unknown>;
  const action = { ...(rest.action as Record<string, unknown>) };
  delete action.default_icon;
  return { ...rest, action };
}

describe('what each build asks of the browser', () => {
  test.each<[Target, object]>([
    ['chrome', CHROMIUM],
    ['edge', CHROMIUM],
    ['firefox', FIREFOX],
  ])('%s: exactly this and nothing more', (target, expected) => {
    expect(withoutPictures(readBuiltJson(target, 'manifest.json'))).toEqual(expected);
  });
});
