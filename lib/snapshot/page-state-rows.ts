/** Where a page keeps the data it was drawn from. Read as text, never run. */
export interface PageStateRow {
  name: string;
  /** Selector of the element that holds it. */
  selector: string;
  /** Attribute that holds it; the element's text when absent. */
  attribute?: string;
  /** Words right before the value in a script; the whole text is the value when absent. */
  after?: string;
  /** `json`: an object or list, or a JSON text in quotes. `fill-list`: lists of encoded strings in a call. `flat`: a flat list. */
  form: 'json' | 'fill-list' | 'flat';
}

/** One row for each shape that job sites and their frameworks are known to use, sorted by name. */
export const PAGE_STATE_ROWS: readonly PageStateRow[] = [
  { name: 'apollo', selector: 'script:not([src])', after: '__APOLLO_STATE__', form: 'json' },
  { name: 'apple-router', selector: 'script:not([src])', after: '__staticRouterHydrationData', form: 'json' },
  { name: 'ashby-app-data', selector: 'script:not([src])', after: 'window.__appData', form: 'json' },
  { name: 'indeed-initial', selector: 'script:not([src])', after: 'window._initialData', form: 'json' },
  { name: 'indeed-provider', selector: 'script:not([src])', after: 'mosaic.providerData[', form: 'json' },
  { name: 'inertia', selector: '[data-page]', attribute: 'data-page', form: 'json' },
  { name: 'initial-state', selector: 'script:not([src])', after: '__INITIAL_STATE__', form: 'json' },
  { name: 'json-script', selector: 'script[type="application/json"]:not([id^="__N"])', form: 'json' },
  { name: 'next-data', selector: 'script#__NEXT_DATA__', form: 'json' },
  { name: 'nuxt', selector: 'script:not([src])', after: 'window.__NUXT__', form: 'json' },
  { name: 'nuxt-data', selector: 'script#__NUXT_DATA__', form: 'flat' },
  { name: 'phenom', selector: 'script:not([src])', after: 'phApp.ddo', form: 'json' },
  { name: 'preloaded-state', selector: 'script:not([src])', after: '__PRELOADED_STATE__', form: 'json' },
  { name: 'remix-context', selector: 'script:not([src])', after: 'window.__remixContext', form: 'json' },
  { name: 'taleo-fill-list', selector: 'script:not([src])', after: 'api.fillList(', form: 'fill-list' },
];
