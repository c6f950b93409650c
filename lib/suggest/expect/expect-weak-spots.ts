// Questions to expect because an answer went badly, a doubt was voiced or a requirement is not met.
import { stemsOf } from '../wording/stems.ts';
import type { Findings } from '../ground/find-hits.ts';
import { evidenceOf } from '../ground/unit.ts';
import { isOwnTongue, matchNeeds } from '../say/match-candidate.ts';
import type { SuggestInput } from '../suggestion.ts';
import { lintExpect, probesFor, type ExpectDraft } from './expect-draft.ts';

/** Weak answers, concerns and requirements nothing in the candidate's material meets. */
export function fromWeakSpots(input: SuggestInput, findings: Findings): ExpectDraft[] {
  const debriefs = (input.earlier ?? []).flatMap((round) =>
    round.debrief ? [{ id: round.id, debrief: round.debrief }] : [],
  );
  const drafts: ExpectDraft[] = [];
  for (const { id, debrief } of debriefs) {
    for (const { question, rating, storyId } of debrief.asked) {
      if (rating === undefined || rating > 3) continue;
      drafts.push({
        text: question.trim(),
        theme: 'expectations',
        signal: 'debrief',
        evidence: [{ quote: question, captureId: `debrief:${id}` }],
        why:
          rating <= 2
            ? 'You were asked this before and rated your answer low; it may well come back.'
            : 'Asked before, and your answer can still be better.',
        score: rating <= 2 ? 1 : 0.72,
        form: 'weak-spot',
        competency: 'communication',
        probes: ['What have you thought about since?', 'What would you do differently?'],
        telling: [...stemsOf(question)],
        ...(storyId ? { badStory: storyId } : {}),
      });
    }
    for (const concern of debrief.concerns) {
      const quoted = concern.replaceAll(/["“”]/gu, '').replace(/[.!?]+$/u, '');
      drafts.push({
        text: `We spoke about this last time: "${quoted}". Why should that not worry us?`,
        theme: 'expectations',
        signal: 'debrief',
        evidence: [{ quote: concern, captureId: `debrief:${id}` }],
        why: 'They voiced this doubt in an earlier round.',
        score: 0.98,
        form: 'weak-spot',
        competency: 'integrity',
        probes: ['What would you do in the first month about it?', 'Who could speak for you on this?'],
        telling: [...stemsOf(concern)],
      });
    }
  }
  const { candidate } = input;
  if (candidate.profile.skills.length + candidate.stories.length > 0) {
    const gaps = matchNeeds(
      findings.needs.filter((need) => need.must && !need.hard && !isOwnTongue(need)),
      candidate,
      { vocabulary: input.vocabulary, now: input.now },
    ).filter(
      (match) =>
        match.need.skills.length > 0 &&
        (match.level === 'gap' || (match.level === 'bridge' && !!match.nearest)) &&
        (match.need.phrase ?? match.need.skills[0]),
    );
    for (const match of gaps.slice(0, 2)) {
      const need = match.need.phrase ?? match.need.skills[0]!;
      const nearest = match.level === 'bridge' ? match.nearest : undefined;
      const text = nearest
        ? `You have worked with ${nearest}. What would be different about ${need}?`
        : `We ask for ${need}, and I don't see it on your résumé. What comes closest?`;
      if (lintExpect(text).length > 0) continue;
      drafts.push({
        text,
        theme: 'craft',
        signal: 'B1',
        evidence: [evidenceOf(match.need.unit)],
        why: 'The posting asks for it and your material does not show it; expect a probe.',
        score: 0.8,
        form: 'weak-spot',
        competency: 'learning',
        probes: probesFor('learning', text),
        telling: match.need.telling,
      });
    }
  }
  return drafts;
}
