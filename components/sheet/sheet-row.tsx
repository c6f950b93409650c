import { i18n } from '#i18n';
import { useSortable } from '@dnd-kit/sortable';
import { GripVertical } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SheetItem } from '../../lib/sheet/prep-sheet.ts';
import { SuggestionDetail } from '../prepare/suggestion-detail.tsx';
import { quotesOf, type PageOf } from '../prepare/suggestion-view.ts';
import { WordsEditor } from '../prepare/words-editor.tsx';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';
import type { SheetActions } from './sheet-actions.ts';
import css from './sheet.module.css';

interface SheetRowProps {
  item: SheetItem;
  actions: SheetActions;
  pageOf: PageOf;
  first: boolean;
}

/** One line of the sheet: a box to tick, the words, and behind them why and from where. */
export function SheetRow({ item, actions, pageOf, first }: SheetRowProps) {
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: item.id });
  const stopEditing = () => {
    flushSync(() => setEditing(false));
    opener.current?.focus();
  };
  const place = transform ? { transform: `translate3d(0, ${Math.round(transform.y)}px, 0)` } : {};
  const outline = item.suggestion?.kind === 'expect' ? item.suggestion.outline : [];
  const proof = item.suggestion && quotesOf(item.suggestion.evidence)[0]?.quote;
  // Words that stand in the line already are not shown twice.
  const quote = proof && !item.text.toLowerCase().includes(proof.toLowerCase()) ? proof : undefined;
  return (
    <li
      ref={setNodeRef}
      className={[css.item, item.asked && css.asked, isDragging && css.dragged].filter(Boolean).join(' ')}
      style={{ ...place, transition }}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        className={css.handle}
        {...attributes}
        {...listeners}
        aria-label={i18n.t('sheet.move', [item.text])}
      >
        <GripVertical aria-hidden />
      </button>
      {item.kind === 'ask' ? (
        <input
          type="checkbox"
          className={css.box}
          checked={item.asked}
          aria-label={i18n.t('sheet.tick', [item.text])}
          onChange={(event) => actions.onAsked(item, event.target.checked)}
        />
      ) : (
        <span className={css.dash} aria-hidden />
      )}
      <div className={css.words}>
        {editing ? (
          <WordsEditor
            words={item.text}
            onCancel={stopEditing}
            onSave={(text) => {
              actions.onEdit(item, text);
              stopEditing();
            }}
          />
        ) : (
          <button
            type="button"
            ref={opener}
            className={css.open}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            <span className={css.text}>{item.text}</span>
            <RowMarks item={item} first={first} />
            {quote && !open && <span className={css.proof}>{quote}</span>}
          </button>
        )}
        {outline.length > 0 && !open && (
          <ul className={css.outline}>
            {outline.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {open && (
          <div className={css.more} id={id}>
            {item.suggestion && <SuggestionDetail item={item.suggestion} pageOf={pageOf} />}
            <div className={css.rowTools}>
              <Button small look="quiet" onClick={() => setEditing(true)}>
                {i18n.t('prepare.edit')}
              </Button>
              <Button small look="quiet" onClick={() => actions.onRemove(item)}>
                {i18n.t('sheet.remove')}
              </Button>
            </div>
          </div>
        )}
      </div>
    </li>
  );
}

function RowMarks({ item, first }: { item: SheetItem; first: boolean }) {
  const marks = [
    first && <Tag key="first">{i18n.t('sheet.only_one')}</Tag>,
    item.pinned && <Tag key="pinned">{i18n.t('sheet.pinned')}</Tag>,
    item.rolledOver && <Tag key="rolled">{i18n.t('sheet.rolled_over')}</Tag>,
    !item.suggestion && !item.rolledOver && <Tag key="own">{i18n.t('sheet.own')}</Tag>,
    item.suggestion?.sensitive && (
      <Tag key="sensitive" look="warn">
        {i18n.t('prepare.sensitive')}
      </Tag>
    ),
  ].filter(Boolean);
  return marks.length > 0 && <span className={css.marks}>{marks}</span>;
}
