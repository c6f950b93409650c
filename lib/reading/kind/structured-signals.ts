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

/** Signals of JSON-LD, microdata and page metadata. */
export function readStructuredSignals({ snapshot, structured }: ReadingContext): Signal[] {
  const names = new Set<string>();
  const jobs = structured.ofType('jobposting').length;
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
