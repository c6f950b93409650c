// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ARTICLE_ELEMENTS, findArticleTexts } from '../../../lib/snapshot/find-article-texts.ts';
import { looksLikeArticle, markArticle } from '../../../lib/snapshot/mark-article.ts';
import { snapshotOf } from './snapshot-of.ts';

const TEXT =
  'Brightwell opened a second yard in Kiel, its largest so far, with room for forty people, and more.';
const ARTICLE = `<nav><p>${TEXT}</p></nav><div><article><h2>Second yard</h2><p>${TEXT}</p><p>One. ${TEXT}<br>Two. ${TEXT}</p><p>Three. ${TEXT}</p></article><div><p>Read next</p></div></div>`;

describe('the main text of an article', () => {
  it('is marked, piece by piece where a paragraph is several lines, and nothing else is', async () => {
    const snapshot = markArticle(await snapshotOf(ARTICLE), findArticleTexts(document));
    expect(snapshot.blocks.map((block) => block.article ?? false)).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('is looked for without changing the page', async () => {
    await snapshotOf(ARTICLE);
    const before = document.documentElement.outerHTML;
    findArticleTexts(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is not looked for in a page too large to copy', async () => {
    await snapshotOf(ARTICLE + '<i></i>'.repeat(ARTICLE_ELEMENTS));
    expect(findArticleTexts(document)).toEqual([]);
  });

  it('stays unmarked when nothing was found', async () => {
    const snapshot = await snapshotOf(ARTICLE);
    expect(markArticle(snapshot, [])).toBe(snapshot);
  });
});

describe('a page looks like an article', () => {
  it('when it says so or is built like one', async () => {
    expect(looksLikeArticle(await snapshotOf(ARTICLE))).toBe(true);
    const said = await snapshotOf(`<p>${TEXT}</p>`, '<meta property="og:type" content="Article">');
    expect(looksLikeArticle(said)).toBe(true);
  });

  it('but not when it shows a job, or several articles', async () => {
    const posting = '<script type="application/ld+json">{"@type":"JobPosting","title":"Rigger"}</script>';
    expect(looksLikeArticle(await snapshotOf(ARTICLE, posting))).toBe(false);
    const two = `<article id="a"><p>${TEXT}</p></article><article id="b"><p>${TEXT}</p></article>`;
    expect(looksLikeArticle(await snapshotOf(two))).toBe(false);
  });
});
