import { i18n } from '#i18n';
import { findSample } from '../../lib/notebook/sample.ts';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useSurroundings } from '../app/surroundings.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { useTry } from '../app/use-try.ts';
import { FirstQuestions } from '../page/first-questions.tsx';
import { useSuggestions } from '../prepare/use-suggestions.ts';
import { Button } from '../ui/button.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import { Working } from '../ui/working.tsx';
import css from './first-run.module.css';
import { useRemoveSample } from './use-remove-sample.ts';

const QUESTIONS_SHOWN = 3;

/** The first page anyone sees: pin it, try it on a made-up company, go to a page of one's own. Asks for no permission. */
export function WelcomeScreen() {
  const shortcut = useShortcut();
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <h1 className={css.title}>{i18n.t('welcome.title')}</h1>
        <p>{i18n.t('welcome.lead')}</p>
      </header>
      <ol className={css.steps}>
        <li className={css.step}>
          <h2>{i18n.t('welcome.pin_title')}</h2>
          <p>
            <img src="/icon/icon.svg" alt="" className={css.icon} /> {i18n.t('welcome.pin')}
          </p>
        </li>
        <li className={css.step}>
          <h2>{i18n.t('welcome.try_title')}</h2>
          <TrySample />
        </li>
        <li className={css.step}>
          <h2>{i18n.t('welcome.own_title')}</h2>
          <p>
            {i18n.t('welcome.own')} {shortcut && <KeyCap keys={shortcut} />}
          </p>
          <p className={css.soft}>
            {i18n.t('welcome.own_material')} <Link to="/profile">{i18n.t('profile.title')}</Link>,{' '}
            <Link to="/stories">{i18n.t('stories.title')}</Link>.
          </p>
        </li>
      </ol>
      <p className={css.soft}>{i18n.t('empty.privacy')}</p>
    </div>
  );
}

function useShortcut(): string | undefined {
  const { findShortcut } = useSurroundings();
  const [shortcut, setShortcut] = useState<string>();
  useEffect(() => {
    void findShortcut().then(setShortcut);
  }, [findShortcut]);
  return shortcut;
}

/** Adds the sample and shows at once what it gives; takes it out again with one press. */
function TrySample() {
  const found = useNotebook(async () => ({ sample: await findSample() }));
  const [busy, setBusy] = useState(false);
  const attempt = useTry();
  const add = async () => {
    setBusy(true);
    await attempt(async () => {
      const { addSample } = await import('../../lib/sample-opportunity.ts');
      await addSample(new Date().toISOString());
    });
    setBusy(false);
  };
  if (!found) return null;
  if (found.sample && !busy) return <SampleThere sample={found.sample} />;
  return (
    <>
      <p>{i18n.t('welcome.try')}</p>
      {busy ? (
        <Working label={i18n.t('prepare.working')} />
      ) : (
        <Button look="primary" onClick={() => void add()}>
          {i18n.t('welcome.try_action')}
        </Button>
      )}
    </>
  );
}

function SampleThere({ sample }: { sample: Opportunity }) {
  const { suggestions, pageOf } = useSuggestions(sample);
  // What the pages gave is what is to be seen here; what an earlier talk left open comes later.
  const fromPages = suggestions?.ask.filter(({ evidence }) => evidence[0] && pageOf(evidence[0].captureId));
  const [, go] = useLocation();
  const remove = useRemoveSample();
  return (
    <>
      <p>{i18n.t('welcome.sample_there', [sample.role, sample.company])}</p>
      <FirstQuestions
        title={i18n.t('opportunity.ask_first')}
        questions={(fromPages ?? []).slice(0, QUESTIONS_SHOWN)}
      />
      <div className={css.actions}>
        <Button look="primary" onClick={() => go(`/opportunity/${sample.id}`)}>
          {i18n.t('welcome.open_sample')}
        </Button>
        <Button onClick={() => void remove()}>{i18n.t('sample.remove')}</Button>
      </div>
    </>
  );
}
