import { i18n } from '#i18n';
import { ArrowLeft, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Story } from '../../lib/candidate/candidate.ts';
import { findFigureClashes } from '../../lib/candidate/find-figure-clashes.ts';
import { findUnfinished, findWeak } from '../../lib/candidate/find-unfinished.ts';
import {
  changeStory,
  emptyStory,
  findProfile,
  getStory,
  removeStory,
  saveStory,
} from '../../lib/notebook/own-material.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { useSavedAsTyped } from '../app/use-saved-as-typed.ts';
import { useTry } from '../app/use-try.ts';
import { IconButton } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Tag } from '../ui/tag.tsx';
import { useSayDone } from '../ui/toast.tsx';
import { WordList } from '../ui/word-list.tsx';
import { YearField } from '../ui/year-field.tsx';
import { Competencies } from './competencies.tsx';
import css from './stories.module.css';
import { StoryParts } from './story-parts.tsx';
import { ToldList } from './told-list.tsx';

interface StoryScreenProps {
  storyId: string;
  /** Set while the story is new: what it starts with. */
  start?: { title: string };
}

/** One story, kept as it is typed. A new one is kept from its first word on. */
export function StoryScreen({ storyId, start }: StoryScreenProps) {
  const [fresh] = useState(() => start && freshStory(storyId, start.title));
  const found = useNotebook(async () => ({ story: await getStory(storyId) }), [storyId]);
  if (!found) return null;
  const story = found.story ?? fresh;
  return (
    <div className={css.screen}>
      <Link to="/stories" className={css.back}>
        <ArrowLeft aria-hidden />
        {i18n.t('stories.title')}
      </Link>
      {story ? (
        <StoryForm kept={story} isKept={found.story !== undefined} />
      ) : (
        <p>{i18n.t('stories.gone')}</p>
      )}
    </div>
  );
}

const freshStory = (id: string, title: string): Story => ({
  ...emptyStory(id, title),
  changedAt: new Date().toISOString(),
});

function StoryForm({ kept, isKept }: { kept: Story; isKept: boolean }) {
  const [story, change] = useSavedAsTyped<Story>(kept, ({ title, ...fields }) => {
    // A story without a name is kept under a stand-in until it has one.
    const named = title === undefined ? {} : { title: title.trim() || i18n.t('stories.unnamed') };
    return changeStory(
      { id: kept.id, title: kept.title || i18n.t('stories.unnamed') },
      { ...fields, ...named },
    );
  });
  return (
    <>
      <h1 className="visually-hidden">{story.title || i18n.t('stories.new')}</h1>
      <header className={css.head}>
        <div className={css.name}>
          <TextField
            label={i18n.t('stories.name')}
            value={story.title}
            maxLength={500}
            onChange={(event) => change({ title: event.target.value })}
            ref={focusIfNew(isKept)}
          />
        </div>
        {isKept && <DeleteStory story={kept} />}
      </header>
      <StillMissing story={story} />
      <FigureClashes story={story} />
      <div className={css.pair}>
        <TextField
          label={i18n.t('stories.employer')}
          value={story.employer ?? ''}
          maxLength={500}
          onChange={(event) => change({ employer: event.target.value || undefined })}
        />
        <YearField label={i18n.t('stories.year')} year={story.year} onChange={(year) => change({ year })} />
      </div>
      <StoryParts story={story} onChange={change} />
      <WordList
        label={i18n.t('stories.figures')}
        words={story.figures}
        most={20}
        onChange={(figures) => change({ figures })}
      />
      <WordList
        label={i18n.t('stories.skills')}
        words={story.skills}
        most={50}
        onChange={(skills) => change({ skills })}
      />
      <Competencies chosen={story.competencies} onChange={(competencies) => change({ competencies })} />
      <ToldList told={story.told} onChange={(told) => change({ told })} />
    </>
  );
}

/** A new story starts in its name, unless that came along. */
function focusIfNew(isKept: boolean) {
  return (field: HTMLInputElement | null) => {
    if (field && !isKept && field.value === '' && document.activeElement === document.body) field.focus();
  };
}

function StillMissing({ story }: { story: Story }) {
  const missing = findUnfinished(story);
  const weak = missing.length === 0 ? findWeak(story) : [];
  if (missing.length + weak.length === 0 && !story.sample) return null;
  return (
    <p className={css.tags} role="status">
      {story.sample && <Tag>{i18n.t('sample.tag')}</Tag>}
      {missing.map((part) => (
        <Tag key={part} look="warn">
          {i18n.t(`stories.no_${part}`)}
        </Tag>
      ))}
      {weak.map((part) => (
        <span key={part} className={css.soft}>
          {i18n.t(`stories.no_${part}`)}
        </span>
      ))}
    </p>
  );
}

/** What is told otherwise than the résumé they were sent has it, with both in their own words. */
function FigureClashes({ story }: { story: Story }) {
  const resume = useNotebook(async () => (await findProfile())?.resume);
  // The sample's story is not the candidate's, and the résumé is.
  const clashes = useMemo(
    () => (resume && !story.sample ? findFigureClashes(story, resume) : []),
    [story, resume],
  );
  return (
    <div role="status" className={css.clashes}>
      {clashes.map(({ story: told, resume: line }) => (
        <p key={line} className={css.clash}>
          {i18n.t('stories.differs', [told, line])}
        </p>
      ))}
    </div>
  );
}

/** Deleting is taken back with one press. */
function DeleteStory({ story }: { story: Story }) {
  const [, go] = useLocation();
  const attempt = useTry();
  const say = useSayDone();
  const remove = async () => {
    if (!(await attempt(() => removeStory(story.id)))) return;
    go('/stories');
    say(i18n.t('stories.deleted', [story.title]), () => void attempt(() => saveStory(story)));
  };
  return (
    <IconButton label={i18n.t('stories.delete')} onClick={() => void remove()}>
      <Trash2 />
    </IconButton>
  );
}
