import { i18n } from '#i18n';
import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import type { OwnSkill } from '../../lib/candidate/candidate.ts';
import { useLazy } from '../app/use-lazy.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { SelectField } from '../ui/field.tsx';
import { YearField } from '../ui/year-field.tsx';
import { AddByHand } from './add-by-hand.tsx';
import css from './profile.module.css';
import { useLater } from './use-later.ts';

const loadProposing = () => import('../../lib/propose-skills.ts');
const SHOWN = 12;
const MOST = 500;

interface SkillsPartProps {
  resume: string;
  skills: readonly OwnSkill[];
  onChange: (skills: OwnSkill[]) => void;
}

/** Skills the candidate stands for. Those the résumé names are only proposed. */
export function SkillsPart({ resume, skills, onChange }: SkillsPartProps) {
  const add = (names: readonly string[]) =>
    onChange([...skills, ...names.map((name) => ({ name }))].slice(0, MOST));
  const change = (name: string, fields: Partial<OwnSkill>) =>
    onChange(skills.map((one) => (one.name === name ? { ...one, ...fields } : one)));
  return (
    <section className={css.section}>
      <h2>{i18n.t('profile.skills')}</h2>
      <Proposed resume={resume} skills={skills} onAdd={add} />
      {skills.length > 0 && (
        <ul className={css.rows}>
          {skills.map((skill) => (
            <SkillRow
              key={skill.name}
              skill={skill}
              onChange={(fields) => change(skill.name, fields)}
              onRemove={() => onChange(skills.filter((one) => one.name !== skill.name))}
            />
          ))}
        </ul>
      )}
      <AddByHand
        label={i18n.t('profile.add_skill')}
        onAdd={(name) => {
          if (!skills.some((one) => one.name.toLowerCase() === name.toLowerCase())) add([name]);
        }}
      />
    </section>
  );
}

type ProposedProps = Pick<SkillsPartProps, 'resume' | 'skills'> & {
  onAdd: (names: readonly string[]) => void;
};

/** One press takes a skill over, one takes all; nothing is taken over by itself. */
function Proposed({ resume, skills, onAdd }: ProposedProps) {
  const proposing = useLazy(loadProposing);
  const [all, setAll] = useState(false);
  const id = useId();
  const settled = useLater(resume);
  const found = proposing?.proposeSkills(settled, skills) ?? [];
  if (found.length === 0) return null;
  const shown = all ? found : found.slice(0, SHOWN);
  return (
    <div className={css.proposed} role="group" aria-labelledby={id}>
      <p id={id} className={css.soft}>
        {i18n.t('profile.proposed')}
      </p>
      <ul className={css.chips}>
        {shown.map(({ name, line }) => (
          <li key={name}>
            <Button small title={line} onClick={() => onAdd([name])}>
              <Plus aria-hidden />
              {name}
            </Button>
          </li>
        ))}
      </ul>
      <div className={css.actions}>
        <Button small look="quiet" onClick={() => onAdd(found.map(({ name }) => name))}>
          {i18n.t('profile.confirm_all', found.length, [String(found.length)])}
        </Button>
        {found.length > SHOWN && !all && (
          <Button small look="quiet" onClick={() => setAll(true)}>
            {i18n.t('profile.show_proposed', [String(found.length)])}
          </Button>
        )}
      </div>
    </div>
  );
}

const LEVELS = ['none', '1', '2', '3', '4', '5'] as const;

const levelLabel = (value: (typeof LEVELS)[number]): string =>
  value === 'none' ? i18n.t('skill_level.none') : i18n.t(`skill_level.l${value}`);

interface SkillRowProps {
  skill: OwnSkill;
  onChange: (fields: Partial<OwnSkill>) => void;
  onRemove: () => void;
}

function SkillRow({ skill, onChange, onRemove }: SkillRowProps) {
  return (
    <li className={css.skill}>
      <span className={css.name}>{skill.name}</span>
      <SelectField
        quiet
        hideLabel
        label={i18n.t('profile.level_of', [skill.name])}
        value={skill.level ? (String(skill.level) as (typeof LEVELS)[number]) : 'none'}
        choices={LEVELS.map((value) => ({ value, label: levelLabel(value) }))}
        onChange={(level) => onChange({ level: level === 'none' ? undefined : Number(level) })}
      />
      <div className={css.year}>
        <YearField
          hideLabel
          label={i18n.t('profile.last_used_of', [skill.name])}
          placeholder={i18n.t('profile.last_used')}
          year={skill.lastUsed}
          onChange={(lastUsed) => onChange({ lastUsed })}
        />
      </div>
      <IconButton small label={i18n.t('profile.remove', [skill.name])} onClick={onRemove}>
        <X />
      </IconButton>
    </li>
  );
}
