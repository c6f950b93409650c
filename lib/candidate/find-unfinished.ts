// What a story lacks before it can be told. The missing part is named; nothing ever fills it in but the candidate.
import type { Story } from './candidate.ts';

const hasWords = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/** Parts without which a story cannot be told, in the order they are told. */
export type MissingPart = 'situation' | 'action' | 'result';

/** Parts that make a told story better. */
export type WeakPart = 'figures' | 'learning' | 'tags';

/** Missing parts; empty: it can be told. Situation or task, either sets the scene. */
export function findUnfinished(story: Story): MissingPart[] {
  const has: Record<MissingPart, boolean> = {
    situation: hasWords(story.situation) || hasWords(story.task),
    action: hasWords(story.action),
    result: hasWords(story.result),
  };
  return (['situation', 'action', 'result'] as const).filter((part) => !has[part]);
}

/** What a story that can be told might still gain. A figure may stand in the result itself. */
export function findWeak(story: Story): WeakPart[] {
  const has: Record<WeakPart, boolean> = {
    figures: story.figures.some(hasWords) || /\d/.test(story.result ?? ''),
    learning: hasWords(story.learning),
    tags: story.skills.length + story.competencies.length > 0,
  };
  return (['figures', 'learning', 'tags'] as const).filter((part) => !has[part]);
}
