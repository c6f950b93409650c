import type { FoundFact } from '../../facts/fact.ts';
import { splitSentences } from '../sections/split-sentences.ts';
import { FOUNDING_PHRASES } from '../vocabulary/company/founding-phrases.ts';
import { isAboutCompany, labelledValues, type CompanyPage } from './company-page.ts';
import { factFromBlock } from './found-fact.ts';

interface Founding {
  year: number;
  quote: string;
  block: number;
  confidence: number;
}

const YEAR = /(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/u;
const OTHER_SUBJECT =
  /(?<!\p{L})(?:he|she|his|her|prior to|previously|before (?:joining|founding)|co-?founder of|subsidiary|our clients?|customers?|er|sie hat|zuvor|avant de|il a|elle a|auparavant|product|version|department|club|university|event|conference|award|program(?:me)?|lab)(?!\p{L})/iu;

function readLabels(page: CompanyPage): Founding[] {
  return labelledValues(page, 'founded').flatMap(({ text, block }) => {
    const year = YEAR.exec(text)?.[1];
    return year && text.length <= 60 ? [{ year: Number(year), quote: text, block, confidence: 0.95 }] : [];
  });
}

function readSentences(page: CompanyPage): Founding[] {
  return page.lines.flatMap(({ text, block }) => {
    if (!YEAR.test(text)) return [];
    return splitSentences(text).flatMap((sentence) => {
      const hit = FOUNDING_PHRASES.map(({ pattern }) => pattern.exec(sentence.text)).find(
        (match) => match !== null,
      );
      const year = YEAR.exec(hit?.[0] ?? '')?.[1];
      if (!hit || !year || OTHER_SUBJECT.test(sentence.text)) return [];
      const opens = hit.index <= 2 || sentence.text.length <= 60;
      if (!opens && !isAboutCompany(sentence.text, page.name)) return [];
      return [{ year: Number(year), quote: sentence.text, block, confidence: 0.85 }];
    });
  });
}

/** The year the company was founded, when label or sentence says so of the company itself. */
export function readFounded(page: CompanyPage): FoundFact[] {
  const takenYear = Number(page.context.snapshot.takenAt.slice(0, 4));
  const [best] = [...readLabels(page), ...readSentences(page)]
    .filter(({ year }) => year <= takenYear)
    .sort((a, b) => b.confidence - a.confidence);
  if (!best) return [];
  return [
    factFromBlock(page.context.snapshot, {
      key: 'company.founded',
      value: best.year,
      block: best.block,
      quote: best.quote,
      tier: best.confidence > 0.9 ? 'labelled' : 'prose',
      confidence: best.confidence,
    }),
  ];
}
