import { i18n } from '#i18n';
import { useState } from 'react';
import type { FactKey } from '../../lib/facts/fact-key.ts';
import { Button } from '../ui/button.tsx';
import { FACT_GROUPS, type FactGroup, type FactLook } from './fact-groups.ts';
import { FactNames, FactValue } from './fact-value.tsx';
import css from './facts.module.css';
import { joinEqual, withRivals, type FactActions, type ShownFact } from './shown-fact.ts';

/** A list longer than this by two starts folded. */
const LINES_SHOWN = 4;

interface GroupedFactsProps {
  facts: readonly ShownFact[];
  actions: FactActions;
  /** Only these groups; all when absent. */
  groups?: readonly FactGroup['name'][];
  /** Keys shown elsewhere on the same screen. */
  without?: readonly FactKey[];
  headingLevel?: 2 | 3;
}

/** Facts in the groups a candidate thinks in; groups and keys without facts are not shown. */
export function GroupedFacts({ facts, actions, groups, without = [], headingLevel = 2 }: GroupedFactsProps) {
  const all = joinEqual(withRivals(facts));
  const shownGroups = FACT_GROUPS.filter((group) => groups?.includes(group.name) ?? true);
  return shownGroups.map((group) => {
    const keys = group.keys
      .filter(({ key }) => !without.includes(key))
      .map(({ key, look }) => ({ key, look, facts: all.filter((shown) => shown.fact.key === key) }))
      .filter((entry) => entry.facts.length > 0);
    if (keys.length === 0) return null;
    const Heading = headingLevel === 2 ? 'h2' : 'h3';
    return (
      <section key={group.name} className={css.group}>
        <Heading className={css.heading}>{i18n.t(`group.${group.name}`)}</Heading>
        <div className={css.keys}>
          {keys.map((entry) => (
            <KeyFacts
              key={entry.key}
              look={entry.look}
              facts={entry.facts}
              alone={keys.length === 1}
              actions={actions}
            />
          ))}
        </div>
      </section>
    );
  });
}

interface KeyFactsProps {
  look: FactLook;
  facts: ShownFact[];
  /** The group heading already says what these are. */
  alone: boolean;
  actions: FactActions;
}

function KeyFacts({ look, facts, alone, actions }: KeyFactsProps) {
  const key = facts[0]?.fact.key;
  if (!key) return null;
  const label = i18n.t(`fact.${key}`);
  if (look === 'row')
    return (
      <div className={css.row}>
        <span className={css.label}>{label}</span>
        <ul className={css.values} aria-label={label}>
          {facts.map((shown) => (
            <li key={shown.id}>
              <FactValue shown={shown} actions={actions} />
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <div className={css.above}>
      {!alone && <span className={css.label}>{label}</span>}
      {look === 'names' ? (
        <FactNames facts={facts} actions={actions} />
      ) : (
        <FactLines facts={facts} actions={actions} />
      )}
    </div>
  );
}

function FactLines({ facts, actions }: { facts: ShownFact[]; actions: FactActions }) {
  const [all, setAll] = useState(facts.length <= LINES_SHOWN + 2);
  return (
    <>
      <ul className={css.bullets}>
        {(all ? facts : facts.slice(0, LINES_SHOWN)).map((shown) => (
          <li key={shown.id}>
            <FactValue shown={shown} actions={actions} />
          </li>
        ))}
      </ul>
      {!all && (
        <Button small look="quiet" className={css.more} onClick={() => setAll(true)}>
          {i18n.t('facts.show_all', [String(facts.length)])}
        </Button>
      )}
    </>
  );
}
