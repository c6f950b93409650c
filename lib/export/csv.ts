// Comma-separated values as RFC 4180 has them. Written here because the libraries that also read them carry a way to
// fetch, and the built extension has none; the tests read what this writes with such a library.

export type CsvValue = string | number | boolean | undefined;

/** What spreadsheets take for the beginning of a formula, the wide forms too (OWASP, "CSV injection"). */
const FORMULA = /^[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

function writeCell(value: CsvValue): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  // The apostrophe makes spreadsheets show the words instead of working them out.
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$|^'/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV text with a header row, lines ended by CR LF, beginning with the mark by which spreadsheets know UTF-8.
 * A record gives its cells by column; what it does not name stays empty.
 */
export function writeCsv(columns: readonly string[], records: readonly Record<string, CsvValue>[]): string {
  const rows = records.map((record) => columns.map((column) => writeCell(record[column])).join(','));
  return `\uFEFF${[columns.map(writeCell).join(','), ...rows].map((row) => `${row}\r\n`).join('')}`;
}
