import type { FoundFact } from '../../facts/fact.ts';
import { looksLikePersonName } from '../company/person-name.ts';
import { findContacts } from '../fields/contact.ts';
import { findDegrees, lowestDegree } from '../fields/degree.ts';
import { findEmploymentTypes } from '../fields/employment-type.ts';
import type { FieldContext, Found } from '../fields/found.ts';
import { findGoals } from '../fields/goals.ts';
import { findLanguages } from '../fields/languages.ts';
import { findLicences } from '../fields/licence.ts';
import { findProblems } from '../fields/problems.ts';
import { findReportsTo } from '../fields/reports-to.ts';
import { findSchedules } from '../fields/schedule.ts';
import { findStockPhrases } from '../fields/stock-phrases.ts';
import { findTeamSizes } from '../fields/team-size.ts';
import { findTeams } from '../fields/team.ts';
import { findTravel } from '../fields/travel.ts';
import { findVisa } from '../fields/visa.ts';
import { factFromBlock, factFromData, findQuote } from '../make-fact.ts';
import type { LabelledPair } from '../sources/labelled-pairs.ts';
import { bitsOf, splitAtParts } from './chip-bits.ts';
import { nameOf, readProperty } from '../structured-index.ts';
import { dataSource, fieldContextOf, lineOf, pairLines, toFacts, type Line } from './posting-lines.ts';
import { isDepartment } from './department.ts';
import { LEAD_IN_LEVEL } from '../sections/outline.ts';
import type { PostingView } from './posting-view.ts';

type TextKey =
  | 'job.contact'
  | 'job.goal'
  | 'job.licence'
  | 'job.problem'
  | 'job.reportsTo'
  | 'job.schedule'
  | 'job.stockPhrase'
  | 'job.team'
  | 'job.teamSize'
  | 'job.travel';

interface TextRow {
  key: TextKey;
  /** Label field whose value is taken as it stands. */
  label?: string;
  find: (text: string, context: FieldContext) => Found<string>[];
  /** Sections not looked at. */
  skip: readonly string[];
  /** Most values kept. */
  most: number;
}

const ABOUT_THEM = ['company', 'legal', 'values', 'mission', 'news'];

const ROWS: readonly TextRow[] = [
  { key: 'job.contact', find: findContacts, skip: ['legal'], most: 6 },
  { key: 'job.goal', find: findGoals, skip: ['legal', 'benefits'], most: 12 },
  { key: 'job.licence', find: findLicences, skip: ABOUT_THEM, most: 12 },
  { key: 'job.problem', find: findProblems, skip: ['legal', 'benefits'], most: 12 },
  { key: 'job.reportsTo', label: 'reportsTo', find: findReportsTo, skip: ABOUT_THEM, most: 1 },
  { key: 'job.schedule', label: 'schedule', find: findSchedules, skip: ABOUT_THEM, most: 4 },
  { key: 'job.stockPhrase', find: findStockPhrases, skip: ['legal'], most: 40 },
  { key: 'job.team', label: 'team', find: findTeams, skip: ABOUT_THEM, most: 1 },
  { key: 'job.teamSize', label: 'teamSize', find: findTeamSizes, skip: ['legal'], most: 1 },
  { key: 'job.travel', label: 'travel', find: findTravel, skip: ABOUT_THEM, most: 1 },
];

const CONTACT_HEADING =
  /^(?:your |ihre? |deine? |votre |tu |su |je |uw |agency |job )?(?:contact(?:s| person| details| information| name| us)?|(?:contact details|further (?:details|information)|for (?:more|further) information|for questions about the job|(?:informal )?enquiries)(?: for .{3,40})?(?:,? (?:please )?contact)?|kontakt(?:person|daten)?|ansprechpartner(?:in|:in|\*in|\/in)?|ansprechperson|noch fragen|fragen|interlocuteur|persona de contacto|contacto|contactpersoon|vragen|contatto|contato|referente|osoba kontaktowa|hiring manager|recruiter)s?\W*$/iu;

/** A person's name in a line of its own under a heading that announces whom to turn to. */
function readNamedContacts({ context }: PostingView): FoundFact[] {
  const { snapshot } = context;
  return context.lines.flatMap(({ block, text, heading }) =>
    heading !== undefined && CONTACT_HEADING.test(heading) && text.length <= 40 && looksLikePersonName(text)
      ? [
          factFromBlock(
            snapshot,
            { block, quote: text },
            { key: 'job.contact', value: text, tier: 'section', confidence: 0.8 },
          ),
        ]
      : [],
  );
}

