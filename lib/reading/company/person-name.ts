import { foldName } from '../kind/name-fold.ts';
import { hasRoleWord, isRoleWord } from './role-title.ts';
import { GIVEN_NAMES } from '../vocabulary/company/given-names.ts';
import { NOT_IN_NAMES } from '../vocabulary/company/not-in-names.ts';

const PARTICLES = new Set(
  'al ben bin da dal de del della den der di dos du el ibn la le les o te ten ter van vom von y zu zum zur und'.split(
    ' ',
  ),
);
const CREDENTIAL =
  /^(?:dr|dra|dott|dott\.ssa|dottssa|prof|professor|professorin|professeure?|profesora?|doctor|sir|dame|mr|mrs|ms|miss|mme|mlle|herr|frau|phd|ph\.d|md|m\.d|mba|b\.a|m\.a|mph|mpa|llm|ll\.m|llb|cpa|cfa|fcca|acca|aca|cima|esq|gri|jd|pmp|rn|rgn|rvn|mrcvs|bvsc|frcs|mrcp|obe|mbe|cbe|jr|sr|ii|iii|iv|dipl|dipl\.-\p{L}+|ing|inż|mgr|hab|lic|arq|avv|mag|msc|m\.sc|bsc|b\.sc|ir|drs|med|rer|h\.c|eng)\.?,?$/iu;
const NAME_TOKEN =
  /^(?:\p{Lu}[\p{L}'’`.-]*|\p{Lu}\.|[dlDL]['’]\p{Lu}[\p{L}'’-]+|\(\p{Lu}[\p{L}'’. -]*\)|["“]\p{Lu}[\p{L}'’. -]*["”])$/u;
/** Trades that are surnames at least as often; a known given name in front decides. */
const SURNAMES = new Set(
  'bakker baker butcher carpenter cook dekker fleischer gardener koch kok mason maurer meister metzger metselaar miller murarz notari pastor pittore potter richter schlosser schneider schreiner slager tailor tischler weaver zimmerer'.split(
    ' ',
  ),
);
const denied = new Set(NOT_IN_NAMES);
const given = new Set(GIVEN_NAMES);

/** Takes honorifics and credentials off the ends of a name; the rest is what people are called by. */
export function nameTokens(text: string): string[] {
  return text
    .replace(/,/g, ' ')
    .split(' ')
    .filter((token) => token && !CREDENTIAL.test(token));
}

/**
 * True for a line that can be the name of one person and nothing else: two to five capitalised words, particles
 * allowed, no digits, no words of titles, menus or organisations. Latin and Cyrillic letters only: in other scripts
 * a name cannot be told from a word without a dictionary.
 */
export function looksLikePersonName(text: string): boolean {
  if (
    text.length < 4 ||
    text.length > 60 ||
    /[\d@/:;!?&+=|•]/.test(text) ||
    /[.]$/.test(text.replace(/\b(?:Jr|Sr|LL\.M|LL\.B|M\.A|B\.A|M\.Sc|B\.Sc|Ph\.D|M\.D)\.$/, ''))
  )
    return false;
  const tokens = nameTokens(text);
  if (tokens.length < 2 || tokens.length > 5) return false;
  // "Jane Doe, John Roe" are two people; behind a comma stands one credential or the first name.
  if (text.includes(',') && text.split(',').filter((part) => nameTokens(part).length >= 2).length > 1)
    return false;
  const capital = tokens.filter((token) => NAME_TOKEN.test(token));
  const rest = tokens.filter((token) => !NAME_TOKEN.test(token));
  if (capital.length < 2 || rest.some((token) => !PARTICLES.has(token.toLowerCase()))) return false;
  if (tokens.every((token) => token.replace(/\P{L}/gu, '').length <= 2)) return false;
  // A surname may be a word of the tables ("Hofmeister", "San Segundo"); a known given name vouches for it.
  const last = foldName(tokens.at(-1) ?? '');
  if (hasKnownGivenName(text))
    return !denied.has(last) && (SURNAMES.has(last) || !isRoleWord(tokens.at(-1) ?? ''));
  return !tokens.some((token) => denied.has(foldName(token))) && !hasRoleWord(tokens.join(' '));
}

/** True when the name opens with a given name that is known: such a name needs no further support. */
export function hasKnownGivenName(name: string): boolean {
  const [first = '', second = ''] = nameTokens(name);
  return foldName(first)
    .split(' ')
    .concat(/^\p{Lu}\.?$/u.test(first) ? foldName(second).split(' ') : [])
    .some((part) => given.has(part));
}
