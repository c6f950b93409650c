// The prep sheet as Markdown, for copying into one's own notes or a file.
import type {
  AskItem,
  ExpectItem,
  FirstMonths,
  FitEntry,
  SayItem,
  Suggestion,
  Suggestions,
} from '../suggest/suggestion.ts';

/** Words of pages and candidates stay words: marks of Markdown are escaped, line breaks folded. */
const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>]/gu, '\\$&');

const writeSource = (item: Suggestion): string =>
  item.evidence
    .map((one) =>
      one.searched
        ? `not stated on the ${one.searched.length} captured pages`
        : `"${plain(one.quote.slice(0, 200))}" (${one.captureId})`,
    )
    .join('; ') || 'general';

function writeAsk(item: AskItem): string[] {
  const marks = [
    item.audience,
    ...(item.reserve ? ['in reserve'] : []),
    ...(item.sensitive ? ['sensitive'] : []),
    ...(item.triangulate ? ['ask two people'] : []),
  ];
  return [
    `- **${plain(item.text)}** _(${marks.join(', ')})_`,
    `  - Why: ${plain(item.why)}`,
    `  - Good: ${plain(item.goodAnswer)} Worrying: ${plain(item.worryingAnswer)}`,
    `  - Then: ${plain(item.followUp)}${item.askedBack ? ` They may ask it back: ${plain(item.askedBack)}` : ''}`,
    `  - From: ${writeSource(item)}`,
  ];
}

const writeAnswered = (item: AskItem): string =>
  `- ${item.insteadOf ? `Not "${plain(item.insteadOf)}" but: ` : ''}**${plain(item.text)}** (${writeSource(item)})`;

const writeSay = (item: SayItem): string[] => [
  `- **${plain(item.text)}** _(${item.form})_`,
  ...(item.prompt ? [`  - Yours to add: ${plain(item.prompt)}`] : []),
  `  - From: ${writeSource(item)}`,
];

const writeExpect = (item: ExpectItem): string[] => [
  `- **${plain(item.text)}** _(${item.form}, ${item.competency}${item.tradeOff ? `: ${item.tradeOff}` : ''})_`,
  ...item.outline.map((line) => `  - ${plain(line)}`),
  `  - They may probe: ${plain(item.probes.join(' '))}`,
  `  - From: ${writeSource(item)}`,
];

const writeMonths = (phase: FirstMonths): string => {
  const steps = phase.steps.map((step) => plain(step.text)).join(' ');
  return `- Days ${phase.days}, ${phase.aim}: ${steps} Assumption: ${plain(phase.assumption)} Ask: ${plain(phase.question)}`;
};

const writeFit = (entry: FitEntry): string =>
  `- ${plain(entry.criterion)}: for ${entry.for.length}, against ${entry.against.length}${entry.unknown ? ', unknown' : ''}. Settle it with: ${plain(entry.question)}`;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : [];

/**
 * Suggestions as one sheet in Markdown: ask, more to ask, answered already, say, expect, first months, fit. Empty parts
 * are left out; words of pages and candidates are escaped.
 */
export function writePrepSheet(result: Suggestions): string {
  const more = (result.more ?? []).map((item) => `- ${plain(item.text)} (${item.audience})`);
  return [
    '# Prep sheet',
    '',
    ...section('Ask', result.ask.flatMap(writeAsk)),
    ...section('More to ask', more),
    ...section('Answered already', result.answered.map(writeAnswered)),
    ...section('Say', result.say.flatMap(writeSay)),
    ...section('Expect', result.expect.flatMap(writeExpect)),
    ...section('First months', (result.firstMonths ?? []).map(writeMonths)),
    ...section('Fit', (result.fit ?? []).map(writeFit)),
  ].join('\n');
}
