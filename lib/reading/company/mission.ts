import type { FoundFact } from '../../facts/fact.ts';
import { splitSentences } from '../sections/split-sentences.ts';
import { MISSION_PHRASES } from '../vocabulary/company/mission-phrases.ts';
import { labelledValues, stretchesAbout, type CompanyPage } from './company-page.ts';
import { trimQuotes } from './trim-quotes.ts';
import { factFromBlock } from './found-fact.ts';
import { WordHint } from '../fields/word-gate.ts';

interface Mission {
  text: string;
  block: number;
  confidence: number;
}

/** "Our vision is simple!": the sentence after it says what it is. */
const ANNOUNCES =
  /(?<!\p{L})(?:simple|clear|bold|this|einfach|klar|claire?|sencilla|clara|chiara|duidelijk|helder)[!.:]$/iu;
const SPOKEN = /(?<!\p{L})(?:said|says|added|sagte?|sagt|déclare|dijo|ha detto|zei)[:,]?\s*[“"„«]/iu;
/** Lines without any of this call nothing a mission; most lines end here. */
const HINT = new WordHint(
  /mission|purpose|vision|leitbild|auftrag|daseinszweck|misi|visi|propósito|vocation|raison|missie|misj|wizj|missão|visão|mise|posláním|vize/i,
);
const SECOND_PERSON =
  /(?<!\p{L})(?:your mission|you will|you’ll|you'll|deine|dein|ihre aufgabe|votre mission|vos missions|tu misión|this role|the role|the position|candidate)(?!\p{L})/iu;

/** "Acme's mission is to …": with the company's own name only; programmes and teams have missions too. */
function ownMission(name: string): RegExp | undefined {
  if (name.length < 2) return undefined;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?:${escaped}['’]s? (?:mission|purpose|vision)|the (?:mission|purpose|vision) of (?:the )?${escaped}) (?:is|has always been|remains)`,
    'iu',
  );
}

function readSentences(page: CompanyPage): Mission[] {
  const own = ownMission(page.name);
  return page.lines.flatMap(({ text: line, block }) => {
    if (!HINT.test(line)) return [];
    const sentences = splitSentences(line);
    return sentences.flatMap((sentence, order) => {
      const named = own?.test(sentence.text) ? { sure: true } : undefined;
      const hit = named ?? MISSION_PHRASES.find(({ pattern }) => pattern.test(sentence.text));
      if (!hit || SECOND_PERSON.test(sentence.text) || sentence.text.split(' ').length < 6) return [];
      const next = sentences[order + 1];
      const text = ANNOUNCES.test(sentence.text) && next ? next.text : sentence.text;
      const spoken = SPOKEN.test(sentence.text) ? 0.15 : 0;
      const vision = /vision|vize|visie|wizj|visão|visión/iu.test(sentence.text) ? 0.02 : 0;
      return [{ text: trimQuotes(text), block, confidence: (hit.sure ? 0.9 : 0.65) - spoken - vision }];
    });
  });
}

/** First sentence under a heading "Our mission"; a heading right below it may be the mission itself. */
function readUnderHeading(page: CompanyPage): Mission[] {
  return stretchesAbout(page, 'mission').flatMap(({ stretch, at }) => {
    const [line] = stretch.lines;
    if (line) {
      const [sentence] = splitSentences(line.text);
      return sentence && sentence.text.split(' ').length >= 4
        ? [{ text: sentence.text, block: line.block, confidence: 0.85 }]
        : [];
    }
    const next = page.stretches[at + 1]?.heading;
    const below = next && next.level > (stretch.heading?.level ?? 0) && next.text.split(' ').length >= 3;
    return below ? [{ text: next.text, block: next.block, confidence: 0.8 }] : [];
  });
}

/** The sentence the company presents as its mission, purpose or vision. */
export function readMission(page: CompanyPage): FoundFact[] {
  const labels = labelledValues(page, 'mission')
    .filter(({ text }) => text.split(' ').length >= 4)
    .map(({ text, block }) => ({ text: splitSentences(text)[0]?.text ?? text, block, confidence: 0.8 }));
  const [best] = [...readSentences(page), ...readUnderHeading(page), ...labels].sort(
    (a, b) => b.confidence - a.confidence,
  );
  if (!best) return [];
  return [
    factFromBlock(page.context.snapshot, {
      key: 'company.mission',
      value: best.text,
      block: best.block,
      quote: best.text,
      tier: 'section',
      confidence: best.confidence,
    }),
  ];
}
