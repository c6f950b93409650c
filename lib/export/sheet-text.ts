// A prep sheet as Markdown or plain text, for copying, mailing to oneself, or printing elsewhere. Pure strings.
import type { AskGroup, PrepSheet, Repeated, SheetItem } from '../sheet/prep-sheet.ts';

/** The words around the candidate's own, in the language of the interface. */
export interface SheetWords {
  /** "Prep sheet: Second interview, Fri 27 Nov, 14:00, 45 min". */
  title: string;
  ask: string;
  reserve: string;
  anyone: string;
  say: string;
  expect: string;
  promised: string;
  concerns: string;
  doNotRepeat: string;
  keepTheSame: string;
  /** "Then:", before the listening follow-up. */
  followUp: string;
  /** Name of a topic of statements. */
  topic: (topic: PrepSheet['keepTheSame'][number]['topic']) => string;
}

/** How a heading and a line look; everything else is the same in both. */
interface Look {
  title: (text: string) => string;
  heading: (text: string) => string;
  subheading: (text: string) => string;
  line: (text: string, detail?: boolean) => string;
  box: (done: boolean, text: string) => string;
  plain: (text: string) => string;
}

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const MARKDOWN: Look = {
  title: (text) => `# ${text}`,
  heading: (text) => `## ${text}`,
  subheading: (text) => `### ${text}`,
  line: (text, detail) => `${detail ? '  ' : ''}- ${text}`,
  box: (done, text) => `- [${done ? 'x' : ' '}] ${text}`,
  // Words of pages and candidates stay words.
  plain: (text) => fold(text).replace(/[\\`*_[\]<>#|]/gu, '\\$&'),
};

const TEXT: Look = {
  title: (text) => `${text}\n${'='.repeat(Math.min(72, text.length))}`,
  heading: (text) => text.toUpperCase(),
  subheading: (text) => text,
  line: (text, detail) => `${detail ? '    ' : '- '}${text}`,
  box: (done, text) => `[${done ? 'x' : ' '}] ${text}`,
  plain: fold,
};

function writeAskItem(item: SheetItem, look: Look, words: SheetWords): string[] {
  const { suggestion } = item;
  const then = suggestion?.kind === 'ask' ? suggestion.followUp : '';
  return [
    look.box(item.asked, look.plain(item.text)),
    ...(then ? [look.line(`${words.followUp} ${look.plain(then)}`, true)] : []),
  ];
}

function writeGroup(group: AskGroup, look: Look, words: SheetWords): string[] {
  const { person, items, reserve } = group;
  const name = person ? [person.name, person.title].filter(Boolean).join(', ') : words.anyone;
  return [
    look.subheading(look.plain(name || words.anyone)),
    '',
    ...items.flatMap((item) => writeAskItem(item, look, words)),
    ...(reserve.length > 0
      ? [look.line(words.reserve), ...reserve.map((item) => look.line(look.plain(item.text), true))]
      : []),
    '',
  ];
}

function writeExpect(item: SheetItem, look: Look): string[] {
  const outline = item.suggestion?.kind === 'expect' ? item.suggestion.outline : [];
  return [look.line(look.plain(item.text)), ...outline.map((line) => look.line(look.plain(line), true))];
}

const writeRepeated = ({ text, to }: Repeated, look: Look): string =>
  look.line(look.plain(to.length > 0 ? `${text} (${to.join(', ')})` : text));

function write(sheet: PrepSheet, words: SheetWords, look: Look): string {
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [look.heading(title), '', ...lines, ''] : [];
  const lines = (texts: readonly string[]) => texts.map((text) => look.line(look.plain(text)));
  const names = [sheet.role, sheet.company].filter(Boolean).map(look.plain).join(', ');
  return `${[
    look.title(look.plain(words.title)),
    '',
    ...(names ? [names, ''] : []),
    ...section(words.promised, lines(sheet.promised)),
    ...section(
      words.ask,
      sheet.ask.flatMap((group) => writeGroup(group, look, words)),
    ),
    ...section(words.say, lines(sheet.say.map((item) => item.text))),
    ...section(
      words.expect,
      sheet.expect.flatMap((item) => writeExpect(item, look)),
    ),
    ...section(words.concerns, lines(sheet.concerns)),
    ...section(
      words.keepTheSame,
      sheet.keepTheSame.map((one) => look.line(`${words.topic(one.topic)}: ${look.plain(one.text)}`)),
    ),
    ...section(
      words.doNotRepeat,
      sheet.doNotRepeat.map((one) => writeRepeated(one, look)),
    ),
  ]
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trimEnd()}\n`;
}

/** The sheet as Markdown (CommonMark with task lists). Words of pages and candidates are escaped; empty parts left out. */
export function writeSheetMarkdown(sheet: PrepSheet, words: SheetWords): string {
  return write(sheet, words, MARKDOWN);
}

/** The sheet as plain text. */
export function writeSheetText(sheet: PrepSheet, words: SheetWords): string {
  return write(sheet, words, TEXT);
}
