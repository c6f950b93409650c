import type { Block } from '../../snapshot/page-snapshot.ts';
import { splitAtParts } from '../posting/chip-bits.ts';
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
  /** Name and role stand in one line without anything between them. */
  together?: true;
}

/** Signs of which one stands between a name and its title. */
const PARTED = /[,(|•–—-]/;
const SPLIT = /^(.{4,45}?)(?:\s*,\s+|\s+[-–—|•]\s+|\s*\()(.{2,90}?)\)?$/u;
const SKIPPED = new Set(['image']);
const GLUED_LONGEST = 60;

function nextLines(blocks: readonly Block[], index: number, count: number): number[] {
  const found: number[] = [];
  for (let at = index + 1; at < blocks.length && found.length < count && at <= index + 5; at += 1) {
    const block = blocks[at];
    if (block && !SKIPPED.has(block.kind) && block.text !== blocks[index]?.text) found.push(at);
  }
  return found;
}

/** True for a short line that gives a position and is neither a name nor speech. */
export function isRoleLine(text: string): boolean {
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
  if (text.length > 130 || !PARTED.test(text)) return undefined;
  for (const pattern of [/^(.{4,45}?)\s+[-–—|•]\s+(.{2,90})$/u, SPLIT]) {
    const [, name = '', title = ''] = pattern.exec(text) ?? [];
    if (looksLikePersonName(name) && isRoleLine(title) && !/\.\s+\p{Lu}/u.test(title))
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

/** "Jane Doe Head of Finance": name and role run together by the build of the page. */
function readRunTogether(text: string, index: number): PersonCard | undefined {
  if (text.length > 80 || /[.!?:;,]|\s(?:at|bei|chez|joins?|appointed|named|as|becomes?)\s/i.test(text))
    return undefined;
  const words = text.split(' ');
  // The longest name wins: words of roles and trades end it.
  for (const size of [4, 3, 2]) {
    const name = words.slice(0, size).join(' ');
    const title = words.slice(size).join(' ');
    if (!looksLikePersonName(name) || !hasKnownGivenName(name)) continue;
    if (/^\p{Lu}/u.test(title) && isRoleLine(title))
      return { name, nameBlock: index, title, titleBlock: index, bio: false, together: true };
  }
  return undefined;
}

/** "Jane Doe" and "Bakery" in elements of their own with nothing between them. */
function readGlued(block: Block, index: number): PersonCard | undefined {
  const [name = '', title = '', ...rest] = splitAtParts(block).filter((bit) => bit !== '');
  if (rest.length > 0 || title === '' || title.length > GLUED_LONGEST || !looksLikePersonName(name))
    return undefined;
  if (!isRoleLine(title) && !hasKnownGivenName(name)) return undefined;
  if (looksLikePersonName(title) || /[.!?:]$|\d/.test(title)) return undefined;
  return { name, nameBlock: index, title, titleBlock: index, bio: false, together: true };
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
  if (title !== undefined && belongsToNext(blocks, index)) return withRoleAbove(blocks, index);
  const bioLine = next.find((at) => isBiography(blocks[at]?.text ?? '', name));
  if (title !== undefined)
    return {
      name,
      nameBlock: index,
      title: (blocks[title]?.text ?? '').replace(/\.$/, ''),
      titleBlock: title,
      bio: bioLine !== undefined,
    };
  if (title === undefined && bioLine === undefined && belongsToNext(blocks, index))
    return withRoleAbove(blocks, index);
  if (bioLine === undefined) return readReversed(blocks, index);
  const role = findBioRole(blocks[bioLine]?.text ?? '');
  return {
    name,
    nameBlock: index,
    bio: true,
    ...(role === undefined ? {} : { title: role, titleBlock: bioLine }),
  };
}

/**
 * True for a name in a run "role, name, role, name" that begins with a role and ends with a name: every role there
 * stands above its person.
 */
function belongsToNext(blocks: readonly Block[], index: number): boolean {
  const isRole = (at: number): boolean => isRoleLine(blocks[at]?.text ?? '');
  const isName = (at: number): boolean => looksLikePersonName(blocks[at]?.text ?? '');
  if (!isRole(index - 1)) return false;
  let first = index;
  while (isRole(first - 1) && isName(first - 2)) first -= 2;
  let last = index;
  while (isRole(last + 1) && isName(last + 2)) last += 2;
  return isRole(first - 1) && !isRole(last + 1);
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
  return withRoleAbove(blocks, index);
}

function withRoleAbove(blocks: readonly Block[], index: number): PersonCard {
  return {
    name: blocks[index]?.text ?? '',
    nameBlock: index,
    title: blocks[index - 1]?.text ?? '',
    titleBlock: index - 1,
    bio: false,
  };
}

/** The person a block shows, in whichever form its page writes one; undefined for every other block. */
export function readPersonForm(blocks: readonly Block[], index: number): PersonCard | undefined {
  const block = blocks[index];
  if (!block) return undefined;
  if (block.kind === 'label-value') return readPair(block, index);
  return (
    readGlued(block, index) ??
    readInline(block.text, index) ??
    readStacked(blocks, index) ??
    readRunTogether(block.text, index)
  );
}
