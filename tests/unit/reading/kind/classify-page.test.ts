import { describe, expect, test } from 'vitest';
import { PAGE_KINDS } from '../../../../lib/facts/page-kind.ts';
import { parseAddress } from '../../../../lib/reading/address.ts';
import { namedPages, readAddressSignals } from '../../../../lib/reading/kind/address-signals.ts';
import { ADDRESS_ROWS, HOST_LABELS } from '../../../../lib/reading/kind/address-rows.ts';
import { classifyPage, weighSignals } from '../../../../lib/reading/kind/classify-page.ts';
import { COMPANY_CUES } from '../../../../lib/reading/kind/company-cues.ts';
import { APPLY_LABEL, DEADLINE, JOB_COUNT, JOB_LABEL } from '../../../../lib/reading/kind/job-cues.ts';
import { foldName } from '../../../../lib/reading/kind/name-fold.ts';
import { splitTitle } from '../../../../lib/reading/kind/page-view.ts';
import { QUIET_HOSTS } from '../../../../lib/reading/kind/quiet-hosts.ts';
import { START, WEIGHTS } from '../../../../lib/reading/kind/weights.ts';
import { createReadingContext } from '../../../../lib/reading/reading-context.ts';
import { snapshotOf } from '../company/page-of.ts';

describe('tables', () => {
  test('weights are sorted and speak of kinds that exist', () => {
    const names = Object.keys(WEIGHTS);
    expect(names).toEqual([...names].sort());
    for (const row of [START, ...Object.values(WEIGHTS)])
      for (const kind of Object.keys(row)) expect(PAGE_KINDS).toContain(kind);
  });
  test('every signal of the address and cue tables has a weight', () => {
    for (const { signal } of [...ADDRESS_ROWS, ...HOST_LABELS, ...COMPANY_CUES])
      expect(Object.keys(WEIGHTS)).toContain(signal);
  });
  test('quiet hosts are sorted, each once', () => {
    const hosts = QUIET_HOSTS.map(({ host }) => host);
    expect(hosts).toEqual([...new Set(hosts)].sort());
  });
});

describe('addresses', () => {
  test.each([
    ['https://jobs.example.org/job/4711-night-porter', 'address:job-path'],
    ['https://example.org/karriere/offene-stellen/', 'address:job-list'],
    ['https://example.org/ueber-uns.html', 'address:about'],
    ['https://example.org/über-uns', 'address:about'],
    ['https://example.org/qui-sommes-nous/', 'address:about'],
    ['https://example.org/o-nas', 'address:about'],
    ['https://example.org/company/leadership-team', 'address:team'],
    ['https://example.org/careers', 'address:careers'],
    ['https://careers.example.org/x', 'host:careers'],
    ['https://example.org/positions?gh_jid=4711', 'address:job-argument'],
    ['https://example.org/2026/05/how-we-grew/', 'address:article-date'],
    ['https://example.org/de/', 'address:home'],
    ['https://docs.example.org/guide', 'host:docs'],
  ])('%s gives %s', (href, signal) =>
    expect(readAddressSignals(parseAddress(href)).map(({ name }) => name)).toContain(signal),
  );
  test('names of pages are known in many languages', () => {
    expect(namedPages('Über uns')).toContain('about');
    expect(namedPages('会社概要｜みなと')).toContain('about');
    expect(namedPages('Werken bij')).toContain('careers');
    expect(namedPages('A good day')).toEqual([]);
  });
});

