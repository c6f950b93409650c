import { saysTopic } from '../company/says-topic.ts';
import type { ReadingContext } from '../reading-context.ts';
import { foldName } from './name-fold.ts';
import type { PageView } from './page-view.ts';
import { findProductHeading } from './product-heading.ts';
import type { Signal } from './signal.ts';

const JOB_NAMES =
  /^(?:address|crumb|h1|host|(?:site-)?title):(?:careers|job-list|jobs|under-careers|under-jobs|under-job-list)$/;

/** What a posting has besides sections: without any of these, headings like "Requirements" belong to something else. */
const JOB_ANCHORS: ReadonlySet<string> = new Set([
  'address:career-subpage',
  'address:job-argument',
  'address:job-path',
  'address:jobid-path',
  'address:under-careers',
  'address:under-job-list',
  'address:under-jobs',
  'h1:careers',
  'h1:job-list',
  'h1:jobs',
  'host:careers',
  'jobs:labels-3',
  'jobs:labels-6',
  'jobs:marked-title',
  'jobs:title-heading',
  'site-title:careers',
  'site-title:job-list',
  'site-title:jobs',
  'structured:JobPosting',
  'structured:JobPosting-few',
  'title:careers',
  'title:job-list',
  'title:jobs',
]);

const RESUME_NAME = /\b(?:curriculum vitae|cv|resume|lebenslauf)\b/u;

const PAPER =
  '(?:job (?:description|posting|ad)|resume|cv|cover letter|lebenslauf|anschreiben|bewerbung|bewerbungsschreiben|stellenbeschreibung|stellenanzeige|fiche de poste|lettre de motivation|descripcion (?:de|del) puesto|carta de presentacion|curriculum|lettera di presentazione|motivatiebrief|list motywacyjny)s?';
const SAMPLE =
  '(?:templates?|samples?|examples?|vorlagen?|muster|beispiele?|modeles?|exemples?|plantillas?|ejemplos?|modell[oi]|esempi[o]?|voorbeeld(?:en)?|wzor|modelos?)';
/** Samples of postings and applications: "Nurse resume example", "Vorlage für eine Stellenanzeige". */
const SAMPLE_PAPER = new RegExp(
  `\\b(?:${PAPER} (?:\\p{L}+ ){0,2}${SAMPLE}|${SAMPLE} (?:\\p{L}+ ){0,3}${PAPER}|(?:how to write|wie schreibt man|comment (?:ecrire|rediger)|como (?:escribir|redactar)|come scrivere) (?:\\p{L}+ ){0,3}${PAPER})\\b`,
  'u',
);

function isSamplePaper({ titleParts, tops }: PageView): boolean {
  return [...titleParts, ...tops.map(({ block }) => block.text)].some((part) =>
    SAMPLE_PAPER.test(foldName(part)),
  );
}

/** A page with the headings of a résumé that bears a person's name or is called one. */
function isResume(names: ReadonlySet<string>, view: PageView): boolean {
  if (!names.has('words:resume')) return false;
  const called = [...view.titleParts, ...view.tops.map(({ block }) => block.text)];
  const says = names.has('address:resume') || called.some((part) => RESUME_NAME.test(foldName(part)));
  return names.has('page:person-heading') || (says && !names.has('jobs:apply-control'));
}

/** A careers page below the landing page whose first headings announce principles: it is about those. */
function isValuesPage(names: ReadonlySet<string>, view: PageView): boolean {
  const below = names.has('address:under-careers') || names.has('address:career-subpage');
  return below && view.headings.slice(0, 3).some(({ block }) => saysTopic(block.text, 'value'));
}

/** Signals that mean something only together. */
export function combineSignals(
  signals: readonly Signal[],
  view: PageView,
  context: ReadingContext,
): Signal[] {
  const names = new Set(signals.map(({ name }) => name));
  const combined: Signal[] = [];
  const jobPage = signals.find(({ name }) => JOB_NAMES.test(name));
  const rows = names.has('build:link-rows-5') || names.has('build:link-rows-10');
  if (jobPage && rows && !names.has('jobs:duties-and-requirements'))
    combined.push({ name: 'jobs:rows-on-job-page', detail: jobPage.name });
  const anchored = [...names].some((name) => JOB_ANCHORS.has(name));
  if (names.has('jobs:parts-2') || names.has('jobs:parts-3'))
    if (!anchored) combined.push({ name: 'jobs:unanchored' });
  const shop = names.has('words:shop') || names.has('build:prices');
  if (names.has('address:home') && names.has('build:company-menu') && !shop && !names.has('address:shop'))
    combined.push({ name: 'build:company-home' });
  if (names.has('words:not-found') && names.has('build:little-text'))
    combined.push({ name: 'page:not-found' });
  if (isValuesPage(names, view)) combined.push({ name: 'build:values-page' });
  if (isSamplePaper(view)) combined.push({ name: 'page:sample-paper' });
  if (isResume(names, view)) combined.push({ name: 'page:resume' });
  if (!shop && findProductHeading(context) !== undefined) combined.push({ name: 'build:product-page' });
  return combined;
}
