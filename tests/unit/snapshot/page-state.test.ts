// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { PAGE_STATE_ROWS } from '../../../lib/snapshot/page-state-rows.ts';
import type { PageState } from '../../../lib/snapshot/page-snapshot.ts';
import { snapshotOf } from './snapshot-of.ts';

const DESCRIPTION = `<p>${'We rig boats of every size, in Kiel and at sea. '.repeat(8)}</p><ul><li>masts</li></ul>`;
const JOB = {
  title: 'Rigger',
  descriptionHtml: DESCRIPTION,
  employmentType: 'FullTime',
  locationName: 'Kiel',
};

async function stateOf(html: string): Promise<PageState[]> {
  return (await snapshotOf(html)).pageState;
}

function script(text: string, attributes = ''): string {
  return `<script ${attributes}>${text.replaceAll('</', '<\\/')}</script>`;
}

describe('page state', () => {
  it.each([
    ['ashby-app-data', script(`window.__appData = ${JSON.stringify({ posting: JOB })};`)],
    [
      'next-data',
      script(
        JSON.stringify({ props: { pageProps: { initialState: { job: JOB } } } }),
        'id="__NEXT_DATA__" type="application/json"',
      ),
    ],
    [
      'remix-context',
      script(
        `window.__remixContext = ${JSON.stringify({ state: { loaderData: { 'routes/job': { jobPost: JOB } } } })};a()`,
      ),
    ],
    [
      'phenom',
      script(
        `var phApp = phApp || {}; phApp.ddo = ${JSON.stringify({ jobDetail: { data: { job: JOB } } })}; phApp.x = {};`,
      ),
    ],
    [
      'apple-router',
      script(
        `window.__staticRouterHydrationData = JSON.parse(${JSON.stringify(JSON.stringify({ loaderData: { job: JOB } }))});`,
      ),
    ],
    ['indeed-provider', script(`window.mosaic.providerData["jobs"]=${JSON.stringify({ model: JOB })};`)],
    ['initial-state', script(`window.__INITIAL_STATE__=${JSON.stringify({ data: { job: JOB } })}`)],
    ['json-script', script(JSON.stringify({ job: JOB }), 'type="application/json"')],
  ])('of the shape %s is read as text', async (name, html) => {
    const [state] = await stateOf(html);
    expect(state).toMatchObject({
      name,
      data: { title: 'Rigger', employmentType: 'FullTime', locationName: 'Kiel' },
    });
    expect(state?.lines?.at(-1)).toMatchObject({ kind: 'item', text: 'masts' });
  });

  it('of the shape inertia is read from its attribute', async () => {
    const page = JSON.stringify({ props: { job: JOB } })
      .replaceAll('"', '&quot;')
      .replaceAll('<', '&lt;');
    expect(await stateOf(`<div id="app" data-page="${page}"></div>`)).toMatchObject([
      { name: 'inertia', data: { title: 'Rigger' } },
    ]);
  });

  it('of the shape nuxt-data is put together from its flat list', async () => {
    const flat = [
      { data: 1 },
      ['ShallowReactive', 2],
      { job: 3 },
      { title: 4, description: 5, self: 3 },
      'Rigger',
      DESCRIPTION,
    ];
    expect(
      await stateOf(script(JSON.stringify(flat), 'id="__NUXT_DATA__" type="application/json"')),
    ).toMatchObject([{ name: 'nuxt-data', data: { title: 'Rigger', self: null } }]);
  });

  it('of the shape taleo-fill-list is decoded', async () => {
    const text = encodeURIComponent(DESCRIPTION);
    const html = script(
      `api.fillList('requisitionDescriptionInterface', 'descRequisition', ['','Rigger','!*!${text}','Kiel']);`,
    );
    expect(await stateOf(html)).toMatchObject([
      { name: 'taleo-fill-list', data: { title: 'Rigger', values: ['Rigger', 'Kiel'] } },
    ]);
  });

  it('brings along the company that stands beside the job', async () => {
    const [state] = await stateOf(
      script(`window.__appData = ${JSON.stringify({ organization: { name: 'Brightwell' }, posting: JOB })}`),
    );
    expect(state?.data).toMatchObject({ organization: { name: 'Brightwell' } });
  });

  it('without a job in it is left out', async () => {
    expect(
      await stateOf(
        script(`window.__appData = ${JSON.stringify({ theme: { title: 'Dark', description: 'short' } })}`),
      ),
    ).toEqual([]);
  });

  it('that is a program is never run', async () => {
    expect(
      await stateOf(
        script(
          `window.__NUXT__=(function(a){window.ran=true;return {title:a,description:"${'x '.repeat(400)}"}}("Rigger"))`,
        ),
      ),
    ).toEqual([]);
    expect('ran' in window).toBe(false);
  });

  it('has rows sorted by name, each name once', () => {
    const names = PAGE_STATE_ROWS.map((row) => row.name);
    expect(names).toEqual(Array.from(new Set(names)).sort());
  });
});
