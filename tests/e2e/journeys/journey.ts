import type { DemoSite } from '../../demo-site/serve.ts';
import type { BrowserDriver } from '../drivers/driver.ts';

/** What every journey is given: a browser with the extension in a fresh profile, and the demo site. */
export interface Stage {
  driver: BrowserDriver;
  site: DemoSite;
  /** HTML of the made-up pages by path; what is changed here is served from then on. */
  pages: Record<string, string>;
}

export interface Journey {
  /** What is true for the candidate when it ends well. */
  name: string;
  run: (stage: Stage) => Promise<void>;
  /** Milliseconds it may take, where that is more than usual. */
  patience?: number;
}
