import { i18n } from '#i18n';
import { useState } from 'react';
import { saveFile } from '../../lib/browser/save-file.ts';
import { makeCapsule } from '../../lib/make-capsule.ts';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { uiLanguage } from '../app/locale.ts';
import { opportunityName } from '../opportunity/opportunity-name.ts';
import { stageLabel } from '../opportunity/stage-field.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { capsuleWording, lockedWords } from './capsule-words.ts';
import css from './data.module.css';
import { todayName } from './file-words.ts';
import { useWork } from './use-work.ts';
import { WorkState } from './work-state.tsx';

/** One opportunity as a page of its own, locked when a passphrase is given. */
export function CapsulePart({ opportunity }: { opportunity: Opportunity }) {
  const [passphrase, setPassphrase] = useState('');
  const work = useWork();
  const name = opportunityName(opportunity) || i18n.t('opportunity.unnamed');
  const save = async () => {
    const html = await work.run(() =>
      makeCapsule({
        opportunityId: opportunity.id,
        name,
        stage: stageLabel(opportunity.stage),
        language: uiLanguage(),
        now: new Date().toISOString(),
        passphrase,
        wording: capsuleWording(),
        lockedWords: lockedWords(),
      }),
    );
    if (html === undefined) return;
    // The name of a locked file tells no more than its outside.
    const file = todayName(passphrase === '' ? name : '');
    saveFile(new Blob([html], { type: 'text/html' }), `${file}.html`);
    setPassphrase('');
  };
  return (
    <form
      className={css.group}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3>{i18n.t('data.capsule_title')}</h3>
      <p className={css.soft}>{i18n.t('data.capsule_detail')}</p>
      <div className={css.inline}>
        <TextField
          label={i18n.t('data.capsule_pass')}
          type="password"
          autoComplete="new-password"
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
        <Button type="submit" disabled={work.progress !== undefined}>
          {i18n.t('data.capsule_save')}
        </Button>
      </div>
      <p className={css.soft}>{i18n.t('data.capsule_pass_detail')}</p>
      <WorkState work={work} label={i18n.t('data.working_save')} />
    </form>
  );
}
