import { i18n } from '#i18n';
import { useNotebook } from '../app/use-notebook.ts';
import { ArrowLeft, ArrowUpRight } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { changesOf } from '../../lib/notebook/changes.ts';
import { getCapture, pageOf } from '../../lib/notebook/queries.ts';
import type { Block } from '../../lib/snapshot/page-snapshot.ts';
import { formatMoment, hostOf } from '../app/locale.ts';
import { toQuoteLink } from '../facts/quote-link.ts';
import { kindLabel } from '../page/kind-field.tsx';
import { ChangedLines } from '../page/changed-lines.tsx';
import { Button } from '../ui/button.tsx';
import css from './opportunity.module.css';

/** Blocks drawn at once; the rest follows on demand, so that a huge page opens as fast as a small one. */
const STEP = 400;
/** Parts of a page nobody reads for its content. */
const AROUND = new Set(['nav', 'footer', 'header']);

interface StoredCopyProps {
  opportunityId: string;
  captureId: string;
  /** Words the copy is opened at; empty for its top. */
  quote: string;
}

/** The kept copy of a page as plain text: readable when the page itself is gone. Never HTML. */
export function StoredCopy({ opportunityId, captureId, quote }: StoredCopyProps) {
  const found = useNotebook(() => loadCopy(captureId), [captureId]);
  const [shown, setShown] = useState(STEP);
  if (!found) return null;
  const { capture, page, changes } = found;
  if (!capture || !page) return <p>{i18n.t('pages.gone')}</p>;
  const blocks = page.snapshot.blocks.filter(isReadable);
  const meant = quote === '' ? -1 : blocks.findIndex((block) => block.text.includes(quote));
  const count = Math.max(shown, meant + 1);
  const href = toQuoteLink(capture.address, '');
  return (
    <article className={css.reader}>
      <div>
        <Link to={`/opportunity/${opportunityId}/pages`} className={css.back}>
          <ArrowLeft aria-hidden />
          {i18n.t('part.pages')}
        </Link>
        <header className={css.readerHead}>
          <h1 className={css.title}>{capture.title || capture.address}</h1>
          <p className={css.soft}>
            {kindLabel(capture.kind)}, {i18n.t('pages.copy_of', [formatMoment(capture.capturedAt)])}
          </p>
          {href && (
            <a href={href} target="_blank" rel="noreferrer" className={css.soft}>
              {i18n.t('pages.open', [hostOf(capture.address)])} <ArrowUpRight aria-hidden size="0.875rem" />
            </a>
          )}
          <ChangedLines {...changes} />
        </header>
      </div>
      <div className={css.copy} lang={capture.language || undefined}>
        {blocks.slice(0, count).map((block, index) => (
          // Blocks have no id and never move: their place is their name.
          // oxlint-disable-next-line react/no-array-index-key
          <CopyLine key={index} block={block} quote={index === meant ? quote : ''} />
        ))}
      </div>
      {blocks.length > count && (
        <div>
          <Button onClick={() => setShown(count + STEP)}>{i18n.t('pages.more')}</Button>
        </div>
      )}
    </article>
  );
}

async function loadCopy(captureId: string) {
  return {
    capture: await getCapture(captureId),
    page: await pageOf(captureId),
    changes: await changesOf(captureId),
  };
}

function isReadable(block: Block): boolean {
  return (
    !block.hidden &&
    block.text !== '' &&
    !AROUND.has(block.place) &&
    block.kind !== 'button' &&
    block.kind !== 'link'
  );
}

/** The words the copy was opened at: in the middle of the screen, and where reading by keyboard goes on. */
function Meant({ children }: { children: ReactNode }) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, []);
  return (
    <mark ref={place} tabIndex={-1}>
      {children}
    </mark>
  );
}

function withMeant(text: string, quote: string): ReactNode {
  if (quote === '') return text;
  const at = text.indexOf(quote);
  if (at < 0) return <Meant>{text}</Meant>;
  return (
    <>
      {text.slice(0, at)}
      <Meant>{quote}</Meant>
      {text.slice(at + quote.length)}
    </>
  );
}

function CopyLine({ block, quote }: { block: Block; quote: string }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = (block.level ?? 2) <= 2 ? 'h2' : 'h3';
      return <Heading>{withMeant(block.text, quote)}</Heading>;
    }
    case 'item':
      return <p className={css.copyItem}>{withMeant(block.text, quote)}</p>;
    case 'label-value':
      return (
        <p>
          {block.label && <strong>{block.label}: </strong>}
          {withMeant((block.label && block.value) || block.text, quote)}
        </p>
      );
    default:
      return <p>{withMeant(block.text, quote)}</p>;
  }
}
