import type { FoundFact } from '../../facts/fact.ts';
import type { Block } from '../../snapshot/page-snapshot.ts';
import { splitAtParts } from '../posting/chip-bits.ts';
import { splitSentences } from '../sections/split-sentences.ts';
import { isAboutCompany, labelledValues, type CompanyPage } from './company-page.ts';
import { factFromBlock } from './found-fact.ts';

const ABOUT =
  '(?:(?:more than|over|around|about|approximately|nearly|almost|some|circa|ca\\.?|rund|etwa|mehr als|über|plus de|environ|près de|más de|alrededor de|cerca de|mais de|oltre|circa|più di|meer dan|ruim|ongeveer|ponad|około|více než|přes|свыше|более)\\s+)?';
const NUMBER = '\\d{1,3}(?:[.,\\s’]\\d{3})*(?:\\d*)(?:\\s?[-–]\\s?\\d[\\d.,]*)?\\s?(?:k\\b)?\\+?';
const KIND =
  '(?:(?:full-time|dedicated|talented|passionate|skilled|global|engagierte[nr]?|fest angestellte|motivierte|hochqualifizierte)\\s+)*';
const PEOPLE_SURE =
  "employees|colleagues|team members|staff members|members of staff|associates|teammates|coworkers|full-time staff|(?:Mitarbeiter(?:n|innen) und |Mitarbeiterinnen und )?Mitarbeiter(?::innen|\\*innen|_innen|Innen|innen)?n?|Mitarbeitenden?|Beschäftigten?|Kolleginnen und Kollegen|Angestellten?|collaborateurs|salariés|employés|collaborateurs et collaboratrices|empleados|trabajadores|colaboradores|funcionários|dipendenti|collaboratori|medewerkers|collega’s|collega's|werknemers|pracowników|współpracowników|specjalistów|zaměstnanců|kolegů|сотрудников|named employees|zatrudnionych|addetti|\\p{Lu}\\p{L}+innen und \\p{Lu}\\p{L}+";
const PEOPLE_LOOSE =
  'people|professionals|experts|specialists|craftspeople|minds|engineers and designers|Menschen|Expert(?:en|innen)|Köpfe|personnes|experts|personas|profesionales|persone|professionisti|mensen|vakmensen|professionals|pessoas|osób|lidí|человек';
const SURE = new RegExp(`(?<![\\d$€£.,])(${ABOUT}${NUMBER}\\s+${KIND}(?:${PEOPLE_SURE}))(?!\\p{L})`, 'iu');
const LOOSE = new RegExp(
  `(?:team|staff|workforce|group|company|crew|family|grown to|we are|we're|we’re|we have|wir sind|equipe|équipe|equipo|nous sommes|somos|siamo|zijn|met|jesteśmy|zespół)\\s+(?:now\\s+)?(?:of\\s+|aus\\s+|von\\s+|de\\s+|di\\s+|van\\s+|now\\s+)?(${ABOUT}${NUMBER}\\s+${KIND}(?:${PEOPLE_LOOSE}))(?!\\p{L})`,
  'iu',
);
/** Verbs of employing need no other word for whose people they are. */
const EMPLOYS = new RegExp(
  `(?:employ(?:s|ing)?|(?:staff|team|workforce) (?:includes|numbers)|beschäftig(?:t|en)|zählt|emploie|employons|compte|comptons|emplea(?:mos)?|cuenta con|contamos con|da (?:trabajo|empleo) a|dà lavoro a|impiega|conta|occupa|telt|werken|besteht aus|liczy|in dienst|emprega(?:mos)?|conta com|contamos com|zatrudnia(?:my)?|zaměstnává(?:me)?)\\s+(?:(?:today|now|currently|heute|derzeit|aktuell|aujourd’hui|aujourd'hui|désormais|hoy|actualmente|oggi|attualmente|hoje|atualmente|obecnie|dziś)\\s+)?(?:con\\s+)?(${ABOUT}${NUMBER}\\s+${KIND}(?:${PEOPLE_SURE}|${PEOPLE_LOOSE}|profissionais|professionnels))(?!\\p{L})`,
  'iu',
);
/** "What began in a boathouse is now a company of 140 people": it speaks of nobody else. */
const COMPANY_OF = new RegExp(
  `(?:is|are|became|has become) (?:now |today )?(?:an? )(?:[\\p{L}-]+ ){0,2}(?:company|firm|business|group) of (${ABOUT}${NUMBER}\\s+${KIND}(?:${PEOPLE_SURE}|${PEOPLE_LOOSE}))(?!\\p{L})`,
  'iu',
);
const CUENTA = new RegExp(
  `cuenta (?:hoy|actualmente) con (${ABOUT}${NUMBER}\\s+${KIND}(?:${PEOPLE_SURE}|${PEOPLE_LOOSE}))(?!\\p{L})`,
  'iu',
);
const TEAM_OF = new RegExp(
  `\\b((?:team|staff|workforce|crew) of ${ABOUT}${NUMBER}|(?<=there are |we are now |there(?:'|’)re )${ABOUT}${NUMBER}(?: of us))(?!\\s*(?:years|%))`,
  'iu',
);
/** "A 40-person company", "ein 12-köpfiges Team". */
const PERSON_TEAM =
  /(?<![\p{L}\d])(\d[\d.,]*[- ]?(?:person|people|strong|köpfige[srn]?)(?: (?:team|company|firm|studio|agency|crew|Team))?)(?!\p{L})/u;
