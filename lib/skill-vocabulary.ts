// The reader's skill lists in the form suggesting takes them; the two rooms do not know each other.
import { canonicalSkill, relatedSkills } from './reading/vocabulary/skills/skill-names.ts';
import type { SkillVocabulary } from './suggest/suggestion.ts';

export const SKILL_VOCABULARY: SkillVocabulary = {
  canonical: (name) => canonicalSkill(name) ?? name,
  related: relatedSkills,
};
