// What money looks like in postings, as data. All words are folded: lower case, no accents, plain quotes and dashes.

/** Currency signs and codes that decide the currency by themselves. Longer ones are tried first. */
export const CURRENCY_SIGNS: Record<string, string> = {
  'us$': 'USD', '$us': 'USD', 'u$s': 'USD', 'ca$': 'CAD', 'c$': 'CAD', 'cad$': 'CAD', 'cdn$': 'CAD', 'a$': 'AUD', 'au$': 'AUD', 'aud$': 'AUD',
  'nz$': 'NZD', 's$': 'SGD', 'sg$': 'SGD', 'hk$': 'HKD', 'nt$': 'TWD', 'r$': 'BRL', 'mx$': 'MXN', 'usd$': 'USD',
  '€': 'EUR', '£': 'GBP', '₹': 'INR', '₽': 'RUB', '₴': 'UAH', '₩': 'KRW', '₪': 'ILS', '₫': 'VND', '₱': 'PHP', '₺': 'TRY', '฿': 'THB', '₦': 'NGN', '₵': 'GHS', '₸': 'KZT', '₡': 'CRC',
  '円': 'JPY', '원': 'KRW', '元': 'CNY', '人民币': 'CNY', 'zl': 'PLN', 'zloty': 'PLN', 'zlotych': 'PLN', 'kc': 'CZK', 'euro': 'EUR', 'euros': 'EUR',
  'руб': 'RUB', 'рублей': 'RUB', 'грн': 'UAH', 'lei': 'RON', 'лв': 'BGN', 'rs': 'INR', 'rs.': 'INR', 'inr': 'INR', 'fr.': 'CHF', 'sfr': 'CHF', 'sfr.': 'CHF', 'reais': 'BRL', 'rmb': 'CNY', 'rm': 'MYR',
};

/** ISO 4217 codes met beside amounts. */
export const CURRENCY_CODES = [
  'AED', 'ARS', 'AUD', 'BDT', 'BGN', 'BHD', 'BRL', 'CAD', 'CHF', 'CLP', 'CNY', 'COP', 'CRC', 'CZK', 'DKK', 'EGP', 'EUR', 'GBP', 'GEL', 'GHS', 'HKD', 'HUF', 'IDR', 'ILS',
  'INR', 'ISK', 'JOD', 'JPY', 'KES', 'KRW', 'KWD', 'KZT', 'LKR', 'MAD', 'MXN', 'MYR', 'NGN', 'NOK', 'NZD', 'OMR', 'PEN', 'PHP', 'PKR', 'PLN', 'QAR', 'RON', 'RSD', 'RUB', 'SAR',
  'SEK', 'SGD', 'THB', 'TND', 'TRY', 'TWD', 'UAH', 'USD', 'UYU', 'VND', 'ZAR',
] as const;

/** Signs several currencies share; the country of the job decides, else the currency stays unknown. */
export const SHARED_SIGNS: Record<string, Record<string, string>> = {
  $: {
    US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', TW: 'TWD', PR: 'USD', EC: 'USD', SV: 'USD', PA: 'USD',
  },
  kr: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' },
  '¥': { JP: 'JPY', CN: 'CNY' },
  '￥': { JP: 'JPY', CN: 'CNY' },
  ft: { HU: 'HUF' },
  'ft.': { HU: 'HUF' },
  r: { ZA: 'ZAR' },
  rp: { ID: 'IDR' },
};
/** Rupees of other countries than India. */
export const RUPEES: Record<string, string> = { LK: 'LKR', PK: 'PKR', NP: 'NPR' };

/** Words behind a number that multiply it. */
export const MULTIPLIERS: Record<string, number> = {
  k: 1e3, tys: 1e3, 'tys.': 1e3, tsd: 1e3, 'tsd.': 1e3, mil: 1e3, mila: 1e3, thousand: 1e3, тыс: 1e3, 'тыс.': 1e3, т: 1e3, 'т.': 1e3,
  lpa: 1e5, lac: 1e5, lacs: 1e5, lakh: 1e5, lakhs: 1e5, cr: 1e7, crore: 1e7, crores: 1e7,
  千: 1e3, 万: 1e4, 萬: 1e4, 万円: 1e4, 万元: 1e4, 万日元: 1e4, 만: 1e4, 만원: 1e4, 억: 1e8, 억원: 1e8, 億: 1e8, 億円: 1e8, 천만: 1e7, 천만원: 1e7, 백만원: 1e6,
  m: 1e6, mio: 1e6, million: 1e6, mn: 1e6, bn: 1e9, billion: 1e9, b: 1e9, mrd: 1e9, millions: 1e6, mln: 1e6, 'mio.': 1e6,
};

