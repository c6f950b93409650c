import { i18n } from '#i18n';
import type { PracticeCard } from '../../lib/candidate/order-practice.ts';
import type { ExpectItem } from '../../lib/suggest/suggestion.ts';
import { formatDay } from '../app/locale.ts';
import css from './practice.module.css';
import { ratingLabel } from './rating.ts';

interface CardListProps {
  title: string;
  cards: readonly PracticeCard<ExpectItem>[];
  textOf: (item: ExpectItem) => string;
  now: string;
  onChoose: (id: string) => void;
}

/** The cards that are not in front; any can be taken out of turn. */
export function CardList({ title, cards, textOf, now, onChoose }: CardListProps) {
  if (cards.length === 0) return null;
  return (
    <section>
      <h2 className={css.listTitle}>{title}</h2>
      <ul>
        {cards.map((card) => (
          <li key={card.question.id} className={css.row}>
            <button type="button" className={css.choose} onClick={() => onChoose(card.question.id)}>
              {textOf(card.question)}
            </button>
            <span className={css.soft}>{sayNext(card, now)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "with gaps, again 24 Nov": how the last rehearsal went and when the next is. */
function sayNext({ marks, next }: PracticeCard<ExpectItem>, now: string): string {
  const last = marks.at(-1);
  if (!last) return i18n.t('practice.not_yet');
  const how = ratingLabel(last.rating);
  if (!next) return i18n.t('practice.ready', [how]);
  const minutes = Math.ceil((Date.parse(next) - Date.parse(now)) / 60_000);
  if (minutes <= 0) return how;
  if (minutes <= 60) return i18n.t('practice.again_in', [how, String(minutes)]);
  return i18n.t('practice.again_on', [how, formatDay(next)]);
}
