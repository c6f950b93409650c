import type { DemoSite } from '../../demo-site/serve.ts';
import type { BrowserDriver } from '../drivers/driver.ts';

/** What every journey is given: a browser with the extension in a fresh profile, and the demo site. */
export interface Stage {
  driver: BrowserDriver;
  site: DemoSite;
}

export interface Journey {
  /** What is true for the candidate when it ends well. */
  name: string;
  run: (stage: Stage) => Promise<void>;
  /** Milliseconds it may take, where that is more than usual. */
  patience?: number;
}
