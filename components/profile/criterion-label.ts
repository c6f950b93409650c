import { i18n } from '#i18n';
import { CRITERIA, type CriterionName } from '../../lib/candidate/candidate.ts';
import { toKey } from '../facts/format-fact.ts';

const isKnown = (name: string): name is CriterionName => CRITERIA.some((one) => one === name);

/** A criterion in the words of the interface; the candidate's own words stay as they are. */
export function criterionLabel(name: string): string {
  return isKnown(name) ? i18n.t(`criterion.${toKey(name)}`) : name;
}
