import { i18n } from '#i18n';
import { CAPSULE_WORDS, type CapsuleWording } from '../../lib/export/capsule/capsule-parts.ts';
import type { LockedWords } from '../../lib/export/capsule/write-capsule.ts';
import { formatMoment } from '../app/locale.ts';
import { formatFact } from '../facts/format-fact.ts';

/** The words of the interface a capsule is written in. */
export function capsuleWording(): CapsuleWording {
  return {
    words: Object.fromEntries(
      CAPSULE_WORDS.map((word) => [word, i18n.t(`capsule.${word}`)]),
    ) as CapsuleWording['words'],
    formatFact,
    factName: ({ key }) => i18n.t(`fact.${key}`),
    roundName: ({ stage }) => i18n.t(`round.${stage}`),
    formatMoment,
  };
}

/** What a locked capsule says on its outside. */
export function lockedWords(): LockedWords {
  return {
    title: i18n.t('capsule.locked_title'),
    lead: i18n.t('capsule.locked_lead'),
    passphrase: i18n.t('data.passphrase'),
    open: i18n.t('data.open'),
    wrong: i18n.t('data.error.capsule_wrong_passphrase'),
    unable: i18n.t('capsule.unable'),
  };
}
