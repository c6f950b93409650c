import { describe, expect, test } from 'vitest';
import { findEquity } from '../../../../lib/reading/fields/equity.ts';
import { repairMojibake } from '../../../../lib/snapshot/repair-mojibake.ts';
import { findSalaries } from '../../../../lib/reading/fields/salary.ts';
import { context } from './context.ts';

const values = (text: string, more = {}) => findSalaries(text, context(more)).map((one) => one.value);

describe('amounts in the number forms of the world', () => {
  test.each([
    [
      '€45.000 – 55.000 brutto/Jahr',
      { min: 45_000, max: 55_000, currency: 'EUR', period: 'year', terms: ['gross'] },
    ],
    [
      '3 930,00 € pro Monat (14mal)',
      { min: 3930, max: 3930, currency: 'EUR', period: 'month', terms: ['14 payments'] },
    ],
    ['₹6-10 LPA', { min: 600_000, max: 1_000_000, currency: 'INR', period: 'year' }],
    ['6-10 Lacs PA', { min: 600_000, max: 1_000_000, currency: 'INR', period: 'year' }],
    [
      'CTC: 12,00,000 - 18,00,000 INR per annum',
      { min: 1_200_000, max: 1_800_000, currency: 'INR', period: 'year' },
    ],
    ['CHF 110’000.–', { min: 110_000, max: 110_000, currency: 'CHF' }],
    [
      '18 000–24 000 zł netto + VAT (B2B)',
      { min: 18_000, max: 24_000, currency: 'PLN', terms: ['B2B', 'net', '+ VAT'] },
    ],
    [
      'Salario bruto anual 20.356,35 €',
      { min: 20_356.35, max: 20_356.35, currency: 'EUR', period: 'year', terms: ['gross'] },
    ],
    ['R$ 5.000,00 a R$ 7.500,00 por mês', { min: 5000, max: 7500, currency: 'BRL', period: 'month' }],
    ['20 000 - 100 000 Kč / měsíc', { min: 20_000, max: 100_000, currency: 'CZK', period: 'month' }],
    [
      'de 38 à 45 k€ brut annuel',
      { min: 38_000, max: 45_000, currency: 'EUR', period: 'year', terms: ['gross'] },
    ],
    ['月給26万円〜35万円', { min: 260_000, max: 350_000, currency: 'JPY', period: 'month' }],
    ['연봉 4,000만원 ~ 5,000만원', { min: 40_000_000, max: 50_000_000, currency: 'KRW', period: 'year' }],
    ['A$130,000 – $160,000 a year', { min: 130_000, max: 160_000, currency: 'AUD', period: 'year' }],
    ['Gehalt ab 3.200 € brutto monatlich', { min: 3200, currency: 'EUR', period: 'month', terms: ['gross'] }],
    ['зарплата от 80 000 ₽', { min: 80_000, currency: 'RUB' }],
    ['Up to £45,000 a year', { max: 45_000, currency: 'GBP', period: 'year' }],
    [
      'between 60,000 and 75,000 euros per year',
      { min: 60_000, max: 75_000, currency: 'EUR', period: 'year' },
    ],
    ['RAL 35.000 - 45.000 €', { min: 35_000, max: 45_000, currency: 'EUR', period: 'year' }],
    ['Stundenlohn: 15,50 €', { min: 15.5, max: 15.5, currency: 'EUR', period: 'hour' }],
    ['Salario: entre USD $1,200.00 y $1,500.00', { min: 1200, max: 1500, currency: 'USD' }],
    ['$171,000—$214,000 USD', { min: 171_000, max: 214_000, currency: 'USD' }],
    [
      'Mindestgehalt laut KV: EUR 2.850,- brutto pro Monat (14x)',
      { min: 2850, max: 2850, currency: 'EUR', period: 'month', terms: ['gross', '14 payments'] },
    ],
    [
      'Base pay between £120,000 and £140,000 and an annual bonus of 10%',
      { min: 120_000, max: 140_000, currency: 'GBP', basis: 'base' },
    ],
    ['Sueldo: 1200 - 1500 USD', { min: 1200, max: 1500, currency: 'USD' }],
  ])('%s', (text, value) => expect(values(text)).toEqual([value]));

  test('what is not said stays unsaid: no currency, no period', () => {
    expect(values('Compensation: 110,000-140,000')).toEqual([{ min: 110_000, max: 140_000 }]);
  });
});

