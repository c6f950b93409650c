import { i18n } from '#i18n';
import type { Story } from '../../lib/candidate/candidate.ts';
import type { RoundRecord } from '../../lib/candidate/round.ts';
import { tellStory } from '../../lib/notebook/write-debrief.ts';
import { useTry } from '../app/use-try.ts';
import { ChoiceRow } from '../ui/choice-row.tsx';
import { Chips } from './chips.tsx';
import type { DebriefDraft } from './debrief-draft.ts';
import { LineList, withLine } from './line-list.tsx';
import css from './rounds.module.css';

const MARKS = ['1', '2', '3', '4', '5'] as const;
const CHIPS_SHOWN = 6;

interface TapsProps {
  draft: DebriefDraft;
  onChange: (changed: Partial<DebriefDraft>) => void;
}

/** How it went, in one tap. */
export function MoodField({ draft, onChange }: TapsProps) {
  return (
    <ChoiceRow
      label={i18n.t('debrief.mood')}
      value={MARKS.find((mark) => Number(mark) === draft.mood)}
      choices={MARKS.map((value) => ({ value, label: i18n.t(`debrief.mood_${value}`) }))}
      onChange={(mark) => onChange({ mood: Number(mark) })}
    />
  );
}

interface AskedProps extends TapsProps {
  /** Questions that were prepared for. */
  expected: readonly string[];
}

/** What they asked, and how each answer went. Prepared questions are tapped, others written. */
export function AskedField({ draft: { asked }, onChange, expected }: AskedProps) {
  const open = expected.filter((text) => !asked.some((one) => one.question === text)).slice(0, CHIPS_SHOWN);
  const rate = (index: number, rating: number) =>
    onChange({ asked: asked.map((one, at) => (at === index ? { ...one, rating } : one)) });
  return (
    <LineList
      title={i18n.t('debrief.asked')}
      hint={i18n.t('debrief.asked_hint')}
      lines={asked.map((one) => one.question)}
      onLine={(index, question) => onChange({ asked: withLine(asked, index, { ...asked[index], question }) })}
      renderBelow={(index) => (
        <ChoiceRow
          small
          hideLabel
          label={i18n.t('debrief.rating', [asked[index]?.question ?? ''])}
          value={MARKS.find((mark) => Number(mark) === asked[index]?.rating)}
          choices={MARKS.map((value) => ({ value, label: value }))}
          onChange={(mark) => rate(index, Number(mark))}
        />
      )}
    >
      <Chips
        label={i18n.t('debrief.expected')}
        chips={open.map((text) => ({ id: text, text }))}
        onTap={(question) =>
          onChange({ asked: [...asked.filter((one) => one.question.trim() !== ''), { question }] })
        }
      />
    </LineList>
  );
}

interface UnaskedProps extends TapsProps {
  /** Questions of the candidate's that were prepared and not ticked off. */
  prepared: readonly string[];
}

/** What the candidate did not get to ask; it opens the next round. */
export function UnaskedField({ draft: { unasked }, onChange, prepared }: UnaskedProps) {
  const open = prepared.filter((text) => !unasked.includes(text)).slice(0, CHIPS_SHOWN);
  return (
    <LineList
      title={i18n.t('debrief.unasked')}
      hint={i18n.t('debrief.unasked_hint')}
      lines={unasked}
      onLine={(index, text) => onChange({ unasked: withLine(unasked, index, text) })}
    >
      <Chips
        label={i18n.t('debrief.prepared')}
        chips={open.map((text) => ({ id: text, text }))}
        onTap={(text) => onChange({ unasked: [...unasked.filter((one) => one.trim() !== ''), text] })}
      />
    </LineList>
  );
}

/** Which stories were told: noted with the people of the round, so that nobody hears one twice. */
export function ToldField({ stories, round }: { stories: readonly Story[]; round: RoundRecord }) {
  const attempt = useTry();
  if (stories.length === 0) return null;
  const isTold = (story: Story) => story.told.some((one) => one.roundId === round.id);
  const toggle = (id: string) => {
    const story = stories.find((one) => one.id === id);
    if (story) void attempt(() => tellStory(id, round, !isTold(story)));
  };
  return (
    <fieldset className={css.plainGroup}>
      <legend className={css.legend}>{i18n.t('debrief.told')}</legend>
      <Chips
        toggles
        label={i18n.t('debrief.told')}
        chips={stories.map((story) => ({ id: story.id, text: story.title, on: isTold(story) }))}
        onTap={toggle}
      />
    </fieldset>
  );
}
