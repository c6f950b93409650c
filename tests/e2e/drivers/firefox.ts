// Drives Firefox over Marionette. Temporary add-ons leave with the browser, and what they were granted with them; a fixed
// UUID keeps their storage. A lasting one is a file of its own, which only a Firefox that takes unsigned add-ons installs.
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import JSZip from 'jszip';
import { changeManifest, toNextVersion } from './change-manifest.ts';
import type { BrowserDriver, Look, Picture, Screen, ScreenFunction, StartOptions } from './driver.ts';
import {
  CHANGE_SITE,
  CLICK_SELECTION_MENU,
  CLICK_TOOLBAR_BUTTON,
  DRAW_SIDEBAR,
  ERRORS_IN_PAGES,
  FOCUS_SIDEBAR,
  PRESS_IN_WINDOW,
  RUN_IN_SIDEBAR,
  TYPE_CAPTURE_SHORTCUT,
  WOULD_RUN_IN_PAGE,
} from './firefox-chrome-scripts.ts';
import { Marionette } from './marionette.ts';
import { watchStrayRequests, type StrayRequests } from './stray-requests.ts';

const ADDON_ID = 'second-round@second-round.example';
const UUID = '3f1c9d8e-0000-4000-8000-000000000001';

/** Starts the browser with the extension in a throw-away profile. */
export async function startFirefox(options: StartOptions): Promise<BrowserDriver> {
  const driver = new FirefoxDriver(
    options,
    await mkdtemp(join(tmpdir(), 'second-round-firefox-')),
    await watchStrayRequests(options.answer),
  );
  await driver.launch();
  return driver;
}

class FirefoxDriver implements BrowserDriver {
  readonly name = 'firefox';
  version = '';
  private readonly options: StartOptions;
  private readonly profile: string;
  private readonly stray: StrayRequests;
  private process!: ChildProcess;
  private marionette!: Marionette;
  private tabs: string[] = [];
  private front = 0;
  private installed = false;

  constructor(options: StartOptions, profile: string, stray: StrayRequests) {
    this.options = options;
    this.profile = profile;
    this.stray = stray;
  }

  async launch(): Promise<void> {
    const port = await findFreePort();
    await writeFile(
      join(this.profile, 'user.js'),
      toUserJs(port, this.options.headed ? undefined : this.stray.port, this.options.preferences) +
        saveWithoutAsking(this.downloads()),
    );
    const flags = ['-marionette', '-remote-allow-system-access', '-no-remote', '-profile', this.profile];
    if (this.options.headed !== true) flags.unshift('-headless');
    this.process = spawn(this.options.executable, flags, {
      stdio: 'ignore',
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1600', MOZ_HEADLESS_HEIGHT: '1100' },
    });
    this.marionette = await Marionette.connect(port);
    const session = await this.marionette.send<{ capabilities: { browserVersion: string } }>(
      'WebDriver:NewSession',
      {
        capabilities: {},
      },
    );
    this.version = `Firefox/${session.capabilities.browserVersion}`;
    if (this.options.lasting !== true) await this.install(this.options.build, true);
    else if (!this.installed) await this.install(await packInto(this.profile, this.options.build), false);
    this.installed = true;
    const { value } = await this.marionette.send<{ value: string }>('WebDriver:GetWindowHandle');
    this.tabs = [value];
    this.front = 0;
  }

  async open(address: string): Promise<boolean> {
    await this.toFrontPage();
    return this.marionette.send('WebDriver:Navigate', { url: address }).then(
      () => true,
      () => false,
    );
  }

  async openTab(address: string): Promise<void> {
    await this.newTab();
    await this.open(address);
  }

