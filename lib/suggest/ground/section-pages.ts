// Postings that came without sections: lines that open like a duty or a requirement are taken for one.
import type { Fact } from '../../facts/fact.ts';
import type { MaterialPage } from '../suggestion.ts';
import { readVerb } from '../wording/duty-verbs.ts';
import { measureDutyLead, measureNeedLead } from '../wording/lead-ins.ts';
import { readWords } from '../wording/tokens.ts';
import { isPosting } from './unit.ts';

type Line = MaterialPage['lines'][number];

/** So many lines that open like a duty make a page a posting when nothing else is one. */
const ENOUGH = 4;
/** Fewer lines than this are buttons and hints of a form that happen to open with a verb. */
const FEW = 3;
const MOST_LINES = 300;
const OPEN_SECTIONS = new Set(['other', 'company', 'team']);
/** Words of forms and boards, which speak to whoever applies. */
const FORM =
  /[:*?]$|\b(?:cvs?|résumés?|resumes?|job applications?|e-?mails?|profiles?|accounts?|cookies?|passwords?|friends?|log ?in|sign (?:in|up)|click|upload|subscribe|newsletter|alerts?)\b/iu;

/** Section a loose line belongs to by how it opens, or undefined. English only: elsewhere the lines stay as they are. */
function guessSection(line: Line): string | undefined {
  if (line.hidden || !OPEN_SECTIONS.has(line.section) || line.text.length < 16 || line.text.length > 600)
    return undefined;
  if (FORM.test(line.text.trim())) return undefined;
  const lead = measureDutyLead(line.text);
  const [first, second] = readWords(line.text.slice(lead, lead + 60));
  const verb = first && readVerb(first.lower);
  if (verb?.form === 'base' && second && !/[,;:]/u.test(second.gap)) return 'responsibilities';
  return measureNeedLead(line.text) > 0 ? 'requirements' : undefined;
}

function sectionPage(page: MaterialPage, known: ReadonlySet<string>): MaterialPage {
  const has = (section: string): boolean =>
    known.has(section) || page.lines.some((line) => line.section === section && !line.hidden);
  const open = ['responsibilities', 'requirements'].filter((section) => !has(section));
  if (open.length === 0) return page;
  const guessed = page.lines.slice(0, MOST_LINES).map(guessSection);
  const sure = open.filter((section) => guessed.filter((guess) => guess === section).length >= FEW);
  if (sure.length === 0) return page;
  const lines = page.lines.map((line, index) => {
    const section = guessed[index];
    return section && sure.includes(section) ? { ...line, section } : line;
  });
  return { ...page, lines };
}

const countDuties = (page: MaterialPage): number =>
  page.lines.slice(0, MOST_LINES).filter((line) => guessSection(line) === 'responsibilities').length;

/**
 * Pages with the lines of unstructured English postings put into sections. When none is a posting, the list or nameless
 * page with most lines that open like a duty is read as one: boards show a single job on the page of their list.
 */
export function sectionPages(
  pages: readonly MaterialPage[],
  facts: readonly Fact[],
): readonly MaterialPage[] {
  const hasPosting = pages.some((page) => isPosting(page));
  const best = hasPosting
    ? undefined
    : pages
        .filter((page) => page.language === 'en' && (page.kind === 'job-list' || page.kind === 'other'))
        .map((page) => ({ page, count: countDuties(page) }))
        .sort((a, b) => b.count - a.count)
        .find(({ count }) => count >= ENOUGH)?.page;
  return pages.map((page) => {
    const posting: MaterialPage = page === best ? { ...page, kind: 'job-posting' } : page;
    if (!isPosting(posting) || page.language !== 'en') return page;
    const known = new Set(
      facts
        .filter((fact) => fact.captureId === page.captureId)
        .flatMap(({ key }) =>
          key === 'job.responsibility'
            ? ['responsibilities']
            : key === 'job.requirement' || key === 'job.preference'
              ? ['requirements']
              : [],
        ),
    );
    return sectionPage(posting, known);
  });
}
