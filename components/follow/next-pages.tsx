import { i18n } from '#i18n';
import { ArrowUpRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { NextPage } from '../../lib/next-pages.ts';
import { toQuoteLink } from '../facts/quote-link.ts';
import css from './follow.module.css';

/** The chooser reads whole pages: it is loaded, and runs, after the screen is drawn. */
async function load(opportunityId: string): Promise<NextPage[]> {
  const { findNextPages } = await import('../../lib/find-next-pages.ts');
  return findNextPages(opportunityId, new Date().toISOString());
}

/** Up to three pages that would tell what is not known yet, with what each would tell. `changedAt` redoes it. */
export function NextPages({ opportunityId, changedAt }: { opportunityId: string; changedAt: string }) {
  const [pages, setPages] = useState<NextPage[]>([]);
  useEffect(() => {
    let stopped = false;
    load(opportunityId).then(
      (found) => !stopped && setPages(found),
      (error: unknown) => console.error(error),
    );
    return () => {
      stopped = true;
    };
    // What is known has changed with it.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [opportunityId, changedAt]);
  if (pages.length === 0) return null;
  return (
    <section className={css.next}>
      <h2 className={css.title}>{i18n.t('next.title')}</h2>
      <ul className={css.links}>
        {pages.map((page) => (
          <li key={page.address}>
            <a href={toQuoteLink(page.address, '')} target="_blank" rel="noreferrer">
              {page.title}
              <ArrowUpRight aria-hidden />
            </a>
            <p className={css.soft}>{describe(page)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function describe({ themes }: NextPage): string {
  const names = themes.map((theme) => i18n.t(`known.theme.${theme}`)).join(', ');
  return i18n.t('next.would_tell', themes.length, [String(themes.length), names]);
}
