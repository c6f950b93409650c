import { factsOf } from '../../facts/fact.ts';
import { isCondition, isWillingness } from '../patterns/conditions.ts';
import { TITLE_SUBJECTS } from '../patterns/title-subjects.ts';
import { getSignal } from '../signals/all-signals.ts';
import { T_FIELDS } from '../signals/t-fields.ts';
import { withArticle } from '../wording/article.ts';
import { cutQuote, isWholeAbroad, isWholeQuote } from '../wording/quote.ts';
import { nameSource } from '../wording/source-name.ts';
import { findTelling } from '../wording/telling.ts';
import { readWords } from '../wording/tokens.ts';
import type { Ground } from './ground.ts';
import { evidenceOf, evidenceOfFact, isPosting, type Unit } from './unit.ts';
import type { Hit } from './hit.ts';
import { isBoilerplate, sourceOf } from './match-cues.ts';

const FORM =
  /[*:?]$|\b(?:e-?mail|password|upload|attach|captcha|log ?in|sign in|your name|your cv|vacancy|ref(?:erence)? (?:no|number)|cookies?|website|subscribe|newsletter|job alert|share this|feel free|get in touch|contact us|recruitment team|not seeing a role|we seek|seeking|looking for|hiring|graduates?|good luck|thank you)\b|@|https?:/iu;

/** What is asked of people has no story behind it: asked about only for want of better. */
const ASKS_FOR =
  /^(?:experience|familiarity|knowledge|ability|proficien\w*|understanding|strong|good|excellent|degree|you must|must|minimum|valorable|imprescindible|se valora|conocimientos?|experiencia|dominio|опыт|аналогичный опыт|знание|умение|erfahrung|kenntnisse|velmi dobr\w+|znalost\w*|ervaring|kennis|expérience|connaissance\w*|maîtrise|esperienza|conoscenza)(?![\p{L}])/iu;

/** Which languages somebody must speak. */
const SPEAKS =
  /\b(?:speak|spoken|fluen\w+|native)\b.{0,40}\b(?:english|german|french|spanish|dutch|language)\b/iu;

/** Could this line say something about the work, on a page where nothing is marked as a duty? */
function isTelling(unit: Unit): boolean {
  return (
    isPosting(unit) &&
    ['other', 'company', 'team', 'mission', 'preferences', 'requirements'].includes(unit.section) &&
    !/^please\b/iu.test(unit.text) &&
    unit.words.length >= 5 &&
    unit.words.length <= 60 &&
    !FORM.test(unit.text) &&
    !isCondition(unit.text) &&
    !isWillingness(unit.text) &&
    !SPEAKS.test(unit.text) &&
    !isBoilerplate(unit)
  );
}

