import { WordHint } from '../fields/word-gate.ts';
import { splitSentences } from '../sections/split-sentences.ts';
import { isAboutCompany, type CompanyPage } from './company-page.ts';
import { hasKnownGivenName, looksLikePersonName } from './person-name.ts';
import { findBioRole } from './role-phrase.ts';
import { hasRoleWord } from './role-title.ts';

/** A person a sentence names, with the position it gives, if it gives one. */
export interface LeaderMention {
  name: string;
  title?: string;
  block: number;
}

const NAME =
  "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}\\.)?(?: (?:van|von|de|der|da|di|la|le|el))*(?: \\p{Lu}[\\p{L}’'-]+){1,2}";
/** Positions of those who lead: in a company's own text they are held at this company. */
const LEADER =
  '(?:[Cc]o-?)?[Ff]ounders?|[Oo]wners?|CEO|CTO|CFO|COO|[Mm]anaging (?:[Dd]irector|[Pp]artner)|[Hh]eadteacher|[Hh]ead [Tt]eacher|[Pp]resident|[Ee]xecutive [Dd]irector|Geschäftsführer(?:in)?|(?:Mit)?[Gg]ründer(?:in)?|Inhaber(?:in)?|Vorstandsvorsitzender?|[Dd]irecteur général|[Dd]irectrice générale|(?:[Cc]o-?)?[Ff]ondat(?:eur|rice)|[Gg]érante?|PDG|[Pp]résidente?|(?:[Cc]o)?[Ff]undadora?|[Dd]irectora? general|(?:[Cc]o)?[Ff]ondatore|[Aa]mministrat(?:ore|rice) [Dd]elegat[oa]|[Tt]itolare|[Pp]residente|[Oo]prichter|[Ee]igena(?:ar|resse)|[Pp]rezes|[Zz]ałożyciel(?:ka)?|[Ww]łaściciel(?:ka)?|[Dd]iretora?[- ]geral';
/** "Geschäftsführerin Anna Weber", "our founder and CEO Jane Doe": no name of another company before the position. */
const POSITION_FIRST = new RegExp(
  `(?<![\\p{Lu}\\p{N}][\\p{L}\\p{N}.&’'-]* )(?<!\\p{L})((?:${LEADER})(?: (?:and|und|et|y|e|en|i|&) (?:${LEADER}))?),? (${NAME})(?! (?:of|from|at|von|de|di|van)\\s)`,
  'gu',
);
const OUR_FIRST = new RegExp(
  `(?<!\\p{L})(?:[Oo]ur|[Uu]nsere?[nr]?|[Nn]otre|[Nn]uestr[ao]|[Oo]nze|[Nn]ostr[ao]|[Nn]oss[ao]) ((?:\\p{L}[\\p{L}-]+ ){0,3}\\p{L}[\\p{L}-]+),? (${NAME})(?!\\p{L})`,
  'gu',
);
const IS_ROLE = new RegExp(
  `(${NAME})(?: \\p{Lu}[\\p{L}’'-]+)? (?:is|has been|serves as|ist|est|es|è|jest) (?=(?:the |a |an )?(?:our|${LEADER})|unser|notre|nuestr|nostr|noss|onze)`,
  'gu',
);
const RUNS_AS = new RegExp(
  `(${NAME}) (?:runs|leads|heads|manages) (?:it|us|the \\p{L}+|our \\p{L}+) as (?:our |its |the )?((?:\\p{L}[\\p{L}-]* ){0,3}\\p{L}[\\p{L}-]+)`,
  'gu',
);
const FOUNDED_BY = new RegExp(
  `(?:founded|started|established|set up|launched|gegründet|fondée?|créée?|fundad[ao]|cread[ao]|fondat[ao]|opgericht|założon[ay])(?: [^.;]{1,40}?)? (?:by|von|par|por|da|door|przez) (${NAME})(?:,? (?:and|und|et|y|e|en|i|&) (${NAME}))?`,
  'gu',
);
const HINT = new WordHint(
  /founde|owner|partner|teacher|ceo|cto|cfo|coo|director|president|geschäftsf|gründe|inhaber|vorstand|directeur|directrice|fondat|gérant|pdg|fundad|titolare|amministrat|opricht|eigenaar|prezes|założ|właśc|diretor|our|runs|leads|heads|manages|unser|notre|nuestr|onze|nostr|noss|started|established|créé|cread|opgericht/i,
);
/** Founders of long ago no longer work there. */
const LONG_AGO = /\b(?:1[5-8]\d\d|19[0-7]\d)\b/;

function readSentence(text: string, own: string): Omit<LeaderMention, 'block'>[] {
  const titled = [...text.matchAll(POSITION_FIRST), ...text.matchAll(OUR_FIRST)].map(
    ([, title = '', name = '']) => ({ name, title }),
  );
  const bios = [...text.matchAll(IS_ROLE)].map((match) => {
    const title = findBioRole(text.slice(match.index));
    return { name: match[1] ?? '', ...(title === undefined ? {} : { title }) };
  });
  const running = [...text.matchAll(RUNS_AS)].map(([, name = '', title = '']) => ({ name, title }));
  const founded = LONG_AGO.test(text) || !isAboutCompany(text, own) ? [] : [...text.matchAll(FOUNDED_BY)];
  const founders = founded.flatMap(([, ...names]) => names.filter(Boolean).map((name) => ({ name })));
  return [...titled, ...bios, ...running, ...founders];
}

/** People a sentence of the company names as those who lead or founded it, or as "our" somebody. */
export function readLeaderMentions(page: CompanyPage): LeaderMention[] {
  return page.ownLines.flatMap(({ text, block }) =>
    HINT.test(text)
      ? splitSentences(text).flatMap((sentence) =>
          readSentence(sentence.text, page.name)
            .filter(({ name }) => looksLikePersonName(name) && hasKnownGivenName(name))
            .filter((found) => !('title' in found) || hasRoleWord(found.title ?? ''))
            .map((found) => ({ ...found, block })),
        )
      : [],
  );
}
