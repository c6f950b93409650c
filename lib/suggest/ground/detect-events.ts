// Sentences in which they tell what they did or are about to do, said back to them: "In May we took delivery of our first
// electric vans" → "in May you took delivery of your first electric vans".
import { MOST_WORDS, endClause, renderClause } from '../wording/clause-end.ts';
import { findTelling } from '../wording/telling.ts';
import type { PhraseSource } from '../wording/phrase-source.ts';
import { nameSource } from '../wording/source-name.ts';
import { getSignal } from '../signals/all-signals.ts';
import type { Ground } from './ground.ts';
import type { Hit } from './hit.ts';
import { isBoilerplate, sourceOf, wordAt } from './match-cues.ts';
import { evidenceOf, isPosting, type Unit } from './unit.ts';

/** What opens such a sentence: when, and who. */
const OPENS =
  /^(?:(?:in|since|from|by|last|this|next|over|during|earlier|recently|later)\b[^,.;:]{0,32}?,? )?(?:we|the (?:\p{Ll}+ )?(?:company|group|school|trust|hospital|team|board|council|trustees|university|firm|bank|charity|agency|municipality|town)|(?:our|every|each|all) (?:[\p{L}-]+ ){1,4}?)(?= ?(?:will|have|has|are|is|am|'ve|'ll|\p{Ll}))/iu;

/** What they did: verbs of events, in the past or the perfect. */
const DID =
  /^(?:(?:have|has|'ve) (?:just |recently |now )?)?(?:acquired|added|agreed|announced|appointed|began|bought|brought|built|closed|cut|delivered|doubled|ended|entered|expanded|grew|introduced|invested|joined|launched|lost|merged|migrated|moved|opened|passed|published|raised|received|rebuilt|released|renovated|replaced|rolled out|sold|signed|split|started|stopped|switched|took|tripled|won)\b/iu;

/** What they are about to do. */
const WILL =
  /^(?:will (?:soon |also |then )?(?!be\b|have\b|need|find|work|give|answer|get\b|help|contact|keep|let\b|see\b|love|receive|report|enjoy|want|make sure|review|reply|respond|never|always|not\b|you\b)\p{Ll}+|(?:are|is) (?:now |currently |just )?(?:add|acquir|build|clos|doubl|enter|expand|introduc|invest|join|launch|merg|migrat|mov|open|pilot|prepar|rebuild|releas|renovat|replac|roll|splitt|start|switch)ing\b|(?:are|is) (?:about|planning|going) to\b|(?:are|is) (?:due|planned|scheduled|set) (?:to|for)\b)/iu;

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const WHEN = new RegExp(
  String.raw`\b(?:${MONTH}|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|(?:[Ll]ast|[Tt]his|[Nn]ext) (?:year|month|quarter)|[Rr]ecently|just|20\d\d)\b`,
  'u',
);
/** Something to hold on to: a figure, a number, a name, a date. */
const HOLD = new RegExp(
  String.raw`\d|\b(?:first|second|third|two|three|four|five|six|seven|eight|nine|ten|twelve)\b|\p{Ll},? \p{Lu}\p{Ll}+|${WHEN.source}`,
  'u',
);
/** What was done longer ago is history. */
const MOST_YEARS = 3;
const NOTHING =
  /\b(?:your application|applications|interviews?|candidates?|vacanc\w+|this role|this position|cookies?|newsletter|privacy)\b/iu;
/** A small word that has a capital only because it opens the sentence. */
const FIRST_WORD =
  /^(?:In|Since|From|By|Last|This|Next|Over|During|Earlier|Recently|Later|The|Our|Your|We|You)\b/u;
const FEWEST_WORDS = 6;

/** "In May the trustees announced that we will join …" is about the joining. */
const ANNOUNCED = /^.{0,60}\bannounced (?:last \p{L}+ |today )?that (?=\S)/u;
const OWN_NAME = /^(?:\p{Lu}[\p{L}&-]+ ){1,4}(?=will|has|have|is)/u;

/** Where the telling begins, and whether it is done; undefined for any other sentence. */
function readEvent(unit: Unit, now: string): { at: number; done: boolean } | undefined {
  const at = ANNOUNCED.exec(unit.text)?.[0].length ?? 0;
  const text = unit.text.slice(at);
  const open = (OPENS.exec(text) ?? (at > 0 ? OWN_NAME.exec(text) : undefined))?.[0];
  if (open === undefined || NOTHING.test(text)) return undefined;
  const rest = text.slice(open.length).trimStart();
  const done = DID.test(rest);
  if (done ? !WHEN.test(unit.text) || isHistory(unit.text, now) : !WILL.test(rest)) return undefined;
  return HOLD.test(rest) ? { at, done } : undefined;
}

/** Is every year it names long gone? */
function isHistory(text: string, now: string): boolean {
  const years = (text.match(/\b(?:18|19|20)\d\d\b/gu) ?? []).map(Number);
  return years.length > 0 && Math.max(...years) < Number(now.slice(0, 4)) - MOST_YEARS;
}

/** Where a clause ends that would stop in front of a name in quotation marks: before what leads up to the name. */
function beforeName({ words }: PhraseSource, end: number): number {
  if (!/["“”„(]/u.test(words[end]?.gap ?? '')) return end;
  return words
    .slice(0, end)
    .findLastIndex(({ lower }) => /^(?:with|as|by|called|named|under|in|for|of)$/u.test(lower));
}

/** V18 for what is to come, V19 for what was done; not those of lists of duties, which are about the candidate. */
export function detectEvents(ground: Ground): Hit[] {
  const told = new Set<string>();
  return ground.units.flatMap((unit): Hit[] => {
    if (unit.language !== 'en' || told.has(unit.text) || isBoilerplate(unit)) return [];
    if (['responsibilities', 'requirements', 'preferences', 'benefits', 'process'].includes(unit.section))
      return [];
    const event = readEvent(unit, ground.now);
    if (!event) return [];
    told.add(unit.text);
    const source = sourceOf(ground, unit);
    const at = wordAt(unit, event.at);
    for (const end of endClause(source, at)) {
      const to = beforeName(source, end);
      if (to - at < FEWEST_WORDS || to - at > MOST_WORDS) continue;
      const text = renderClause(source, at, to);
      if (!text || !HOLD.test(text)) continue;
      return [
        {
          row: getSignal(event.done ? 'V19' : 'V18'),
          unit,
          evidence: [evidenceOf(unit)],
          slots: { src: nameSource(unit.kind), said: text.replace(FIRST_WORD, (word) => word.toLowerCase()) },
          telling: findTelling(source, at, to),
          confidence: isPosting(unit) ? 0.95 : 0.9,
        },
      ];
    }
    return [];
  });
}
