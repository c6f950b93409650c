import { i18n } from '#i18n';
import { useId, useState } from 'react';
import type { Decision, PrepareChoice } from '../../lib/notebook/records.ts';
import type { AskItem, Suggestion, Suggestions } from '../../lib/suggest/suggestion.ts';
import { Quote } from '../facts/quote.tsx';
import { Button } from '../ui/button.tsx';
import { PrepareChoiceFields } from './prepare-choice.tsx';
import css from './prepare.module.css';
import { SuggestionRow } from './suggestion-row.tsx';
import type { PlannedRound } from './use-suggestions.ts';
import {
  arrange,
  byPerson,
  storyToFind,
  withoutRepeats,
  wordsOf,
  type PageOf,
  type SuggestionActions,
} from './suggestion-view.ts';

interface PrepareViewProps {
  choice: PrepareChoice;
  rounds?: readonly PlannedRound[];
  onChoice: (choice: PrepareChoice) => void;
  suggestions: Suggestions;
  decisions: ReadonlyMap<string, Decision>;
  pageOf: PageOf;
  actions: SuggestionActions;
  /** Brings every dismissed item back. */
  onRestore: (items: readonly Suggestion[]) => void;
}

const SECTIONS = ['ask', 'say', 'expect'] as const;

/** What to ask, to say and to expect in the chosen talk. */
export function PrepareView(props: PrepareViewProps) {
  const { choice, rounds, onChoice, suggestions, decisions, pageOf, actions, onRestore } = props;
  const base = useId();
  const lists = SECTIONS.map((name) => ({
    name,
    items: withoutRepeats(arrange<Suggestion>(suggestions[name], decisions)),
  }));
  const all = [...SECTIONS.flatMap((name): Suggestion[] => suggestions[name]), ...(suggestions.more ?? [])];
  const dismissed = all.filter((item) => decisions.get(item.id)?.decision === 'dismissed');
  const more = arrange(suggestions.more ?? [], decisions);
  const rows = { decisions, pageOf, actions };
  const people = rounds?.find((round) => round.id === choice.roundId)?.people ?? [];
  // Once put into the candidate's own words it is a point like any other.
  const isToFind = (item: Suggestion) =>
    storyToFind(item) !== undefined && decisions.get(item.id)?.text === undefined;
  return (
    <div className={css.view}>
      <PrepareChoiceFields choice={choice} rounds={rounds} onChange={onChoice} />
      <nav className={css.jump} aria-label={i18n.t('prepare.sections')}>
        {lists.map(({ name, items }) => (
          <a
            key={name}
            href={`#${base}${name}`}
            onClick={(event) => {
              event.preventDefault();
              document.getElementById(`${base}${name}`)?.focus();
              document.getElementById(`${base}${name}`)?.scrollIntoView({ block: 'start' });
            }}
          >
            {i18n.t(`prepare.${name}`)} <span className={css.number}>{items.length}</span>
          </a>
        ))}
      </nav>
      {lists.map(({ name, items }) => (
        <section key={name} className={css.section} aria-labelledby={`${base}${name}`}>
          <h2 className={css.heading} id={`${base}${name}`} tabIndex={-1}>
            {i18n.t(`prepare.${name}`)} <span className={css.hint}>{i18n.t(`prepare.${name}_hint`)}</span>
          </h2>
          {items.length > 0 ? (
            byPerson(
              items.filter((item) => !isToFind(item)),
              people,
            ).map((group) => (
              <div key={group.name ?? ''} className={css.group}>
                {group.name !== undefined && <h3 className={css.subheading}>{group.name}</h3>}
                <Rows items={group.items} {...rows} />
              </div>
            ))
          ) : (
            <p className={css.soft}>{i18n.t(`prepare.${name}_none`)}</p>
          )}
          <StoriesToFind items={items.filter(isToFind)} {...rows} />
          {name === 'ask' && (
            <>
              <MoreQuestions items={more} decisions={decisions} pageOf={pageOf} actions={actions} />
              <AnsweredList items={suggestions.answered} decisions={decisions} pageOf={pageOf} />
            </>
          )}
        </section>
      ))}
      {dismissed.length > 0 && (
        <Button small look="quiet" className={css.fold} onClick={() => onRestore(dismissed)}>
          {i18n.t('prepare.bring_back', dismissed.length, [String(dismissed.length)])}
        </Button>
      )}
    </div>
  );
}

interface RowsProps {
  items: readonly Suggestion[];
  decisions: ReadonlyMap<string, Decision>;
  pageOf: PageOf;
  actions: SuggestionActions;
  id?: string;
  /** The line shown instead of the suggestion's words. */
  lineOf?: (item: Suggestion) => string | undefined;
}

function Rows({ items, decisions, pageOf, actions, id, lineOf }: RowsProps) {
  if (items.length === 0) return null;
  return (
    <ul className={css.items} id={id}>
      {items.map((item) => (
        <SuggestionRow
          key={item.id}
          item={item}
          decision={decisions.get(item.id)}
          pageOf={pageOf}
          actions={actions}
          line={lineOf?.(item)}
        />
      ))}
    </ul>
  );
}

/** What they ask for and no story answers yet: said once above the list, not in every line of it. */
function StoriesToFind(props: RowsProps) {
  if (props.items.length === 0) return null;
  return (
    <div className={css.toFind}>
      <h3 className={css.subheading}>
        {i18n.t('prepare.stories')} <span className={css.hint}>{i18n.t('prepare.stories_hint')}</span>
      </h3>
      <Rows {...props} lineOf={storyToFind} />
    </div>
  );
}

type MoreQuestionsProps = AnsweredListProps & { actions: SuggestionActions };

/** Good questions for which the minutes are too few; pinning one keeps it in mind. */
function MoreQuestions({ items, decisions, pageOf, actions }: MoreQuestionsProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (items.length === 0) return null;
  return (
    <>
      <Button
        small
        look="quiet"
        className={css.fold}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {i18n.t(open ? 'prepare.more_hide' : 'prepare.more_show', items.length, [String(items.length)])}
      </Button>
      {open && <Rows id={id} items={items} decisions={decisions} pageOf={pageOf} actions={actions} />}
    </>
  );
}

interface AnsweredListProps {
  items: readonly AskItem[];
  decisions: ReadonlyMap<string, Decision>;
  pageOf: PageOf;
}

/** Questions a page answers already: not to be asked, with the quote, and the deeper question instead. */
function AnsweredList({ items, decisions, pageOf }: AnsweredListProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (items.length === 0) return null;
  return (
    <>
      <Button
        small
        look="quiet"
        className={css.fold}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {i18n.t(open ? 'prepare.answered_hide' : 'prepare.answered_show', items.length, [
          String(items.length),
        ])}
      </Button>
      {open && (
        <ul className={css.items} id={id}>
          {items.map((item) => (
            <li key={item.id} className={css.item}>
              <div className={css.points}>
                {item.insteadOf && <p className={css.soft}>{item.insteadOf}</p>}
                {item.answered && (
                  <Quote words={item.answered.quote} page={pageOf(item.answered.captureId)} />
                )}
                <p>
                  <span className={css.hint}>{i18n.t('prepare.deeper')}</span>{' '}
                  {wordsOf(item, decisions.get(item.id))}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
