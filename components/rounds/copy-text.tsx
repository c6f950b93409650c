import { i18n } from '#i18n';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTry } from '../app/use-try.ts';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { useSayDone } from '../ui/toast.tsx';
import css from './rounds.module.css';

/** Words to change and copy. Other `text` starts anew. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const [own, setOwn] = useState({ from: text, words: text });
  const attempt = useTry();
  const say = useSayDone();
  if (own.from !== text) setOwn({ from: text, words: text });
  const copy = async () => {
    if (await attempt(() => navigator.clipboard.writeText(own.words))) say(i18n.t('kit.copied'));
  };
  return (
    <div className={css.form}>
      <TextArea
        label={label}
        value={own.words}
        onChange={(event) => setOwn({ ...own, words: event.target.value })}
      />
      <div className={css.buttons}>
        <Button small look="primary" onClick={() => void copy()}>
          <Copy aria-hidden />
          {i18n.t('kit.copy')}
        </Button>
        <span className={css.soft}>{i18n.t('kit.never_sent')}</span>
      </div>
    </div>
  );
}
