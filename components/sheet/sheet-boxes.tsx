import { i18n } from '#i18n';
import type { ReactNode } from 'react';
import type { PrepSheet } from '../../lib/sheet/prep-sheet.ts';
import { toKey } from '../facts/format-fact.ts';
import css from './sheet.module.css';

interface SheetBoxesProps {
  sheet: PrepSheet;
  /** What must be settled before the first question, and what must not go wrong after it. */
  place: 'before' | 'after';
}

/** Promises first; then what they doubted, what must stay the same, and what was said already. */
export function SheetBoxes({ sheet, place }: SheetBoxesProps) {
  if (place === 'before') return <Box title={i18n.t('sheet.promised')} lines={sheet.promised} />;
  return (
    <div className={css.boxes}>
      <Box title={i18n.t('sheet.concerns')} lines={sheet.concerns} />
      <Box
        title={i18n.t('sheet.keep_the_same')}
        lines={sheet.keepTheSame.map((one) => (
          <>
            <span className={css.hint}>{i18n.t(`topic.${toKey(one.topic)}`)}</span> {one.text}
          </>
        ))}
      />
      <Box
        title={i18n.t('sheet.do_not_repeat')}
        lines={sheet.doNotRepeat.map(({ text, to }) => (
          <>
            {text}{' '}
            {to.length > 0 && <span className={css.hint}>{i18n.t('sheet.told_to', [to.join(', ')])}</span>}
          </>
        ))}
      />
    </div>
  );
}

function Box({ title, lines }: { title: string; lines: readonly ReactNode[] }) {
  if (lines.length === 0) return null;
  return (
    <section className={css.boxed}>
      <h2 className={css.heading}>{title}</h2>
      <ul className={css.plainList}>
        {lines.map((line, index) => (
          // Lines have no id and are drawn anew as a whole.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
