import { i18n } from '#i18n';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { eraseEverything } from '../../lib/erase-everything.ts';
import { listStories } from '../../lib/notebook/own-material.ts';
import { listOpportunities } from '../../lib/notebook/queries.ts';
import { forgetSearch } from '../../lib/search-notebook.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { useTry } from '../app/use-try.ts';
import { Button } from '../ui/button.tsx';
import { Confirm } from '../ui/dialog.tsx';
import { useSayDone } from '../ui/toast.tsx';
import css from './data.module.css';

async function countAll() {
  const active = await listOpportunities();
  const archived = await listOpportunities({ archived: true });
  return { opportunities: active.length + archived.length, stories: (await listStories()).length };
}

/** Everything gone, after one question that names what goes. */
export function ErasePart() {
  const counts = useNotebook(countAll) ?? { opportunities: 0, stories: 0 };
  const [asking, setAsking] = useState(false);
  const attempt = useTry();
  const say = useSayDone();
  const erase = async () => {
    setAsking(false);
    const done = await attempt(async () => {
      await eraseEverything();
      forgetSearch();
    });
    if (done) say(i18n.t('data.erased'));
  };
  const names: [string, string] = [
    i18n.t('data.count_opportunities', counts.opportunities, [String(counts.opportunities)]),
    i18n.t('data.count_stories', counts.stories, [String(counts.stories)]),
  ];
  return (
    <section className={css.part}>
      <h2 className={css.partTitle}>{i18n.t('data.erase_title')}</h2>
      <p>{i18n.t('data.erase_detail')}</p>
      <div>
        <Button look="danger" onClick={() => setAsking(true)}>
          <Trash2 aria-hidden />
          {i18n.t('data.erase')}
        </Button>
      </div>
      <Confirm
        open={asking}
        question={i18n.t('data.erase_question')}
        detail={i18n.t('data.erase_names', names)}
        action={i18n.t('data.erase_action')}
        onConfirm={() => void erase()}
        onCancel={() => setAsking(false)}
      />
    </section>
  );
}