/** Period words, longest first where one begins another. Matched after "/", "per", "pro", "par", "al", "por", "na", "za" … or alone. */
export const PERIOD_UNITS: [pattern: string, period: 'hour' | 'day' | 'week' | 'month' | 'year'][] = [
  ['hours?|hrs?|h|std|stunden?|heures?|horas?|uur|ore?|ora|godz|godzin[ey]?|godzina|hod|hodin[ua]?|timmar?|timme|time|час|시간|時|小时', 'hour'],
  ['days?|tage?s?|tag|jours?|dias?|dag|giorno|dzien|dni|den|diem|jour|день|일|日', 'day'],
  ['weeks?|wks?|wochen?|semaines?|semanas?|week|settimana|tydzien|tyden|vecka|неделю|주|週', 'week'],
  ['months?|mths?|mo|monate?s?|monat|mois|mes|mese|maand|miesiac|mies|mc|mesic|mes|manad|maned|месяц|мес|월|月|ay', 'month'],
  ['years?|yrs?|yr|y|annum|ann|jahre?s?|jahr|ans?|annee|ano|anual|anno|jaar|rok|rocznie|roku|ar|year|год|년|年', 'year'],
];

/** Words that carry a period by themselves, before or after an amount. */
export const PERIOD_WORDS: [pattern: string, period: 'hour' | 'day' | 'week' | 'month' | 'year'][] = [
  ['hourly|stundenlohn|stundensatz|taux horaire|horaire|por hora|uurloon|uurtarief|tariffa oraria|stawka godzinowa|godzinowo|時給|시급|p\\.?h\\.?(?=$|[ ,;)])', 'hour'],
  ['daily rate|per diem|day rate|daily|tagessatz|tjm|taux journalier|dagtarief|日給|일급|日当', 'day'],
  ['weekly|wochentlich|hebdomadaire|semanal|wekelijks|tygodniowo|週給|주급', 'week'],
  ['monthly|monatlich|monatsgehalt|monatsbrutto|monatslohn|bruttomonat|mensuels?|mensuelle?|mensual(?:es)?|mensais|mensal|mensil[ei]|maandelijks|maandsalaris|bruto per maand|miesiecznie|miesieczne|mesicne|p\\.?m\\.?(?=$|[ ,;)])|月給|月収|月薪|월급|월 급여', 'month'],
  ['annually|annual|yearly|p\\.? ?a\\.?(?=$|[^a-z])|per annum|jahrlich|jahresgehalt|jahresbrutto\\w{0,8}|bruttojahres\\w{0,10}|jahreszielgehalt|annuels?|annuelle?|anual(?:s|es)?|anuais|annu[ei]|annual[ei]|ral|jaarlijks|jaarsalaris|rocznie|roczne|rocne|pro rata|lpa|年収|年俸|年薪|연봉', 'year'],
];

/** Words that say the money near them is pay. */
export const PAY_WORDS =
  'salar(?:y|ies)|compensation|pay|wages?|remuneration|base|earn(?:ings?)?|ote|on.?target|rate|ctc|lpa|package|stipend|gross|net|gehalt\\w{0,8}|\\w{0,12}gehalts?|vergutung\\w{0,8}|\\w{0,10}vergutung|lohn|entgelt|verdienst|brutto\\w{0,6}|bezahlung|stundensatz|salaires?|remunerations?|retribution|brut|sal?ari[oa]s?|sueldo|retribucion\\w{0,2}|remuneracion\\w{0,2}|banda salarial|bruto|salaris\\w{0,8}|loon|bruttolon|remuneracao|vencimento|bolsa|stipendio|retribuzione|ral|compenso|lordi|wynagrodzeni[ea]|stawka|pensja|placa|widelki|netto|mzda|plat|odmena|зарплата|оклад|доход|вознаграждение|給与|月給|年収|時給|年俸|給料|報酬|想定年収|薪资|薪酬|年薪|月薪|연봉|급여|월급|시급|임금';

/** Words that say the money near them is something else. The nearest one within the clause wins over a weak pay word. */
export const NOT_PAY_WORDS =
  'revenues?|turnover|arr|mrr|aum|raised|raising|raise|funding|funded|fundraise|series [a-h]|seed|valuation|valued|invested|investments?|investors?|assets|under management|budgets?|sales of|customers?|volume|transactions?|gmv|donations?|grants?|prize|profits?|savings?|saved|contracts? worth|worth of|deal size|market|referral|refer|relocation|learning|education|training|tuition|wellness|wellbeing|gym|home office|equipment|allowance|stipend for|reimburse\\w{0,6}|insurance|coverage|401 ?\\(?k|match(?:ing)?|discount|voucher|gift|sign.?(?:on|ing)|bonus(?:es)? (?:of )?up to|umsatz|bilanzsumme|budgetverantwortung|weiterbildungsbudget|investiert|finanzierungsrunde|chiffre d.affaires|levee|leve|facturacion|ingresos de|omzet|faturamento|fatturato|obrot|przychod|deductible|fine|penalty|fee of|application fee|life insurance|per transaction|credits?|purchases?|mobilitatsbudget|zuschuss|sachbezug|gutschein|essenszulage|kindergartenzuschuss|ticket restaurant|titres?.restaurant|cheque|vale|portfolio|pipeline|quota|accounts of';

/** Words that say an amount is the page's own guess. */
export const ESTIMATE_WORDS =
  'estimated? (?:by|salary|pay|base|range)|glassdoor est|employer est|est\\.|estimate|gehaltsprognose|prognose|geschatzt\\w{0,3}|salary insights?|insights from|based on (?:\\d+ )?similar|estimation|estime|estimad[oa]|schatting|szacowan\\w{1,3}|stima';