/** What the candidate marked on a page and kept: they found it worth asking about, so it is asked about. */
export function detectMarked(ground: Ground): Hit[] {
  return factsOf(ground.facts, 'note.marked')
    .slice(0, 5)
    .flatMap((fact): Hit[] => {
      const words = readWords(fact.evidence.quote);
      const quote =
        words.length <= 12 && !/["“”{}<>\n]/u.test(fact.evidence.quote)
          ? fact.evidence.quote.replace(/[.!?,;:]+$/u, '')
          : cutQuote(fact.evidence.quote, words);
      const kind = ground.pages.find((page) => page.captureId === fact.captureId)?.kind ?? 'other';
      const telling = (fact.evidence.quote.toLowerCase().match(/\p{L}{5,}|\d+/gu) ?? []).slice(0, 6);
      return quote && words.length > 1
        ? [
            {
              row: getSignal('R17'),
              evidence: [evidenceOfFact(fact)],
              slots: { src: nameSource(kind), q: quote },
              telling,
              confidence: 1,
              linked: true,
            },
          ]
        : [];
    });
}

/** For postings with hardly any structure: up to eight of their own lines, to be quoted. `taken`: sentences other rows use. */
export function detectLoose(ground: Ground, taken: ReadonlySet<string>): Hit[] {
  return ground.units
    .filter((unit) => isTelling(unit) && !taken.has(unit.text))
    .flatMap((unit): Hit[] => {
      const quote = cutQuote(unit.text, unit.words);
      const telling = findTelling(sourceOf(ground, unit), 0, Math.min(12, unit.words.length));
      if (!quote || telling.length < 2 || quote.split(/\s+/u).length < 3) return [];
      if (
        unit.language === 'en' &&
        (quote.split(/\s+/u).length < 4 || !isWholeQuote(unit.text, unit.words, quote))
      )
        return [];
      if (unit.language !== 'en' && !isWholeAbroad(unit.text, quote)) return [];
      return [
        {
          row: getSignal('R17'),
          unit,
          evidence: [evidenceOf(unit)],
          slots: { src: nameSource(unit.kind), q: quote },
          telling,
          confidence: ASKS_FOR.test(unit.text) ? 0.2 : 0.5,
        },
      ];
    })
    .slice(0, 8);
}

/** Words of a title for somebody who begins, in several languages → what they are called in a question. */
const ENTRY: readonly { words: RegExp; name: string }[] = [
  {
    words: /\bintern(?:ship)?\b|\bPraktik\p{L}+|\bstagiaire\b|\bbecari[oa]\b|\bprácticas\b|인턴|インターン/iu,
    name: 'intern',
  },
  { words: /\bapprentice(?:ship)?\b|Ausbildung|Auszubildende|\bAzubi\b/iu, name: 'apprentice' },
  { words: /\btrainee\b/iu, name: 'trainee' },
  { words: /\b(?:working student|Werkstudent\p{L}*)/iu, name: 'working student' },
  { words: /\bgraduate\b/iu, name: 'graduate' },
  { words: /\bfellow\b/iu, name: 'fellow' },
];

const ENTRY_LINE =
  /\b(?:our|this|the) (?:[\w-]+ )?(?:apprenticeship|internship|trainee(?:ship| programme)|fellowship)\b/iu;

/** C6: the title, or a line of the posting, says that somebody begins here. */
export function detectEntry(ground: Ground): Hit[] {
  const fact = ground.facts.find((one) => one.key === 'job.title' && ground.postings.includes(one.captureId));
  const unit = ground.units.find((one) => isPosting(one) && ENTRY_LINE.test(one.text));
  const line = fact && ENTRY.some(({ words }) => words.test(fact.evidence.quote)) ? undefined : unit;
  const entry = ENTRY.find(({ words }) => words.test(line?.text ?? fact?.evidence.quote ?? ''));
  return fact && entry
    ? [
        {
          row: getSignal('C6'),
          evidence: [line ? evidenceOf(line) : evidenceOfFact(fact)],
          slots: {
            src: 'the posting',
            entry: entry.name,
            anentry: withArticle(entry.name),
            title: fact.evidence.quote,
          },
          telling: [entry.name],
          confidence: 0.9,
        },
      ]
    : [];
}

/** Little but a title: what anybody in such a job, and in the field the company's name tells, could be asked. */
export function detectTitle(ground: Ground): Hit[] {
  const fact = ground.facts.find((one) => one.key === 'job.title');
  if (!fact || !ground.role) return [];
  const title = fact.evidence.quote;
  const foreign = ground.pages.some((page) => page.captureId === fact.captureId && page.language !== 'en');
  if (foreign && !title.includes(ground.role)) return [];
  const named = foreign ? `"${ground.role}"` : withArticle(ground.role);
  if (ground.role.split(/\s+/u).length > 5 || /["“”{}<>]/u.test(ground.role)) return [];
  const fields = T_FIELDS.filter(({ cues }) => cues?.some(({ re }) => re.test(ground.company ?? '')));
  const ids = TITLE_SUBJECTS.filter(({ words }) => words.test(title)).flatMap(({ subjects }) => subjects);
  return [...fields.map((row) => row.id), ...new Set(ids)].slice(0, 6).map((id): Hit => ({
    row: getSignal(id),
    evidence: [evidenceOfFact(fact)],
    slots: { src: 'the posting', title: named },
    telling: [],
    confidence: 0.7,
  }));
}
