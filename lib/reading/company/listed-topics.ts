import type { FoundFact } from '../../facts/fact.ts';
import { splitSentences } from '../sections/split-sentences.ts';
import { CHALLENGE_PHRASES } from '../vocabulary/company/challenge-phrases.ts';
import { isAboutCompany, stretchesAbout, type CompanyPage } from './company-page.ts';
import { factFromBlock } from './found-fact.ts';

const MOST_LINES = 12;
const AWARD_LENGTH = 110;
const TECHNOLOGY_LENGTH = 400;
const MOST_CHALLENGES = 4;

/** Lines under a heading "Awards": short ones, each an award. */
function readAwards(page: CompanyPage): FoundFact[] {
  return stretchesAbout(page, 'award').flatMap(({ stretch }) =>
    stretch.lines
      .filter(
        ({ text }) =>
          text.length >= 6 && text.length <= AWARD_LENGTH && /\p{Lu}/u.test(text) && !text.endsWith(':'),
      )
      .slice(0, MOST_LINES)
      .map(({ text, block }) =>
        factFromBlock(page.context.snapshot, {
          key: 'company.award',
          value: text,
          block,
          quote: text,
          tier: 'section',
          confidence: 0.7,
        }),
      ),
  );
}

const WON =
  /^(?:(?:we |the company |(?:19|20)\d\d:? )?(?:won|were awarded|was awarded|awarded|received|recipient of|winners? of|gewinner(?:in)? (?:des|der)|auszeichnung mit|ausgezeichnet mit|lauréate?s? d[ue]|ganador(?:es)? del?|premiad[ao]s? con|vincitor[ei] del|winnaar van|laureat)) (?:the |dem |der |le |el |il |de |het )?(.{4,90})$/iu;
const PRIZE = /award|prize|medal|preis|prix|premio|prêmio|prijs|nagrod|trophy|médaille|medall|medagli/iu;

/** Entries of a history that tell of a prize: "Won the Golden Lock award". */
function readPrizes(page: CompanyPage): FoundFact[] {
  return page.ownLines.flatMap(({ text, block }) => {
    const won = text.length <= AWARD_LENGTH && PRIZE.test(text) ? WON.exec(text)?.[1] : undefined;
    if (won === undefined) return [];
    return [
      factFromBlock(page.context.snapshot, {
        key: 'company.award',
        value: won.replace(/[.,;]$/, ''),
        block,
        quote: won.replace(/[.,;]$/, ''),
        tier: 'prose',
        confidence: 0.65,
      }),
    ];
  });
}

/** Lines under a heading "Our tech stack": what they build with and how, in their words. */
function readTechnology(page: CompanyPage): FoundFact[] {
  return stretchesAbout(page, 'technology').flatMap(({ stretch }) =>
    (stretch.heading?.level === 1 ? [] : stretch.lines)
      .filter(({ text }) => text.length >= 3 && text.length <= TECHNOLOGY_LENGTH)
      .slice(0, MOST_LINES)
      .map(({ text, block }) =>
        factFromBlock(page.context.snapshot, {
          key: 'company.technology',
          value: text,
          block,
          quote: text,
          tier: 'section',
          confidence: 0.65,
        }),
      ),
  );
}

/** Sentences in which the company itself calls something hard. */
function readChallenges(page: CompanyPage): FoundFact[] {
  return page.lines
    .flatMap(({ text, block }) =>
      CHALLENGE_PHRASES.some(({ pattern }) => pattern.test(text))
        ? splitSentences(text)
            .filter(
              (sentence) =>
                CHALLENGE_PHRASES.some(({ pattern }) => pattern.test(sentence.text)) &&
                isAboutCompany(sentence.text, page.name),
            )
            .map((sentence) => ({ text: sentence.text, block }))
        : [],
    )
    .slice(0, MOST_CHALLENGES)
    .map(({ text, block }) =>
      factFromBlock(page.context.snapshot, {
        key: 'company.challenge',
        value: text,
        block,
        quote: text,
        tier: 'prose',
        confidence: 0.6,
      }),
    );
}

/** Awards, technology and named challenges: what the company lists or says of itself beyond its profile. */
export function readListedTopics(page: CompanyPage): FoundFact[] {
  return [...readAwards(page), ...readPrizes(page), ...readTechnology(page), ...readChallenges(page)];
}
