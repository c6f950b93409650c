import { i18n } from '#i18n';
import { Check, Pin } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import type { Decision } from '../../lib/notebook/records.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { Tag } from '../ui/tag.tsx';
import css from './prepare.module.css';
import { SuggestionDetail } from './suggestion-detail.tsx';
import { quotesOf, wordsOf, type PageOf, type SuggestionActions } from './suggestion-view.ts';

interface SuggestionRowProps {
  item: Suggestion;
  decision: Decision | undefined;
  pageOf: PageOf;
  actions: SuggestionActions;
}

/** One thing to ask, say or expect: the words at a glance, everything behind them one press away. */
export function SuggestionRow({ item, decision, pageOf, actions }: SuggestionRowProps) {
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const id = useId();
  const pinned = decision?.decision === 'pinned';
  const asked = decision?.decision === 'asked';
  const words = wordsOf(item, decision);
  const quote = quotesOf(item.evidence)[0]?.quote;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const command = {
      p: () => actions.onPin(item, !pinned),
      e: () => setEditing(true),
      x: () => actions.onDismiss(item),
    };
    const run = Object.entries(command).find(([key]) => key === event.key)?.[1];
    if (run) {
      event.preventDefault();
      run();
    }
  };
  if (editing)
    return (
      <li className={css.item}>
        <WordsEditor
          words={words}
          onCancel={() => setEditing(false)}
          onSave={(text) => {
            actions.onEdit(item, text);
            setEditing(false);
          }}
        />
      </li>
    );
  return (
    <li className={asked ? `${css.item} ${css.asked}` : css.item}>
      <button
        type="button"
        className={css.open}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-keyshortcuts="p e x"
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
      >
        <span className={css.text}>{words}</span>
        <SuggestionMarks item={item} decision={decision} />
        {quote && !open && <span className={css.proof}>{quote}</span>}
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
            <Button small look="quiet" onClick={() => actions.onDismiss(item)}>
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

interface WordsEditorProps {
  words: string;
  onSave: (text: string) => void;
  onCancel: () => void;
}

function WordsEditor({ words, onSave, onCancel }: WordsEditorProps) {
  const [text, setText] = useState(words);
  const save = () => (text.trim() === '' ? onCancel() : onSave(text.trim()));
  return (
    <form
      className={css.editor}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
      }}
    >
      <TextArea
        label={i18n.t('prepare.words')}
        value={text}
        maxLength={4_000}
        onChange={(event) => setText(event.target.value)}
        ref={(area) => area?.focus()}
      />
      <div className={css.editorButtons}>
        <Button small look="primary" type="submit">
          {i18n.t('common.save')}
        </Button>
        <Button small look="quiet" onClick={onCancel}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
