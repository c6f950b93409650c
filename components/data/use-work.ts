import { i18n } from '#i18n';
import { useRef, useState } from 'react';
import { toKey } from '../facts/format-fact.ts';

const KNOWN = [
  'backup-empty',
  'backup-foreign',
  'backup-too-new',
  'backup-truncated',
  'backup-altered',
  'backup-line-too-long',
  'backup-unreadable',
  'capsule-locked',
  'capsule-wrong-passphrase',
  'storage-full',
] as const;

/** The code of an expected failure; undefined for one nobody expected. */
export function codeOf(error: unknown): (typeof KNOWN)[number] | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return KNOWN.find((code) => code === error.code);
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** What failed, as a sentence that says what to do. */
function sayFailure(error: unknown): string {
  if (isAbort(error)) return i18n.t('data.stopped');
  const code = codeOf(error);
  if (!code) console.error(error);
  return i18n.t(`data.error.${toKey(code ?? 'unexpected')}`);
}

export interface WorkTools {
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
}

export interface Work {
  /** From 0 to 1 while something runs. */
  progress: number | undefined;
  /** What went wrong last, or that it was stopped. */
  said: string | undefined;
  /** Runs something long. Resolves to what it gives; undefined when it failed or was stopped, which is said. */
  run: <T>(work: (tools: WorkTools) => Promise<T>) => Promise<T | undefined>;
  stop: () => void;
  clear: () => void;
}

/** Progress is drawn in steps of a hundredth: more would only cost. */
const STEPS = 100;

/** One long piece of work at a time, with its progress, a way to stop it, and a sentence when it fails. */
export function useWork(): Work {
  const [progress, setProgress] = useState<number>();
  const [said, setSaid] = useState<string>();
  const stopper = useRef<AbortController>(undefined);
  const run: Work['run'] = async (work) => {
    const { signal } = (stopper.current = new AbortController());
    setSaid(undefined);
    setProgress(0);
    const onProgress = (done: number, total: number) =>
      setProgress(Math.floor((done / Math.max(1, total)) * STEPS) / STEPS);
    try {
      return await work({ onProgress, signal });
    } catch (error) {
      setSaid(sayFailure(error));
      return undefined;
    } finally {
      setProgress(undefined);
    }
  };
  return { progress, said, run, stop: () => stopper.current?.abort(), clear: () => setSaid(undefined) };
}
