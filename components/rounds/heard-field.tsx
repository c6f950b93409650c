import { i18n } from '#i18n';
import type { Fact } from '../../lib/facts/fact.ts';
import { findSpokenAbout } from '../../lib/facts/find-spoken-about.ts';
import { formatFact } from '../facts/format-fact.ts';
import { ChoiceRow } from '../ui/choice-row.tsx';
import { SelectField } from '../ui/field.tsx';
import type { DebriefDraft, HeardLine } from './debrief-draft.ts';
import { LineList, withLine } from './line-list.tsx';
import css from './rounds.module.css';

interface HeardFieldProps {
  draft: DebriefDraft;
  onChange: (changed: Partial<DebriefDraft>) => void;
  facts: readonly Fact[];
}

/** What they told; a line may confirm or contradict what a page said. */
export function HeardField({ draft: { heard }, onChange, facts }: HeardFieldProps) {
  const change = (index: number, changed: Partial<HeardLine>) =>
    onChange({ heard: withLine(heard, index, { ...(heard[index] ?? { text: '' }), ...changed }) });
  return (
    <LineList
      title={i18n.t('debrief.heard')}
      hint={i18n.t('debrief.heard_hint')}
      lines={heard.map((line) => line.text)}
      onLine={(index, text) => change(index, { text })}
      renderBelow={(index) => (
        <AboutFact line={heard[index]} facts={facts} onChange={(changed) => change(index, changed)} />
      )}
    />
  );
}

interface AboutFactProps {
  line: HeardLine | undefined;
  facts: readonly Fact[];
  onChange: (changed: Partial<HeardLine>) => void;
}

const LABEL_LENGTH = 60;

function labelOf(fact: Fact): string {
  const text = `${i18n.t(`fact.${fact.key}`)}: ${formatFact(fact)}`;
  return text.length > LABEL_LENGTH ? `${text.slice(0, LABEL_LENGTH)}…` : text;
}

/** The few facts with shared words are offered; none is chosen by itself. */
function AboutFact({ line, facts, onChange }: AboutFactProps) {
  if (!line) return null;
  const chosen = facts.find((fact) => fact.id === line.factId);
  const proposed = findSpokenAbout(line.text, facts).filter((fact) => fact !== chosen);
  const offered = [...(chosen ? [chosen] : []), ...proposed];
  if (offered.length === 0) return null;
  return (
    <div className={css.about}>
      <SelectField
        quiet
        label={i18n.t('debrief.about', [line.text])}
        hideLabel
        value={line.factId ?? ''}
        choices={[
          { value: '', label: i18n.t('debrief.about_nothing') },
          ...offered.map((fact) => ({ value: fact.id, label: labelOf(fact) })),
        ]}
        onChange={(id) =>
          onChange(
            id === '' ? { factId: undefined, relation: undefined } : { factId: id, relation: line.relation },
          )
        }
      />
      {line.factId && (
        <ChoiceRow
          small
          hideLabel
          label={i18n.t('debrief.relation', [line.text])}
          value={line.relation}
          choices={[
            { value: 'confirms', label: i18n.t('debrief.confirms') },
            { value: 'contradicts', label: i18n.t('debrief.contradicts') },
          ]}
          onChange={(relation) => onChange({ relation })}
        />
      )}
    </div>
  );
}