const TAIL =
  /^(?:co-?workers|employees|colleagues|team members|headcount|team size|mitarbeiter(?:zahl)?|medewerkers|collaborateurs|empleados|dipendenti|kollegor|kolleger)\s*:?\s*(\d[\d.,]*\+?)$/iu;
const OTHER_SUBJECT =
  /(?<!\p{L})(?:customers?|clients?|users?|use|using|trust|trusts|rely|nutzen|vertrauen|companies with|businesses with|organi[sz]ations with|employers with|for companies|helps? companies|linkedin|students|members on|followers|your company|led a team|managed a team|he|she|reports?|visitors|kunden mit|unternehmen mit|between \d+ and)(?!\p{L})/iu;

interface Size {
  text: string;
  /** Words of the block, where the text is put together from parts of it. */
  quote?: string;
  block: number;
  confidence: number;
}

function readLabels(page: CompanyPage): Size[] {
  const { blocks } = page.context.snapshot;
  return labelledValues(page, 'size').flatMap(({ text, block }) =>
    /\d/.test(text) &&
    text.length <= 60 &&
    !(blocks[block]?.kind !== 'label-value' && /^\d/.test(blocks[block - 2]?.text ?? ''))
      ? [{ text, block, confidence: 0.95 }]
      : [],
  );
}

const COUNT = new RegExp(`^${ABOUT}${NUMBER}$`, 'iu');
const COUNTER_LABEL = 40;

function isCount(block: Block | undefined): boolean {
  return block !== undefined && COUNT.test(block.text) && !/^0\+?$/.test(block.text);
}

/**
 * The number a counter's label stands with: the line before it or the one after. Between two numbers the whole row of
 * counters decides: where its last label is followed by a number, labels stand above their numbers.
 */
function numberBeside(blocks: readonly Block[], index: number): number | undefined {
  const before = isCount(blocks[index - 1]);
  const after = isCount(blocks[index + 1]);
  if (!before || !after) return before ? index - 1 : after ? index + 1 : undefined;
  let last = index;
  while (isCount(blocks[last + 1]) && isCounterLabel(blocks[last + 2], blocks[index]?.kind)) last += 2;
  return isCount(blocks[last + 1]) ? index + 1 : index - 1;
}

function isCounterLabel(block: Block | undefined, kind: Block['kind'] | undefined): boolean {
  return (
    block !== undefined &&
    block.kind === kind &&
    block.text.length <= COUNTER_LABEL &&
    /^\p{L}[^.]*$/u.test(block.text)
  );
}

