import { i18n } from '#i18n';
import { ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatDay } from '../app/locale.ts';
import type { EvidencePage } from './evidence-page.ts';
import { toQuoteLink } from './quote-link.ts';
import { useSurroundings } from '../app/surroundings.ts';
import css from './quote.module.css';

interface QuoteProps {
  words: string;
  /** The page it is from. */
  page?: EvidencePage;
  /** The words can be seen on the page, so a link may jump to them. */
  onPage?: boolean;
  /** Said before the page: where in the page, how sure. */
  children?: ReactNode;
}

/** The page's own words, set apart from ours, with the page and date and a link that opens the page there. */
export function Quote({ words, page, onPage = true, children }: QuoteProps) {
  const href = page && toQuoteLink(page.address, onPage ? words : '');
  return (
    <figure className={css.quote}>
      <blockquote className={css.words} tabIndex={words.length > 600 ? 0 : undefined}>
        {words}
      </blockquote>
      <figcaption className={css.source}>
        {children}
        {page && (
          <span>
            {page.title ? `${page.title}, ` : ''}
            {formatDay(page.takenAt)}
          </span>
        )}
        {href && (
          <a href={href} target="_blank" rel="noreferrer">
            {i18n.t('evidence.show')}
            <ArrowUpRight aria-hidden />
          </a>
        )}
        {page?.copy !== undefined && <CopyButton route={`${page.copy}/${toRoutePart(words)}`} />}
      </figcaption>
    </figure>
  );
}

/** Whole signs only: half of one has no place in an address. */
const QUOTE_IN_ROUTE = /^[^\p{Surrogate}]{0,500}/u;

/** The beginning of the quote as the stored copy's route takes it, to open the copy at these words. */
function toRoutePart(words: string): string {
  return encodeURIComponent(QUOTE_IN_ROUTE.exec(words)?.[0] ?? '');
}

/** The copy that stays as it was, whatever became of the page. */
function CopyButton({ route }: { route: string }) {
  const { openNotebook } = useSurroundings();
  return (
    <button type="button" className={css.copy} onClick={() => void openNotebook(route)}>
      {i18n.t('follow.stored_copy')}
    </button>
  );
}
