import { i18n } from '#i18n';
import type { Salary } from '../../lib/facts/fact-key.ts';
import type { FoundFact } from '../../lib/facts/fact.ts';
import { formatDay, uiLocale } from '../app/locale.ts';

function formatAmount(salary: Salary): string {
  const { min, max, currency } = salary;
  const format = new Intl.NumberFormat(uiLocale(), {
    maximumFractionDigits: (max ?? min ?? 0) < 200 ? 2 : 0,
    minimumFractionDigits: 0,
    ...(currency && { style: 'currency', currency }),
  });
  if (min !== undefined && max !== undefined)
    return min === max ? format.format(min) : format.formatRange(min, max);
  if (min !== undefined) return i18n.t('salary.from', [format.format(min)]);
  if (max !== undefined) return i18n.t('salary.to', [format.format(max)]);
  return '';
}

/** "€58,000 – 66,000 a year, base; Berlin": amounts in the reader's own number form. */
export function formatSalary(salary: Salary): string {
  const amount = formatAmount(salary);
  const paid = salary.period ? i18n.t(`salary.per.${salary.period}`, [amount]) : amount;
  const extra = [
    salary.basis && i18n.t(`salary.basis.${salary.basis}`),
    salary.label,
    ...(salary.terms ?? []),
  ];
  return [paid, ...extra].filter(Boolean).join(', ');
}

/** The value of a fact in the words of the interface. */
export function formatFact(fact: FoundFact): string {
  switch (fact.key) {
    case 'job.salary':
      return formatSalary(fact.value);
    case 'job.workplace':
      return i18n.t(`workplace.${toKey(fact.value)}`);
    case 'job.employmentType':
      return i18n.t(`employment.${toKey(fact.value)}`);
    case 'job.level':
      return i18n.t(`level.${fact.value}`);
    case 'job.visa':
      return i18n.t(`visa.${toKey(fact.value)}`);
    case 'job.status':
      return i18n.t(`status.${fact.value}`);
    case 'job.yearsExperience':
      return i18n.t('fact.years', fact.value, [String(fact.value)]);
    case 'job.datePosted':
    case 'job.applyBy':
    case 'job.startDate':
      return formatDay(fact.value);
    case 'job.skill':
      return fact.value.name;
    case 'company.person':
      return [fact.value.name, fact.value.title].filter(Boolean).join(', ');
    case 'company.news':
      return [fact.value.title, fact.value.date && formatDay(fact.value.date)].filter(Boolean).join(', ');
    default:
      return String(fact.value);
  }
}

type KeyForm<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${KeyForm<B>}` : S;

/** Message names hold no hyphens: "full-time" is kept under "full_time". */
export function toKey<S extends string>(value: S): KeyForm<S> {
  return value.replaceAll('-', '_') as KeyForm<S>;
}
