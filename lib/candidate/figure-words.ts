// Words for numbers, spans and months in English, German, French and Spanish. Folded: lower case, no accents.

export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12 },
  ...{
    ein: 1,
    eine: 1,
    einen: 1,
    einem: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    funf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
  },
  ...{ neun: 9, zehn: 10, zwolf: 12 },
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, douze: 12 },
  ...{
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    doce: 12,
  },
};

/** Days in a span by its name; a month is 30, a year 365. */
export const SPAN_DAYS: Readonly<Record<string, number>> = {
  ...{ day: 1, days: 1, tag: 1, tage: 1, tagen: 1, jour: 1, jours: 1, dia: 1, dias: 1 },
  ...{ week: 7, weeks: 7, woche: 7, wochen: 7, semaine: 7, semaines: 7, semana: 7, semanas: 7 },
  ...{ month: 30, months: 30, monat: 30, monate: 30, monaten: 30, mois: 30, mes: 30, meses: 30 },
  ...{ year: 365, years: 365, jahr: 365, jahre: 365, jahren: 365, an: 365, ans: 365, ano: 365, anos: 365 },
};

/** Months by name, from 1. English "may" is left out but before a number: it is more often a verb. */
export const MONTHS: Readonly<Record<string, number>> = {
  ...{ january: 1, february: 2, march: 3, april: 4, june: 6, july: 7, august: 8 },
  ...{ september: 9, october: 10, november: 11, december: 12 },
  ...{ januar: 1, janner: 1, februar: 2, marz: 3, mai: 5, juni: 6, juli: 7, oktober: 10, dezember: 12 },
  ...{ janvier: 1, fevrier: 2, mars: 3, avril: 4, juin: 6, juillet: 7, aout: 8, septembre: 9, octobre: 10 },
  ...{ novembre: 11, decembre: 12 },
  ...{ enero: 1, febrero: 2, marzo: 3, abril: 4, mayo: 5, junio: 6, julio: 7, agosto: 8, septiembre: 9 },
  ...{ octubre: 10, noviembre: 11, diciembre: 12 },
  ...{ jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, okt: 10, nov: 11 },
  ...{ dec: 12, dez: 12 },
};

/** What an amount is paid for. */
export const PAY_SPANS: Readonly<Record<string, 'hour' | 'day' | 'month' | 'year'>> = {
  ...{ hour: 'hour', hourly: 'hour', stunde: 'hour', heure: 'hour', hora: 'hour' },
  ...{ day: 'day', daily: 'day', tag: 'day', tagessatz: 'day', jour: 'day', dia: 'day' },
  ...{ month: 'month', monthly: 'month', monat: 'month', monatlich: 'month', mois: 'month', mes: 'month' },
  ...{ year: 'year', yearly: 'year', annual: 'year', annually: 'year', annum: 'year', jahr: 'year' },
  ...{ jahrlich: 'year', an: 'year', ano: 'year' },
};

export const CURRENCIES: Readonly<Record<string, string>> = {
  ...{ '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR', $: 'USD', usd: 'USD', dollars: 'USD' },
  ...{ '£': 'GBP', gbp: 'GBP', pounds: 'GBP', chf: 'CHF', franken: 'CHF', francs: 'CHF' },
};
