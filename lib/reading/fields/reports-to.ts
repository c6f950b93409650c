import type { FieldContext, Found } from './found.ts';
import { capText, trimSpan } from './text-span.ts';
import { WordGate } from './word-gate.ts';

const TITLE =
  "((?:the |our |unserem |unserer |dem |der |den |la |le |al |el |aan de |ao |à )?(?:\\p{Lu}[\\p{L}&/'’+-]{0,30}|of|and|&|for|de|du|des|für|und|von|van)(?:,? (?:\\p{Lu}[\\p{L}&/'’+-]{0,30}|of|and|&|for|the|de|du|des|la|für|und|von|van)){0,9})";
const PATTERNS = [
  new RegExp(
    `(?:[Rr]eport(?:s|ing)?(?: directly| line)?(?: in)?(?: ?to|:)|REPORTS TO:?|[Rr]eports to:|[Yy]our (?:line )?manager(?: is| will be)?:?|[Ll]ine manager:|[Rr]eporting (?:line|manager):|[Mm]anaged by|[Aa]nswer(?:s|ing|able)? (?:directly )?to)(?: is)? ?:? ?${TITLE}`,
    'gu',
  ),
  new RegExp(
    `(?:[Bb]erichte[nst]{0,2}(?: du| Sie)?(?: direkt)?(?: an)?|[Ii]n dieser (?:Rolle|Position) berichtest du(?: direkt)? an|[Dd]irekte Berichtslinie an|[Ff]ührungskraft:|[Bb]erichtslinie:) ${TITLE}`,
    'gu',
  ),
  new RegExp(
    `(?:[Rr]attaché(?:\\(?e\\)?)?(?: directement)? (?:à|au)|[Ss]ous la (?:responsabilité|direction) (?:de|du|de la)|[Rr]eportando? (?:directamente )?(?:a|ao)|[Rr]eporta(?:rás)? (?:directamente )?al?|[Dd]ependiendo (?:de|del)|[Rr]apporteer(?:t|je)?(?: je)?(?: rechtstreeks)? aan|[Rr]iporterai? (?:direttamente )?al?|[Aa] diretto riporto (?:di|del|della)|[Rr]aportuje do|[Rr]aportowanie do) ?${TITLE}`,
    'gu',
  ),
  /[Rr]attaché(?:\(e\)|[·.]e|e)?(?:s|·s)?(?: directement| hiérarchiquement)? (?:à la |à l['’]|au |aux? )((?:\p{L}[\p{L}’'-]{1,24} ?){1,6}?)(?=[,.;:]| vous | pour |$)/gu,
];
const TITLE_WORD =
  /manager|director|head|lead|chief|officer|c[etfmioprhs]o\b|vp|president|founder|partner|supervisor|principal|coordinator|dean|chair|leiter|leitung|geschäftsführ|führung|responsable|directeur|directrice|chef|jefe|gerente|dirección|hoofd|diretor|responsabile|dyrektor|kierownik|nurse|matron|controller|executive|editor|superintendent|foreman|board|producer|engineer|architect|owner|librarian|curator|surveyor|ranger|captain|attorney|counsel/i;

/** Stems of which every find holds one; most lines end here. */
const GATE = new WordGate(
  /report|answer|manage|manag|berichte|fuhrungskraft|berichts|rattach|sous la|dependiendo|rapporte|riporto|raport/,
);

/** Whom the job reports to, as written, without a leading article. */
export function findReportsTo(given: string, _context: FieldContext): Found<string>[] {
  const text = capText(given);
  if (!GATE.test(text)) return [];
  const found: Found<string>[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const words = match[1];
      if (words === undefined || !TITLE_WORD.test(words)) continue;
      const at = match.index + match[0].lastIndexOf(words);
      const article =
        /^(?:the|our|unserem|unserer|dem|der|den|la|le|al|el|aan de|ao|à) /.exec(words)?.[0].length ?? 0;
      const named = /^(C[A-Z]{1,3}O|[SE]?VP)\b(?! (?:of|for|&)|,)/.exec(words.slice(article));
      const tail = named
        ? words.length - article - named[0].length
        : (/(?:,? (?:and|&|of|for|the|und|für|de|du|von|van))+$/.exec(words)?.[0].length ?? 0);
      const span = trimSpan(text, { start: at + article, end: at + words.length - tail }, ' ,;.-');
      if (span.end - span.start < 2) continue;
      found.push({ value: text.slice(span.start, span.end), ...span, confidence: 0.85 });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
