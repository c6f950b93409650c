import { addDays, dayOfIso, isoOfDay } from './calendar-day.ts';

/** How exactly a date is known; "at-least" is "30+ days ago". */
export type DatePrecision = 'day' | 'week' | 'month' | 'at-least' | 'vague';

export interface RelativeMention {
  start: number;
  end: number;
  /** Days to add to the day of observation; negative is past. */
  days: number;
  precision: DatePrecision;
  /** "today", "yesterday": needs a cue word to mean a date of the posting. */
  bare?: true;
}

const COUNT =
  '(?:more than |uber |mehr als |plus de |mas de |meer dan |mais de |piu di |ponad )?(\\d{1,3}\\+?|an?|one|two|three|einem|einer|eine|ein|une?|un|una|uno|een|um|uma|jeden)';
const UNITS: [pattern: string, days: number][] = [
  [
    'minutes?|mins?|min|minuten?|minutos?|minuti|minut[ey]?|hours?|hrs?|h|stunden?|heures?|horas?|uur|uren|or[ae]|godzin[ey]?|godz',
    0,
  ],
  ['days?|d|tag(?:en|e)?|jours?|dias?|dag(?:en)?|giorn[oi]|dni|dzien', 1],
  ['weeks?|wks?|w|wochen?|semaines?|semanas?|week|weken|settiman[ae]|tygodni[ae]?|tydzien', 7],
  ['months?|mos?|monat(?:en|e)?|mois|mes(?:es)?|maand(?:en)?|mes[ei]|miesiac(?:e)?|miesiecy', 30],
];
const unit = UNITS.map(([words]) => words).join('|');
const PATTERNS = [
  new RegExp(`(?<![a-z\\d])${COUNT} ?(${unit}) (?:ago|geleden|fa|temu)(?![a-z])`, 'g'),
  new RegExp(
    `(?<![a-z])(?:vor|il y a|hace|ha|fa|depuis|seit|desde hace|since)(?: mais de| plus de| mas de| mehr als)? ${COUNT} ?(${unit})(?![a-z])`,
    'g',
  ),
  /(\d{1,3}\+?) ?(分|分钟|時間|小时|日|天|週間|周|か月|ヶ月|カ月|个月)(?:以上)?前/g,
  /(\d{1,3}\+?) ?(분|시간|일|주|개월|달) ?전/g,
];
const CJK: Record<string, number> = {
  日: 1,
  天: 1,
  일: 1,
  週間: 7,
  周: 7,
  주: 7,
  か月: 30,
  ヶ月: 30,
  カ月: 30,
  个月: 30,
  개월: 30,
  달: 30,
};
const TODAY =
  /(?<![a-z])(?:just now|just posted|today|heute|aujourd'hui|hoy|avui|vandaag|hoje|oggi|dzisiaj|dzis|сегодня)(?![a-z])|本日|今日|오늘/g;
const YESTERDAY =
  /(?<![a-z])(?:yesterday|gestern|hier|ayer|ahir|gisteren|ontem|ieri|wczoraj|вчера)(?![a-z])|昨日|昨天|어제/g;
const WORDS: Record<string, number> = { two: 2, three: 3 };

function unitDays(written: string): number {
  const row = UNITS.find(([words]) => new RegExp(`^(?:${words})$`).test(written));
  return row ? row[1] : (CJK[written] ?? 0);
}

/** Relative dates of a folded text: "3 days ago", "vor 2 Wochen", "3日前", "30+ days ago", "yesterday". */
export function findRelativeMentions(folded: string): RelativeMention[] {
  const found: RelativeMention[] = [];
  for (const pattern of PATTERNS) {
    for (const match of folded.matchAll(pattern)) {
      const count = Number.parseInt(match[1] ?? '1', 10);
      const days = unitDays(match[2] ?? '');
      const amount = Number.isNaN(count) ? (WORDS[match[1] ?? ''] ?? 1) : count;
      const open =
        (match[1] ?? '').endsWith('+') ||
        /^(?:more than|mehr als|uber|plus de|mas de|meer dan|mais de|piu di|ponad)/.test(match[0]);
      const precision = open ? 'at-least' : days === 30 ? 'month' : days === 7 ? 'week' : 'day';
      found.push({ start: match.index, end: match.index + match[0].length, days: -amount * days, precision });
    }
  }
  for (const [pattern, days] of [
    [TODAY, 0],
    [YESTERDAY, -1],
  ] as const) {
    for (const match of folded.matchAll(pattern)) {
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        days,
        precision: 'day',
        bare: true,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** ISO day that lies `days` from the day of `observedAt`; undefined when `observedAt` is no ISO time. */
export function anchorDay(observedAt: string, days: number): string | undefined {
  const day = dayOfIso(observedAt);
  return day === undefined ? undefined : isoOfDay(addDays(day, days));
}
