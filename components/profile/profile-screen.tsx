import { i18n } from '#i18n';
import { useState } from 'react';
import type { Profile } from '../../lib/candidate/candidate.ts';
import { changeProfile, emptyProfile, findProfile } from '../../lib/notebook/own-material.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { useSavedAsTyped } from '../app/use-saved-as-typed.ts';
import { TextArea } from '../ui/field.tsx';
import { CriteriaPart } from './criteria-part.tsx';
import css from './profile.module.css';
import { ResumePart } from './resume-part.tsx';
import { SkillsPart } from './skills-part.tsx';

/** What is the candidate's own: résumé, skills, what they want, how they work. Kept as it is typed. */
export function ProfileScreen() {
  const [empty] = useState(() => emptyProfile(new Date().toISOString()));
  const found = useNotebook(async () => ({ profile: await findProfile() }));
  if (!found) return null;
  return <ProfileForm kept={found.profile ?? empty} />;
}

function ProfileForm({ kept }: { kept: Profile }) {
  const [profile, change] = useSavedAsTyped(kept, changeProfile);
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <h1 className={css.title}>{i18n.t('profile.title')}</h1>
        <p className={css.soft}>{i18n.t('profile.lead')}</p>
      </header>
      <ResumePart resume={profile.resume} onChange={(resume) => change({ resume })} />
      <SkillsPart resume={profile.resume} skills={profile.skills} onChange={(skills) => change({ skills })} />
      <CriteriaPart criteria={profile.criteria} onChange={(criteria) => change({ criteria })} />
      <section className={css.section}>
        <h2>{i18n.t('profile.work_style')}</h2>
        <TextArea
          label={i18n.t('profile.work_style_hint')}
          value={profile.workStyle}
          maxLength={20_000}
          onChange={(event) => change({ workStyle: event.target.value })}
        />
      </section>
    </div>
  );
}
