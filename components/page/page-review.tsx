import { i18n } from '#i18n';
import { useEffect, type ReactNode } from 'react';
import { formatDay, hostOf } from '../app/locale.ts';
import { toKey } from '../facts/format-fact.ts';
import { GroupedFacts } from '../facts/grouped-facts.tsx';
import type { ShownFact } from '../facts/shown-fact.ts';
import { opportunityName } from '../opportunity/opportunity-name.ts';
import { LongTextField, SelectField, TextField } from '../ui/field.tsx';
import { ChangedLines } from './changed-lines.tsx';
import { FirstQuestions } from './first-questions.tsx';
import { FrameNotice } from './frame-notice.tsx';
import { KeepBar } from './keep-bar.tsx';
import { KindField } from './kind-field.tsx';
import type { KeepRequest, PageToReview } from './page-to-review.ts';
import css from './page.module.css';
import {
  isTouched,
  reviewActions,
  showFacts,
  toKeepRequest,
  useReview,
  type ReviewState,
} from './review-state.ts';
import { UnknownList } from './unknown-list.tsx';

interface PageReviewProps {
  page: PageToReview;
  /** Resolves once the page is in the notebook. */
  onKeep: (request: KeepRequest) => Promise<void>;
  onDiscard: () => void;
  onTouched: (touched: boolean) => void;
  /** Shown below what the page is. */
  children?: ReactNode;
}

type Apply = ReturnType<typeof useReview>[1];

/** A page that was read: shown, put right, and kept with one key. */
export function PageReview({ page, onKeep, onDiscard, onTouched, children }: PageReviewProps) {
  const [state, apply] = useReview();
  const facts = showFacts(page, state);
  const actions = reviewActions(apply);
  useEffect(() => onTouched(isTouched(state)), [state, onTouched]);
  const isPosting = (state.kind ?? page.kind) === 'job-posting';
  return (
    <>
      <div className={css.stack}>
        <Identity page={page} state={state} apply={apply} />
        {children}
        <GroupedFacts
          facts={facts}
          actions={actions}
          groups={['marked', 'role', 'terms']}
          without={['job.title']}
        />
        <FirstQuestions questions={page.questions} hint={i18n.t('review.keep_for_more')} />
        <GroupedFacts facts={facts} actions={actions} groups={DEEPER} without={['company.name']} />
        {isPosting && <UnknownList found={stillFound(facts)} />}
        {facts.length === 0 && <p className={css.soft}>{i18n.t('review.no_facts')}</p>}
      </div>
      <KeepBar onKeep={() => onKeep(toKeepRequest(page, state))} onDiscard={onDiscard} />
    </>
  );
}

const DEEPER = [
  'work',
  'asks',
  'offers',
  'process',
  'company',
  'values',
  'people',
  'news',
  'wording',
] as const;

const stillFound = (facts: readonly ShownFact[]) =>
  facts.filter((shown) => shown.status !== 'rejected').map((shown) => shown.fact);

interface PartProps {
  page: PageToReview;
  state: ReviewState;
  apply: Apply;
}

/** What the page is, whose it is, and where it will go. */
function Identity({ page, state, apply }: PartProps) {
  const kind = state.kind ?? page.kind;
  return (
    <div className={css.tight}>
      <KindField kind={kind} reasons={page.reasons} onChange={(next) => apply({ kind: next })} />
      <div>
        <h1 className={css.heading}>{page.title}</h1>
        <p className={css.soft}>{hostOf(page.address)}</p>
      </div>
      <FrameNotice addresses={page.frames} />
      <EarlierNotice page={page} />
      <div className={css.fields}>
        {kind === 'job-posting' && (
          <LongTextField
            beside
            label={i18n.t('review.role')}
            value={state.role ?? page.role}
            onChange={(role) => apply({ role })}
          />
        )}
        <TextField
          beside
          label={i18n.t('review.company')}
          value={state.company ?? page.company}
          onChange={(event) => apply({ company: event.target.value })}
        />
      </div>
      <TargetField page={page} state={state} apply={apply} />
      <ReaderNotes page={page} />
    </div>
  );
}

/** What the reader wants known. Where the notice of frames is shown, its own line on frames says nothing more. */
function ReaderNotes({ page: { notes, frames } }: { page: PageToReview }) {
  const shown = frames.length > 0 ? notes.filter((note) => !note.includes('frame')) : notes;
  if (shown.length === 0) return null;
  return (
    <ul className={css.reasons}>
      {shown.map((note) => (
        <li key={note}>{note.charAt(0).toUpperCase() + note.slice(1)}.</li>
      ))}
    </ul>
  );
}

function TargetField({ page, state, apply }: PartProps) {
  const target = state.target ?? page.guess.id ?? 'new';
  const isGuess = target === (page.guess.id ?? 'new');
  const company = state.company ?? page.company;
  const role = state.role ?? page.role;
  const named = opportunityName({ company, role });
  const choices = [
    ...page.targets.map((one) => ({ value: one.id, label: opportunityName(one) })),
    { value: 'new', label: named ? i18n.t('review.new_named', [named]) : i18n.t('review.new') },
  ];
  return (
    <div className={css.source}>
      <SelectField
        beside
        label={i18n.t('review.target')}
        value={target}
        choices={choices}
        onChange={(next) => apply({ target: next })}
      />
      {isGuess && (
        <p className={`${css.soft} ${css.beside}`}>{i18n.t(`guess.${toKey(page.guess.reason)}`)}</p>
      )}
    </div>
  );
}

function EarlierNotice({ page: { earlier } }: { page: PageToReview }) {
  if (!earlier) return null;
  const day = formatDay(earlier.capturedAt);
  return (
    <div className={css.notice}>
      <p>
        {i18n.t(earlier.unchanged ? 'earlier.unchanged' : 'earlier.changed', [day, String(earlier.version)])}
      </p>
      <ChangedLines added={earlier.added} removed={earlier.removed} />
    </div>
  );
}