  async switchToTab(index: number): Promise<void> {
    this.front = index;
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.tabs[index], focus: true });
  }

  page(): Screen {
    return new FirefoxTab(this.marionette, this.tabs[this.front]!);
  }

  async clickToolbarButton(): Promise<void> {
    await this.toFrontPage();
    await this.inWindow(CLICK_TOOLBAR_BUTTON, ADDON_ID);
  }

  async fireCaptureCommand(): Promise<void> {
    await this.toFrontPage();
    await this.inWindow(TYPE_CAPTURE_SHORTCUT, ADDON_ID);
  }

  async clickSelectionMenu(selection: string): Promise<void> {
    await this.toFrontPage();
    await this.inWindow(CLICK_SELECTION_MENU, ADDON_ID, selection);
  }

  async panel(): Promise<Screen> {
    const screen = new FirefoxSidebar(this.marionette);
    await screen.waitUntilLoaded();
    return screen;
  }

  async openNotebook(): Promise<Screen> {
    return new FirefoxTab(this.marionette, await this.openOwn('notebook.html'));
  }

  async takePicture({ document, look, file, prepare }: Picture): Promise<void> {
    await this.takeLook(look);
    const screen = new FirefoxTab(this.marionette, await this.openOwn(document));
    await prepare?.(screen);
    await screen.screenshot(file);
    await this.marionette.send('WebDriver:CloseWindow');
    await this.toFrontPage();
  }

  async restart(): Promise<void> {
    await this.quit();
    await this.launch();
  }

  allowSite(pattern: string): Promise<void> {
    return this.inWindow(CHANGE_SITE, ADDON_ID, pattern, 'add');
  }

  revokeSite(pattern: string): Promise<void> {
    return this.inWindow(CHANGE_SITE, ADDON_ID, pattern, 'remove');
  }

  async isTouched(): Promise<boolean> {
    await this.toFrontPage();
    return this.inWindow(WOULD_RUN_IN_PAGE, ADDON_ID);
  }

  async updateExtension(): Promise<void> {
    const next = `${this.profile}-build`;
    await cp(this.options.build, next, { recursive: true });
    await changeManifest(next, toNextVersion);
    await this.install(next, true);
  }

  errorsInPages(): Promise<string[]> {
    return this.inWindow(ERRORS_IN_PAGES, UUID);
  }

  async kill(): Promise<void> {
    const ended = this.ended();
    this.process.kill('SIGKILL');
    await ended;
    this.marionette.disconnect();
  }

  downloads(): string {
    return join(this.profile, 'downloads');
  }

  strayRequests(): string[] {
    return this.stray.seen();
  }

  ended(): Promise<void> {
    return new Promise((resolve) => this.process.once('exit', () => resolve()));
  }

  async close(): Promise<void> {
    await this.quit();
    await this.stray.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
    await rm(`${this.profile}-build`, { recursive: true, force: true });
  }

  private install(path: string, temporary: boolean): Promise<unknown> {
    return this.marionette.send('Addon:Install', { path, temporary });
  }

  private async quit(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => this.process.once('exit', () => resolve()));
    await this.marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => {});
    const timer = setTimeout(() => this.process.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(timer);
    this.marionette.disconnect();
  }

  private async toFrontPage(): Promise<void> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.tabs[this.front], focus: true });
  }

  private async newTab(): Promise<string> {
    const { handle } = await this.marionette.send<{ handle: string }>('WebDriver:NewWindow', {
      type: 'tab',
      focus: true,
    });
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    this.tabs.push(handle);
    this.front = this.tabs.length - 1;
    return handle;
  }

  private inWindow<Result>(script: string, ...args: unknown[]): Promise<Result> {
    return runInWindow(this.marionette, script, args);
  }

  /** Opens one of our pages in a tab that is not counted among the web pages. */
  private async openOwn(path: string): Promise<string> {
    const before = this.front;
    const handle = await this.newTab();
    this.tabs.pop();
    this.front = before;
    await this.marionette.send('WebDriver:Navigate', { url: `moz-extension://${UUID}/${path}` });
    return handle;
  }

  private async takeLook(look: Look): Promise<void> {
    const scheme = `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${look.scheme === 'dark' ? 0 : 1}); arguments[arguments.length - 1](true);`;
    await this.inWindow(scheme);
    await this.marionette.send('WebDriver:SetWindowRect', { width: look.width, height: look.height + 90 });
  }
}

class FirefoxTab implements Screen {
  private readonly marionette: Marionette;
  private readonly handle: string;

  constructor(marionette: Marionette, handle: string) {
    this.marionette = marionette;
    this.handle = handle;
  }

  async evaluate<Result, Args extends unknown[]>(
    run: ScreenFunction<Result, Args>,
    ...args: Args
  ): Promise<Result> {
    await this.come();
    const { value } = await this.marionette.send<{ value: Result }>('WebDriver:ExecuteScript', {
      script: `return (${run.toString()})(...arguments);`,
      args,
    });
    return value;
  }

  async clickMarked(mark: string): Promise<void> {
    await this.come();
    const { value } = await this.marionette.send<{ value: Record<string, string> }>('WebDriver:FindElement', {
      using: 'css selector',
      value: `[data-e2e="${mark}"]`,
    });
    await this.marionette.send('WebDriver:ElementClick', { id: Object.values(value)[0] });
  }

  async press(key: string): Promise<void> {
    await this.come();
    const value = WEBDRIVER_KEYS[key] ?? key;
    await this.marionette.send('WebDriver:PerformActions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ],
        },
      ],
    });
  }

  async type(text: string): Promise<void> {
    for (const letter of text) await this.press(letter);
  }

  async screenshot(file: string): Promise<void> {
    await this.come();
    const { value } = await this.marionette.send<{ value: string }>('WebDriver:TakeScreenshot', {
      full: false,
    });
    await writeFile(file, Buffer.from(value, 'base64'));
  }

  async print(): Promise<Uint8Array> {
    await this.come();
    const { value } = await this.marionette.send<{ value: string }>('WebDriver:Print', {});
    return Buffer.from(value, 'base64');
  }

  async chooseFile(file: string): Promise<void> {
    await this.come();
    const { value } = await this.marionette.send<{ value: Record<string, string> }>('WebDriver:FindElement', {
      using: 'css selector',
      value: 'input[type=file]',
    });
    await this.marionette.send('WebDriver:ElementSendKeys', { id: Object.values(value)[0], text: file });
  }

  private async come(): Promise<void> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: true });
  }
}

