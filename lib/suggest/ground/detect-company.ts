// Rows fed by facts: news, people who wrote something, a stack, an overloaded list, a title that does not fit.
import { factsOf } from '../../facts/fact.ts';
import { getSignal } from '../signals/all-signals.ts';
import { joinWords } from '../wording/article.ts';
import { monthsSince, nameSource, speakDate } from '../wording/source-name.ts';
import { GENERIC_WORDS, ING_NOUNS } from '../wording/words.ts';
import type { DutyUnit } from './detect-duties.ts';
import { COMMONPLACE } from '../patterns/commonplace.ts';
import type { Ground } from './ground.ts';
import { evidenceOf, evidenceOfFact, type Unit } from './unit.ts';
import type { Hit } from './hit.ts';

/** J1-like questions for dated news, Q8 when the newest is old, D7 for a piece with its author. */
export function detectNews(ground: Ground): Hit[] {
  const news = factsOf(ground.facts, 'company.news').filter((fact) => fact.value.title.length >= 12);
  const dated = news
    .filter((fact) => fact.value.date && /^\d{4}/u.test(fact.value.date))
    .sort((a, b) => (a.value.date! < b.value.date! ? 1 : -1));
  const hits: Hit[] = [];
  for (const fact of [...dated.slice(0, 3), ...news.filter((one) => !one.value.date).slice(0, 2)]) {
    const title = fact.value.title;
    // A title cut short says something else.
    if (title.split(/\s+/u).length > 14 || /["“”{}<>?]/u.test(title)) continue;
    const quote = title.replace(/[.!]+$/u, '');
    const months = fact.value.date ? monthsSince(fact.value.date, ground.now) : undefined;
    if (months !== undefined && months > 18) continue;
    const when = fact.value.date ? speakDate(fact.value.date, ground.now) : undefined;
    const telling = (title.toLowerCase().match(/\p{L}{5,}|\d+/gu) ?? []).slice(0, 8);
    const kind = ground.pages.find((page) => page.captureId === fact.captureId)?.kind ?? 'company-news';
    hits.push({
      row: getSignal('J10'),
      evidence: [evidenceOfFact(fact)],
      telling,
      confidence: 0.95,
      slots: { src: nameSource(kind), q: quote, ...(when ? { when } : {}) },
      ...(fact.value.date ? { date: fact.value.date } : {}),
    });
  }
  const newest = dated[0];
  const age = newest?.value.date ? monthsSince(newest.value.date, ground.now) : undefined;
  if (newest && age !== undefined && age > 18) {
    const title = newest.value.title.replace(/[.!]+$/u, '');
    const date = speakDate(newest.value.date!, ground.now)?.replace(/^in /u, '');
    if (date && title.length < 80 && !/["“”{}<>?]/u.test(title))
      hits.push({
        row: getSignal('Q8'),
        evidence: [evidenceOfFact(newest)],
        telling: [],
        confidence: 0.9,
        slots: { src: 'your news page', q: title, date },
      });
  }
  return [...hits, ...detectBylines(ground)];
}

/** "By Ada Holm, Engineer", "Why we stopped, by Ada Holm", "written by Ada Holm ·": never "led by Ada Holm Capital". */
const BYLINE =
  /(?:^|[,–—|·:] ?|\b(?:[Ww]ritten|[Ww]ords|[Pp]ost|[Aa]rticle|[Pp]iece|[Tt]alk) )[Bb]y (\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)(?=\s*(?:$|[,·|–—(]|\.$))/u;
const FIRM =
  /\b(?:Capital|Ventures?|Partners|Group|Holdings?|Equity|Fund|Ltd|Inc|GmbH|Team|Staff|Editors?|Editorial|Press|News|Media)\b/u;

/** The one piece of news its page is about; "" for a list of news. */
function titleOf(ground: Ground, unit: Unit): string {
  const titles = factsOf(ground.facts, 'company.news').filter((fact) => fact.captureId === unit.captureId);
  return titles.length === 1 ? titles[0]!.value.title : '';
}

function detectBylines(ground: Ground): Hit[] {
  return ground.units
    .filter((unit) => unit.kind === 'company-news' || unit.section === 'news' || unit.kind === 'other')
    .flatMap((unit): Hit[] => {
      if (unit.text.length > 240 || !/\bby /iu.test(unit.text)) return [];
      const match = BYLINE.exec(unit.text);
      if (!match || FIRM.test(match[1]!)) return [];
      const quoted = /["“]([^"“”]{8,70})["”]/u.exec(unit.text)?.[1];
      const before = unit.text.slice(0, match.index).trim();
      const titled = [before, unit.heading, titleOf(ground, unit)].find(
        (title) => title.length >= 8 && title.length <= 70,
      );
      const topic = quoted ?? titled;
      if (!topic || /["“”{}<>?]/u.test(topic)) return [];
      const evidence = [evidenceOf(unit)];
      return [
        {
          row: getSignal('D7'),
          unit,
          evidence,
          telling: [
            ...match[1]!.toLowerCase().split(' '),
            ...(topic.toLowerCase().match(/\p{L}{5,}/gu) ?? []),
          ],
          confidence: 0.95,
          slots: { src: nameSource(unit.kind), person: match[1]!, topic },
        },
      ];
    })
    .slice(0, 2);
}

const NOT_TOOLS =
  /^(?:VPN|TCP\/IP|DNS|HTTPS?|Linux|Unix|Git|HTML5?|CSS3?|SQL|AI|ML|IT|HR|QA|UX|UI|SaaS|B2B|B2C|APIs?|CRM|ERP|English|German|French|Spanish|GDPR|OOP|REST|SOC ?\d?|HIPAA|CMMC.*|ISO.*|PCI.*|RN|LPN|CNA|BSN|CPR|BLS|ACLS|QTS|PGCE|DBS|CPA|ACCA|NIST.*|FedRAMP|LLMs?|CI\/CD|SOX|GAAP|IFRS)$/iu;

/** A product or language with a name of its own, and no everyday word behind it. */
export const isTool = (name: string): boolean =>
  /^(?:\p{Lu}|dbt$|iOS$)/u.test(name) &&
  !/ \p{Ll}/u.test(name) &&
  !NOT_TOOLS.test(name) &&
  !GENERIC_WORDS.has(name.toLowerCase()) &&
  !ING_NOUNS.has(name.toLowerCase()) &&
  name.length < 30;

/** E1: three or more tools in one line. */
export function detectStack(ground: Ground): Hit[] {
  const byLine = new Map<string, { names: string[]; index: number }>();
  factsOf(ground.facts, 'job.skill').forEach((fact, index) => {
    if (!isTool(fact.value.name) || COMMONPLACE.test(fact.value.name) || fact.evidence.block === undefined)
      return;
    const key = `${fact.captureId}#${fact.evidence.block}`;
    const entry = byLine.get(key) ?? { names: [], index };
    if (!entry.names.includes(fact.value.name)) entry.names.push(fact.value.name);
    byLine.set(key, entry);
  });
  const best = [...byLine.entries()]
    .filter(([, entry]) => entry.names.length >= 3)
    .sort((a, b) => b[1].names.length - a[1].names.length)[0];
  if (!best) return [];
  const unit = ground.units.find(
    (candidate) =>
      `${candidate.captureId}#${candidate.block}` === best[0] &&
      best[1].names.slice(0, 3).every((name) => candidate.text.includes(name)),
  );
  if (!unit) return [];
  return [
    {
      row: getSignal('E1'),
      unit,
      evidence: [evidenceOf(unit)],
      telling: best[1].names.slice(0, 3).map((name) => name.toLowerCase()),
      // Where any one of them will do, nobody chose between them.
      confidence: /,? or \p{Lu}/u.test(unit.text) ? 0.5 : 0.95,
      slots: { src: nameSource(unit.kind), tools: joinWords(best[1].names.slice(0, 3)) },
    },
  ];
}

/** A7: twelve or more duties; the two furthest apart are named. A8: a manager's title with hands-on duties. */
export function detectLoad(ground: Ground, duties: readonly DutyUnit[]): Hit[] {
  const readable = duties.filter(
    ({ duty }) =>
      duty &&
      duty.gerund.confidence >= 0.75 &&
      duty.gerund.telling.length > 0 &&
      duty.gerund.text.length < 60,
  );
  const hits: Hit[] = [];
  const first = readable[0];
  const last = readable.findLast(({ duty }) => duty!.verb.kind !== first?.duty?.verb.kind);
  if (duties.length >= 12 && first?.duty && last?.duty) {
    hits.push({
      row: getSignal('A7'),
      unit: first.unit,
      evidence: [evidenceOf(first.unit), evidenceOf(last.unit)],
      telling: [...first.duty.gerund.telling, ...last.duty.gerund.telling],
      confidence: 0.9,
      slots: { src: 'the posting', a: first.duty.gerund.text, b: last.duty.gerund.text },
    });
  }
  const title = ground.role;
  const leads = duties.some(({ unit }) =>
    /\b(?:direct reports|team of|line manag|supervis|coach|(?:lead|manage|run) (?:a|the|our|your) (?:\w+ )?(?:team|shift|crew|group|department|staff|ward|site)|associates)/iu.test(
      unit.text,
    ),
  );
  const handsOn = readable.find(({ duty }) => ['build', 'run', 'record'].includes(duty!.verb.kind));
  if (
    title &&
    /\b(?:head|director|lead|manager)\b/iu.test(title) &&
    !/\b(?:account|product|project|program|programme|case|community|office|content|partner|social media|success|category|brand) manager\b/iu.test(
      title,
    ) &&
    !leads &&
    handsOn?.duty
  ) {
    hits.push({
      row: getSignal('A8'),
      unit: handsOn.unit,
      evidence: [evidenceOf(handsOn.unit)],
      telling: handsOn.duty.gerund.telling,
      confidence: 0.85,
      slots: { src: 'the posting', title, ger: handsOn.duty.gerund.text },
    });
  }
  return hits;
}
