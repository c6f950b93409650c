import { i18n } from '#i18n';
import type { SheetWords } from '../../lib/export/sheet-text.ts';
import type { PrepSheet } from '../../lib/sheet/prep-sheet.ts';
import { toKey } from '../facts/format-fact.ts';
import { describeRound, nameOf } from './format-round.ts';

/** The words around a sheet's own, in the language of the interface. */
export function sheetWords({ round }: Pick<PrepSheet, 'round'>): SheetWords {
  return {
    title: `${i18n.t('sheet.title')}: ${describeRound(round)}`,
    ask: i18n.t('prepare.ask'),
    reserve: i18n.t('sheet.reserve'),
    anyone: i18n.t('sheet.anyone'),
    say: i18n.t('prepare.say'),
    expect: i18n.t('prepare.expect'),
    promised: i18n.t('sheet.promised'),
    concerns: i18n.t('sheet.concerns'),
    doNotRepeat: i18n.t('sheet.do_not_repeat'),
    keepTheSame: i18n.t('sheet.keep_the_same'),
    followUp: i18n.t('sheet.then'),
    topic: (topic) => i18n.t(`topic.${toKey(topic)}`),
  };
}

/** What a calendar shows of the round. */
export function calendarWords({ round, role, company }: PrepSheet): { summary: string; description: string } {
  const names = [role, company].filter(Boolean).join(', ');
  return {
    summary: [i18n.t(`round.${round.stage}`), names].filter(Boolean).join(': '),
    description: round.interviewers.map(nameOf).join('\n'),
  };
}
