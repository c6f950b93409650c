import { i18n } from '#i18n';
import type { FoundFact } from '../../lib/facts/fact.ts';
import { findUnknowns } from '../facts/find-unknowns.ts';
import { Tag } from '../ui/tag.tsx';
import facts from '../facts/facts.module.css';
import css from './page.module.css';

/** What no captured page tells yet; each of these is a question waiting. */
export function UnknownList({ found }: { found: readonly FoundFact[] }) {
  const unknowns = findUnknowns(found);
  if (unknowns.length === 0) return null;
  return (
    <section className={css.tight}>
      <h2 className={css.section}>{i18n.t('unknown.title')}</h2>
      <ul className={facts.unknowns}>
        {unknowns.map((name) => (
          <li key={name}>
            <Tag>{i18n.t(`unknown.${name}`)}</Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}
