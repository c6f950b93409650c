import { i18n } from '#i18n';
import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { importBackup, type ImportChoices } from '../../lib/notebook/backup/import-backup.ts';
import type { ImportPreview } from '../../lib/notebook/backup/preview-import.ts';
import { openImport } from '../../lib/open-import.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { useSayDone } from '../ui/toast.tsx';
import css from './data.module.css';
import { PreviewPart } from './preview-part.tsx';
import { codeOf, useWork } from './use-work.ts';
import { WorkState } from './work-state.tsx';

/** A file chosen, looked at, and brought in; nothing is written before the candidate has seen what would be. */
export function BringInPart() {
  const [file, setFile] = useState<File>();
  const [locked, setLocked] = useState(false);
  const [preview, setPreview] = useState<ImportPreview>();
  const look = useWork();
  const bring = useWork();
  const say = useSayDone();
  const forget = () => {
    setFile(undefined);
    setLocked(false);
    setPreview(undefined);
    bring.clear();
  };
  const open = async (chosen: File, passphrase?: string) => {
    const opened = await look.run((tools) =>
      openImport({ file: chosen, passphrase, ...tools }).catch((error: unknown) => {
        if (codeOf(error) !== 'capsule-locked') throw error;
        setLocked(true);
        return undefined;
      }),
    );
    if (opened) setLocked(false);
    setPreview(opened);
  };
  const choose = (chosen: File) => {
    forget();
    setFile(chosen);
    void open(chosen);
  };
  const bringIn = async (choices: ImportChoices) => {
    if (!preview) return;
    const result = await bring.run((tools) => importBackup({ preview, choices, ...tools }));
    if (!result) return;
    forget();
    say(i18n.t('data.imported', [String(result.added), String(result.replaced)]));
  };
  return (
    <section className={css.part}>
      <h2 className={css.partTitle}>{i18n.t('data.import_title')}</h2>
      <p>{i18n.t('data.import_detail')}</p>
      <FileButton onChoose={choose} disabled={bring.progress !== undefined} />
      {file && <p className={css.soft}>{i18n.t('data.chosen', [file.name])}</p>}
      {file && locked && <PassphraseForm onOpen={(passphrase) => void open(file, passphrase)} />}
      <WorkState work={look} label={i18n.t('data.working_look')} />
      {preview && bring.progress === undefined && (
        <PreviewPart preview={preview} onBringIn={(choices) => void bringIn(choices)} onCancel={forget} />
      )}
      <WorkState work={bring} label={i18n.t('data.working_import')} />
    </section>
  );
}

function FileButton({ onChoose, disabled }: { onChoose: (file: File) => void; disabled: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button disabled={disabled} onClick={() => field.current?.click()}>
        <FileUp aria-hidden />
        {i18n.t('data.choose')}
      </Button>
      <input
        ref={field}
        type="file"
        className={css.fileField}
        tabIndex={-1}
        aria-label={i18n.t('data.choose')}
        accept=".jsonl,.html,.htm,application/x-ndjson,text/html"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onChoose(file);
          // The same file may be chosen again.
          event.target.value = '';
        }}
      />
    </div>
  );
}

function PassphraseForm({ onOpen }: { onOpen: (passphrase: string) => void }) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className={css.inline}
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(passphrase);
      }}
    >
      <p>{i18n.t('data.locked')}</p>
      <TextField
        label={i18n.t('data.passphrase')}
        type="password"
        autoComplete="off"
        value={passphrase}
        onChange={(event) => setPassphrase(event.target.value)}
      />
      <Button type="submit" disabled={passphrase === ''}>
        {i18n.t('data.open')}
      </Button>
    </form>
  );
}
