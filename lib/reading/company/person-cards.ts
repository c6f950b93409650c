import type { Block } from '../../snapshot/page-snapshot.ts';
import { boxChain } from '../box-tree.ts';
import type { ReadingContext } from '../reading-context.ts';
import { foldName } from '../kind/name-fold.ts';
import { saysTopic } from './says-topic.ts';
import { findMenuLines } from './menu-lines.ts';
import { hasKnownGivenName, looksLikePersonName, nameTokens } from './person-name.ts';
import { findBioRole } from './role-phrase.ts';
import { looksLikeRole } from './role-title.ts';

/** A person as the build of the page shows one: a name with a role beside it, or with a biography below it. */
export interface PersonCard {
  name: string;
  nameBlock: number;
  title?: string;
  titleBlock?: number;
  /** A text about the person stands below the name. */
  bio: boolean;
  /** The words before the name are in the first person or in quotation marks. */
  voice?: true;
}

const SPLIT = /^(.{4,45}?)(?:\s*,\s+|\s+[-–—|•]\s+|\s*\()(.{2,90}?)\)?$/u;
const VOICE_BOX =
  /(?:^|[\s_-])(?:testimonials?|quotes?|reviews?|comments?|byline|speakers?|customers?|feedback|voices|kundenstimmen|post-author|author-box|authored)(?:$|[\s_-])/i;
