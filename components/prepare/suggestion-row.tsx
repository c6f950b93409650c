import { i18n } from '#i18n';
import { Check, Pin } from 'lucide-react';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Decision } from '../../lib/notebook/records.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';
import css from './prepare.module.css';
import { SuggestionDetail } from './suggestion-detail.tsx';
import { quotesOf, wordsOf, type PageOf, type SuggestionActions } from './suggestion-view.ts';
import { WordsEditor } from './words-editor.tsx';

interface SuggestionRowProps {
  item: Suggestion;
  decision: Decision | undefined;
  pageOf: PageOf;
  actions: SuggestionActions;
  /** Stands for the suggestion's words, smaller and without proof: the proof is what is shown. */
  line?: string;
}

/** One thing to ask, say or expect: the words at a glance, everything behind them one press away. */
export function SuggestionRow({ item, decision, pageOf, actions, line }: SuggestionRowProps) {
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  const pinned = decision?.decision === 'pinned';
  const asked = decision?.decision === 'asked';
  const words = wordsOf(item, decision);
  const quote = quotesOf(item.evidence)[0]?.quote;
  const dismiss = () => {
    // The row goes away; the focus must not go with it.
    const next = row.current?.nextElementSibling ?? row.current?.previousElementSibling;
    next?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    actions.onDismiss(item);
  };
  const stopEditing = () => {
    // Drawn at once, so that there is something to give the focus back to.
    flushSync(() => setEditing(false));
    row.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const command = {
      p: () => actions.onPin(item, !pinned),
      e: () => setEditing(true),
      x: dismiss,
    };
    const run = Object.entries(command).find(([key]) => key === event.key)?.[1];
    if (run) {
      event.preventDefault();
      run();
    }
  };
  if (editing)
    return (
      <li className={css.item} ref={row}>
        <WordsEditor
          words={words}
          check={actions.checkWords}
          onCancel={stopEditing}
          onSave={(text) => {
            actions.onEdit(item, text);
            stopEditing();
          }}
        />
      </li>
    );
  return (
    <li className={asked ? `${css.item} ${css.asked}` : css.item} ref={row}>
      <button
        type="button"
        className={css.open}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-keyshortcuts="p e x"
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
      >
        <span className={line === undefined ? css.text : css.line}>{line ?? words}</span>
        <SuggestionMarks item={item} decision={decision} />
        {quote && !open && line === undefined && <span className={css.proof}>{quote}</span>}
      </button>
      <span className={css.tools}>
        {item.kind === 'ask' && (
          <IconButton
            small
            label={i18n.t('prepare.asked')}
            pressed={asked}
            onClick={() => actions.onAsked(item, !asked)}
          >
            <Check />
          </IconButton>
        )}
        <IconButton
          small
          label={i18n.t('prepare.pin')}
          pressed={pinned}
          onClick={() => actions.onPin(item, !pinned)}
        >
          <Pin />
        </IconButton>
      </span>
      {open && (
        <div className={css.more} id={id}>
          <SuggestionDetail item={item} pageOf={pageOf} />
          <div className={css.actions}>
            <Button small look="quiet" onClick={() => setEditing(true)}>
              {i18n.t('prepare.edit')}
            </Button>
            <Button small look="quiet" onClick={dismiss}>
              {i18n.t('prepare.dismiss')}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

function SuggestionMarks({ item, decision }: { item: Suggestion; decision: Decision | undefined }) {
  const marks = [
    item.kind === 'ask' && item.reserve && <Tag key="reserve">{i18n.t('prepare.reserve')}</Tag>,
    item.kind === 'ask' && item.triangulate && <Tag key="compare">{i18n.t('prepare.compare')}</Tag>,
    decision?.decision === 'asked' && <Tag key="asked">{i18n.t('prepare.was_asked')}</Tag>,
    decision?.text !== undefined && <Tag key="edited">{i18n.t('prepare.your_words')}</Tag>,
    item.signal === 'general' && <Tag key="general">{i18n.t('prepare.general')}</Tag>,
    item.sensitive && (
      <Tag key="sensitive" look="warn">
        {i18n.t('prepare.sensitive')}
      </Tag>
    ),
  ].filter(Boolean);
  return marks.length > 0 && <span className={css.marks}>{marks}</span>;
}
