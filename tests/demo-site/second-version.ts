// What changes on the demo site when its second version is switched on: the posting, a month later.

/** Path → the words as first published and the words that replace them. Every first wording must be on the page. */
export const SECOND_VERSION: Record<string, [was: string, is: string][]> = {
  '/careers/senior-backend-engineer.html': [
    ['£68,000 – £82,000 a year, plus share options', '£72,000 – £88,000 a year, plus share options'],
    ['"minValue": 68000, "maxValue": 82000', '"minValue": 72000, "maxValue": 88000'],
    ['Hybrid, three days a week in the Leeds office', 'Hybrid, two days a week in the Leeds office'],
    ['<dd>11 December 2026</dd>', '<dd>8 January 2027</dd>'],
    ['"validThrough": "2026-12-11T23:59"', '"validThrough": "2027-01-08T23:59"'],
    [
      '<li>Coach two mid-level engineers who joined this year</li>',
      '<li>Plan the last year of the Larder together with the Data team</li>',
    ],
  ],
};
