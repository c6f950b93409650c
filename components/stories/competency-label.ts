import { i18n } from '#i18n';
import type { Competency } from '../../lib/candidate/candidate.ts';
import { toKey } from '../facts/format-fact.ts';

/** A competency in the words of the interface. */
export function competencyLabel(competency: Competency): string {
  return i18n.t(`competency.${toKey(competency)}`);
}