describe('wording', () => {
  test.each([
    'Apply now',
    'Jetzt bewerben',
    'Postuler',
    'Solliciteer direct',
    'Candidati ora',
    'Aplikuj teraz',
    'Inscribirme',
    'Quero me candidatar',
    'Откликнуться',
    '応募する',
    '지원하기',
  ])('"%s" leads to an application', (label) => expect(APPLY_LABEL.test(foldName(label))).toBe(true));
  test.each(['Apply coupon', 'Applying for a visa: the guide', 'Bewerbungstipps'])('"%s" does not', (label) =>
    expect(APPLY_LABEL.test(foldName(label))).toBe(false),
  );
  test.each([
    '128 jobs',
    '1,204 open positions in Leeds',
    '35 Stellenangebote',
    '12 offres d’emploi',
    '求人 12件',
  ])('"%s" counts jobs', (text) => expect(JOB_COUNT.test(foldName(text))).toBe(true));
  test('two names in one name the page', () => {
    expect(namedPages('Mission & Values')).toEqual(['values']);
    expect(namedPages('Geschichte und Werte')).toEqual(['values']);
    expect(namedPages('Karriere & Jobs')).toEqual([]);
    expect(namedPages('Salt and Values')).toEqual([]);
  });
  test('labels and deadlines', () => {
    expect(JOB_LABEL.test(foldName('Employment type'))).toBe(true);
    expect(JOB_LABEL.test(foldName('Lieu de travail'))).toBe(true);
    expect(JOB_LABEL.test(foldName('Colour'))).toBe(false);
    expect(DEADLINE.test(foldName('Bewerbungsfrist: 12.12.2026'))).toBe(true);
  });
  test('titles are cut at separators, not inside words', () => {
    expect(splitTitle('Careers | Acme – Home')).toEqual(['Careers', 'Acme', 'Home']);
    expect(splitTitle('Full-time work')).toEqual(['Full-time work']);
  });
});

describe('classifyPage', () => {
  const posting = [
    '# Night Porter',
    '## Responsibilities',
    '- Open the door to late guests',
    '- Keep the books of the night',
    '## Requirements',
    '- Two years at a front desk',
    '- Calm at three in the morning',
    '## Benefits',
    '- Breakfast',
  ];

  test('a posting, with its reasons', () => {
    const snapshot = snapshotOf(posting, {
      address: 'https://hotel.example/jobs/night-porter',
      title: 'Night Porter | Hotel Anker',
    });
    const { kind, reasons } = classifyPage(createReadingContext(snapshot));
    expect(kind).toBe('job-posting');
    expect(reasons.map(({ signal }) => signal)).toContain('jobs:duties-and-requirements');
    expect(reasons.every(({ weight }) => weight !== 0)).toBe(true);
  });
  test('the same text on a quiet host is left alone', () => {
    const snapshot = snapshotOf(posting, {
      address: 'https://docs.google.com/document/d/1',
      title: 'Night Porter',
    });
    expect(classifyPage(createReadingContext(snapshot)).kind).toBe('other');
  });
  test('sections without a title, a control or an address of a job are no posting', () => {
    const snapshot = snapshotOf(
      [
        '# Grants for small theatres',
        '## What we offer',
        '- Up to 4,000 a year',
        '## Requirements',
        '- A stage',
        'Read on below.',
      ],
      { address: 'https://fund.example/grants', title: 'Grants' },
    );
    expect(classifyPage(createReadingContext(snapshot)).kind).toBe('other');
  });
  test('a job that stands only in the state of the page is a posting while it is open', () => {
    const lines = posting.map((text) => ({
      kind: 'item' as const,
      level: 1,
      text,
      place: 'main' as const,
      box: 0,
    }));
    const state = (status: string) => ({
      address: 'https://board.example/offers/night-porter-hotel-anker',
      title: 'Night Porter',
      pageState: [
        { name: 'nuxt-data', data: { status, name: 'Night Porter', salary: null, cvRequired: true }, lines },
      ],
    });
    expect(classifyPage(createReadingContext(snapshotOf(['Menu'], state('published')))).kind).toBe(
      'job-posting',
    );
    expect(classifyPage(createReadingContext(snapshotOf(['Menu'], state('expired')))).kind).toBe('other');
  });
  test('asking twice gives the same answer', () => {
    const context = createReadingContext(snapshotOf(['# About us', 'Brightwater builds sensors.']));
    expect(classifyPage(context)).toBe(classifyPage(context));
    expect(classifyPage(context).kind).toBe('company-about');
  });
  test('an empty page is other', () => {
    const snapshot = snapshotOf([], { address: 'https://example.org/x', title: '' });
    expect(classifyPage(createReadingContext(snapshot)).kind).toBe('other');
  });
});

test('a signal counts once however often it fires', () => {
  const once = weighSignals([{ name: 'words:about' }]);
  expect(weighSignals([{ name: 'words:about' }, { name: 'words:about', detail: 'again' }])).toEqual(once);
});
