// Pages of a company that does not exist, as the snapshot of a real page would be. Invented from the first word to the
// last, and dated from the day they are opened, so that nothing in them is stale.
import { SNAPSHOT_VERSION } from '../snapshot/snapshot-limits.ts';
import { SAMPLE_SITE } from './sample-site.ts';
import type { Block, PageSnapshot } from '../snapshot/page-snapshot.ts';

const DAY_MS = 86_400_000;

/** "# " a title, "## " a heading, "- " a list item, "Label:: value" a pair, "> " a button; else a paragraph. */
interface SamplePage {
  path: string;
  title: string;
  lines: string;
  /** The page carries the data of a posting for search engines. */
  posting?: true;
}

const PAGES: readonly SamplePage[] = [
  {
    path: '/jobs/service-planning-lead',
    title: 'Service Planning Lead – Tidewell Ferries',
    posting: true,
    lines: `# Service Planning Lead
Location:: Harwick, three days a week at the quay
Contract:: Permanent, full-time
Team:: Service Planning
Salary:: €64,000 – €76,000 a year
> Apply now
Tidewell runs fourteen electric ferries between the islands of the Harwick Sound. 6.2 million people crossed with us last year, most of them on their way to work.
You will lead the Service Planning team of five and report to Ines Hallgren, Head of Operations.
## Why this role, why now
Our timetable is still planned in a spreadsheet of 212 sheets that two people understand. Last winter one wrong cell sent two ferries to the same berth.
By the end of June we want every crossing planned in one tool that the crews trust, and late departures down from 11 in every 100 to fewer than 5 in every 100.
## What you will do
- Replace the planning spreadsheet with one tool, route by route, without a day of missed crossings
- Agree turnaround times with crews, harbour masters and the charging team
- Decide which three routes get the new vessels first, and explain it to the islands that have to wait
- Coach two planners who joined this year
- Present punctuality to the board every quarter
## What we are looking for
- At least four years of planning work in transport, logistics or energy
- You have led a small team through a change it did not ask for
- Strong Excel, and enough SQL to check your own figures
- Experience with optimisation or simulation tools
- You can explain a hard choice to a room that is against it
## Nice to have
- Power BI or Tableau
- Knowledge of charging infrastructure
## What we offer
- 30 days of holiday, and every ferry free for your family
- €1,500 a year for learning
- A fast-paced environment in which you wear many hats
## How we hire
- A call with Jonne Aster, People Partner
- A conversation of 60 minutes with Ines Hallgren, Head of Operations, and Tomas Reyl, Senior Planner
- A last half hour with Mirja Kovala, our managing director
> Apply now`,
  },
  {
    path: '/about',
    title: 'About Tidewell Ferries',
    lines: `# About us
Tidewell Ferries was founded in 2009 in Harwick, when three island councils bought back their own ferry line. Today 420 people work on fourteen vessels and nine quays.
Our mission is to make the Sound as easy to cross as a street.
## How we earn our money
Tickets pay for 58 percent of what a crossing costs. The three councils pay the rest, under a contract that ends in two years and will be tendered anew.
## What is hard
Charging takes longer in cold water than the maker promised. In January one crossing in nine left late.
## Who leads
- Mirja Kovala, Managing Director
- Ines Hallgren, Head of Operations
- Davit Orre, Head of Vessels and Charging`,
  },
  {
    path: '/values',
    title: 'What we value – Tidewell Ferries',
    lines: `# What we value
## The crew decides last
No plan leaves the office before the crew that sails it has read it.
## Say it early
A delay told an hour before is an inconvenience; a delay told at the quay is a broken promise.
## Count what matters
We publish our punctuality every Monday, also after a bad week.`,
  },
  {
    path: '/news/two-new-vessels',
    title: 'Tidewell orders two new electric ferries – Tidewell Ferries',
    lines: `# Tidewell orders two new electric ferries
{news}
Tidewell Ferries has ordered two electric ferries for €38 million. They carry 350 passengers each and are due next spring.
"The vessels are the easy part," says Mirja Kovala, Managing Director. "The quays at Skerry and Oldness have to charge twice as fast as today."
The two ferries will first serve the routes that are late most often.`,
  },
];

const inMain = { place: 'main', box: 0 } as const;

function toBlock(line: string): Block {
  const pair = /^([^:]{1,40}):: (.+)$/.exec(line);
  if (pair) {
    const [, label = '', value = ''] = pair;
    return { kind: 'label-value', text: `${label}: ${value}`, label, value, ...inMain };
  }
  if (line.startsWith('# ')) return { kind: 'heading', level: 1, text: line.slice(2), ...inMain };
  if (line.startsWith('## ')) return { kind: 'heading', level: 2, text: line.slice(3), ...inMain };
  if (line.startsWith('- ')) return { kind: 'item', level: 1, text: line.slice(2), ...inMain };
  if (line.startsWith('> ')) return { kind: 'button', text: line.slice(2), ...inMain };
  return { kind: 'paragraph', text: line, ...inMain };
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const writeDay = (at: number): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(at);

/** What search engines are told about the posting. */
function toPosting(at: number): PageSnapshot['structured'] {
  const data = {
    '@type': 'JobPosting',
    title: 'Service Planning Lead',
    datePosted: dayOf(at - 12 * DAY_MS),
    validThrough: dayOf(at + 20 * DAY_MS),
    employmentType: 'FULL_TIME',
    hiringOrganization: { '@type': 'Organization', name: 'Tidewell Ferries', sameAs: SAMPLE_SITE },
    jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Harwick' } },
  };
  return [{ source: 'json-ld', types: ['jobposting'], data }];
}

function toSnapshot({ path, title, lines, posting }: SamplePage, now: string): PageSnapshot {
  const at = Date.parse(now);
  const text = lines.replace('{news}', writeDay(at - 9 * DAY_MS));
  return {
    version: SNAPSHOT_VERSION,
    address: `${SAMPLE_SITE}${path}`,
    title,
    language: 'en',
    takenAt: now,
    meta: { 'og:site_name': 'Tidewell Ferries' },
    structured: posting ? toPosting(at) : [],
    pageState: [],
    frames: [],
    boxes: [{ parent: -1, tag: 'main' }],
    blocks: text.split('\n').map(toBlock),
    cut: [],
    cost: { elements: 60, ms: 1 },
  };
}

/** The sample's pages as if taken at `now` (ISO 8601, UTC), the posting first. */
export function sampleSnapshots(now: string): PageSnapshot[] {
  return PAGES.map((page) => toSnapshot(page, now));
}
