import { i18n } from '#i18n';

/** The language the screens are written in, which is not the browser's where we have no words of it. */
export function uiLanguage(): string {
  return i18n.t('locale_tag');
}

/** How dates and numbers are written: the browser's region where it speaks the same language. */
export function uiLocale(): string {
  const language = uiLanguage();
  const browser = i18n.t('@@ui_locale').replaceAll('_', '-');
  return browser.split('-')[0] === language ? browser : language;
}

/** An ISO date or moment as a day: "12 Nov 2026". What is no date comes back as it is. */
export function formatDay(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return date;
  const dayOnly = date.length === 10;
  const parsed = new Date(date);
  if (Number.isNaN(parsed.getTime())) return date;
  return new Intl.DateTimeFormat(uiLocale(), {
    dateStyle: 'medium',
    ...(dayOnly && { timeZone: 'UTC' }),
  }).format(parsed);
}

/** A moment as day and time: "12 Nov 2026, 14:05". */
export function formatMoment(moment: string): string {
  const parsed = new Date(moment);
  if (Number.isNaN(parsed.getTime())) return moment;
  return new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(parsed);
}

/** "example.com" of an address, without "www."; empty when it is none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}