/** A counter: the number in one line, "employees" in the next or the one before. */
function readCounters(page: CompanyPage): Size[] {
  const { blocks } = page.context.snapshot;
  const label = new RegExp(`^${KIND}(?:${PEOPLE_SURE}|${PEOPLE_LOOSE})(?: worldwide| weltweit)?$`, 'iu');
  return blocks.flatMap((block, index) => {
    const [count = '', ...rest] = splitAtParts(block);
    if (rest.length === 1 && COUNT.test(count) && !/^0\+?$/.test(count) && label.test(rest[0] ?? ''))
      return [{ text: `${count} ${rest[0]}`, quote: block.text, block: index, confidence: 0.85 }];
    if (!label.test(block.text.trim())) return [];
    const at = numberBeside(blocks, index);
    if (at === undefined) return [];
    return [{ text: `${blocks[at]?.text ?? ''} ${block.text}`, block: at, confidence: 0.85 }];
  });
}

/** "Co-workers 30+": label and number in one short line. */
function readTails(page: CompanyPage): Size[] {
  return page.ownLines.flatMap(({ text, block }) => {
    const number = text.length <= 40 ? TAIL.exec(text)?.[1] : undefined;
    return number ? [{ text: number, block, confidence: 0.85 }] : [];
  });
}

const BAND =
  /(?<![\d.,])(\d{1,3}(?:[.,]?\d{3})? ?[-–] ?\d{1,3}(?:[.,]?\d{3})? (?:employees|people|mitarbeit(?:er|ende|erinnen)\p{L}*|beschäftigte|salariés|collaborateurs|empleados|trabajadores|medewerkers|werknemers|dipendenti|addetti|funcionários|colaboradores|pracowników))(?!\p{L})/iu;

/** "51-200 employees": a band of heads is how networks and boards tell the size of a company, in a short line. */
function readHeadBands(page: CompanyPage): Size[] {
  return page.lines.flatMap(({ text, block }) => {
    const band = text.length <= 90 ? BAND.exec(text)?.[1] : undefined;
    return band ? [{ text: band, block, confidence: 0.85 }] : [];
  });
}

/** Heads in the duties and demands of a posting are those one leads or looks after. */
const OF_THE_JOB: ReadonlySet<string> = new Set([
  'preferences',
  'process',
  'requirements',
  'responsibilities',
]);

function withoutJob(page: CompanyPage): CompanyPage {
  const own = new Set(
    page.context.lines.flatMap(({ block, section }) => (OF_THE_JOB.has(section) ? [block] : [])),
  );
  const kept = ({ block }: { block: number }): boolean => !own.has(block);
  return { ...page, lines: page.lines.filter(kept), ownLines: page.ownLines.filter(kept) };
}

function readSentences(page: CompanyPage): Size[] {
  return page.ownLines.flatMap(({ text, block }) => {
    if (!/\d/.test(text)) return [];
    return splitSentences(text).flatMap((sentence) => {
      if (OTHER_SUBJECT.test(sentence.text)) return [];
      const short = sentence.text.length <= 60;
      const sure = SURE.exec(sentence.text)?.[1];
      if (sure && (short || sentence.text.startsWith(sure) || isAboutCompany(sentence.text, page.name)))
        return [{ text: sure, block, confidence: 0.8 }];
      const employed = (EMPLOYS.exec(sentence.text) ??
        COMPANY_OF.exec(sentence.text) ??
        CUENTA.exec(sentence.text))?.[1];
      if (employed) return [{ text: employed, block, confidence: 0.75 }];
      const loose = (LOOSE.exec(sentence.text) ??
        TEAM_OF.exec(sentence.text) ??
        PERSON_TEAM.exec(sentence.text))?.[1];
      return loose && isAboutCompany(sentence.text, page.name)
        ? [{ text: loose, block, confidence: 0.7 }]
        : [];
    });
  });
}

/** How many people work for the company, as written. Customers, users and members of networks do not count. */
export function readSize(whole: CompanyPage): FoundFact[] {
  const page = withoutJob(whole);
  const [best] = [
    ...readLabels(page),
    ...readHeadBands(page),
    ...readCounters(page),
    ...readTails(page),
    ...readSentences(page),
  ].sort((a, b) => b.confidence - a.confidence);
  if (!best) return [];
  const text = best.text.trim();
  return [
    factFromBlock(page.context.snapshot, {
      key: 'company.size',
      value: text,
      block: best.block,
      quote: best.quote ?? text,
      tier: best.confidence >= 0.85 ? 'labelled' : 'prose',
      confidence: best.confidence,
    }),
  ];
}
