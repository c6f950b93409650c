import { i18n } from '#i18n';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AskGroup, PrepSheet } from '../../lib/sheet/prep-sheet.ts';
import type { PageOf } from '../prepare/suggestion-view.ts';
import { Working } from '../ui/working.tsx';
import { describeRound, nameOf } from './format-round.ts';
import { OwnItemForm } from './own-item-form.tsx';
import { useSheetActions, type SheetActions } from './sheet-actions.ts';
import { SheetBoxes } from './sheet-boxes.tsx';
import { SheetList } from './sheet-list.tsx';
import { SheetTools } from './sheet-tools.tsx';
import css from './sheet.module.css';
import { useSheet } from './use-sheet.ts';

interface SheetScreenProps {
  opportunityId: string;
  roundId: string;
}

/** The prep sheet of one round: everything for that talk on one page, in the candidate's order, ready for paper. */
export function SheetScreen({ opportunityId, roundId }: SheetScreenProps) {
  const { sheet, pageOf } = useSheet(roundId);
  if (sheet === undefined) return <Working label={i18n.t('sheet.working')} />;
  return (
    <article className={css.sheet}>
      <Link to={`/opportunity/${opportunityId}/rounds`} className={css.back}>
        <ArrowLeft aria-hidden />
        {i18n.t('sheet.to_rounds')}
      </Link>
      {sheet ? <Sheet sheet={sheet} pageOf={pageOf} /> : <p>{i18n.t('sheet.gone')}</p>}
    </article>
  );
}

function Sheet({ sheet, pageOf }: { sheet: PrepSheet; pageOf: PageOf }) {
  const actions = useSheetActions(sheet);
  const { round } = sheet;
  return (
    <>
      <SheetHead sheet={sheet} />
      <SheetTools sheet={sheet} />
      <SheetBoxes sheet={sheet} place="before" />
      <Section title={i18n.t('prepare.ask')}>
        <AskGroups groups={sheet.ask} actions={actions} pageOf={pageOf} />
        <OwnItemForm kind="ask" people={round.interviewers} onAdd={actions.onAdd} />
      </Section>
      {(['say', 'expect'] as const).map((kind) => (
        <Section key={kind} title={i18n.t(`prepare.${kind}`)}>
          {sheet[kind].length > 0 ? (
            <SheetList
              items={sheet[kind]}
              label={i18n.t(`prepare.${kind}`)}
              actions={actions}
              pageOf={pageOf}
            />
          ) : (
            <p className={css.soft}>{i18n.t(`prepare.${kind}_none`)}</p>
          )}
          <OwnItemForm kind={kind} onAdd={actions.onAdd} />
        </Section>
      ))}
      <SheetBoxes sheet={sheet} place="after" />
    </>
  );
}

function SheetHead({ sheet }: { sheet: PrepSheet }) {
  const { round, role, company } = sheet;
  return (
    <header className={css.head}>
      <h1 className={css.title}>{describeRound(round)}</h1>
      <p className={css.subtitle}>{[role, company].filter(Boolean).join(', ')}</p>
      {round.place && <p className={css.subtitle}>{toPlace(round.place)}</p>}
      {round.interviewers.some((person) => person.name) && (
        <p className={css.subtitle}>{i18n.t('sheet.with', [round.interviewers.map(nameOf).join('; ')])}</p>
      )}
    </header>
  );
}

/** A link to the call, or the words of a place. */
function toPlace(place: string): ReactNode {
  const isLink = /^https?:\/\/\S+$/.test(place.trim());
  return isLink ? (
    <a href={place.trim()} target="_blank" rel="noreferrer">
      {place.trim()}
    </a>
  ) : (
    place
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={css.section} aria-label={title}>
      <h2 className={css.heading}>{title}</h2>
      {children}
    </section>
  );
}

interface AskGroupsProps {
  groups: readonly AskGroup[];
  actions: SheetActions;
  pageOf: PageOf;
}

function AskGroups({ groups, actions, pageOf }: AskGroupsProps) {
  if (groups.length === 0) return <p className={css.soft}>{i18n.t('prepare.ask_none')}</p>;
  const first = groups.flatMap((group) => group.items)[0]?.id;
  return groups.map(({ person, items, reserve }) => {
    const name = person ? nameOf(person) : i18n.t('sheet.anyone');
    return (
      <div key={person?.id ?? 'anyone'} className={css.group}>
        <h3 className={css.subheading}>{name}</h3>
        <SheetList
          items={items}
          label={name}
          actions={actions}
          pageOf={pageOf}
          {...(first === undefined ? {} : { first })}
        />
        {reserve.length > 0 && (
          <div className={css.reserve}>
            <h4 className={css.hint}>{i18n.t('sheet.reserve')}</h4>
            <SheetList
              items={reserve}
              label={`${name}: ${i18n.t('sheet.reserve')}`}
              actions={actions}
              pageOf={pageOf}
            />
          </div>
        )}
      </div>
    );
  });
}
