import { foldText } from './fold-text.ts';
import type { FieldContext } from './found.ts';

export type Need = 'must' | 'nice';

/** A stretch of a line with what it asks; 'none' is a negative ("No React experience needed"). */
export interface Clause {
  start: number;
  end: number;
  need: Need | 'none';
  /** False when only the section or the line around it decided. */
  said: boolean;
}

const NICE = new RegExp(
  `(?<![a-z])(?:(?:is |are |would be |as |a (?:big |huge |strong |definite |major )?)?(?:a )?(?:big |huge |strong |definite |major )?plus(?:es|punkte?n?)?(?! size|\\d)|preferred|preferably|preference|prefer|ideally|ideal|bonus(?: points?)?|nice[ -]to[ -]haves?|desirable|desired|advantage(?:ous)?|an asset|beneficial|optional|not (?:strictly )?required but|good to have|would be (?:great|lovely|nice|good|useful|helpful|beneficial|an? (?:advantage|asset|bonus))|is a bonus|welcome|appreciated|valued|helpful|extra points|von vorteil|vorteilhaft|wunschenswert|idealerweise|gern(?:e)? (?:auch|gesehen)|ein plus|plus(?:punkt\\w{0,2})|hilfreich|(?:serait|est|sont|seraient|constitue) un(?:e)? (?:vrai |reel |gros )?(?:plus|atout)|un (?:plus|atout)|souhaite\\w{0,2}|apprecie\\w{0,2}|idealement|de preference|deseables?|valorables?|se valora\\w{0,3}|valoraremos|preferiblemente|preferible(?:mente)?|preferentemente|se apreciara|deseados?|es un plus|valorara|een pre|pre|pluspunt|mooi meegenomen|bij voorkeur|is meegenomen|diferencia(?:l|is)|desejavel|desejaveis|preferencialmente|sera um plus|valorizamos|titolo preferenziale|preferibil(?:e|mente)|gradit[aeo]|un plus|costituisce|considerat[oa] un plus|mile widzian\\w{1,2}|dodatkow\\w{1,3} atut\\w{0,2}|atutem|vyhodou|vitan[aeyo]|歓迎|尚可|あれば尚|우대|preferit)(?![a-z])|歓迎|尚可|우대`,
  'g',
);
const MUST = new RegExp(
  `(?<![a-z])(?:must(?:[ -]haves?)?|required|require[sd]?|requirement|mandatory|essential|necessary|needed|obligatory|at (?:the )?minimum|need to have|you (?:have|need)|zwingend|erforderlich|voraussetzung|vorausgesetzt|notwendig|unabdingbar|obligatoire\\w?|indispensables?|exige\\w{0,2}|requis\\w{0,2}|imperatif|imprescindibles?|obligatori[oa]s?|requerid[oa]s?|necesari[oa]s?|excluyente|vereist|noodzakelijk|verplicht|obrigatori[oa]s?|essencial|necessari[oa]|indispensabile|richiest[oaie]|wymagan[aey]|niezbedn[aey]|konieczn[aey]|podminkou|必須|필수)(?![a-z])|必須|필수`,
  'g',
);
const NONE =
  /(?<![a-z])(?:(?:no|not|without|zero) (?:prior |previous |any |specific |formal |former )?[^.;,]{0,50}?(?:required|needed|necessary|expected|require|need|mandatory|experience necessary)|(?:isn't|aren't|(?:is|are) (?:strictly |absolutely |really )?not) (?:strictly |absolutely |really )?(?:required|needed|necessary|mandatory|a must)|don't (?:need|have to|require)|do not (?:need|have to|require)|doesn't (?:matter|require)|keine? [^.;,]{0,50}?(?:erforderlich|notwendig|notig|vorausgesetzt)|nicht (?:erforderlich|notwendig|zwingend|notig)|(?:pas|aucune?) [^.;,]{0,40}?(?:requise?|necessaire|exigee?|demandee?)|no (?:es necesari[oa]|se requiere|necesitas)|geen [^.;,]{0,40}?(?:nodig|vereist)|nao (?:e|sao) necessari[oa]s?|non (?:e|sono) (?:richiest[oaie]|necessari[oa])|nie (?:jest |sa )?wymagan[aey])(?![a-z])/;
/** "not required but", "nicht zwingend erforderlich, aber": softens, does not negate. */
const SOFTENED =
  /not (?:strictly |absolutely )?(?:required|necessary|needed)[^.;]{0,25}(?:but|plus|preferred|helpful|bonus)|nicht zwingend|(?:kein|no|not a) (?:muss|must)[^.;]{0,20}(?:but|aber|sondern)/;
