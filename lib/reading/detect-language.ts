import { foldText } from './fold.ts';
import { STOP_WORDS } from './vocabulary/stop-words.ts';

/** Scripts that decide a language on their own, with the share of letters that is enough. */
const SCRIPTS: readonly { language: string; letters: RegExp }[] = [
  { language: 'ja', letters: /[\u3040-\u30FF]/gu },
  { language: 'ko', letters: /[\uAC00-\uD7AF]/gu },
  { language: 'he', letters: /[\u0590-\u05FF]/gu },
  { language: 'ar', letters: /[\u0600-\u06FF]/gu },
  { language: 'el', letters: /[\u0370-\u03FF]/gu },
  { language: 'uk', letters: /[іїєґ]/giu },
  { language: 'ru', letters: /[\u0400-\u04FF]/gu },
  { language: 'zh', letters: /[\u4E00-\u9FFF]/gu },
];
const SCRIPT_SHARE: Readonly<Record<string, number>> = { ja: 0.08, uk: 0.02 };
/** Words of a text too short to tell its language from a few small words. */
const SHORT = 150;
/** Characters a language is told by; what stands behind them is not looked at. */
export const LANGUAGE_SAMPLE = 12_000;

const wordSets = new Map(Object.entries(STOP_WORDS).map(([language, words]) => [language, new Set(words)]));

function findScript(sample: string): string | undefined {
  if (/^[\0-\x7f]*$/.test(sample)) return undefined;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  return SCRIPTS.find(({ language, letters: shape }) => {
    const share = (sample.match(shape)?.length ?? 0) / letters;
    return share >= (SCRIPT_SHARE[language] ?? 0.25);
  })?.language;
}

/**
 * Two-letter language of a text by script and small words; `declared` (html[lang]) decides when the text is too short
 * to tell and breaks near ties. "und" when nothing is known.
 */
export function detectLanguage(text: string, declared?: string): string {
  const sample = foldText(text.slice(0, LANGUAGE_SAMPLE));
  const said = declared?.slice(0, 2).toLowerCase();
  const script = findScript(sample);
  if (script) return script;
  const words = sample.match(/\p{L}+/gu) ?? [];
  let best = said ?? 'und';
  // Of a short text a handful of small words is chance: names and trades share them.
  const chance = words.length < SHORT ? 0.06 : 0.03;
  let bestScore = said === undefined ? 0 : Math.max(words.length < SHORT ? 4 : 2, words.length * chance);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [language, set] of wordSets) {
    let score = 0;
    for (const [word, count] of counts) if (set.has(word)) score += count;
    if (language === said) score *= 1.15;
    if (score > bestScore) {
      best = language;
      bestScore = score;
    }
  }
  return best;
}
