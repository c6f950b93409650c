import { i18n } from '#i18n';
import { useEffect, useMemo, useState } from 'react';
import { findAnswers, type Answered } from '../../lib/find-answers.ts';
import { findAdditions, type Contradiction } from '../../lib/facts/find-additions.ts';
import type { Fact, FoundFact } from '../../lib/facts/fact.ts';
import { capturesOf, factsOfOpportunity } from '../../lib/notebook/queries.ts';
import { toAddressKey } from '../../lib/notebook/address-key.ts';
import type { ReadDraft } from '../../lib/read-draft.ts';
import { uiLanguage } from '../app/locale.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { findUnknowns } from '../facts/find-unknowns.ts';
import { formatFact } from '../facts/format-fact.ts';
import { Quote } from '../facts/quote.tsx';
import css from './follow.module.css';

interface PageAddsProps {
  opportunityId: string;
  read: ReadDraft;
}

/** What is known of the opportunity from all its other pages. */
async function loadKnown(opportunityId: string, address: string): Promise<Fact[]> {
  const [facts, captures] = await Promise.all([factsOfOpportunity(opportunityId), capturesOf(opportunityId)]);
  const key = toAddressKey(address);
  const own = new Set(captures.filter((one) => one.addressKey === key).map((one) => one.id));
  return facts.filter((fact) => !own.has(fact.captureId));
}

/** What this page adds to what is known: new, confirmed, contradicted, the questions it answers, the points it settles. */
export function PageAdds({ opportunityId, read }: PageAddsProps) {
  const { address } = read.draft.snapshot;
  const { facts } = read.reading;
  const known = useNotebook(() => loadKnown(opportunityId, address), [opportunityId, address]);
  const sums = useMemo(() => known && summarise(facts, known), [facts, known]);
  if (!sums || !known || known.length === 0) return null;
  const { fresh, confirms, contradicts, settles } = sums;
  const counts = [
    { name: 'fresh' as const, count: fresh.length },
    { name: 'confirms' as const, count: confirms.length },
    { name: 'contradicts' as const, count: contradicts.length },
  ];
  return (
    <section className={css.adds} aria-label={i18n.t('adds.title')}>
      <h2 className={css.title}>{i18n.t('adds.title')}</h2>
      <dl className={css.counts}>
        {counts.map(({ name, count }) => (
          <div key={name} className={name === 'contradicts' && count > 0 ? css.against : css.count}>
            <dd>{count}</dd>
            <dt>{i18n.t(`adds.${name}`)}</dt>
          </div>
        ))}
      </dl>
      {settles.length > 0 && (
        <p>{i18n.t('adds.settles', [settles.map((name) => i18n.t(`unknown.${name}`)).join(', ')])}</p>
      )}
      <Answers opportunityId={opportunityId} read={read} />
      {contradicts.map((one) => (
        <AgainstEachOther key={`${one.fact.key} ${one.known.id}`} {...one} />
      ))}
    </section>
  );
}

function summarise(facts: readonly FoundFact[], known: readonly Fact[]) {
  const holding = known.filter((fact) => fact.status !== 'rejected');
  const open = findUnknowns(holding);
  const still = new Set(findUnknowns([...holding, ...facts]));
  return { ...findAdditions(facts, known), settles: open.filter((name) => !still.has(name)) };
}

const ANSWERS_SHOWN = 3;

/** Questions that need not be asked any more once this page is kept, with its words. Worked out after the rest is drawn. */
function Answers({ opportunityId, read }: PageAddsProps) {
  const [answers, setAnswers] = useState<readonly Answered[]>([]);
  useEffect(() => {
    let stopped = false;
    findAnswers(opportunityId, read, uiLanguage()).then(
      (found) => !stopped && setAnswers(found),
      (error: unknown) => console.error(error),
    );
    return () => {
      stopped = true;
    };
  }, [opportunityId, read]);
  if (answers.length === 0) return null;
  return (
    <div className={css.pair}>
      <h3 className={css.answers}>{i18n.t('adds.answers')}</h3>
      {answers.slice(0, ANSWERS_SHOWN).map(({ question, quote }) => (
        <div key={question}>
          <p>{question}</p>
          <Quote words={quote} />
        </div>
      ))}
    </div>
  );
}

/** Both sides with their words: which one holds is for the candidate to find out. */
function AgainstEachOther({ fact, known }: Contradiction) {
  return (
    <div className={css.pair}>
      <p className={css.key}>{i18n.t(`fact.${fact.key}`)}</p>
      <p>{i18n.t('adds.here', [formatFact(fact)])}</p>
      <Quote words={fact.evidence.quote} />
      <p>{i18n.t('adds.before', [formatFact(known)])}</p>
      <Quote words={known.evidence.quote} />
    </div>
  );
}
