import { i18n } from '#i18n';
import { useState } from 'react';
import { orderPractice, type PracticeCard } from '../../lib/candidate/order-practice.ts';
import type { Opportunity, Rehearsal } from '../../lib/notebook/records.ts';
import { roundsOf } from '../../lib/notebook/rounds.ts';
import { addRehearsal, rehearsalsOf } from '../../lib/notebook/sheets.ts';
import type { ExpectItem } from '../../lib/suggest/suggestion.ts';
import { formatDay } from '../app/locale.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { useTry } from '../app/use-try.ts';
import { wordsOf } from '../prepare/suggestion-view.ts';
import { useSuggestions } from '../prepare/use-suggestions.ts';
import { Working } from '../ui/working.tsx';
import { CardList } from './card-list.tsx';
import { PracticeCardView } from './practice-card.tsx';
import css from './practice.module.css';
import { useMinute } from './use-minute.ts';

interface PracticePartProps {
  opportunity: Opportunity;
  /** In front: keys act only then. */
  active: boolean;
}

/** Questions to expect, one at a time, spaced back from the interview. */
export function PracticePart({ opportunity, active }: PracticePartProps) {
  const { suggestions, decisions, pageOf } = useSuggestions(opportunity);
  const [now, renewNow] = useMinute();
  const [chosen, setChosen] = useState<string>();
  const found = useNotebook(() => loadPractice(opportunity.id, now), [opportunity.id, now]);
  const attempt = useTry();
  if (!suggestions || !found) return <Working label={i18n.t('practice.working')} />;
  const questions = suggestions.expect.filter((item) => decisions.get(item.id)?.decision !== 'dismissed');
  if (questions.length === 0) return <p className={css.empty}>{i18n.t('practice.empty')}</p>;
  const practice = orderPractice<ExpectItem>({
    questions,
    marksOf: (item) => found.rehearsals.get(item.id)?.marks ?? [],
    interviewAt: found.interviewAt,
    now,
    endOfDay: endOfDay(now),
  });
  const all = [...practice.today, ...practice.later];
  const due = practice.today.filter((card) => (card.next ?? '') <= now);
  const current = all.find((card) => card.question.id === chosen) ?? due[0];
  const textOf = (item: ExpectItem) => wordsOf(item, decisions.get(item.id));
  const rate = async (card: PracticeCard<ExpectItem>, rating: number) => {
    const { id } = card.question;
    const what = { opportunityId: opportunity.id, suggestionId: id, text: textOf(card.question) };
    if (!(await attempt(() => addRehearsal(what, rating)))) return;
    setChosen(undefined);
    renewNow();
  };
  return (
    <div className={css.part}>
      <p className={css.soft}>{sayWhen(found.interviewAt, practice.today.length)}</p>
      {current ? (
        <PracticeCardView
          key={`${current.question.id} ${current.marks.length}`}
          card={current}
          text={textOf(current.question)}
          pageOf={pageOf}
          active={active}
          onRate={(rating) => void rate(current, rating)}
        />
      ) : (
        <p className={css.done} role="status">
          {i18n.t('practice.nothing_now')}
        </p>
      )}
      <CardList
        title={i18n.t('practice.today')}
        cards={practice.today.filter((card) => card !== current)}
        {...{ textOf, now }}
        onChoose={setChosen}
      />
      <CardList
        title={i18n.t('practice.later')}
        cards={practice.later.filter((card) => card !== current)}
        {...{ textOf, now }}
        onChoose={setChosen}
      />
    </div>
  );
}

function sayWhen(interviewAt: string | undefined, today: number): string {
  const cards = i18n.t('practice.cards_today', today, [String(today)]);
  const when = interviewAt ? i18n.t('practice.until', [formatDay(interviewAt)]) : i18n.t('practice.no_date');
  return `${cards} ${when}`;
}

/** The last moment of the candidate's own day, in UTC. */
function endOfDay(now: string): string {
  const date = new Date(now);
  date.setHours(23, 59, 59, 999);
  return date.toISOString();
}

interface PracticeMaterial {
  rehearsals: Map<string, Rehearsal>;
  interviewAt: string | undefined;
}

async function loadPractice(opportunityId: string, now: string): Promise<PracticeMaterial> {
  const rounds = await roundsOf(opportunityId);
  const next = rounds.find(({ status, startsAt }) => status === 'planned' && startsAt && startsAt > now);
  return { rehearsals: await rehearsalsOf(opportunityId), interviewAt: next?.startsAt };
}
