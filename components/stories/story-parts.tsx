import { i18n } from '#i18n';
import type { Story } from '../../lib/candidate/candidate.ts';
import { TextArea } from '../ui/field.tsx';

/** What a listener waits for, in the order of telling. */
const PARTS = ['situation', 'task', 'action', 'result', 'learning'] as const;

interface StoryPartsProps {
  story: Story;
  onChange: (fields: Partial<Pick<Story, (typeof PARTS)[number]>>) => void;
}

/** Situation, task, action, result, learning: each its own field, each with a word on what belongs there. */
export function StoryParts({ story, onChange }: StoryPartsProps) {
  return (
    <>
      {PARTS.map((part) => (
        <TextArea
          key={part}
          label={i18n.t(`stories.${part}`)}
          placeholder={i18n.t(`stories.${part}_hint`)}
          value={story[part] ?? ''}
          maxLength={20_000}
          onChange={(event) => onChange({ [part]: event.target.value || undefined })}
        />
      ))}
    </>
  );
}