describe('what kind of pay it is', () => {
  test('case 81: base, on-target earnings and equity are three facts', () => {
    const text = '$120k–$150k base, OTE $240k, 0.1% equity';
    expect(values(text)).toEqual([
      { min: 120_000, max: 150_000, basis: 'base' },
      { min: 240_000, max: 240_000, basis: 'ote' },
    ]);
    expect(findEquity(text, context()).map((one) => one.value)).toEqual(['0.1% equity']);
  });

  test('case 86: bands of places keep their labels', () => {
    expect(values('New York: $150,000 - $180,000; Remote: $130,000 – $160,000', { country: 'US' })).toEqual([
      { min: 150_000, max: 180_000, currency: 'USD', label: 'New York' },
      { min: 130_000, max: 160_000, currency: 'USD', label: 'Remote' },
    ]);
  });

  test('what stands above an amount says its period, or that it is a guess', () => {
    const headed = (heading: string) => findSalaries('€ 41.000 – € 47.000', context({ heading }))[0]?.value;
    expect(headed('Annual salary')?.period).toBe('year');
    expect(headed('Gehalts-Prognose')?.estimate).toBe(true);
    expect(headed('Salary')?.period).toBeUndefined();
  });

  test('Russian periods', () => expect(values('от 70 000 до 95 000 ₽ за месяц')[0]?.period).toBe('month'));

  test('case 87: a guess of the board is an estimate', () => {
    expect(values('Glassdoor est. salary: $90K - $110K', { country: 'US' })).toEqual([
      { min: 90_000, max: 110_000, currency: 'USD', estimate: true },
    ]);
    expect(values('Gehaltsprognose: 52.000 € – 64.000 €')[0]?.estimate).toBe(true);
  });

  test('case 88: a bare dollar is decided by the country or the words, never by the address', () => {
    const text = 'Salary: $90,000 - $110,000 per year';
    expect(values(text, { address: 'https://jobs.example.com.au/1' })[0]).not.toHaveProperty('currency');
    expect(values(text, { country: 'AU' })[0]?.currency).toBe('AUD');
    expect(values('All figures in CAD. Salary: $90,000 - $110,000 per year')[0]?.currency).toBe('CAD');
  });
});

describe('money that is not pay', () => {
  test.each([
    'We raised $120M from investors last year',
    'a $5,000 referral bonus',
    'a company with $2bn revenue',
    'You manage a budget of $2,000,000',
    'Learning budget of €1,000 per year',
    'up to $5,250 tuition reimbursement per year',
    '401k match',
    'Competitive salary and 25 days holiday',
    'Ft. Walton Beach 5000 Ft. Walton',
    'Our 500 customers save $10,000 - $50,000 a year',
  ])('cases 85, 89: %s', (text) => expect(values(text)).toEqual([]));

  test('a budget beside the pay does not hide the pay', () => {
    expect(values('Salary of $90,000 a year plus a learning budget of $1,500', { country: 'US' })).toEqual([
      { min: 90_000, max: 90_000, currency: 'USD', period: 'year' },
    ]);
  });
});

test('case 112: mojibake is repaired only where it is mojibake', () => {
  expect(repairMojibake('Salary Â£30,000 â€“ Â£35,000')).toBe('Salary £30,000 – £35,000');
  expect(values(repairMojibake('Salary Â£30,000 a year'))).toEqual([
    { min: 30_000, max: 30_000, currency: 'GBP', period: 'year' },
  ]);
  expect(repairMojibake('Ângela in São João, naïve café')).toBe('Ângela in São João, naïve café');
});

test('the quote is what the text says', () => {
  const text = 'Wir bieten ein Gehalt von 45.000 bis 55.000 € brutto/Jahr.';
  const [one] = findSalaries(text, context({ language: 'de' }));
  expect(one && text.slice(one.start, one.end)).toBe('45.000 bis 55.000 € brutto/Jahr');
});

test('equity as fairness or a branch is no offer', () => {
  for (const text of [
    'diversity, equity and inclusion',
    'a private equity firm',
    'equity research analyst',
  ]) {
    expect(findEquity(text, context())).toEqual([]);
  }
});
