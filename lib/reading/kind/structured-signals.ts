import type { ReadingContext } from '../reading-context.ts';
import type { Signal } from './signal.ts';

const TYPE_SIGNALS: Readonly<Record<string, string>> = {
  aboutpage: 'structured:AboutPage',
  apireference: 'structured:docs',
  article: 'structured:Article',
  blogposting: 'structured:BlogPosting',
  discussionforumposting: 'structured:forum',
  event: 'structured:Event',
  newsarticle: 'structured:NewsArticle',
  product: 'structured:Product',
  profilepage: 'structured:ProfilePage',
  qapage: 'structured:forum',
  question: 'structured:forum',
  recipe: 'structured:Recipe',
  softwareapplication: 'structured:SoftwareApplication',
  techarticle: 'structured:docs',
  videogame: 'structured:Product',
};

const JOB_STATE =
  /"(?:\w*(?:salary|employment|jobType|datePosted|cvRequired|hiring|requisition|applyUrl|jobTitle|pageTitle)\w*)"/i;
const CLOSED_STATE =
  /"(?:status|state)":"(?:expired|paused|closed|archived|draft|inactive)"|"(?:is)?expired":true/i;
const STATE_LINES = 8;
const STATE_SAMPLE = 20_000;

/** A page state that holds one open job with a description: the page shows it, or will once its scripts have run. */
function holdsJob({ snapshot }: ReadingContext): boolean {
  return snapshot.pageState.some(({ data, lines }) => {
    if ((lines?.length ?? 0) < STATE_LINES) return false;
    const text = JSON.stringify(data).slice(0, STATE_SAMPLE);
    return JOB_STATE.test(text) && !CLOSED_STATE.test(text);
  });
}

/** Signals of JSON-LD, microdata and page metadata. */
export function readStructuredSignals(context: ReadingContext): Signal[] {
  const { snapshot, structured } = context;
  const names = new Set<string>();
  const jobs = structured.ofType('jobposting').length;
  if (holdsJob(context)) names.add('page-state:job');
  if (jobs === 1) names.add('structured:JobPosting');
  if (jobs >= 2) names.add(jobs >= 4 ? 'structured:JobPosting-many' : 'structured:JobPosting-few');
  for (const item of structured.items)
    for (const type of item.types) if (TYPE_SIGNALS[type]) names.add(TYPE_SIGNALS[type]);
  const type = snapshot.meta['og:type']?.toLowerCase();
  if (type === 'article') names.add('meta:article');
  if (type?.startsWith('product')) names.add('meta:product');
  if (type === 'profile') names.add('meta:profile');
  if (snapshot.meta['article:published_time']) names.add('meta:published');
  if (/docusaurus|sphinx|mkdocs|vitepress|gitbook/i.test(snapshot.meta.generator ?? ''))
    names.add('meta:docs-generator');
  if (/discourse|vbulletin|phpbb|xenforo|stack/i.test(snapshot.meta.generator ?? ''))
    names.add('meta:forum-generator');
  return [...names].map((name) => ({ name }));
}
