// Which page to read next: what is not known yet, held against the links on the pages that were kept. Pure.
import type { PageKind } from './facts/page-kind.ts';
import type { KnownTheme, ThemeKnown } from './facts/unknowns-map.ts';
import { toAddressKey } from './notebook/address-key.ts';
import { parseAddress } from './reading/address.ts';
import { foldSegment } from './reading/kind/name-fold.ts';
import { namedPages } from './reading/kind/address-signals.ts';
import type { NamedPage } from './reading/vocabulary/company/page-names.ts';
import type { PageSnapshot } from './snapshot/page-snapshot.ts';

/** A page nobody has read yet, and what it would most likely tell. */
export interface NextPage {
  address: string;
  /** Words of the link to it. */
  title: string;
  themes: KnownTheme[];
}

export interface NextPagesRequest {
  themes: readonly ThemeKnown[];
  /** The kept pages of one opportunity. */
  pages: readonly Pick<PageSnapshot, 'address' | 'blocks'>[];
}

const SHOWN = 3;
const TITLE_LENGTH = 80;

/** The sort of page that goes by such a name. */
const KINDS: Partial<Record<NamedPage, PageKind>> = {
  about: 'company-about',
  news: 'company-news',
  product: 'company-product',
  team: 'company-team',
  values: 'company-values',
};

interface Link {
  text: string;
  href: string;
}

function linksOf({ blocks }: NextPagesRequest['pages'][number]): Link[] {
  return blocks.flatMap((block) => [
    ...(block.href === undefined ? [] : [{ text: block.text, href: block.href }]),
    ...(block.links ?? []),
  ]);
}

/** The kind a link promises: by its words, else by the last part of its address. */
function kindOfLink({ text, href }: Link): PageKind | undefined {
  const last = parseAddress(href).segments.at(-1) ?? '';
  const names = [...(text.length <= TITLE_LENGTH ? namedPages(text) : []), ...namedPages(foldSegment(last))];
  return names.map((name) => KINDS[name]).find((kind) => kind !== undefined);
}

/**
 * At most three pages of the company's own site that are linked from kept pages, are not kept themselves, and are of the
 * kind that usually tells what is unknown; the one that tells most first. Pages of other sites are never proposed.
 */
export function listNextPages({ themes, pages }: NextPagesRequest): NextPage[] {
  const unknown = themes.filter((row) => row.state === 'unknown');
  const kept = new Set(pages.map((page) => toAddressKey(page.address)));
  const found = new Map<PageKind, NextPage>();
  for (const page of pages) {
    const own = parseAddress(page.address).domain;
    for (const link of linksOf(page)) {
      const target = parseAddress(link.href);
      if (own === '' || target.domain !== own || kept.has(toAddressKey(link.href))) continue;
      const kind = kindOfLink(link);
      const told = unknown.filter((row) => row.read === kind).map((row) => row.theme);
      if (kind === undefined || told.length === 0 || found.has(kind)) continue;
      found.set(kind, {
        address: link.href,
        title: link.text.slice(0, TITLE_LENGTH) || target.path,
        themes: told,
      });
    }
  }
  return [...found.values()].sort((a, b) => b.themes.length - a.themes.length).slice(0, SHOWN);
}
