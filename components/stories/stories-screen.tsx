import { i18n } from '#i18n';
import { Plus } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import type { Story } from '../../lib/candidate/candidate.ts';
import { findFigureClashes } from '../../lib/candidate/find-figure-clashes.ts';
import { findUnfinished } from '../../lib/candidate/find-unfinished.ts';
import { findProfile, listStories } from '../../lib/notebook/own-material.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';
import { competencyLabel } from './competency-label.ts';
import css from './stories.module.css';
import { newStoryRoute } from './story-route.ts';

/** Every story the candidate can tell, with what each still lacks. */
export function StoriesScreen() {
  const found = useNotebook(async () => ({ stories: await listStories(), profile: await findProfile() }));
  const [, go] = useLocation();
  if (!found) return null;
  const { stories, profile } = found;
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <h1 className={css.title}>{i18n.t('stories.title')}</h1>
        <Button look={stories.length === 0 ? 'primary' : 'plain'} onClick={() => go(newStoryRoute())}>
          <Plus aria-hidden />
          {i18n.t('stories.new')}
        </Button>
      </header>
      {stories.length === 0 && <p className={css.empty}>{i18n.t('stories.empty')}</p>}
      <ul className={css.list}>
        {stories.map((story) => (
          <StoryRow key={story.id} story={story} resume={profile?.resume ?? ''} />
        ))}
      </ul>
    </div>
  );
}

function StoryRow({ story, resume }: { story: Story; resume: string }) {
  const missing = findUnfinished(story);
  const differs = !story.sample && findFigureClashes(story, resume).length > 0;
  const where = [story.employer, story.year].filter(Boolean).join(', ');
  const about = [...story.competencies.map(competencyLabel), ...story.skills];
  return (
    <li className={css.row}>
      <Link to={`/stories/${story.id}`} className={css.rowLink}>
        {story.title}
      </Link>
      <span className={css.soft}>
        {[
          where,
          story.told.length > 0 && i18n.t('stories.told', story.told.length, [String(story.told.length)]),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {about.length > 0 && <span className={css.soft}>{about.join(', ')}</span>}
      {(missing.length > 0 || differs || story.sample) && (
        <span className={css.tags}>
          {story.sample && <Tag>{i18n.t('sample.tag')}</Tag>}
          {missing.map((part) => (
            <Tag key={part} look="warn">
              {i18n.t(`stories.no_${part}`)}
            </Tag>
          ))}
          {differs && <Tag look="warn">{i18n.t('stories.differs_tag')}</Tag>}
        </span>
      )}
    </li>
  );
}
