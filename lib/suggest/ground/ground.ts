// Everything captured, cut into sentences that know where they come from. All later steps stand on this.
import { factsOf, type Fact } from '../../facts/fact.ts';
import type { Interviewer } from '../../candidate/round.ts';
import type { FactKey } from '../../facts/fact-key.ts';
import type { MaterialPage, SuggestInput } from '../suggestion.ts';
import { buildNames, type NameIndex } from '../wording/names.ts';
import {
  KEY_SECTIONS,
  cutLooseFacts,
  cutPage,
  foldText,
  indexLines,
  linesAt,
  type LineIndex,
  type Seen,
} from './cut-units.ts';
import { sectionPages } from './section-pages.ts';
import { isPosting, type Unit } from './unit.ts';

export interface Ground {
  /** Captures where the reader itself named the duties, or the requirements: only its lines count there. */
  named: { duties: ReadonlySet<string>; needs: ReadonlySet<string> };
  units: Unit[];
  /** Pages in order, hidden lines and repeats left out. */
  pages: readonly MaterialPage[];
  facts: readonly Fact[];
  names: NameIndex;
  spelling: 'uk' | 'us';
  company?: string;
  /** Short company name for speech. */
  companyShort?: string;
  role?: string;
  team?: string;
  /** Who sits opposite. */
  interviewers: readonly Pick<Interviewer, 'id' | 'name'>[];
  /** Captures that are postings. */
  postings: string[];
  now: string;
}

/** Cuts pages and facts into sentences. Rejected facts, hidden lines and facts whose words are not on their page are left out. */
export function layGround(input: SuggestInput): Ground {
  const lines = indexLines(input.pages);
  const facts = input.facts.filter((fact) => fact.status !== 'rejected' && isProven(fact, lines));
  const sectionOf = new Map<string, string>();
  for (const fact of facts) {
    const section = KEY_SECTIONS[fact.key];
    if (section && fact.evidence.block !== undefined)
      sectionOf.set(`${fact.captureId}#${fact.evidence.block}`, section);
  }
  const seen: Seen = { sentences: new Set(), words: new Map() };
  const pages = sectionPages(input.pages, facts);
  const units = pages.flatMap((page) => cutPage(page, sectionOf, seen));
  units.push(...cutLooseFacts(facts, { pages, lines }, seen));
  const postings = pages.filter((page) => isPosting(page)).map((page) => page.captureId);
  const company = firstValue(facts, 'company.name');
  const capturesWith = (...keys: FactKey[]) =>
    new Set(facts.filter((fact) => keys.includes(fact.key)).map((fact) => fact.captureId));
  const named = {
    duties: capturesWith('job.responsibility'),
    needs: capturesWith('job.requirement', 'job.preference'),
  };
  return {
    named,
    units,
    facts,
    postings,
    interviewers: input.round.interviewers,
    now: input.now,
    pages,
    names: buildNames(function* () {
      for (const unit of nearPosting(units)) yield unit.words;
    }, properNames(facts)),
    spelling: guessSpelling(units),
    ...(company ? { company, companyShort: shortenCompany(company) } : {}),
    ...optional('role', cleanTitle(firstValue(facts, 'job.title'))),
    ...optional('team', firstValue(facts, 'job.team')),
  };
}

const optional = (name: 'role' | 'team', value: string | undefined) => (value ? { [name]: value } : {});
const firstValue = (
  facts: readonly Fact[],
  key: 'company.name' | 'job.title' | 'job.team',
): string | undefined => factsOf(facts, key)[0]?.value;

function cleanTitle(title: string | undefined): string | undefined {
  const clean = title
    ?.replace(/\s*[([].*?[)\]]/gu, '')
    .split(/\s+[-–—|/]\s+|,\s/u)[0]
    ?.trim();
  return clean && clean.length >= 3 && clean.length <= 60 ? setSmall(clean) : undefined;
}

/** "WAREHOUSE SHIFT SUPERVISOR" → "Warehouse Shift Supervisor"; short words ("HR", "QA") keep their capitals. */
const setSmall = (title: string): string =>
  /\p{Ll}/u.test(title)
    ? title
    : title.replaceAll(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** "Northgate Logistics Ltd" → "Northgate Logistics": legal forms are not spoken. */
export function shortenCompany(name: string): string {
  const bare = name
    .replace(/\s*\((?:pvt|pte|pty|private|public)\)/iu, '')
    .replace(LEGAL_FORM, '')
    .replace(LEGAL_FORM, '')
    .replace(/[®™]|[-–]\s*$/gu, '')
    .trim();
  return bare || name;
}

const LEGAL_FORM =
  /,?\s+(?:inc|ltd|llc|gmbh|ag|plc|corp|corporation|limited|pte|pvt|s\.?a\.?|b\.?v\.?|oy|ab|pty|co|s\.? ?r\.? ?o)\.?$/iu;

function properNames(facts: readonly Fact[]): string[] {
  return [
    ...factsOf(facts, 'company.name').map((fact) => fact.value),
    ...factsOf(facts, 'company.product').map((fact) => fact.value),
    ...factsOf(facts, 'company.customer').map((fact) => fact.value),
    ...factsOf(facts, 'company.partner').map((fact) => fact.value),
    ...factsOf(facts, 'company.person').map((fact) => fact.value.name),
    ...factsOf(facts, 'job.skill')
      .map((fact) => fact.value.name)
      .filter((name) => /\p{L}\p{Lu}|\d/u.test(name)),
  ];
}

function isProven(fact: Fact, lines: LineIndex): boolean {
  if (fact.evidence.source !== 'visible' || fact.evidence.block === undefined || fact.status === 'edited')
    return true;
  const text = linesAt(lines, fact)[0];
  return (
    text === undefined ||
    text.includes(fact.evidence.quote) ||
    foldText(text).includes(foldText(fact.evidence.quote))
  );
}

/** The postings' sentences and some of the others': enough to see how words are written. */
const nearPosting = (units: readonly Unit[]): Unit[] => [
  ...units.filter((unit) => isPosting(unit)).slice(0, 400),
  ...units.filter((unit) => !isPosting(unit)).slice(0, 300),
];

/** UK or US, decided once for everything captured. */
function guessSpelling(units: readonly Unit[]): 'uk' | 'us' {
  let uk = 0;
  let us = 0;
  for (const unit of units.slice(0, 200)) {
    for (const lower of unit.text.toLowerCase().split(/[^a-z]+/)) {
      if (
        /^(?:programmes?|organis|colou?r(?!ad)|behaviour|labour|centres?|licence|optimis|prioritis|favour|modelling|enrol$|cheque|specialis|recognis)/u.test(
          lower,
        )
      )
        uk += 1;
      else if (
        /^(?:programs?$|organiz|color|behavior|labor$|centers?$|optimiz|prioritiz|favor|modeling|specializ|recogniz)/u.test(
          lower,
        )
      )
        us += 1;
    }
  }
  return uk > us ? 'uk' : 'us';
}
