import { i18n } from '#i18n';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { Tag } from '../ui/tag.tsx';
import { FactDetail, UNSURE_BELOW } from './fact-detail.tsx';
import css from './facts.module.css';
import { formatFact } from './format-fact.ts';
import type { FactActions, ShownFact } from './shown-fact.ts';

/** One value as a line; pressing it opens its proof below. */
export function FactValue({ shown, actions }: { shown: ShownFact; actions: FactActions }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={css.value}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className={css.valueWords}>
          <span className={isStruck(shown) ? css.rejected : undefined}>{formatFact(shown.fact)}</span>
          <FactMarks shown={shown} />
        </span>
        <ChevronDown aria-hidden />
      </button>
      {open && <FactDetail shown={shown} actions={actions} id={id} />}
    </>
  );
}

/** Rejected by the candidate, or contradicted by someone in a round: struck through, never gone. */
function isStruck({ status, heard }: ShownFact): boolean {
  return status === 'rejected' || (status === 'contradicted' && heard?.relation === 'contradicts');
}

/** What the reader should know before trusting the value; nothing when there is nothing to say. */
function FactMarks({ shown: { fact, status, rivals, heard } }: { shown: ShownFact }) {
  const marks = [
    status === 'edited' && <Tag key="edited">{i18n.t('facts.edited')}</Tag>,
    status === 'confirmed' && <Tag key="confirmed">{i18n.t('facts.confirmed')}</Tag>,
    status === 'rejected' && <Tag key="rejected">{i18n.t('facts.rejected')}</Tag>,
    status === 'contradicted' && heard && (
      <Tag key="against" look="warn">
        {i18n.t('facts.against')}
      </Tag>
    ),
    (rivals || (status === 'contradicted' && !heard)) && (
      <Tag key="conflict" look="warn">
        {i18n.t('facts.conflict')}
      </Tag>
    ),
    fact.inferred && <Tag key="inferred">{i18n.t('facts.inferred')}</Tag>,
    fact.evidence.source === 'hidden' && <Tag key="hidden">{i18n.t('facts.hidden')}</Tag>,
    fact.key === 'job.salary' && fact.value.estimate && <Tag key="estimate">{i18n.t('facts.estimate')}</Tag>,
    fact.confidence < UNSURE_BELOW && status === 'found' && (
      <Tag key="unsure" look="warn">
        {i18n.t('facts.unsure')}
      </Tag>
    ),
  ].filter(Boolean);
  return marks.length > 0 && <span className={css.marks}> {marks}</span>;
}

/** Short names side by side; the proof of the chosen one opens below all of them. */
export function FactNames({ facts, actions }: { facts: readonly ShownFact[]; actions: FactActions }) {
  const [openId, setOpenId] = useState<string>();
  const id = useId();
  const open = facts.find((shown) => shown.id === openId);
  return (
    <>
      <ul className={css.names}>
        {facts.map((shown) => (
          <li key={shown.id}>
            <button
              type="button"
              className={nameClass(shown)}
              aria-expanded={shown.id === openId}
              aria-controls={shown.id === openId ? id : undefined}
              onClick={() => setOpenId(shown.id === openId ? undefined : shown.id)}
            >
              <span className={isStruck(shown) ? css.rejected : undefined}>{formatFact(shown.fact)}</span>
              {isNice(shown) && <span className="visually-hidden"> ({i18n.t('facts.nice')})</span>}
            </button>
          </li>
        ))}
      </ul>
      {open && <FactDetail key={open.id} shown={open} actions={actions} id={id} />}
    </>
  );
}

const isNice = ({ fact }: ShownFact) => fact.key === 'job.skill' && fact.value.need === 'nice';

function nameClass(shown: ShownFact): string {
  return isNice(shown) ? `${css.name} ${css.nice}` : (css.name ?? '');
}
