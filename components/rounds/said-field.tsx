import { i18n } from '#i18n';
import { useState } from 'react';
import type { Statement } from '../../lib/candidate/candidate.ts';
import { findDisagreement } from '../../lib/candidate/find-disagreement.ts';
import type { SaidLine } from '../../lib/notebook/write-debrief.ts';
import { TextArea } from '../ui/field.tsx';
import { Chips } from './chips.tsx';
import { Disagrees } from './disagrees.tsx';
import css from './rounds.module.css';
import { topicLabel, TOPICS } from './statements-part.tsx';

type Topic = Statement['topic'];

interface SaidFieldProps {
  said: ReadonlyMap<Topic, SaidLine>;
  onSay: (topic: Topic, text: string) => void;
  /** What was said in other rounds. */
  earlier: readonly Statement[];
}

/** What the candidate told them: tap the topic, write the words; another word than last time says so at once. */
export function SaidField({ said, onSay, earlier }: SaidFieldProps) {
  const [opened, setOpened] = useState<readonly Topic[]>([]);
  const open = TOPICS.filter((topic) => opened.includes(topic) || said.has(topic));
  const closed = TOPICS.filter((topic) => !open.includes(topic));
  return (
    <fieldset className={css.plainGroup}>
      <legend className={css.legend}>
        {i18n.t('debrief.said')} <span className={css.hint}>{i18n.t('debrief.said_hint')}</span>
      </legend>
      <Chips
        label={i18n.t('debrief.said')}
        chips={closed.map((topic) => ({ id: topic, text: topicLabel(topic) }))}
        onTap={(id) => setOpened([...opened, ...TOPICS.filter((topic) => topic === id)])}
      />
      {open.map((topic) => {
        const text = said.get(topic)?.text ?? '';
        const before = findDisagreement({ topic, text }, earlier)?.earlier;
        return (
          <div key={topic} className={css.lineRow}>
            <TextArea
              label={topicLabel(topic)}
              value={text}
              maxLength={20_000}
              onChange={(event) => onSay(topic, event.target.value)}
              ref={(area) => {
                if (text === '' && opened.at(-1) === topic) area?.focus();
              }}
            />
            {before && <Disagrees before={before} />}
          </div>
        );
      })}
    </fieldset>
  );
}
