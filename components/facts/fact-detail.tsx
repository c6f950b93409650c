import { i18n } from '#i18n';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { FactPast } from './fact-past.tsx';
import css from './facts.module.css';
import { formatFact } from './format-fact.ts';
import { Quote } from './quote.tsx';
import { actOnAll, type FactActions, type ShownFact } from './shown-fact.ts';

// Forms for every kind of value are loaded when the first one is edited.
const FactEditor = lazy(async () => ({ default: (await import('./fact-editor.tsx')).FactEditor }));

/** Below this a fact says that it is unsure. */
export const UNSURE_BELOW = 0.6;

const SOURCE_KEYS = {
  visible: 'evidence.visible',
  hidden: 'evidence.hidden',
  'json-ld': 'evidence.data',
  microdata: 'evidence.data',
  'page-state': 'evidence.data',
  meta: 'evidence.meta',
  title: 'evidence.title',
  address: 'evidence.address',
} as const;

/** Where the words stand and how far to trust them, as one line. */
function describeSource({ fact }: ShownFact): string {
  const parts = [i18n.t(SOURCE_KEYS[fact.evidence.source])];
  if (fact.inferred) parts.push(i18n.t('evidence.inferred'));
  if (fact.confidence < UNSURE_BELOW) parts.push(i18n.t('evidence.unsure'));
  return parts.join(' · ');
}

interface FactDetailProps {
  shown: ShownFact;
  actions: FactActions;
  id: string;
}

/** The proof of one fact and what can be done about it. */
export function FactDetail({ shown, actions: each, id }: FactDetailProps) {
  const [editing, setEditing] = useState(false);
  const { fact, page, also = [] } = shown;
  const actions = actOnAll(each, shown);
  // The form and the buttons go away when they have done their work; the focus must not go with them.
  const goBack = () => document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(id)}"]`)?.focus();
  return (
    <div className={css.detail} id={id}>
      <Quote words={fact.evidence.quote} page={page} onPage={fact.evidence.source === 'visible'}>
        <span>{describeSource(shown)}</span>
      </Quote>
      {also.map((other) => (
        <Quote
          key={other.id}
          words={other.fact.evidence.quote}
          page={other.page}
          onPage={other.fact.evidence.source === 'visible'}
        >
          <span>{describeSource(other)}</span>
        </Quote>
      ))}
      <Rivals rivals={shown.rivals ?? []} />
      {fact.note && <p className={css.note}>{fact.note}</p>}
      <FactPast shown={shown} />
      {editing ? (
        <Suspense>
          {' '}
          <FactEditor
            fact={fact}
            onCancel={() => {
              setEditing(false);
              goBack();
            }}
            onSave={(value) => {
              actions.onEdit(shown.id, value);
              setEditing(false);
              goBack();
            }}
          />
        </Suspense>
      ) : (
        <FactButtons shown={shown} actions={actions} onEdit={() => setEditing(true)} onDone={goBack} />
      )}
    </div>
  );
}

/** The other side of a contradiction, in its own words. */
function Rivals({ rivals }: { rivals: readonly ShownFact[] }) {
  if (rivals.length === 0) return null;
  return (
    <div className={css.rivals}>
      <p className={css.rivalsTitle}>{i18n.t('facts.conflict_title')}</p>
      {rivals.map((rival) => (
        <div key={rival.id} className={css.rival}>
          <p>{formatFact(rival.fact)}</p>
          <Quote
            words={rival.fact.evidence.quote}
            page={rival.page}
            onPage={rival.fact.evidence.source === 'visible'}
          />
        </div>
      ))}
    </div>
  );
}

function FactButtons({
  shown,
  actions,
  onEdit,
  onDone,
}: {
  shown: ShownFact;
  actions: FactActions;
  onEdit: () => void;
  /** Called after any other button: it may be gone by then. */
  onDone: () => void;
}) {
  const rejected = shown.status === 'rejected';
  const act = (action: ((id: string) => void) | undefined) => () => {
    action?.(shown.id);
    onDone();
  };
  return (
    <div className={css.buttons}>
      {rejected || shown.status === 'edited' ? (
        <Button small look="quiet" onClick={act(actions.onRestore)}>
          {i18n.t(rejected ? 'facts.put_back' : 'facts.as_read')}
        </Button>
      ) : null}
      {!rejected && actions.onConfirm && shown.status !== 'confirmed' && shown.status !== 'edited' && (
        <Button small look="quiet" onClick={act(actions.onConfirm)}>
          {i18n.t('facts.confirm')}
        </Button>
      )}
      {!rejected && (
        <>
          <Button small look="quiet" onClick={onEdit}>
            {i18n.t('facts.edit')}
          </Button>
          <Button small look="quiet" onClick={act(actions.onReject)}>
            {i18n.t('facts.reject')}
          </Button>
        </>
      )}
    </div>
  );
}
