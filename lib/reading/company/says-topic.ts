import { foldName } from '../kind/name-fold.ts';
import { TOPIC_CUES, type CompanyTopic } from '../vocabulary/company/topic-cues.ts';

/** True when the line, or one sentence of it ("What drives us? Our mission:"), announces the topic. */
export function saysTopic(text: string, topic: CompanyTopic): boolean {
  const cue = TOPIC_CUES[topic];
  if (cue.test(foldName(text))) return true;
  return text.split(/(?<=[?!.])\s/u).some((part) => part !== text && cue.test(foldName(part)));
}
