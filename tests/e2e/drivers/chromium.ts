// Drives Chrome, Chromium or Edge over the DevTools protocol.
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  launch,
  TargetType,
  type Browser,
  type Extension,
  type KeyInput,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import { changeManifest, toNextVersion } from './change-manifest.ts';
import type { BrowserDriver, Look, Picture, Screen, ScreenFunction, StartOptions } from './driver.ts';
import { watchStrayRequests, type StrayRequests } from './stray-requests.ts';

const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
  '--window-size=1280,900',
];

/** Runs in the worker. */
const isWorkerListening = (): boolean =>
  (globalThis as unknown as { chrome: WorkerApi }).chrome.action.onClicked.hasListeners();

/** The sandbox is not to be had as root or in most containers; headed, the user may want to look at real pages. */
function listFlags({ headed }: StartOptions, proxyPort: number): string[] {
  if (headed) return [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  return [...QUIET, '--no-sandbox', '--disable-gpu', `--proxy-server=127.0.0.1:${proxyPort}`];
}

/** The little of the extension API that runs inside the worker here; `dispatch` is there for tests and undocumented. */
interface WorkerApi {
  action: { onClicked: { hasListeners(): boolean } };
  tabs: { query(filter: object): Promise<unknown[]>; create(tab: object): Promise<unknown> };
  storage: { session: { get(keys: null): Promise<Record<string, unknown>> } };
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
  contextMenus: { onClicked: { dispatch(click: object, tab: unknown): void } };
}

/** Starts the browser with the extension in a throw-away profile. */
export async function startChromium(options: StartOptions): Promise<ChromiumDriver> {
  const driver = new ChromiumDriver(
    options,
    await mkdtemp(join(tmpdir(), 'second-round-chromium-')),
    await watchStrayRequests(options.answer),
  );
  await driver.launch();
  return driver;
}

/**
 * A copy of the build that asks at install for what the real one asks for later. The browser then withholds it and
 * grants it site by site, with the same events and the same outcome as after its question.
 */
async function makeGrantable(build: string, folder: string): Promise<string> {
  await cp(build, folder, { recursive: true });
  await changeManifest(folder, ({ optional_host_permissions: optional, ...rest }) => ({
    ...rest,
    host_permissions: optional,
  }));
  return folder;
}

export class ChromiumDriver implements BrowserDriver {
  readonly name = 'chromium';
  version = '';
  private readonly options: StartOptions;
  private readonly profile: string;
  private readonly stray: StrayRequests;
  private browser!: Browser;
  private extension!: Extension;
  private tabs: Page[] = [];
  private front = 0;
  private readonly errors: string[] = [];
  /** Workers of versions that were replaced: the protocol goes on listing them. */
  private oldWorkers: Target[] = [];

  constructor(options: StartOptions, profile: string, stray: StrayRequests) {
    this.options = options;
    this.profile = profile;
    this.stray = stray;
  }

  async launch(): Promise<void> {
    const build = this.options.grantable
      ? await makeGrantable(this.options.build, `${this.profile}-build`)
      : this.options.build;
    this.browser = await launch({
      executablePath: this.options.executable,
      headless: this.options.headed !== true,
      pipe: true,
      userDataDir: this.profile,
      enableExtensions: [build],
      defaultViewport: null,
      args: listFlags(this.options, this.stray.port),
    });
    this.version = await this.browser.version();
    const downloadPath = this.downloads();
    await mkdir(downloadPath, { recursive: true });
    const session = await this.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
    await this.waitForWorker();
    const [extension] = [...(await this.browser.extensions()).values()];
    if (!extension) throw new Error('The browser did not load the extension.');
    this.extension = extension;
    if (this.options.grantable) await this.withholdSites();
    const [first] = await this.browser.pages();
    this.tabs = [this.listen(first ?? (await this.browser.newPage()))];
    this.front = 0;
  }

  /** Notes the errors of our scripts in a web page, in whatever world they run. */
  private listen(page: Page): Page {
    const note = (text: string): void => {
      if (text.includes(this.extension.id)) this.errors.push(text);
    };
    page.on('pageerror', (error) =>
      note(error instanceof Error ? `${error.message} ${error.stack}` : String(error)),
    );
    page.on('console', (message) => {
      if (message.type() === 'error') note(`${message.text()} ${JSON.stringify(message.stackTrace())}`);
    });
    return page;
  }

  async open(address: string): Promise<boolean> {
    await this.frontPage().bringToFront();
    return this.frontPage()
      .goto(address, { timeout: 30_000 })
      .then(
        () => true,
        () => false,
      );
  }

  async openTab(address: string): Promise<void> {
    this.tabs.push(this.listen(await this.browser.newPage()));
    this.front = this.tabs.length - 1;
    await this.open(address);
  }

  async switchToTab(index: number): Promise<void> {
    this.front = index;
    await this.frontPage().bringToFront();
  }

  page(): Screen {
    return new ChromiumScreen(this.frontPage());
  }

  async clickToolbarButton(): Promise<void> {
    await this.frontPage().bringToFront();
    await this.frontPage().triggerExtensionAction(this.extension);
  }

  /** The DevTools protocol cannot press a browser shortcut, so the event is fired in the worker with the real tab. */
  async fireCaptureCommand(): Promise<void> {
    await this.frontPage().bringToFront();
    const target = await this.browser.waitForTarget(this.isOurWorker);
    const worker = await target.worker();
    await worker!.evaluate(async () => {
      const api = (globalThis as unknown as { chrome: WorkerApi }).chrome;
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      api.commands.onCommand.dispatch('capture-page', tab);
    });
  }

  /** Native menus are out of the protocol's reach: the event is fired in the worker, as a click on the entry fires it. */
  async clickSelectionMenu(selection: string): Promise<void> {
    await this.frontPage().bringToFront();
    const target = await this.browser.waitForTarget(this.isOurWorker);
    const worker = await target.worker();
    await worker!.evaluate(async (selectionText) => {
      const api = (globalThis as unknown as { chrome: WorkerApi }).chrome;
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      api.contextMenus.onClicked.dispatch(
        { menuItemId: 'capture-selection', selectionText, editable: false, pageUrl: '' },
        tab,
      );
    }, selection);
  }

  async panel(): Promise<Screen> {
    const target = await this.browser.waitForTarget(
      (candidate) => candidate.url().includes('/sidepanel.html'),
      {
        timeout: 15_000,
      },
    );
    return new ChromiumScreen(await target.asPage());
  }

  async openNotebook(): Promise<Screen> {
    return new ChromiumTab(await this.openOwn('notebook.html'));
  }

  /** The panel's document in a tab of its own, in front of the page of welcome that a new profile opens by itself. */
  async openPanelInTab(): Promise<Screen> {
    await this.browser.waitForTarget((target) => target.url().includes('/notebook.html'));
    return new ChromiumTab(await this.openOwn('sidepanel.html'));
  }

  async takePicture({ document, look, file, prepare }: Picture): Promise<void> {
    const page = await this.openOwn(document, look);
    const screen = new ChromiumScreen(page);
    await prepare?.(screen);
    await screen.screenshot(file);
    await page.close();
    await this.frontPage().bringToFront();
  }

  async restart(): Promise<void> {
    if (this.browser.connected) await this.browser.close();
    await this.launch();
  }

  allowSite(pattern: string): Promise<void> {
    return this.inSettings('addHostPermission', this.extension.id, pattern);
  }

  revokeSite(pattern: string): Promise<void> {
    return this.inSettings('removeHostPermission', this.extension.id, pattern);
  }

  async isTouched(): Promise<boolean> {
    const session = await this.frontPage().createCDPSession();
    const worlds: string[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin, context.name));
    await session.send('Runtime.enable');
    await session.detach();
    return worlds.some((name) => name.includes(this.extension.id) || name === this.extension.name);
  }

  async updateExtension(): Promise<void> {
    if (!this.options.grantable)
      throw new Error('Only the copy of the build that can be granted sites is changed.');
    await changeManifest(`${this.profile}-build`, toNextVersion);
    this.oldWorkers.push(await this.browser.waitForTarget(this.isOurWorker));
    // Without it the browser switches off what did not come from its store and is loaded anew.
    await this.inSettings('updateProfileConfiguration', { inDeveloperMode: true });
    await this.inSettings('reload', this.extension.id, { failQuietly: true });
    await this.waitForWorker();
  }

  errorsInPages(): Promise<string[]> {
    return Promise.resolve([...this.errors]);
  }

  /** Ends the extension's worker, as the browser does when it needs the memory. */
  async endWorker(): Promise<void> {
    const worker = await this.worker();
    await worker.close();
  }

  /** How many tabs a gate has spoken in. */
  async countSpokenGates(): Promise<number> {
    const worker = await this.worker();
    return worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: WorkerApi };
      const kept = await chrome.storage.session.get(null);
      return Object.keys(kept).filter((key) => key.startsWith('gate-tab-')).length;
    });
  }

  /** Opens tabs behind the one in front, all at once, and waits until each has loaded. */
  async openInBackground(addresses: readonly string[]): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate(
      async (all) => {
        const { chrome } = globalThis as unknown as { chrome: WorkerApi };
        await Promise.all(all.map((url) => chrome.tabs.create({ url, active: false })));
        while ((await chrome.tabs.query({ status: 'loading' })).length > 0)
          await new Promise((resolve) => setTimeout(resolve, 100));
      },
      [...addresses],
    );
  }

  /** Brings the first tab at this address to the front and counts it among the web pages. */
  async bringToFront(address: string): Promise<void> {
    const target = await this.browser.waitForTarget((candidate) => candidate.url() === address);
    this.tabs.push(this.listen((await target.page())!));
    this.front = this.tabs.length - 1;
    await this.frontPage().bringToFront();
  }

  /** A page of the browser for what only this protocol can measure; not counted among the web pages. */
  newPage(): Promise<Page> {
    return this.browser.newPage();
  }

  /** Bytes of script objects in the page in front, all worlds, after the garbage is gone. */
  async measureHeap(): Promise<number> {
    const session = await this.frontPage().createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize;
  }

  /** Switches the extension off and on: the scripts in open pages are cut off, as by an update. */
  async switchOffAndOn(): Promise<void> {
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions/');
    for (const isOn of [false, true]) {
      await page.evaluate(
        async (id, on) => {
          const { chrome } = globalThis as unknown as {
            chrome: { management: { setEnabled(id: string, on: boolean): Promise<void> } };
          };
          await chrome.management.setEnabled(id, on);
        },
        this.extension.id,
        isOn,
      );
    }
    await page.close();
    await this.frontPage().bringToFront();
  }

  private readonly isOurWorker = (target: Target): boolean =>
    target.type() === TargetType.SERVICE_WORKER && !this.oldWorkers.includes(target);

  private async worker(): Promise<WebWorker> {
    const target = await this.browser.waitForTarget(this.isOurWorker, { timeout: 15_000 });
    return (await target.worker())!;
  }

  async kill(): Promise<void> {
    const ended = this.ended();
    this.browser.process()?.kill('SIGKILL');
    await ended;
  }

  downloads(): string {
    return join(this.profile, 'downloads');
  }

  strayRequests(): string[] {
    return this.stray.seen();
  }

  ended(): Promise<void> {
    return new Promise((resolve) => this.browser.once('disconnected', () => resolve()));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.stray.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
    await rm(`${this.profile}-build`, { recursive: true, force: true });
  }

  /** From now on the copy of the extension has the sites that are granted one by one, and no others. */
  private withholdSites(): Promise<void> {
    return this.inSettings('updateExtensionConfiguration', {
      extensionId: this.extension.id,
      hostAccess: 'ON_CLICK',
    });
  }

  /** What the browser's page of extensions does when its switches are pressed. */
  private async inSettings(method: string, ...args: unknown[]): Promise<void> {
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(
      async (name, given) => {
        const { chrome } = globalThis as unknown as {
          chrome: { developerPrivate: Record<string, (...all: unknown[]) => Promise<void>> };
        };
        await chrome.developerPrivate[name]!(...given);
      },
      method,
      args,
    );
    await page.close();
    await this.tabs[this.front]?.bringToFront();
  }

  /** A click in the first instant, before the worker has put its ear to the door, would be lost. */
  private async waitForWorker(): Promise<void> {
    const target = await this.browser.waitForTarget(this.isOurWorker, { timeout: 15_000 });
    const worker = await target.worker();
    for (let turn = 0; turn < 100; turn += 1) {
      const isListening = await worker?.evaluate(isWorkerListening);
      if (isListening) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The extension’s worker did not start.');
  }

  private frontPage(): Page {
    return this.tabs[this.front]!;
  }

  private async openOwn(path: string, look?: Look): Promise<Page> {
    const page = await this.browser.newPage();
    if (look) {
      await page.setViewport({ width: look.width, height: look.height });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.scheme }]);
    }
    await page.goto(`chrome-extension://${this.extension.id}/${path}`);
    return page;
  }
}