/** What stands under a label for lack of a name. */
const NO_TEAM = /^(?:details?|view(?: .*)?|all|more|n\/?a|none|other|various|general|category|select.*|-+)$/i;
const VALUE_LONGEST = 120;
/** Values up to this length keep the label without which they say little. */
const SELF_EXPLAINING = 15;

/** "Customer", then "Support" behind a drawn arrow: the last step of the path is the team. */
function lastStep(view: PostingView, { value, block }: Pick<LabelledPair, 'value' | 'block'>): string {
  const own = view.context.snapshot.blocks[block];
  if (own?.text !== value) return value;
  return splitAtParts(own).findLast((step) => step !== '') ?? value;
}

/** Words of a labelled value: "Shift: First" stays whole; under "Hours", full-time and the like are no schedule. */
function valueOf(
  view: PostingView,
  row: TextRow,
  { value, label, block, start }: LabelledPair,
): string | undefined {
  if (value.length > VALUE_LONGEST) return undefined;
  if (row.key === 'job.team') return NO_TEAM.test(value) ? undefined : lastStep(view, { value, block });
  if (row.key !== 'job.schedule') return value;
  const context = fieldContextOf(view, block);
  const says = findSchedules(value, context).length > 0;
  if (!says && findEmploymentTypes(value, context).length > 0) return undefined;
  const { text } = lineOf(view, block);
  const joined = text.slice(Math.max(0, text.indexOf(label)), start + value.length);
  const apart = joined.length > label.length + value.length;
  const whole = apart && joined.startsWith(label) && joined.endsWith(value);
  return whole && value.length <= SELF_EXPLAINING ? joined : value;
}

const indexesOf = new WeakMap<PostingView, readonly number[]>();

function textIndexes(view: PostingView): readonly number[] {
  const before = indexesOf.get(view);
  if (before) return before;
  const addresses = view.area.filter((index) => view.context.snapshot.blocks[index]?.text.includes('@'));
  // "You report to the head baker and:" leads into a list and still says whom.
  const leadIns = view.context.sections.flatMap(({ heading }) =>
    heading?.level === LEAD_IN_LEVEL ? [heading.block] : [],
  );
  const lines = view.context.lines.map(({ block }) => block);
  const indexes = [...new Set([...view.chips, ...addresses, ...leadIns, ...lines])].sort((a, b) => a - b);
  indexesOf.set(view, indexes);
  return indexes;
}

/** Lines about the job, the facts around the title included. */
function textLines(view: PostingView, skip: readonly string[]): Line[] {
  return textIndexes(view)
    .filter((index) => !skip.includes(view.sectionOf.get(index) ?? ''))
    .map((index) => lineOf(view, index));
}

function labelledFacts(view: PostingView, row: TextRow): FoundFact[] {
  const { snapshot } = view.context;
  return view.pairs.flatMap((pair): FoundFact[] => {
    const quote = pair.field === row.label ? valueOf(view, row, pair) : undefined;
    if (quote === undefined) return [];
    const made = { key: row.key, value: quote, tier: 'labelled', confidence: 0.9 } as const;
    return [factFromBlock(snapshot, { block: pair.block, quote }, made)];
  });
}

/** Line by line rather than row by row, so that what is known of a line serves all rows. */
function readRows(view: PostingView): FoundFact[] {
  const rows = ROWS.map((row) => ({ row, facts: labelledFacts(view, row) }));
  const open = rows.filter(({ facts }) => facts.length === 0);
  for (const index of textIndexes(view)) {
    const line = lineOf(view, index);
    const section = view.sectionOf.get(index) ?? '';
    for (const { row, facts } of open) {
      if (facts.length >= row.most || row.skip.includes(section)) continue;
      const found = row.find(line.text, fieldContextOf(view, index));
      if (found.length > 0) facts.push(...toFacts(view, line, { key: row.key, tier: 'prose', found }));
    }
  }
  return rows.flatMap(({ row, facts }) => facts.slice(0, row.most));
}

