// The mechanical check: a look-up question is answered when one captured sentence holds four fifths of its content words
// and the kind of thing it asks for.
import type { Ground } from '../ground/ground.ts';
import type { Unit } from '../ground/unit.ts';

/** What kind of answer a question wants, when a page could give it. "When did … last" and reasons no page can give. */
const LOOK_UPS: readonly { asks: RegExp; answer: RegExp }[] = [
  {
    asks: /^how (?:many|much|long|far|big|often)\b/iu,
    answer: /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|daily|weekly|monthly|half)\b/iu,
  },
  {
    asks: /^when (?!did|was|you|do you|would you)/iu,
    answer:
      /\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|immediately|spring|summer|autumn|winter)\b/iu,
  },
  {
    asks: /^who (?!would|was)/iu,
    answer: /\b(?:report(?:s|ing)? to|led by|team|manager|head|director|lead)\b|\p{Lu}\p{L}+ \p{Lu}\p{L}+/u,
  },
  { asks: /^where (?:is|are|will)\b/iu, answer: /\b(?:office|remote|site|based|located)\b/iu },
  { asks: /^(?:is|are|does|do|will) /iu, answer: /./u },
];

const STOP = new Set(
  'about after again because been before being between could does doing done down every first from goes going have having here into just keep kind know last like made make many more most much need only other over really role same some still such take than that their them then there these they thing things think this those time today under until usually very want were what when where which while with without work would year years your posting mentions says noticed read list lines caught'.split(
    ' ',
  ),
);

const stemsOf = (text: string): string[] => [
  ...new Set(
    (text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [])
      .filter((word) => !STOP.has(word))
      .map((word) => word.slice(0, 6)),
  ),
];

/** The last sentence of an item: the question without its anchor and without quotations. */
const readQuestion = (text: string): string =>
  (text.split(/(?<=[.!?]"?) (?=\p{Lu})/u).at(-1) ?? text)
    .replaceAll(/"[^"]*"/gu, ' ')
    .replace(
      /^(?:When it comes to|With|On|At|For|About) [^,:?]{0,80}[,:] (?=(?:how|who|when|where|is|are|do|does|will)\b)/u,
      '',
    )
    .trim();

const LOWERED = new WeakMap<Ground, string[]>();

/** The sentences in lower case, made once for all questions. */
function lowerTexts(ground: Ground): string[] {
  let texts = LOWERED.get(ground);
  if (!texts) {
    texts = ground.units.map((unit) => unit.text.toLowerCase());
    LOWERED.set(ground, texts);
  }
  return texts;
}

/** The captured sentence that answers a question already, or undefined. Only look-up questions can be answered so. */
export function findAnsweringUnit(text: string, ground: Ground): Unit | undefined {
  const question = readQuestion(text);
  const kind = LOOK_UPS.find(({ asks }) => asks.test(question));
  if (!kind) return undefined;
  const stems = stemsOf(question);
  if (stems.length < 2) return undefined;
  const needed = Math.ceil(stems.length * 0.8);
  const rare = [...stems].sort((a, b) => b.length - a.length).slice(0, stems.length - needed + 1);
  const texts = lowerTexts(ground);
  return ground.units.find((unit, index) => {
    const lower = texts[index]!;
    return (
      rare.some((stem) => lower.includes(stem)) &&
      stems.filter((stem) => lower.includes(stem)).length >= needed &&
      kind.answer.test(unit.text)
    );
  });
}
