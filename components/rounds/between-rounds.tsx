import { i18n } from '#i18n';
import { useState } from 'react';
import type { Person, RoundRecord } from '../../lib/candidate/round.ts';
import { listRoundUnknowns } from '../../lib/candidate/round-state.ts';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../../lib/export/message-words.ts';
import { writeRecruiterMessage } from '../../lib/export/recruiter-message.ts';
import { joinThankYou, writeThankYouLines } from '../../lib/export/thank-you.ts';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { uiLanguage } from '../app/locale.ts';
import { SelectField } from '../ui/field.tsx';
import { CopyText } from './copy-text.tsx';
import { namePerson, ownTimeZone, peopleIn } from './round-words.ts';
import css from './rounds.module.css';

interface BetweenRoundsProps {
  opportunity: Opportunity;
  round: RoundRecord;
  people: readonly Person[];
  /** Over: lines to thank with; ahead: what to ask the recruiter. */
  over: boolean;
}

/** Words to send oneself: made here, copied, never sent. */
export function BetweenRounds({ opportunity, round, people, over }: BetweenRoundsProps) {
  const [language, setLanguage] = useState<MessageLanguage>(uiLanguage() === 'de' ? 'de' : 'en');
  const when = dayIn(round, language);
  return (
    <div className={css.kit}>
      <SelectField
        quiet
        label={i18n.t('kit.language')}
        value={language}
        choices={MESSAGE_LANGUAGES.map((value) => ({ value, label: i18n.t(`kit.language_${value}`) }))}
        onChange={setLanguage}
      />
      {over ? (
        <ThankYou round={round} people={people} language={language} when={when} />
      ) : (
        <AskRecruiter
          opportunity={opportunity}
          round={round}
          people={people}
          language={language}
          when={when}
        />
      )}
    </div>
  );
}

function dayIn({ startsAt, timeZone }: RoundRecord, language: MessageLanguage): string {
  if (!startsAt) return '';
  const locale = language === 'de' ? 'de' : 'en-GB';
  const format = { day: 'numeric', month: 'long', timeZone: timeZone ?? ownTimeZone() } as const;
  return new Intl.DateTimeFormat(locale, format).format(new Date(startsAt));
}

type KitProps = Pick<BetweenRoundsProps, 'round' | 'people'> & { language: MessageLanguage; when: string };

function AskRecruiter({
  opportunity,
  round,
  people,
  language,
  when,
}: KitProps & { opportunity: Opportunity }) {
  const unknowns = listRoundUnknowns(round);
  const recipient = people.find((person) => person.audience === 'recruiter')?.name ?? '';
  const text = writeRecruiterMessage({ language, recipient, role: opportunity.role, when, unknowns });
  if (!text) return <p className={css.soft}>{i18n.t('kit.nothing')}</p>;
  return <CopyText label={i18n.t('kit.ask_label')} text={text} />;
}

function ThankYou({ round, people, language, when }: KitProps) {
  if (!round.debrief) return <p className={css.soft}>{i18n.t('kit.no_debrief')}</p>;
  const lines = writeThankYouLines({ language, when, debrief: round.debrief });
  const [first] = peopleIn(round, people);
  const recipient = first?.name ? namePerson(first) : '';
  const moments = lines.filter((line) => line.moment !== '');
  return (
    <>
      <CopyText label={i18n.t('kit.thanks_label')} text={joinThankYou(lines, { language, recipient })} />
      {moments.length > 0 && (
        <ul className={css.moments} aria-label={i18n.t('kit.moments')}>
          {moments.map(({ kind, moment }) => (
            <li key={`${kind} ${moment}`}>
              <span className={css.soft}>{i18n.t(`kit.from.${kind as 'interest'}`)}</span> {moment}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
