import type { PageKind } from '../../facts/page-kind.ts';

const NAMES: Readonly<Record<PageKind, string>> = {
  'job-posting': 'the posting',
  'job-list': 'your list of openings',
  'application-form': 'the application form',
  careers: 'your careers page',
  'company-about': 'your About page',
  'company-team': 'your team page',
  'company-values': 'your values page',
  'company-product': 'your product page',
  'company-news': 'your news page',
  person: 'the profile I read',
  other: 'your website',
};

/** How a page is named in speech: "the posting", "your values page". */
export const nameSource = (kind: PageKind): string => NAMES[kind];

export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A date as it is spoken, seen from `now` (both ISO): "in March" this year, "last October" within twelve months,
 * "in 2023" before. Undefined for what is not an ISO date or lies ahead.
 */
export function speakDate(date: string, now: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?/u.exec(date);
  if (!match) return undefined;
  const months =
    (Number(now.slice(0, 4)) - Number(match[1])) * 12 +
    Number(now.slice(5, 7)) -
    Number(match[2] ?? now.slice(5, 7));
  if (months < 0 || (months === 0 && date > now)) return undefined;
  const month = match[2] ? MONTHS[Number(match[2]) - 1] : undefined;
  if (!month || months > 12) return `in ${match[1]}`;
  return match[1] === now.slice(0, 4) ? `in ${month}` : `last ${month}`;
}

/** Months between an ISO date and `now`; undefined when it is no ISO date. */
export function monthsSince(date: string, now: string): number | undefined {
  const match = /^(\d{4})-(\d{2})/u.exec(date);
  return match
    ? (Number(now.slice(0, 4)) - Number(match[1])) * 12 + Number(now.slice(5, 7)) - Number(match[2])
    : undefined;
}
