// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageWatch } from '../../../lib/gate/watch-page.ts';
import type { Verdict } from '../../../lib/gate/verdict.ts';

const POSTING = 'https://fernhill.example/jobs/4711-gardener';
const NOTHING = 'https://fernhill.example/garden';

const posting = (title: string): string => `<h1>${title}</h1>${'<p>Roses and more.</p>'.repeat(6)}
<h2>What you will do</h2><ul><li>Prune</li></ul><h2>What you will need</h2><ul><li>Gloves</li></ul><a href="/apply">Apply now</a>`;

let address = NOTHING;
let told: Verdict[] = [];
let watch: PageWatch;

const show = (html: string): void => {
  document.body.innerHTML = `<main>${html}</main>`;
};
const change = (html: string): void => {
  document.querySelector('main')!.innerHTML = html;
};
const shown = (): (string | undefined)[] => told.map((verdict) => `${verdict.level} ${verdict.shown}`);
/** Lets time pass with the observers called in between, as a browser does. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  watch = new PageWatch({ document, readAddress: () => address, tell: (verdict) => told.push(verdict) });
});

afterEach(() => {
  watch.stop();
  vi.useRealTimers();
  document.head.innerHTML = '';
});

describe('a page that is nothing to us', () => {
  it('gets no timer and no observer, and is not told of', async () => {
    address = NOTHING;
    show('<h1>Our garden</h1><p>Open daily.</p>');
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    watch.begin();
    expect(vi.getTimerCount()).toBe(0);
    expect(observe).not.toHaveBeenCalled();
    observe.mockRestore();
    change(posting('Gardener'));
    await pass(20_000);
    expect(told).toEqual([]);
  });
});

describe('a posting', () => {
  beforeEach(() => {
    address = POSTING;
  });

  it('is told of once it is quiet, then let go of', async () => {
    show(posting('Gardener'));
    watch.begin();
    expect(told).toEqual([]);
    await pass(500);
    expect(shown()).toEqual(['act Gardener']);
    await pass(16_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that comes in three steps is told of when the last one is there', async () => {
    show('<div class="spinner"></div>');
    watch.begin();
    await pass(300);
    change('<h1>Loading</h1>');
    await pass(300);
    change('<h1>Gardener</h1>');
    await pass(300);
    change(posting('Gardener'));
    await pass(600);
    expect(shown()).toEqual(['act Gardener']);
  });

  it('case 109: that goes on changing is told of three times at most', async () => {
    show(posting('Gardener'));
    watch.begin();
    for (let turn = 0; turn < 8; turn += 1) {
      await pass(600);
      document.querySelector('main')!.insertAdjacentHTML('beforeend', '<h3>More</h3><p>More.</p>');
    }
    expect(told.length).toBe(3);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that is never quiet is told of all the same', async () => {
    show(posting('Gardener'));
    watch.begin();
    for (let turn = 0; turn < 40; turn += 1) {
      document.querySelector('main')!.append(document.createElement('i'));
      await pass(200);
    }
    expect(shown()[0]).toBe('act Gardener');
  });
});

describe('a page that changes its address without a load', () => {
  it('is looked at anew, and structured data of the page before says nothing', async () => {
    address = POSTING;
    document.head.innerHTML =
      '<script type="application/ld+json">{"@type":"JobPosting","title":"Gardener"}</script>';
    show(posting('Gardener'));
    watch.begin();
    await pass(500);
    address = NOTHING;
    change('<h1>Our garden</h1><p>Open daily.</p>');
    watch.moveOn();
    await pass(500);
    expect(shown()).toEqual(['act Gardener', 'quiet Our garden']);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a pane beside a list', () => {
  const cards = Array.from({ length: 12 }, (_, at) => `<li><a href="/show/${at}00">Job ${at}</a></li>`).join(
    '',
  );
  const list = (title: string) => `<ul>${cards}</ul><div id="pane">${posting(title)}</div>`;

  it('whose address does not change is told of for every job, however long it is open', async () => {
    address = 'https://fernhill.example/search';
    show(list('Gardener'));
    watch.begin();
    await pass(20_000);
    for (const title of ['Florist', 'Beekeeper']) {
      document.querySelector('#pane')!.innerHTML = posting(title);
      await pass(600);
    }
    expect(told.map((verdict) => verdict.pane)).toEqual([true, true, true]);
    expect(shown()).toEqual(['act Gardener', 'act Florist', 'act Beekeeper']);
  });

  it('of a known site is told apart by the selected card, whatever the address says', async () => {
    address = 'https://www.glassdoor.com/Job/gardener-jobs.htm';
    const card = (id: string, title: string) =>
      `<ul><li data-jobid="${id}" data-selected="true">x</li></ul><div class="JobDetails_jobDetailsContainer__x"><h1 data-test="job-title">${title}</h1>${posting('').replace(/<h1>.*?<\/h1>/, '')}</div>`;
    show(card('1001', 'Gardener'));
    watch.begin();
    await pass(600);
    change(card('1002', 'Florist'));
    await pass(600);
    expect(told.map((verdict) => [verdict.jobKey, verdict.shown])).toEqual([
      ['glassdoor:1001', 'Gardener'],
      ['glassdoor:1002', 'Florist'],
    ]);
  });
});
