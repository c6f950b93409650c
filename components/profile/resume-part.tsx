import { i18n } from '#i18n';
import { FileText } from 'lucide-react';
import { useRef, useState, type ChangeEvent } from 'react';
import type { ResumeErrorCode } from '../../lib/resume/resume-file.ts';
import { toKey } from '../facts/format-fact.ts';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { useSayDone } from '../ui/toast.tsx';
import { Working } from '../ui/working.tsx';
import css from './profile.module.css';

const KINDS = '.pdf,.docx,.txt,.md,application/pdf,text/plain';

interface ResumePartProps {
  resume: string;
  onChange: (resume: string) => void;
}

/** The résumé as text: pasted, or read from a file on this device. A file that cannot be read changes nothing. */
export function ResumePart({ resume, onChange }: ResumePartProps) {
  const { read, busy, error } = useResumeFile(resume, onChange);
  const input = useRef<HTMLInputElement>(null);
  const onFile = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file) void read(file);
  };
  return (
    <section className={css.section}>
      <h2>{i18n.t('profile.resume')}</h2>
      <div className={css.fileRow}>
        <Button onClick={() => input.current?.click()} disabled={busy}>
          <FileText aria-hidden />
          {i18n.t('profile.choose_file')}
        </Button>
        <span className={css.soft}>{i18n.t('profile.file_hint')}</span>
        <input
          ref={input}
          type="file"
          accept={KINDS}
          hidden
          aria-label={i18n.t('profile.choose_file')}
          onChange={onFile}
        />
      </div>
      {busy && <Working label={i18n.t('profile.reading_file')} />}
      {error && (
        <p role="alert" className={css.error}>
          {i18n.t(`resume_error.${toKey(error)}`)}
        </p>
      )}
      <div className={css.resume}>
        <TextArea
          label={i18n.t('profile.resume_text')}
          value={resume}
          maxLength={200_000}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </section>
  );
}

function useResumeFile(resume: string, onChange: (resume: string) => void) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ResumeErrorCode>();
  const say = useSayDone();
  const read = async (file: File) => {
    setBusy(true);
    setError(undefined);
    // Loaded with the first file: the readers weigh more than all screens together.
    const { readResumeFile } = await import('../../lib/resume/read-resume-file.ts');
    try {
      onChange(await readResumeFile(file));
      const before = resume;
      say(i18n.t('profile.file_read', [file.name]), before === '' ? undefined : () => onChange(before));
    } catch (problem) {
      setError(toCode(problem));
    } finally {
      setBusy(false);
    }
  };
  return { read, busy, error };
}

function toCode(problem: unknown): ResumeErrorCode {
  const named = problem as { name?: unknown; code?: ResumeErrorCode };
  if (named.name === 'ResumeError' && named.code) return named.code;
  console.error(problem);
  return 'broken';
}