const FIRST_PERSON =
  /(?:^|[\s“"„«])(?:I|I'm|I’m|I've|I’ve|my|ich|mein|meine|je|j'ai|j’ai|mon|yo|mi|ik|mijn|io|mio|eu|meu|ja|mój)\b/u;
const QUOTED = /^[“"„«‟]|[”"“»]$/u;
const SKIPPED = new Set(['image']);

function isVoiceBox({ tree }: ReadingContext, box: number): boolean {
  return boxChain(tree, box)
    .slice(0, 6)
    .some((index) => {
      const { tag, classes = [], id = '' } = tree.boxes[index] ?? { tag: '' };
      return tag === 'blockquote' || VOICE_BOX.test(`${classes.join(' ')} ${id}`);
    });
}

/** True when the words before a name are somebody's own ("I love …"): the name belongs to a quotation. */
function followsQuotation(blocks: readonly Block[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const block = blocks[at];
    if (!block || block.kind === 'heading') return false;
    const quoted = QUOTED.test(block.text.trim());
    if (block.text.length < (quoted ? 20 : 50)) continue;
    return quoted || FIRST_PERSON.test(block.text);
  }
  return false;
}

function nextLines(blocks: readonly Block[], index: number, count: number): number[] {
  const found: number[] = [];
  for (let at = index + 1; at < blocks.length && found.length < count && at <= index + 5; at += 1) {
    const block = blocks[at];
    if (block && !SKIPPED.has(block.kind) && block.text !== blocks[index]?.text) found.push(at);
  }
  return found;
}

function isRoleLine(text: string): boolean {
  if (/[“”"„:]|(?<!\p{L})(?:said|says)(?!\p{L})/u.test(text)) return false;
  return looksLikeRole(text.replace(/\.$/, '')) && !looksLikePersonName(text);
}

function isBiography(text: string, name: string): boolean {
  if (text.length < 60) return false;
  const opening = text.slice(0, 200);
  const called = nameTokens(name).map((token) => token.replace(/[()“”"]/g, ''));
  const named = called.some(
    (token, at) => token.length > 2 && (at !== 1 || called.length > 2) && opening.includes(token),
  );
  return named || /^(?:he|she|born|with over|with more than|after|as)\b/i.test(text);
}

function readInline(text: string, index: number): PersonCard | undefined {
  if (text.length > 130) return undefined;
  for (const pattern of [/^(.{4,45}?)\s+[-–—|•]\s+(.{2,90})$/u, SPLIT]) {
    const [, name = '', title = ''] = pattern.exec(text) ?? [];
    if (looksLikePersonName(name) && isRoleLine(title))
      return {
        name: name.replace(/,.*$/, ''),
        nameBlock: index,
        title: title.trim(),
        titleBlock: index,
        bio: false,
      };
  }
  return undefined;
}

function readPair(block: Block, index: number): PersonCard | undefined {
  const { label = '', value = '' } = block;
  if (looksLikePersonName(value) && isRoleLine(label))
    return { name: value, nameBlock: index, title: label, titleBlock: index, bio: false };
  if (looksLikePersonName(label) && isRoleLine(value))
    return { name: label, nameBlock: index, title: value, titleBlock: index, bio: false };
  return undefined;
}

function readStacked(blocks: readonly Block[], index: number): PersonCard | undefined {
  const name = (blocks[index]?.text ?? '').replace(/,$/, '');
  if (!looksLikePersonName(name)) return undefined;
  const next = nextLines(blocks, index, 2);
  const title = next.find((at, order) => {
    // Another name in between: the role is that person's.
    if (order > 0 && looksLikePersonName(blocks[next[0] ?? at]?.text ?? '')) return false;
    const block = blocks[at];
    return (
      block !== undefined &&
      isRoleLine(block.text) &&
      (order === 0 || (blocks[next[0] ?? at]?.text.length ?? 0) < 60)
    );
  });
  const bioLine = next.find((at) => isBiography(blocks[at]?.text ?? '', name));
  if (title !== undefined)
    return {
      name,
      nameBlock: index,
      title: (blocks[title]?.text ?? '').replace(/\.$/, ''),
      titleBlock: title,
      bio: bioLine !== undefined,
    };
  if (bioLine === undefined) return readReversed(blocks, index);
  const role = findBioRole(blocks[bioLine]?.text ?? '');
  return {
    name,
    nameBlock: index,
    bio: true,
    ...(role === undefined ? {} : { title: role, titleBlock: bioLine }),
  };
}

/** Role above the name: only when the line before the role is not another name it could belong to. */
function readReversed(blocks: readonly Block[], index: number): PersonCard | undefined {
  const role = blocks[index - 1];
  const before = blocks[index - 2];
  if (
    !role ||
    role.kind === 'image' ||
    !isRoleLine(role.text) ||
    (before && looksLikePersonName(before.text))
  )
    return undefined;
  return {
    name: blocks[index]?.text ?? '',
    nameBlock: index,
    title: role.text,
    titleBlock: index - 1,
    bio: false,
  };
}

/** Cards of one build: name blocks of the same sort with the same parts. */
function signatureOf({ tree, snapshot }: ReadingContext, card: PersonCard): string {
  const block = snapshot.blocks[card.nameBlock];
  const box = tree.boxes[block?.box ?? -1];
  return [
    block?.kind,
    block?.level,
    block?.emphasis,
    block?.href !== undefined,
    box?.tag,
    box?.classes?.join('.'),
  ].join('|');
}

const SUPPORT = 3;

const TEAM_HEADING =
  /\b(?:team|leadership|leaders|management|executives?|board|founders?|people|staff|geschaftsfuhrung|geschaftsleitung|vorstand|ansprechpartner|mitarbeiter|equipe|direction|equipo|directiva|direzione|zarzad|zespol|bestuur|vedeni)\b/u;

/** Text of the nearest heading before a block that is no name itself. */
function headingAbove(blocks: readonly Block[], index: number): string {
  for (let at = index - 1; at >= Math.max(0, index - 120); at -= 1) {
    const block = blocks[at];
    if (block?.kind !== 'heading' || looksLikePersonName(block.text)) continue;
    if (!isRoleLine(block.text) || TEAM_HEADING.test(foldName(block.text))) return block.text;
  }
  return '';
}

/** Keeps cards whose name is known, and unknown names that stand in a row of cards mostly known. */
function keepSupported(context: ReadingContext, all: readonly PersonCard[]): PersonCard[] {
  const { blocks } = context.snapshot;
  const cards = all.filter(({ nameBlock }) => !saysTopic(headingAbove(blocks, nameBlock), 'quotation'));
  const groups = Map.groupBy(cards, (card) => signatureOf(context, card));
  return [...groups.values()].flatMap((group) => {
    // Biographies in the first person stand above the next card's name; quotations stand above the first one too.
    if (group[0]?.voice) return [];
    const known = group.filter(({ name }) => hasKnownGivenName(name));
    const announced = TEAM_HEADING.test(foldName(headingAbove(blocks, group[0]?.nameBlock ?? 0)));
    const mostlyKnown = announced || known.length * 2 >= group.length;
    if (mostlyKnown && group.length >= SUPPORT) return group;
    return (mostlyKnown ? group : known).filter(({ title }) => title !== undefined);
  });
}

/** Persons shown in cards, lists, tables or as a heading with a biography, each once, in page order. */
export function findPersonCards(context: ReadingContext): PersonCard[] {
  const { blocks } = context.snapshot;
  const menu = findMenuLines(blocks);
  const cards = new Map<string, PersonCard>();
  blocks.forEach((block, index) => {
    if (block.kind === 'image' || block.text.length > 140 || menu.has(index)) return;
    const card =
      block.kind === 'label-value'
        ? readPair(block, index)
        : (readInline(block.text, index) ?? readStacked(blocks, index));
    if (!card) return;
    const key = card.name.toLowerCase();
    const known = cards.get(key);
    if (known && (known.title !== undefined || card.title === undefined)) return;
    if (isVoiceBox(context, block.box)) return;
    cards.set(key, followsQuotation(blocks, index) ? { ...card, voice: true } : card);
  });
  return keepSupported(context, [...cards.values()]).sort((a, b) => a.nameBlock - b.nameBlock);
}
