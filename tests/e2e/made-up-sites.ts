// Sites that behave like real ones and say nothing real: text that comes late, panes that change without an address,
// structured data that stays behind, postings in frames of other sites.

interface MadeUpJob {
  id: string;
  title: string;
  /** Words that stand in this posting and in no other. */
  mark: string;
}

/** The jobs on all made-up sites; each has a word of its own in every part. */
export const JOBS: readonly MadeUpJob[] = [
  { id: '70411', title: 'Rose Gardener', mark: 'rosebush' },
  { id: '70412', title: 'Bicycle Mechanic', mark: 'derailleur' },
  { id: '70413', title: 'Night Baker', mark: 'sourdough' },
  { id: '70414', title: 'Ferry Pilot', mark: 'gangway' },
  { id: '70415', title: 'Piano Tuner', mark: 'pinblock' },
  { id: '70416', title: 'Map Librarian', mark: 'cartouche' },
];

const EMPLOYER = 'Tollgate Orchards';

const partsOf = ({
  mark,
}: MadeUpJob): string => `<p>${EMPLOYER} is looking for somebody who knows every ${mark} by its name.</p>
<h2>What you will do</h2><ul><li>Look after each ${mark} from the first morning to the last</li><li>Keep a diary of every ${mark} that gave trouble</li><li>Show two apprentices how a ${mark} is mended</li></ul>
<h2>What you will need</h2><ul><li>Three years of work with any kind of ${mark}</li><li>A steady hand near a ${mark}</li></ul>
<h2>What we offer</h2><ul><li>A ${mark} of your own after one year</li><li>Thirty days of holiday</li></ul>
<p><a href="/apply" role="button">Apply now</a></p>`;

const posting = (job: MadeUpJob): string => `<h1>${job.title}</h1><p>Company: ${EMPLOYER}</p>${partsOf(job)}`;

const dataOf = (job: MadeUpJob): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: job.title,
    identifier: { '@type': 'PropertyValue', value: job.id },
    hiringOrganization: { '@type': 'Organization', name: EMPLOYER },
    description: `<p>Everything about the ${job.mark}.</p>`,
  })}</script>`;

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const [first, second, third, fourth] = JOBS as [MadeUpJob, MadeUpJob, MadeUpJob, MadeUpJob];

/** An applicant system drawn by its script: a list, and jobs at addresses of their own that are never loaded. */
const app = page(
  'Jobs – Tollgate Orchards',
  `<nav><a href="/">Home</a></nav><main id="app"><div class="spinner"></div></main>
<script>
const jobs = ${JSON.stringify(Object.fromEntries(JOBS.map((job) => [job.id, { title: job.title, html: posting(job) }])))};
const draw = () => {
  const id = location.pathname.split('/')[3];
  const app = document.getElementById('app');
  app.innerHTML = '<div class="spinner"></div>';
  setTimeout(() => {
    if (location.pathname.split('/')[3] !== id) return;
    document.title = (id ? jobs[id].title : 'Jobs') + ' – Tollgate Orchards';
    app.innerHTML = id ? jobs[id].html : '<h1>Open positions</h1><ul>' + Object.keys(jobs).map((key) => '<li><a href="/app/jobs/' + key + '">' + jobs[key].title + '</a></li>').join('') + '</ul>';
  }, 250);
};
addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="/app/"]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  draw();
});
addEventListener('popstate', draw);
draw();
</script>`,
);

/**
 * A board with a list and a pane, shaped like Glassdoor: the address never changes, the structured data is always that of
 * the first job, title and text of the next job come one after the other.
 */
const board = page(
  'Jobs near you',
  `<main><ul id="list">${JOBS.map((job, at) => `<li class="card" data-jobid="${job.id}" data-selected="${at === 0}"><a href="/partner/${job.id}">${job.title}</a></li>`).join('')}</ul>
