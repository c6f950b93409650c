const CONDITION =
  /\b(?:driving licen[cs]e|right to work|work (?:permit|authori[sz]ation)|visa|degree|bachelor|master'?s|ph\.?d|diploma|GCSE|equivalent|licen[cs]e[ds]?|licensure|certifi\w+|registered|qualified|qualifications?|chartered|teacher status|ACLS|BLS|clearance|TS\/SCI|citizen\w*|years old|DBS)\b/iu;

/** The same in the languages met most often; a vocational training only where it is somebody's own. */
const CONDITION_ABROAD =
  /(?:abgeschlossene\w*|eine|deine|ihre) (?:[\p{L}/-]+ ){0,2}(?:ausbildung|studium)|ausbildung (?:als|zum|zur|im)\b|\bstudium (?:der|im|in)\b|hochschul|berufsabschluss|führerschein|approbation|meisterbrief|titulaci[oó]|t[ií]tulo (?:de|en|universit)|graduad[oa] |licenciatura|carn[eé]t? de (?:conduc|conduir)|dipl[oô]m[aeé]|\bbac ?\+|permis (?:b|de conduire)|\blaurea\b|\bpatente\b|gradua[cç][aã]o|carteira de habilita|\bhbo\b|\bmbo\b|rijbewijs|vzdělání|řidičsk|wykształcen|prawo jazdy|körkort|högskole|kørekort|образовани|водительск|学歴|大卒|免許|학력|자격증|대졸/iu;

/** Is a line about a licence, a degree or another condition that is met or not? Such a thing is stated, never argued or asked about. */
export const isCondition = (text: string): boolean => CONDITION.test(text) || CONDITION_ABROAD.test(text);

const WILL =
  /^(?:an? |the )?(?:[\w-]+ )?(?:willingness|readiness|awareness|commitment|desire|passion|enthusiasm|interest|appreciation|sensitivity|flexibility|availability)\b/iu;

/** Is a wish about what somebody should be willing or glad to do? That is not put to use anywhere. */
export const isWillingness = (text: string): boolean => WILL.test(text);