/** The real sidebar: another process inside the browser window, reached through the window. */
class FirefoxSidebar implements Screen {
  private readonly marionette: Marionette;

  constructor(marionette: Marionette) {
    this.marionette = marionette;
  }

  async waitUntilLoaded(): Promise<void> {
    const end = Date.now() + 15_000;
    let reason: unknown;
    while (Date.now() < end) {
      const ready = await this.evaluate(
        () => document.readyState === 'complete' && location.protocol === 'moz-extension:',
      ).catch((error: unknown) => {
        reason = error;
        return false;
      });
      if (ready) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('The sidebar did not open.', { cause: reason });
  }

  evaluate<Result, Args extends unknown[]>(
    run: ScreenFunction<Result, Args>,
    ...args: Args
  ): Promise<Result> {
    return runInWindow<Result>(this.marionette, RUN_IN_SIDEBAR, [
      `return (${run.toString()})(...arguments);`,
      args,
    ]);
  }

  async clickMarked(mark: string): Promise<void> {
    await this.evaluate((wanted) => {
      const element = document.querySelector<HTMLElement>(`[data-e2e="${wanted}"]`)!;
      element.scrollIntoView({ block: 'center' });
      element.focus();
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
        const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
        element.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, composed: true, button: 0 }));
      }
      element.click();
    }, mark);
  }

  async press(key: string): Promise<void> {
    await runInWindow(this.marionette, FOCUS_SIDEBAR, []);
    // The keyboard comes to another process: on a busy computer a key pressed at once goes nowhere.
    for (let turn = 0; turn < 40; turn += 1) {
      if (await this.evaluate(() => document.hasFocus())) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await runInWindow(this.marionette, PRESS_IN_WINDOW, [key]);
  }

  async type(text: string): Promise<void> {
    for (const letter of text) await this.press(letter);
  }

  chooseFile(): Promise<void> {
    return Promise.reject(new Error('The sidebar has no file field.'));
  }

  async screenshot(file: string): Promise<void> {
    const png = await runInWindow<string>(this.marionette, DRAW_SIDEBAR, []);
    await writeFile(file, Buffer.from(png, 'base64'));
  }

  print(): Promise<Uint8Array> {
    return Promise.reject(new Error('A sidebar is not printed.'));
  }
}

const WEBDRIVER_KEYS: Record<string, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Backspace: '\uE003',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
};

async function runInWindow<Result>(marionette: Marionette, script: string, args: unknown[]): Promise<Result> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    const { value } = await marionette.send<{ value: { ok?: Result; error?: string } | Result }>(
      'WebDriver:ExecuteAsyncScript',
      {
        script,
        args,
      },
    );
    if (typeof value === 'object' && value !== null && 'error' in value) throw new Error(String(value.error));
    return (typeof value === 'object' && value !== null && 'ok' in value ? value.ok : value) as Result;
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

function saveWithoutAsking(folder: string): string {
  return [
    `user_pref("browser.download.folderList", 2);`,
    `user_pref("browser.download.dir", ${JSON.stringify(folder)});`,
    `user_pref("browser.download.useDownloadDir", true);`,
    `user_pref("browser.download.always_ask_before_handling_new_types", false);`,
    `user_pref("browser.download.alwaysOpenPanel", false);\n`,
  ].join('\n');
}

function toUserJs(
  port: number,
  proxyPort: number | undefined,
  own: StartOptions['preferences'] = {},
): string {
  const preferences: Record<string, string | number | boolean> = {
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
    'marionette.port': port,
    'xpinstall.signatures.required': false,
    ...(proxyPort === undefined ? {} : proxyThrough(proxyPort)),
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'app.normandy.enabled': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'termsofuse.bypassNotification': true,
    ...own,
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function proxyThrough(port: number): Record<string, string | number> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '127.0.0.1, localhost',
  };
}

/** The build as one file, for an add-on that stays. Returns where it is. */
async function packInto(folder: string, build: string): Promise<string> {
  const archive = new JSZip();
  for (const entry of await readdir(build, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    archive.file(relative(build, file), await readFile(file));
  }
  const packed = join(folder, 'second-round.xpi');
  await writeFile(packed, await archive.generateAsync({ type: 'nodebuffer' }));
  return packed;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