<div id="right"><div class="JobDetails_jobDetailsContainer__x1">${paneOf(first)}</div></div></main>
<script>
const panes = ${JSON.stringify(Object.fromEntries(JOBS.map((job) => [job.id, [headOf(job), bodyOf(job)]])))};
window.choose = (id) => {
  for (const card of document.querySelectorAll('.card')) card.dataset.selected = String(card.dataset.jobid === id);
  const right = document.getElementById('right');
  right.firstElementChild.innerHTML = '<div class="spinner"></div>';
  const isChosen = () => document.querySelector('[data-selected="true"]').dataset.jobid === id;
  setTimeout(() => { if (isChosen()) right.firstElementChild.innerHTML = panes[id][0]; }, 40);
  setTimeout(() => { if (isChosen()) right.firstElementChild.innerHTML = panes[id].join(''); }, 90);
};
addEventListener('click', (event) => {
  const card = event.target.closest('.card');
  if (!card) return;
  event.preventDefault();
  choose(card.dataset.jobid);
});
</script>`,
  dataOf(first),
);

function headOf({ title }: MadeUpJob): string {
  return `<h1 data-test="job-title">${title}</h1><div class="EmployerProfile_employerName__z">${EMPLOYER}</div>`;
}

function bodyOf(job: MadeUpJob): string {
  return `<div class="JobDetails_jobDescription__y">${partsOf(job)}</div>`;
}

function paneOf(job: MadeUpJob): string {
  return headOf(job) + bodyOf(job);
}

/** A company's page around a frame of its applicant system. */
const around = page(
  'Join us – Tollgate Orchards',
  `<h1>Join us</h1><p>We grow apples.</p><iframe src="http://boards.greenhouse.io/embed/job_app?for=tollgate&token=${second.id}00" width="900" height="900"></iframe>`,
);
const framed = page(
  `Job application for ${second.title}`,
  `<div id="app_body"><h1 class="app-title">${second.title}</h1><span class="company-name">at ${EMPLOYER}</span><div id="content">${partsOf(second)}</div></div>`,
);

/** Draws a shell, then a placeholder of another job, then the job. */
const steps = page(
  'Tollgate Orchards',
  `<main id="main"><div class="spinner"></div></main>
<script>
const main = document.getElementById('main');
setTimeout(() => { main.innerHTML = ${JSON.stringify(`<h1>${third.title}</h1><p>Loading the details …</p>`)}; }, 200);
setTimeout(() => { main.innerHTML = ${JSON.stringify(posting(third))}; document.title = ${JSON.stringify(`${third.title} – Tollgate Orchards`)}; }, 700);
</script>`,
);

const closing = page(`${fourth.title} – Tollgate Orchards`, `<main>${posting(fourth)}</main>`);

/** What took the place of the control to apply once the posting was closed. */
export const CLOSED = 'This job is no longer accepting applications.';

const idle = page('A walk in the orchard', '<h1>A walk in the orchard</h1><p>Nothing but trees here.</p>');

const quiet = page('A bench by the river', '<h1>A bench by the river</h1><p>Nothing but water here.</p>');

/** Paths on the demo site's own origin. */
export const PATHS = {
  app: '/app/jobs',
  around: '/join',
  steps: `/openings/${third.id}-night-baker`,
  closing: `/openings/${fourth.id}-ferry-pilot`,
  idle: '/walk',
  quiet: '/bench',
};

/** Pages for the demo site's server, by path. */
export function makeLocalPages(): Record<string, string> {
  return {
    [PATHS.app]: app,
    ...Object.fromEntries(JOBS.map((job) => [`${PATHS.app}/${job.id}`, app])),
    [PATHS.around]: around,
    [PATHS.steps]: steps,
    [PATHS.closing]: closing,
    [PATHS.idle]: idle,
    [PATHS.quiet]: quiet,
    ...Object.fromEntries(
      JOBS.map((job) => [
        `/plain/${job.id}-job`,
        page(job.title, `<main>${posting(job)}</main>`, dataOf(job)),
      ]),
    ),
  };
}

/** The closed posting, to be served in the open one's place. */
export function closePosting(html: string): string {
  return html.replace(/<p><a href="\/apply".*?<\/p>/, `<p><strong>${CLOSED}</strong></p>`);
}

/** The board, which has to be at a known host. */
export const BOARD = 'http://www.glassdoor.com/Job/orchard-jobs.htm';

/** Pages of other hosts, answered instead of the net; undefined: there is no such host. */
export function answerForHost(host: string, path: string): string | undefined {
  if (host === 'www.glassdoor.com') return path.startsWith('/Job/') ? board : idle;
  if (host === 'boards.greenhouse.io') return framed;
  if (host === 'ungranted.tollgate.example')
    return page('Elsewhere', `<main>${posting(first)}</main>`, dataOf(first));
  return undefined;
}
