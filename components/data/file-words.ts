import { i18n } from '#i18n';
import { uiLocale } from '../app/locale.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "3.4 MB", in the reader's own number form. */
export function formatBytes(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const format = new Intl.NumberFormat(uiLocale(), {
    style: 'unit',
    unit: UNITS[step],
    maximumFractionDigits: step > 1 ? 1 : 0,
  });
  return format.format(bytes / 1000 ** step);
}

/** A file's name with today's date, without its ending. `about` is folded into what file systems take. */
export function todayName(about = ''): string {
  const day = new Date().toISOString().slice(0, 10);
  const words = about
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return i18n.t('data.file_name', [[words, day].filter(Boolean).join('-')]);
}