/** "must be able to", "must" beside a wish: neither is about the need of a thing. */
const NICE_NOT =
  /(?:preferred (?:language|name|method|pronoun|supplier|partner|vendor)|benefits|bonus(?:es)? (?:scheme|payment|structure|of|up to|plan|program)|performance bonus|annual bonus|you(?:'d| would) prefer|gender|work-life|ideal candidates?|the ideal|our ideal|are welcome|welcome to|welcome you|willkommen im|advantage of|appreciated by|plus (?:de|que|tard|\d)|\d ?\+|plus (?:at least|a minimum|experience|\d|tot)|surplus|values? (?:we|our)|helpful (?:and|colleagues|attitude|manner|person))/;

function find(folded: string, pattern: RegExp, not?: RegExp): number[] {
  const at: number[] = [];
  for (const match of folded.matchAll(pattern)) {
    if (not?.test(folded.slice(Math.max(0, match.index - 12), match.index + match[0].length + 18))) continue;
    at.push(match.index);
  }
  return at;
}

function hasCue(folded: string): boolean {
  NICE.lastIndex = 0;
  MUST.lastIndex = 0;
  const found = NICE.test(folded) || MUST.test(folded) || NONE.test(folded);
  NICE.lastIndex = 0;
  MUST.lastIndex = 0;
  return found;
}

/** Cue of one clause of folded text. */
function cueOf(folded: string): Need | 'none' | undefined {
  if (SOFTENED.test(folded)) return 'nice';
  if (NONE.test(folded)) return 'none';
  if (find(folded, NICE, NICE_NOT).length > 0) return 'nice';
  return find(folded, MUST).length > 0 ? 'must' : undefined;
}

const PREFERRED =
  /prefer|nice|bonus|plus|desir|wunsch|vorteil|ideal|souhait|atout|deseab|valorab|een pre|diferencia|preferenz|mile widz|optional|good to have|advantage/;

function sectionNeed(context: FieldContext): Need {
  if (context.section === 'preferences') return 'nice';
  if (
    context.section === undefined &&
    context.heading !== undefined &&
    PREFERRED.test(foldText(context.heading))
  )
    return 'nice';
  return 'must';
}

interface Piece {
  start: number;
  end: number;
  kind: 'text' | 'bracket';
}

/** Cuts a line at sentence ends, semicolons, brackets and at commas or "but" behind which a new cue speaks. */
function piecesOf(folded: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let bracket = false;
  const push = (end: number, kind: Piece['kind']): void => {
    if (end > start) pieces.push({ start, end, kind });
    start = end;
  };
  for (const match of folded.matchAll(
    /[.!?;](?= |$)|\(|\)|\[|\]|,|(?<![a-z])(?:but|aber|mais|pero|maar|mas|ma|ale)(?![a-z])| - |\n/g,
  )) {
    const mark = match[0];
    if (mark === '(' || mark === '[') {
      if (!bracket) push(match.index, 'text');
      bracket = true;
    } else if (mark === ')' || mark === ']') {
      push(match.index + 1, bracket ? 'bracket' : 'text');
      bracket = false;
    } else if (!bracket) push(match.index + (mark.length === 1 ? 1 : 0), 'text');
  }
  push(folded.length, 'text');
  return pieces;
}

interface Spoken extends Piece {
  cue: Need | 'none' | undefined;
}

const VERB_FIRST =
  /^ ?(?:is|are|was|would be|will be|sind|ist|ware|waren|est|sont|serait|seraient|es|son|seria|seran?|zijn|e|sao|sera|sono|costituisce|jest|sa|bedzie|a|preferred|required|needed|desirable|deseable|valorable|desejavel|wunschenswert|erforderlich|von vorteil|mandatory|essential|mile)(?![a-z])/;

/** How far a cue reaches: it covers its own clause and the uncued list items before it up to the last cue or sentence end. */
function spread(folded: string, pieces: Spoken[]): void {
  let open: Spoken[] = [];
  for (const piece of pieces) {
    const words = folded.slice(piece.start, piece.end);
    if (piece.kind === 'bracket') {
      // "(nice to have)" alone speaks for what stands before it; "(PostgreSQL preferred)" only for its own words.
      const rest = words
        .replace(NICE, '')
        .replace(MUST, '')
        .replace(/[^a-z]/g, '');
      const last = open.at(-1);
      if (piece.cue !== undefined && rest.length <= 8 && last !== undefined && last.cue === undefined)
        last.cue = piece.cue;
      continue;
    }
    if (piece.cue === undefined) open.push(piece);
    else if (VERB_FIRST.test(words)) {
      // "Graphics interfaces (A, B) are a plus": the verb speaks of what stands right before it.
      const last = open.at(-1);
      if (last) last.cue = piece.cue;
      open = [];
    } else {
      // "Docker, Kubernetes and Helm required": the cue stands behind its list.
      const trails =
        /(?:required|plus|preferred|needed|essential|mandatory|desirable|a must|erforderlich|wunschenswert|von vorteil|vorteil|ein plus|atout|souhaite\w*|apprecie\w*|requis\w*|deseables?|valorables?|deseados?|pre|preferenziale|advantage|asset|bonus|beneficial|helpful|desired|nice to have|welcome)[ .;,!:)]*$/.test(
          words,
        );
      if (trails && isList(folded, open, piece)) for (const earlier of open) earlier.cue = piece.cue;
      open = [];
    }
    if (/[.!?;]\s*$/.test(words)) open = [];
  }
}

/** "Not required but helpful" was cut at "but": the second half decides. */
function soften(folded: string, pieces: Spoken[]): void {
  for (const [i, piece] of pieces.entries()) {
    const next = pieces[i + 1];
    if (
      piece.cue === 'none' &&
      next?.cue === 'nice' &&
      /^(?:but|aber|mais|pero|maar|mas|ma|ale)/.test(folded.slice(next.start))
    )
      piece.cue = 'nice';
  }
}

/** Items of a list have no verb of their own: short pieces, joined to the cue by commas and a final "and" or "or". */
function isList(folded: string, open: readonly Spoken[], last: Spoken): boolean {
  if (open.length === 0) return false;
  const final = folded.slice(last.start, last.end);
  const joined =
    /^\s*(?:and|or|und|oder|et|ou|y|o|en|of|e|i|lub|&)(?![a-z])/.test(final) ||
    / (?:and|or|und|oder|et|ou|y|e|&) /.test(final);
  return joined && open.every((piece) => folded.slice(piece.start, piece.end).trim().length <= 60);
}

/**
 * The clauses of a line with what each asks. A cue inside a clause wins over a bracket, a bracket over the section; a
 * line in a preferences section is nice unless it says must.
 */
export function clausesOf(text: string, context: FieldContext): Clause[] {
  const folded = foldText(text.slice(0, 4000));
  // Most lines hold no cue at all: one look instead of one a clause.
  if (!hasCue(folded)) return [{ start: 0, end: text.length, need: sectionNeed(context), said: false }];
  const pieces: Spoken[] = piecesOf(folded).map((piece) => ({
    ...piece,
    cue: cueOf(folded.slice(piece.start, piece.end)),
  }));
  soften(folded, pieces);
  spread(folded, pieces);
  for (const [i, piece] of pieces.entries()) if (piece.kind === 'bracket') piece.cue ??= pieces[i - 1]?.cue;
  const fallback = sectionNeed(context);
  const opening = leadingCue(folded);
  return pieces.map((piece) => ({
    start: piece.start,
    end: piece.end,
    need: piece.cue ?? opening ?? fallback,
    said: (piece.cue ?? opening) !== undefined,
  }));
}

/** "Ideally, experience with A, B and C", "Nice to have: A, B": a cue at the start speaks for the whole first sentence. */
function leadingCue(folded: string): Need | undefined {
  const opening =
    /^\W{0,4}(ideally|preferably|nice[ -]to[ -]haves?|bonus(?: points?)?(?: for| if)?|preferred(?: skills| qualifications)?|desirable|plus|optional|idealerweise|wunschenswert|von vorteil|idealement|deseables?|valorables?|se valorara|preferiblemente|bij voorkeur|diferenciais|desejavel|preferibile|mile widziane|vyhodou|must[ -]haves?|required|essential|imprescindibles?|obligatorio|zwingend)(?: (?:is|are|sind|ist|je|es|e|i|la|el|conocimientos?))?(?: ?[:,-]| (?!skills? and)[a-z])/.exec(
      folded,
    )?.[1];
  if (opening === undefined || /;|\. /.test(folded)) return undefined;
  return /^(?:must|required|essential|imprescind|obligat|zwingend)/.test(opening) ? 'must' : 'nice';
}

/** What a whole line asks by its own words; undefined when it says nothing of need and its section decides. */
export function needOfLine(text: string, context: FieldContext): Need | undefined {
  const clauses = clausesOf(text, context).filter((clause) => clause.said && clause.need !== 'none');
  if (clauses.length === 0) return undefined;
  const needs = new Set(clauses.map((clause) => clause.need));
  const all = clausesOf(text, context).filter(
    (clause) => text.slice(clause.start, clause.end).trim().length > 3,
  );
  const nice = all
    .filter((clause) => clause.need === 'nice')
    .reduce((sum, clause) => sum + clause.end - clause.start, 0);
  if (needs.size === 1) {
    const only = [...needs][0] === 'nice' ? 'nice' : 'must';
    // One wish in a long line of demands does not turn the line around.
    return only === 'nice' && nice * 2 < text.length ? undefined : only;
  }
  return nice * 2 > text.length ? 'nice' : 'must';
}

/** The need at a place of a line whose clauses are known. */
export function needAt(clauses: readonly Clause[], at: number, fallback: Need): Need | 'none' {
  return clauses.find((clause) => at >= clause.start && at < clause.end)?.need ?? fallback;
}
