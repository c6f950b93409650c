const SPECIAL: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u00b4': "'",
  '`': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2033': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u301c': '~',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2008': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u200b': ' ',
  '\ufeff': ' ',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
  '\u00ad': '-',
  '\u0142': 'l',
  '\u0141': 'l',
  '\u00f8': 'o',
  '\u00d8': 'o',
  '\u0111': 'd',
  '\u0110': 'd',
  '\u0131': 'i',
};

function foldUnit(unit: string): string {
  const special = SPECIAL[unit];
  if (special !== undefined) return special;
  const code = unit.charCodeAt(0);
  const latin = code < 0x250 || (code >= 0x1e00 && code <= 0x1eff);
  const fullWidth = code >= 0xff01 && code <= 0xff5e;
  const lower = unit.toLowerCase();
  if (!latin && !fullWidth) return lower.length === 1 ? lower : unit;
  if (fullWidth) return String.fromCharCode(code - 0xfee0).toLowerCase();
  const bare = lower.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.length === 1 ? bare : lower.length === 1 ? lower : unit;
}

const cache = new Map<string, string>();

/** Texts folded lately: every reader of a line folds the same line. */
let recent = new Map<string, string>();
const MOST_RECENT = 2000;

/**
 * The text in lower case, without accents, with plain quotes, dashes and spaces. Exactly as long as the given text,
 * so that places found in it are places in the original.
 */
export function foldText(text: string): string {
  // ASCII without control characters only needs lower case.
  if (/^[\x20-\x5f\x61-\x7e]*$/.test(text)) return text.toLowerCase();
  const known = recent.get(text);
  if (known !== undefined) return known;
  if (recent.size >= MOST_RECENT) recent = new Map();
  const folded = foldSlowly(text);
  recent.set(text, folded);
  return folded;
}

function foldSlowly(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charAt(i);
    let known = cache.get(unit);
    if (known === undefined) {
      known = foldUnit(unit);
      cache.set(unit, known);
    }
    folded += known;
  }
  return folded;
}
