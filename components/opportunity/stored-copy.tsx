import { i18n } from '#i18n';
import { useNotebook } from '../app/use-notebook.ts';
import { ArrowLeft, ArrowUpRight } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { getCapture, pageOf } from '../../lib/notebook/queries.ts';
import type { Block } from '../../lib/snapshot/page-snapshot.ts';
import { formatMoment, hostOf } from '../app/locale.ts';
import { toQuoteLink } from '../facts/quote-link.ts';
import { kindLabel } from '../page/kind-field.tsx';
import { Button } from '../ui/button.tsx';
import css from './opportunity.module.css';
import { VersionChanges } from './version-changes.tsx';

/** Blocks drawn at once; the rest follows on demand, so that a huge page opens as fast as a small one. */
const STEP = 400;
/** Parts of a page nobody reads for its content. */
const AROUND = new Set(['nav', 'footer', 'header']);

interface StoredCopyProps {
  opportunityId: string;
  captureId: string;
  /** Words to open the copy at; empty: at its top. */
  words?: string;
}

/** The kept copy of a page as plain text: readable when the page itself is gone. Never HTML. */
export function StoredCopy({ opportunityId, captureId, words = '' }: StoredCopyProps) {
  const found = useNotebook(() => loadCopy(captureId), [captureId]);
  const [shown, setShown] = useState(STEP);
  if (!found) return null;
  const { capture, page } = found;
  const back = (
    <Link to={`/opportunity/${opportunityId}/pages`} className={css.back}>
      <ArrowLeft aria-hidden />
      {i18n.t('part.pages')}
    </Link>
  );
  if (!capture || !page)
    return (
      <>
        {back}
        <p>{i18n.t('pages.gone')}</p>
      </>
    );
  const blocks = page.snapshot.blocks.filter(isReadable);
  const place = words === '' ? -1 : blocks.findIndex((block) => block.text.includes(words));
  const drawn = Math.max(shown, place + 1);
  const href = toQuoteLink(capture.address, '');
  return (
    <article className={css.reader}>
      <div>
        {back}
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
          <VersionChanges captureId={captureId} />
        </header>
      </div>
      <div className={css.copy} lang={capture.language || undefined}>
        {blocks.slice(0, drawn).map((block, index) => (
          // Blocks have no id and never move: their place is their name.
          // oxlint-disable-next-line react/no-array-index-key
          <CopyLine key={index} block={block} words={index === place ? words : ''} />
        ))}
      </div>
      {blocks.length > drawn && (
        <div>
          <Button onClick={() => setShown(drawn + STEP)}>{i18n.t('pages.more')}</Button>
        </div>
      )}
    </article>
  );
}

async function loadCopy(captureId: string) {
  return {
    capture: await getCapture(captureId),
    page: await pageOf(captureId),
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

function CopyLine({ block, words }: { block: Block; words: string }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = (block.level ?? 2) <= 2 ? 'h2' : 'h3';
      return (
        <Heading>
          <Marked text={block.text} words={words} />
        </Heading>
      );
    }
    case 'item':
      return (
        <p className={css.copyItem}>
          <Marked text={block.text} words={words} />
        </p>
      );
    case 'label-value':
      if (block.label && words === '')
        return (
          <p>
            <strong>{block.label}: </strong>
            {block.value}
          </p>
        );
      return (
        <p>
          <Marked text={block.text} words={words} />
        </p>
      );
    default:
      return (
        <p>
          <Marked text={block.text} words={words} />
        </p>
      );
  }
}

/** Brings the words looked for into sight, once they are there, and the focus with them. */
function bringIntoSight(mark: HTMLElement | null): void {
  if (!mark) return;
  mark.scrollIntoView({ block: 'center' });
  mark.focus({ preventScroll: true });
}

function Marked({ text, words }: { text: string; words: string }) {
  const at = words === '' ? -1 : text.indexOf(words);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark ref={bringIntoSight} tabIndex={-1} className={css.marked}>
        {words}
      </mark>
      {text.slice(at + words.length)}
    </>
  );
}
