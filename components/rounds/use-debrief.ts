import { useEffect, useState } from 'react';
import type { Statement } from '../../lib/candidate/candidate.ts';
import type { RoundRecord } from '../../lib/candidate/round.ts';
import type { SaidLine } from '../../lib/notebook/write-debrief.ts';
import { useTry } from '../app/use-try.ts';
import { saidIn, toDraft, toFields, type DebriefDraft } from './debrief-draft.ts';
import { DebriefSaver } from './debrief-saver.ts';

interface DebriefWriting {
  draft: DebriefDraft;
  said: ReadonlyMap<Statement['topic'], SaidLine>;
  change: (changed: Partial<DebriefDraft>) => void;
  say: (topic: Statement['topic'], text: string) => void;
  /** Writes what is left and marks the round done. */
  finish: () => Promise<boolean>;
}

/** A debrief that is kept as it is typed: nothing is lost when the panel closes. */
export function useDebrief(round: RoundRecord, statements: readonly Statement[]): DebriefWriting {
  const attempt = useTry();
  const [draft, setDraft] = useState(() => toDraft(round.debrief));
  const [said, setSaid] = useState(() => saidIn(statements, round.id));
  const [saver] = useState(() => new DebriefSaver(round.id, attempt));
  useEffect(() => {
    const flush = () => void saver.flush();
    document.addEventListener('visibilitychange', flush);
    addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [saver]);
  return {
    draft,
    said,
    change: (changed) => {
      setDraft({ ...draft, ...changed });
      saver.add({ fields: toFields(changed) });
    },
    say: (topic, text) => {
      const line = { id: said.get(topic)?.id ?? crypto.randomUUID(), topic, text };
      setSaid(new Map(said).set(topic, line));
      saver.add({ said: [line] });
    },
    finish: () => {
      saver.add({ finish: true });
      return saver.flush();
    },
  };
}