class ChromiumScreen implements Screen {
  protected readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  evaluate<Result, Args extends unknown[]>(
    run: ScreenFunction<Result, Args>,
    ...args: Args
  ): Promise<Result> {
    return this.page.evaluate(run as (...all: unknown[]) => Result, ...args);
  }

  async clickMarked(mark: string): Promise<void> {
    await this.page.click(`[data-e2e="${mark}"]`);
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key as KeyInput);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }
  async print(): Promise<Uint8Array> {
    return this.page.pdf({ preferCSSPageSize: true });
  }

  async chooseFile(file: string): Promise<void> {
    const field = await this.page.$('input[type=file]');
    await field!.uploadFile(file);
  }
}

/** A tab of ours. It comes to the front for whatever is done by hand, as it does for a person. */
class ChromiumTab extends ChromiumScreen {
  override async clickMarked(mark: string): Promise<void> {
    await this.comeToFront();
    await super.clickMarked(mark);
  }

  override async press(key: string): Promise<void> {
    await this.comeToFront();
    await super.press(key);
  }

  override async type(text: string): Promise<void> {
    await this.comeToFront();
    await super.type(text);
  }

  /** Returns when the page has heard that it is seen: what it does on hearing that would undo a key pressed before. */
  private async comeToFront(): Promise<void> {
    await this.page.bringToFront();
    await this.page.waitForFunction(() => document.visibilityState === 'visible');
    await this.page.evaluate(
      () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    );
  }
}
