import type { SignalRow } from '../signals/signal.ts';
import type { SuggestionEvidence } from '../suggestion.ts';
import type { Unit } from './unit.ts';

/** A row that found something to stand on. */
export interface Hit {
  row: SignalRow;
  unit?: Unit;
  evidence: SuggestionEvidence[];
  /** Slot values ready for a sentence. */
  slots: Record<string, string>;
  /** Content words that are not everybody's words. */
  telling: string[];
  /** 0 to 1: how sure the reading of the sentence is. */
  confidence: number;
  /** ISO date of the event, where there is one. */
  date?: string;
  /** Its subject is what the job is mainly about: the title names it, or three lines and more do. */
  core?: true;
  /** It is about somebody of this round, and for nobody else: the interviewer's id. */
  for?: string;
  /** It stands on another page and shares no topic with the posting: nothing somebody in this job, or beside it, can speak to. */
  far?: true;
  /** Two pages carry it. */
  linked?: true;
}
