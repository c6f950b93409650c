// Turns a short hand-written case into the input of suggesting: pages as lines, the facts a reader would find in them.
import type { Candidate, Story } from '../../../lib/candidate/candidate.ts';
import type { Audience, Round } from '../../../lib/candidate/round.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import type { FactKey } from '../../../lib/facts/fact-key.ts';
import type { PageKind } from '../../../lib/facts/page-kind.ts';
import type { MaterialPage, SuggestInput } from '../../../lib/suggest/suggestion.ts';

export const NOW = '2026-11-20T09:00:00.000Z';

export interface CasePage {
  kind: PageKind;
  /** Section → lines. `values` lines become values, `news` lines "2026-06-12 | Title" dated news. */
  lines: Record<string, string[]>;
  language?: string;
  changes?: { removed: string[]; added: string[] };
}

export interface Case {
  name: string;
  company: string;
  role: string;
  /** The posting first. */
  pages: CasePage[];
  /** Skills named in the requirements, as written there. */
  skills?: string[];
  /** Facts the sections do not give: key, value, exact words, page number. */
  facts?: { key: FactKey; value: unknown; quote: string; page?: number }[];
  candidate?: {
    skills?: { name: string; level?: number }[];
    stories?: (Partial<Story> & { id: string; title: string })[];
    criteria?: Candidate['profile']['criteria'];
  };
  round: {
    stage?: Round['stage'];
    minutes?: number;
    people: { audience: Audience; name?: string; title?: string }[];
  };
  earlier?: Round['debrief'];
}

const KEY_OF: Record<string, FactKey> = {
  responsibilities: 'job.responsibility',
  requirements: 'job.requirement',
  preferences: 'job.preference',
  values: 'company.value',
  mission: 'company.mission',
  process: 'job.processStep',
  problem: 'job.problem',
  goal: 'job.goal',
};
const SECTION_OF: Record<string, string> = { problem: 'responsibilities', goal: 'responsibilities' };

function makeFact(
  key: FactKey,
  value: unknown,
  at: { quote: string; captureId: string; block?: number; id: number },
): Fact {
  const evidence = {
    quote: at.quote,
    source: at.block === undefined ? 'json-ld' : 'visible',
    ...(at.block === undefined ? {} : { block: at.block }),
  };
  return {
    key,
    value,
    evidence,
    tier: 'section',
    confidence: 0.9,
    id: `f${at.captureId}${at.id}`,
    opportunityId: 'o1',
    captureId: at.captureId,
    readerVersion: 1,
    status: 'found',
    changedAt: NOW,
  } as Fact;
}

/** The made-up skill list of the tests. */
export const emptyCandidate: Candidate = {
  profile: { resume: '', skills: [], criteria: [], workStyle: '', changedAt: NOW },
  stories: [],
  statements: [],
};

export function makeRound(round: Case['round'], id = 'r2'): Round {
  return {
    id,
    opportunityId: 'o1',
    stage: round.stage ?? 'second',
    minutes: round.minutes ?? 45,
    format: 'video',
    place: '',
    status: 'planned',
    interviewers: round.people.map((person, index) => ({
      id: `i${index + 1}`,
      name: person.name ?? '',
      title: person.title ?? '',
      audience: person.audience,
      notes: '',
    })),
  };
}

export function makeCandidate(own: Case['candidate']): Candidate {
  return {
    ...emptyCandidate,
    profile: { ...emptyCandidate.profile, skills: own?.skills ?? [], criteria: own?.criteria ?? [] },
    stories: (own?.stories ?? []).map((story) => ({
      figures: [],
      skills: [],
      competencies: [],
      told: [],
      changedAt: NOW,
      ...story,
    })),
  };
}

/** The input for one case. */
export function makeInput(given: Case): SuggestInput {
  const facts: Fact[] = [];
  const pages = given.pages.map((page, at): MaterialPage => {
    const captureId = `c${at + 1}`;
    const lines = Object.entries(page.lines).flatMap(([section, texts]) =>
      texts.map((text) => ({ section: SECTION_OF[section] ?? section, key: KEY_OF[section], text })),
    );
    lines.forEach(({ key, text, section }, block) => {
      if (section === 'news') {
        const [date, title] = text.split(' | ');
        if (title)
          facts.push(
            makeFact('company.news', { title, date }, { quote: title, captureId, block, id: block }),
          );
      } else if (key)
        facts.push(makeFact(key, text.slice(0, 480), { quote: text, captureId, block, id: block }));
      if (section === 'requirements' || section === 'preferences') {
        for (const name of given.skills ?? [])
          if (text.includes(name))
            facts.push(
              makeFact(
                'job.skill',
                { name, need: section === 'requirements' ? 'must' : 'nice' },
                { quote: text, captureId, block, id: block + 1000 + name.length },
              ),
            );
      }
    });
    return {
      captureId,
      address: `https://${captureId}.example/`,
      title: given.company,
      kind: page.kind,
      language: page.language ?? 'en',
      capturedAt: NOW,
      lines: lines.map(({ section, text }, block) => ({
        block,
        text: text.replace(/^\d{4}-\d\d-\d\d \| /u, ''),
        section,
      })),
      ...(page.changes ? { changes: page.changes } : {}),
    };
  });
  facts.push(
    makeFact('company.name', given.company, { quote: given.company, captureId: 'c1', id: 9001 }),
    makeFact('job.title', given.role, { quote: given.role, captureId: 'c1', id: 9002 }),
  );
  for (const [index, extra] of (given.facts ?? []).entries()) {
    const captureId = `c${extra.page ?? 1}`;
    const block =
      pages
        .find((page) => page.captureId === captureId)
        ?.lines.findIndex((line) => line.text.includes(extra.quote)) ?? -1;
    facts.push(
      makeFact(extra.key, extra.value, {
        quote: extra.quote,
        captureId,
        id: 9100 + index,
        ...(block < 0 ? {} : { block }),
      }),
    );
  }
  const round = makeRound(given.round);
  const earlier = given.earlier
    ? [
        {
          ...makeRound({ people: given.round.people }, 'r1'),
          status: 'done' as const,
          debrief: given.earlier,
        },
      ]
    : [];
  return { facts, pages, candidate: makeCandidate(given.candidate), round, earlier, now: NOW };
}
