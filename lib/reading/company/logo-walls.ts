import type { FoundFact } from '../../facts/fact.ts';
import type { Block } from '../../snapshot/page-snapshot.ts';
import { bareText } from '../fold.ts';
import { foldName } from '../kind/name-fold.ts';
import { TOPIC_CUES, type CompanyTopic } from '../vocabulary/company/topic-cues.ts';
import type { CompanyPage } from './company-page.ts';
import { factFromBlock } from './found-fact.ts';

type WallTopic = 'customer' | 'investor' | 'partner';
const WALLS: readonly WallTopic[] = ['customer', 'investor', 'partner'];
const DECORATION =
  /^(?:image|img|photo|picture|icon|logo|arrow|background|banner|hero|mask|play|close|menu|slide|screenshot|untitled|placeholder|illustration|portrait|quote|star|check|dot|line|shape|group|frame|vector|spacer|thumbnail|graphic|client|customer|partner|brand|sponsor|supporter|member|award|certificate|badge|seal)s?(?:[ _-]?\d*)?$/iu;
const NOISE =
  /\b(?:logo|logotype|company|customer|client|partner|brand|icon|white|black|grey|gray|dark|light|colou?r|rgb|cmyk|svg|png|jpe?g|webp|image|img|small|large|horizontal|vertical|transparent|final|v?\d{1,4}|x\d|copy)\b/giu;

/** Name in the alternative text of a logo: file endings, sizes and colours taken off. */
export function cleanLogoAlt(alt: string): string | undefined {
  if (DECORATION.test(alt.trim()) || alt.length > 60) return undefined;
  const name = alt
    .replace(/\.(?:png|jpe?g|svg|webp|gif)$/i, '')
    .replace(alt.includes(' ') ? /_+/g : /_+|(?<=\p{Ll})-(?=\p{Ll})/gu, ' ')
    .replace(NOISE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^ ?of | of ?$/giu, '')
    .replace(/^[\s–—:|-]+|[\s–—:|-]+$/g, '')
    .trim();
  return name.length < 2 || name.split(' ').length > 5 || DECORATION.test(name) || !/\p{L}{2}/u.test(name)
    ? undefined
    : name;
}

function isCue(block: Block, topic: CompanyTopic): boolean {
  return (
    block.text.length <= 90 &&
    block.kind !== 'image' &&
    block.href === undefined &&
    TOPIC_CUES[topic].test(foldName(block.text))
  );
}

const OTHER_WALLS: readonly CompanyTopic[] = [...WALLS, 'award', 'press'];

/** Images after a cue line, up to the next heading, long text or the title of another wall. */
function wallAfter(blocks: readonly Block[], start: number, topic: WallTopic): number[] {
  const images: number[] = [];
  for (let at = start + 1; at < blocks.length && at < start + 80; at += 1) {
    const block = blocks[at];
    if (!block) break;
    if (block.kind === 'image') images.push(at);
    else if (OTHER_WALLS.some((other) => other !== topic && isCue(block, other))) break;
    else if (block.kind === 'heading' || block.text.length > 90) {
      if (images.length > 0) break;
      if (block.kind === 'heading' && (block.level ?? 6) <= (blocks[start]?.level ?? 6)) break;
    }
  }
  return images;
}

function readWall(page: CompanyPage, topic: WallTopic): FoundFact[] {
  const { blocks } = page.context.snapshot;
  const own = bareText(page.name);
  const found = new Map<string, FoundFact>();
  blocks.forEach((block, index) => {
    if (!isCue(block, topic) || isCue(block, 'press') || isCue(block, 'award')) return;
    for (const at of wallAfter(blocks, index, topic)) {
      const alt = blocks[at]?.text ?? '';
      const name = cleanLogoAlt(alt);
      if (name === undefined || bareText(name) === own || found.has(bareText(name))) continue;
      const quote = alt.includes(name) ? name : alt;
      found.set(
        bareText(name),
        factFromBlock(page.context.snapshot, {
          key: `company.${topic}`,
          value: name,
          block: at,
          quote,
          tier: 'section',
          confidence: 0.75,
        }),
      );
    }
  });
  return [...found.values()];
}

/** Customers, investors and partners shown as walls of logos under a line that says what they are. Press logos are not. */
export function readLogoWalls(page: CompanyPage): FoundFact[] {
  return WALLS.flatMap((topic) => readWall(page, topic));
}
