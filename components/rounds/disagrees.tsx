import { i18n } from '#i18n';
import type { Statement } from '../../lib/candidate/candidate.ts';
import { formatDay } from '../app/locale.ts';
import css from './rounds.module.css';

/** That this is not what was said before, with the words and the day. */
export function Disagrees({ before }: { before: Statement }) {
  const whom = before.toWhom ? `${before.toWhom}, ` : '';
  return (
    <p className={css.warn} role="status">
      {i18n.t('said.differs', [before.text, `${whom}${formatDay(before.saidAt)}`])}
    </p>
  );
}
