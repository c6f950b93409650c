import type { Block } from '../../snapshot/page-snapshot.ts';
import { foldName } from '../kind/name-fold.ts';
import type { ReadingContext } from '../reading-context.ts';
import { findMenuLines } from './menu-lines.ts';
import { isRoleLine, readPersonForm, type PersonCard } from './person-forms.ts';
import { hasKnownGivenName, looksLikePersonName } from './person-name.ts';
import { saysTopic } from './says-topic.ts';
import { isVoiceBox } from './voice-box.ts';

const FIRST_PERSON =
  /(?:^|[\s“"„«])(?:I|I'm|I’m|I've|I’ve|my|ich|mein|meine|je|j'ai|j’ai|mon|yo|mi|ik|mijn|io|mio|eu|meu|ja|mój)\b/u;
const QUOTED = /^[“"„«‟]|[”"“»]$/u;

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
  /\b(?:team|crew|faces|humans|who we are|leadership|leaders|management|executives?|board|founders?|people|staff|faculty|trustees|governors|council|committee|consultants|advisors|lawyers|attorneys|doctors|physicians|vets|geschaftsfuhrung|geschaftsleitung|vorstand|ansprechpartner|ansprechpartnerin|mitarbeiter|kolleg\p{L}*|kopfe|menschen|anwalte|arzte|wer wir sind|equipe|direction|qui sommes nous|avocats|medecins|associes|equipo|directiva|quienes somos|abogados|equipa|quem somos|direcao|squadra|chi siamo|direzione|soci|avvocati|medici|zarzad|zespol|ludzie|kadra|adwokaci|lekarze|bestuur|directie|medewerkers|mensen|collega|collegas|wie zijn wij|wie we zijn|advocaten|artsen|vedeni)\b/u;

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
  const together = all.filter((card) => card.together).length;
  const cards = all
    .filter((card) => !card.together || together >= SUPPORT)
    .filter(({ nameBlock }) => !saysTopic(headingAbove(blocks, nameBlock), 'quotation'));
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

const TITLE_LENGTH = 60;

const SHOWN = 3;

/** Names that stand in a row of the same build under a heading that announces people: their build alone is enough. */
function isShownTeam(context: ReadingContext, cards: readonly PersonCard[]): boolean {
  const { blocks } = context.snapshot;
  const above = foldName(headingAbove(blocks, cards[0]?.nameBlock ?? 0));
  const known = cards.filter(({ name }) => hasKnownGivenName(name)).length;
  return cards.length >= SHOWN && TEAM_HEADING.test(above) && known * 2 >= cards.length;
}

/** Cards built like known ones whose position is in no table: a name with a short line right below it. */
function findAlike(context: ReadingContext, known: readonly PersonCard[]): PersonCard[] {
  const { blocks } = context.snapshot;
  const stacked = known.filter(({ nameBlock, titleBlock }) => titleBlock === nameBlock + 1);
  const counts = new Map<string, number>();
  for (const card of stacked) {
    const build = signatureOf(context, card);
    counts.set(build, (counts.get(build) ?? 0) + 1);
  }
  const names = new Set(known.map(({ name }) => name.toLowerCase()));
  const alike = blocks.flatMap((block, index): PersonCard[] => {
    const title = blocks[index + 1];
    if (!title || title.kind === 'image' || title.kind === 'heading' || title.kind === 'link') return [];
    if (title.text.length > TITLE_LENGTH || /[.!?:]$|\d/.test(title.text)) return [];
    if (!looksLikePersonName(block.text) || names.has(block.text.toLowerCase())) return [];
    if (looksLikePersonName(title.text) && hasKnownGivenName(title.text)) return [];
    const card = { name: block.text, nameBlock: index, title: title.text, titleBlock: index + 1, bio: false };
    const quoted = isVoiceBox(context, block.box) || followsQuotation(blocks, index);
    return quoted || saysTopic(headingAbove(blocks, index), 'quotation') ? [] : [card];
  });
  const groups = Map.groupBy(alike, (card) => signatureOf(context, card));
  return [...groups].flatMap(([build, cards]) => {
    const count = counts.get(build) ?? 0;
    return count >= 2 || (count === 0 && isShownTeam(context, cards)) ? cards : [];
  });
}

/** Persons shown in cards, lists, tables or as a heading with a biography, each once, in page order. */
export function findPersonCards(context: ReadingContext): PersonCard[] {
  const { blocks } = context.snapshot;
  const menu = findMenuLines(blocks);
  const cards = new Map<string, PersonCard>();
  blocks.forEach((block, index) => {
    if (block.kind === 'image' || block.text.length > 140 || menu.has(index)) return;
    const card = readPersonForm(blocks, index);
    if (!card) return;
    const key = card.name.toLowerCase();
    const known = cards.get(key);
    if (known && (known.title !== undefined || card.title === undefined)) return;
    if (isVoiceBox(context, block.box)) return;
    cards.set(key, followsQuotation(blocks, index) ? { ...card, voice: true } : card);
  });
  const kept = keepSupported(context, [...cards.values()]);
  const alike = findAlike(context, kept);
  return [...kept, ...alike].sort((a, b) => a.nameBlock - b.nameBlock);
}
