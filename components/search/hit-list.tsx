import { i18n } from '#i18n';
import { Link } from 'wouter';
import type { Hit } from '../../lib/describe-hits.ts';
import { markWords } from '../../lib/search/mark-words.ts';
import { formatDay } from '../app/locale.ts';
import { formatFact } from '../facts/format-fact.ts';
import { opportunityName } from '../opportunity/opportunity-name.ts';
import css from './search.module.css';
import type { Found } from './use-search.ts';

/** What was found, best first; each a way to its place. */
export function HitList({ found }: { found: Found | undefined }) {
  if (!found || found.hits.length === 0) return null;
  return (
    <ul className={css.hits}>
      {found.hits.map((hit) => (
        <li key={hit.id}>
          <HitLink hit={hit} looked={found.looked} />
        </li>
      ))}
    </ul>
  );
}

function HitLink({ hit, looked }: { hit: Hit; looked: readonly string[] }) {
  const { kind, route, text, opportunity, day } = hit;
  const where = [
    i18n.t(`search.kinds.${kind}`),
    opportunity && kind !== 'opportunity' && opportunityName(opportunity),
    day && formatDay(day),
  ];
  const title = titleOf(hit);
  return (
    <Link to={route} className={css.hit}>
      {title && (
        <span className={css.hitTitle}>
          <Marked text={title} looked={looked} />
        </span>
      )}
      {text && !title.includes(text) && (
        <span className={css.hitText}>
          <Marked text={text} looked={looked} />
        </span>
      )}
      <span className={css.soft}>{where.filter(Boolean).join(' · ')}</span>
    </Link>
  );
}

function titleOf({ fact, title, kind, opportunity }: Hit): string {
  if (fact) return `${i18n.t(`fact.${fact.key}`)}: ${formatFact(fact)}`;
  return kind === 'opportunity' && opportunity ? opportunityName(opportunity) : title;
}

/** Text with the words looked for marked; text nodes only, whatever the text is. */
function Marked({ text, looked }: { text: string; looked: readonly string[] }) {
  return markWords(text, looked).map((piece, at) =>
    // Pieces of one text never move.
    // oxlint-disable-next-line react/no-array-index-key
    piece.hit ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
  );
}
