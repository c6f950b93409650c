import { describe, expect, it } from 'vitest';
import type { KnownTheme, ThemeKnown } from '../../../lib/facts/unknowns-map.ts';
import { listNextPages } from '../../../lib/next-pages.ts';
import { makeSnapshot } from '../notebook/material.ts';

const HOME = 'https://www.tarnwick.example/';

function theme(
  name: KnownTheme,
  read: ThemeKnown['read'],
  state: ThemeKnown['state'] = 'unknown',
): ThemeKnown {
  return { theme: name, read, state, facts: [] };
}

/** A page with these links, by address; the words are the address's last part unless given. */
function pageWith(links: Record<string, string>, address = HOME) {
  const page = makeSnapshot([], address);
  const blocks = Object.entries(links).map(([href, text]) => ({
    kind: 'link' as const,
    text,
    href,
    place: 'nav' as const,
    box: 0,
  }));
  return { ...page, blocks };
}

const TEAM = [theme('team', 'company-team'), theme('manager', 'company-team')];
const VALUES = theme('values', 'company-values');

describe('the next page to read', () => {
  it('is the one that tells most of what is unknown, with what it would tell', () => {
    const page = pageWith({
      'https://tarnwick.example/values': 'Our values',
      'https://tarnwick.example/about/people': 'Our team',
    });
    expect(listNextPages({ themes: [VALUES, ...TEAM], pages: [page] })).toEqual([
      { address: 'https://tarnwick.example/about/people', title: 'Our team', themes: ['team', 'manager'] },
      { address: 'https://tarnwick.example/values', title: 'Our values', themes: ['values'] },
    ]);
  });

  it('is none that is kept already, of another site, or about what is known', () => {
    const kept = makeSnapshot([], 'https://tarnwick.example/values/');
    const page = pageWith({
      'https://www.tarnwick.example/values?utm_source=home': 'Our values',
      'https://elsewhere.example/values': 'Our values',
      'https://tarnwick.example/news': 'News',
    });
    const themes = [VALUES, theme('risk', 'company-news', 'known')];
    expect(listNextPages({ themes, pages: [page, kept] })).toEqual([]);
  });

  it('is found by its address where the link’s words say nothing', () => {
    const page = pageWith({ 'https://tarnwick.example/our-values': 'Read on' });
    expect(listNextPages({ themes: [VALUES], pages: [page] })).toMatchObject([{ title: 'Read on' }]);
  });
});