/** The lowest degree asked for. */
function readDegree(view: PostingView): FoundFact[] {
  const all = textLines(view, [...ABOUT_THEM, 'benefits', 'preferences']).flatMap((line) =>
    findDegrees(line.text, fieldContextOf(view, line.block)).map((found) => ({ line, found })),
  );
  const lowest = lowestDegree(all.map(({ found }) => found));
  const line = all.find(({ found }) => found === lowest)?.line;
  if (!lowest || !line) return [];
  const note = lowest.value.equivalent ? 'equivalent experience accepted' : lowest.note;
  return toFacts(view, line, {
    key: 'job.degree',
    tier: 'prose',
    found: [{ ...lowest, value: lowest.value.text, ...(note === undefined ? {} : { note }) }],
  });
}

/** Human languages asked for, once each; a nice-to-have is said so in the note. */
function readLanguages(view: PostingView): FoundFact[] {
  const seen = new Set<string>();
  return textLines(view, [...ABOUT_THEM, 'benefits']).flatMap((line) =>
    findLanguages(line.text, fieldContextOf(view, line.block)).flatMap((found) => {
      const { name, code, level, need } = found.value;
      if (seen.has(code)) return [];
      seen.add(code);
      const note = [level, need === 'nice' ? 'nice to have' : undefined]
        .filter((part) => part !== undefined)
        .join(', ');
      return toFacts(view, line, {
        key: 'job.language',
        tier: 'prose',
        found: [{ ...found, value: name, ...(note === '' ? {} : { note }) }],
      });
    }),
  );
}

const NEEDED = /^(?:.{0,40}\b)?(?:citizenship|visa|work (?:permit|authori[sz]ation))\b.{0,20}\brequired$/i;

/** "US citizenship/visa required" behind the label "Visa": the right to work is asked for. */
function visaOfPairs(view: PostingView): FoundFact[] {
  return pairLines(view, 'visa').flatMap((line) =>
    NEEDED.test(line.text)
      ? toFacts(view, line, {
          key: 'job.visa',
          tier: 'labelled',
          found: [{ value: 'authorisation-required', start: 0, end: line.text.length, confidence: 0.85 }],
        })
      : [],
  );
}

function readVisa(view: PostingView): FoundFact[] {
  const labelled = visaOfPairs(view);
  if (labelled.length > 0) return labelled;
  return [...pairLines(view, 'visa'), ...textLines(view, ['company'])].flatMap((line) =>
    toFacts(view, line, {
      key: 'job.visa',
      tier: 'prose',
      found: findVisa(line.text, fieldContextOf(view, line.block)),
    }),
  );
}

/** The department as page state names it, where the page shows none. */
function teamInData(view: PostingView): FoundFact[] {
  const name = view.posting ? nameOf(readProperty(view.posting.data, 'team')) : undefined;
  if (name === undefined || name.length > VALUE_LONGEST) return [];
  const { snapshot } = view.context;
  const made = { key: 'job.team', value: name, tier: 'structured', confidence: 0.8 } as const;
  const shown = findQuote(snapshot, view.area, name);
  return [
    shown && snapshot.blocks[shown.block]?.text === shown.quote
      ? factFromBlock(snapshot, shown, made)
      : factFromData(name, dataSource(view), { ...made, note: 'from page data' }),
  ];
}

/** A bit of the line of facts around the title that is the name of a department and nothing else. */
function teamInChips(view: PostingView): FoundFact[] {
  const { snapshot } = view.context;
  const beside = view.chips.filter((index) => {
    const { kind, place } = snapshot.blocks[index] ?? {};
    return kind !== 'link' && kind !== 'heading' && place !== 'nav' && place !== 'header';
  });
  for (const block of beside)
    for (const bit of bitsOf(snapshot.blocks[block]).flatMap((one) => one.split(/\s+[-–—/]\s+/)))
      if (isDepartment(bit))
        return [
          factFromBlock(
            snapshot,
            { block, quote: bit },
            { key: 'job.team', value: bit, tier: 'section', confidence: 0.7 },
          ),
        ];
  return [];
}

function withTeam(view: PostingView, facts: FoundFact[]): FoundFact[] {
  const said = facts.some(({ key, tier }) => key === 'job.team' && tier === 'labelled');
  const inData = said ? [] : teamInData(view);
  const team = said || inData.length > 0 ? inData : teamInChips(view);
  return team.length === 0 ? facts : [...facts.filter(({ key }) => key !== 'job.team'), ...team];
}

/** Everything a posting says in its text beside duties and requirements: team, travel, shifts, languages, contact … */
export function readTextFacts(view: PostingView): FoundFact[] {
  return [
    ...withTeam(view, readRows(view)),
    ...readNamedContacts(view),
    ...readDegree(view),
    ...readLanguages(view),
    ...readVisa(view),
  ];
}
