import { describe, expect, test } from 'vitest';
import { createReadingContext } from '../../../../lib/reading/reading-context.ts';
import { readCompanyFacts } from '../../../../lib/reading/company/read-company-facts.ts';
import { readAbout, snapshotOf } from './page-of.ts';

describe('founded', () => {
  test.each([
    ['Founded in 2011 by two pilots, Brightwater builds sensors.', 2011],
    ['Brightwater was established in March 1998.', 1998],
    ['Wir wurden 1987 in Leer gegründet.', 1987],
    ['Brightwater a été fondée en 2003 à Nantes.', 2003],
    ['Nuestra empresa fue fundada en 1979.', 1979],
    ['Het bedrijf is opgericht in 1990.', 1990],
    ['Firma została założona w 2006 roku.', 2006],
    ['Family owned and operated since 1988, we know salt air.', 1988],
    ['Since our founding in 1975 we have grown to four plants on three rivers.', 1975],
    ['In 1994, Marta Holm started the company with one truck.', 1994],
    ['Brightwater’s history goes back to 1881.', 1881],
    ['Brightwater opened in 1987 with two employees.', 1987],
    ['Das Unternehmen existiert seit 1987.', 1987],
    ['Alles begann 1987 in einer Garage.', 1987],
    ['Notre histoire commence en 1987.', 1987],
    ['Todo empezó en 1987 en un garaje.', 1987],
    ['Het familiebedrijf werd in 1951 opgericht door Gerrit Verdonk en is gevestigd in Woerden.', 1951],
    ['Nel 1987 Marta Holm fonda Brightwater.', 1987],
    ['Na rynku działamy od 1987 roku.', 1987],
    ['Tudo começou em 1987.', 1987],
    ['Brightwater is a family firm. It started in 1987 with one boat and a borrowed pump.', 1987],
    ['What began in 1987 as a workshop in a boathouse is now a company of 140 people.', 1987],
  ])('%s', (line, year) => expect(readAbout('company.founded', line)).toEqual([year]));

  test.each([
    '© 1999–2026 Brightwater',
    'Since 2005, our patented grip has saved many wrists.',
    'She founded another workshop in 1992 before joining us.',
    'In 2012 we launched Pumpmate.',
    'Our first shop abroad opened in 2003.',
    'Wir sind seit 2004 zertifiziert.',
    'In 1994 Marta Holm founded Rotary in Leer, a club of rowers that many friends of hers joined.',
    'The conference was founded in 2001.',
    'We will have opened, established and founded by 2190 in 2150.',
  ])('nothing from: %s', (line) => expect(readAbout('company.founded', line)).toEqual([]));

  test('a label that prose contradicts stays beside it, the label first', () => {
    expect(readAbout('company.founded', 'We were founded in 1990.', 'Founded:: 1988')).toEqual([1988, 1990]);
  });
  test('a label that prose repeats is told once', () => {
    expect(readAbout('company.founded', 'We were founded in 1988.', 'Founded:: 1988')).toEqual([1988]);
  });
});

describe('headquarters', () => {
  test.each([
    ['Brightwater is headquartered in Husum, Germany, and sells everywhere.', 'Husum, Germany'],
    [
      'Brightwater Inc. (Head office: Minato-ku, Tokyo; President: Aiko Mori) makes pumps.',
      'Minato-ku, Tokyo',
    ],
    ['Ein Unternehmen mit Sitz in Sankt Goar und vielen Kunden.', 'Sankt Goar'],
    ['We are based in New York and love it.', 'New York'],
    ['Based in Leer, Brightwater makes pumps.', 'Leer'],
    ['Brightwater is a pump maker based in Leer, Germany.', 'Leer, Germany'],
    ['Am Stammsitz in Leer arbeiten 40 Menschen.', 'Leer'],
    ['Tenemos nuestra sede en Gijón.', 'Gijón'],
    ['La nostra sede è a Pescia.', 'Pescia'],
    ['Mamy siedzibę w Gdyni.', 'Gdyni'],
    ['A empresa tem sede em Aveiro.', 'Aveiro'],
  ])('%s', (line, place) => expect(readAbout('company.headquarters', line)).toEqual([place]));
  test.each([
    'Our client is based in Paris.',
    'Based on experience, we are kind.',
    '12 Quarry Lane, 1999 Stonebridge',
  ])('nothing from: %s', (line) => expect(readAbout('company.headquarters', line)).toEqual([]));
});

describe('size', () => {
  test.each([
    ['Today we are a team of 64 people.', '64 people'],
    ['Brightwater has more than 1,200 employees in nine towns.', 'more than 1,200 employees'],
    ['Wir sind ein Team von rund 80 Mitarbeitenden.', 'rund 80 Mitarbeitenden'],
    ['Company size:: 51-200 employees', '51-200 employees'],
    ['Co-workers 30+', '30+'],
    ['We are a 40-person company.', '40-person company'],
    ['What began in a boathouse is now a company of 140 people with a dock of its own.', '140 people'],
    ['Bij Brightwater werken 120 mensen.', '120 mensen'],
    ['Nasz zespół liczy 12 osób.', '12 osób'],
  ])('%s', (line, size) => expect(readAbout('company.size', line)).toEqual([size]));
  test.each([
    'We serve 500 customers.',
    'We help companies with 200 employees.',
    '29,293 employees on LinkedIn',
  ])('nothing from: %s', (line) => expect(readAbout('company.size', line)).toEqual([]));
});

describe('values', () => {
  test('cards under the heading, with words of their own', () => {
    expect(
      readAbout(
        'company.value',
        '## Our values',
        '### Fix it first',
        'We repair before we replace, always.',
        '### Say it plainly',
        'If a cheaper one will do, we say so.',
        '## Visit us',
        '### Open on Saturdays',
        'Come in and look around the workshop.',
      ),
    ).toEqual(['Fix it first', 'Say it plainly']);
  });
  test('a list with explanations behind a colon', () => {
    expect(
      readAbout(
        'company.value',
        '## What we value',
        '- Candour: we say what we really think.',
        '- Patience: we let the paint dry first.',
      ),
    ).toEqual(['Candour', 'Patience']);
  });
  test('a list in which only some are explained', () => {
    expect(
      readAbout(
        'company.value',
        '## What drives us',
        '- Safety before schedule',
        '- Sailors on the project: a panel of twelve tries every pump',
        '- Repair, do not replace',
      ),
    ).toEqual(['Safety before schedule', 'Sailors on the project', 'Repair, do not replace']);
  });
  test('an enumeration in a sentence', () => {
    expect(readAbout('company.value', 'We live by our core values of care, candour and patience.')).toEqual([
      'care',
      'candour',
      'patience',
    ]);
  });
  test('features of a product are none', () => {
    expect(
      readAbout(
        'company.value',
        '## Features',
        '### Fast',
        'It starts in one second every time.',
        '### Small',
        'It fits on any disk you may have.',
      ),
    ).toEqual([]);
  });
});

describe('people', () => {
  test('cards, and none of those who are quoted', () => {
    expect(
      readAbout(
        'company.person',
        '## Leadership',
        '### Merle Paulsen',
        'Chief Executive Officer',
        '### Okko Tamm',
        'Head of Engineering',
        '## What customers say',
        '“I have not missed a sailing since.”',
        '### Karl Jensen',
        'Chief Executive Officer',
      ),
    ).toEqual([
      { name: 'Merle Paulsen', title: 'Chief Executive Officer' },
      { name: 'Okko Tamm', title: 'Head of Engineering' },
    ]);
  });
  test('somebody of another company who is quoted is none of ours', () => {
    expect(
      readAbout(
        'company.person',
        'Peter Lund, President of Havn Capital, said: “We are glad to be part of it.”',
      ),
    ).toEqual([]);
    expect(
      readAbout('company.person', 'Maria Lund, CEO of Brightwater, said: “We are glad to be part of it.”'),
    ).toEqual([{ name: 'Maria Lund', title: 'CEO of Brightwater' }]);
  });
});

describe('mission', () => {
  test.each([
    'It is our mission to bring clean water to every village.',
    'The mission of Brightwater is to bring clean water to every village.',
    'Nous avons pour mission d’apporter l’eau propre dans chaque village.',
    'La nostra missione è portare acqua pulita in ogni paese.',
    'A nossa missão é levar água limpa a cada aldeia.',
  ])('%s', (line) => expect(readAbout('company.mission', line)).toEqual([line]));
});

describe('people in running text', () => {
  test.each([
    ['Marta Holm has been our office manager since 2009.', [{ name: 'Marta Holm', title: 'office manager' }]],
    [
      'Their son Peter Olsen runs it as General Manager.',
      [{ name: 'Peter Olsen', title: 'General Manager' }],
    ],
    ['Our head baker Peter Olsen starts at two.', [{ name: 'Peter Olsen', title: 'head baker' }]],
    ['Geschäftsführerin Anna Weber führt den Betrieb.', [{ name: 'Anna Weber', title: 'Geschäftsführerin' }]],
    [
      'Brightwater was founded in 2014 by Maria Lund and Peter Olsen.',
      [{ name: 'Maria Lund' }, { name: 'Peter Olsen' }],
    ],
  ])('%s', (line, people) => expect(readAbout('company.person', line)).toEqual(people));

  test.each([
    'Brightwater was founded in 1911 by Peter Olsen.',
    'Acme founder Peter Olsen liked the pumps.',
    'The CEO Peter Olsen of Acme liked the pumps.',
    'Rotary was founded in 2014 by Maria Lund.',
    'Maria Lund, Head of Operations, Oaktree Rail',
  ])('nobody here: %s', (line) => expect(readAbout('company.person', line)).toEqual([]));

  test('names below the office they hold', () => {
    expect(readAbout('company.person', '## Geschäftsführung', 'Anna Weber, Dr. Peter Olsen')).toEqual([
      { name: 'Anna Weber', title: 'Geschäftsführung' },
      { name: 'Dr. Peter Olsen', title: 'Geschäftsführung' },
    ]);
  });
});

describe('summary', () => {
  test('the sentence that says what the company does, not the one about hiring', () => {
    expect(
      readAbout(
        'company.summary',
        'We are looking for people to join our team in Husum.',
        'Brightwater builds forecasting software for ferry lines.',
        'It started in a boat shed.',
      ),
    ).toEqual(['Brightwater builds forecasting software for ferry lines.']);
  });
  test('no sentence, no summary', () => {
    expect(
      readAbout('company.summary', 'Good mornings start with good coffee.', 'Where do you want to go?'),
    ).toEqual([]);
  });
});

test('pages of other kinds give no company facts, lists of jobs only a name', () => {
  const context = createReadingContext(
    snapshotOf(['# About us', 'Brightwater builds sensors. We are a team of 40 people.']),
  );
  expect(readCompanyFacts(context, 'other')).toEqual([]);
  expect(readCompanyFacts(context, 'application-form')).toEqual([]);
  expect(readCompanyFacts(context, 'job-list').map(({ key }) => key)).toEqual(['company.name']);
});

test('every quote from a block is an exact part of its text', () => {
  const snapshot = snapshotOf([
    '# About us',
    'Brightwater builds sensors in Husum, and we are headquartered in Husum, Germany.',
    'Founded:: 1998',
    'Our mission is to keep every harbour dry.',
  ]);
  for (const { evidence } of readCompanyFacts(createReadingContext(snapshot), 'company-about'))
    if (evidence.block !== undefined) expect(snapshot.blocks[evidence.block]?.text).toContain(evidence.quote);
});

describe('customers, partners and offices in running text', () => {
  test('a list of customers ends where the names end', () => {
    expect(
      readAbout(
        'company.customer',
        'Our customers include Fernhill Clinics, Nordkai and Polder Foods to this day.',
      ),
    ).toEqual(['Fernhill Clinics', 'Nordkai', 'Polder Foods']);
  });
  test('one name, or no names, is no list', () => {
    expect(
      readAbout(
        'company.customer',
        'Trusted by Fernhill for years.',
        'Our customers are happy and they come back.',
      ),
    ).toEqual([]);
  });
  test('offices of the company, not of its clients', () => {
    expect(readAbout('company.office', 'We have offices in Leeds, York and Hull.')).toEqual([
      'Leeds',
      'York',
      'Hull',
    ]);
    expect(readAbout('company.office', 'Clinics run offices in Leeds and York.')).toEqual([]);
  });
});

describe('lists of names and places', () => {
  test.each([
    [['## Selected clients', 'Norham Museum', 'The Lantern Theatre', 'Ebb Festival'], 3],
    [['## Selected clients', 'Norham Museum, Ebb Festival and Wick Harbour'], 3],
    [['## Selected clients', 'They know what they want.', 'So do we.', 'Since 1999.'], 0],
  ])('%j', (lines, count) => expect(readAbout('company.customer', ...lines)).toHaveLength(count));

  test('own places of work are offices, other people’s are not', () => {
    expect(readAbout('company.office', 'We also have factories in Leeds and Hull.')).toEqual([
      'Leeds',
      'Hull',
    ]);
    expect(readAbout('company.office', 'Wir haben Werke in Husum und Emden.')).toEqual(['Husum', 'Emden']);
    expect(readAbout('company.office', 'We rebuilt the post office in Hull.')).toEqual([]);
    expect(readAbout('company.office', 'We deliver to shops in Hull.')).toEqual([]);
  });
});

describe('names and roles run together', () => {
  const lines = [
    '## Team',
    'Merle Paulsen Chief Executive Officer',
    'Dana Nissen Head of Finance',
    'Peter van Dyke Marketing Manager',
  ];
  test('three of them are a team', () => {
    expect(readAbout('company.person', ...lines)).toEqual([
      { name: 'Merle Paulsen', title: 'Chief Executive Officer' },
      { name: 'Dana Nissen', title: 'Head of Finance' },
      { name: 'Peter van Dyke', title: 'Marketing Manager' },
    ]);
  });
  test('one may be a headline', () => {
    expect(readAbout('company.person', '## Team', 'Merle Paulsen Chief Executive Officer')).toEqual([]);
  });
});

const newsOf = (...lines: string[]): unknown[] =>
  readCompanyFacts(
    createReadingContext(
      snapshotOf(lines, { title: 'News | Brightwater', address: 'https://www.brightwater.example/news' }),
    ),
    'company-news',
  )
    .filter(({ key }) => key === 'company.news')
    .map(({ value }) => value);

describe('news', () => {
  test('date and title in one line', () => {
    expect(
      newsOf(
        '# News',
        '- 14 September 2026 – A second pier is opened',
        '- 2 June 2026 – Three towns sign contracts',
        '- 20 January 2026 – The harbour lab moves house',
      ),
    ).toEqual([
      { title: 'A second pier is opened', date: '2026-09-14' },
      { title: 'Three towns sign contracts', date: '2026-06-02' },
      { title: 'The harbour lab moves house', date: '2026-01-20' },
    ]);
  });
  test('the article itself, with the date of its first line', () => {
    expect(
      newsOf('# Brightwater opens a second pier in Husum', 'Husum, 3 March 2026 – The pier is open.'),
    ).toEqual([{ title: 'Brightwater opens a second pier in Husum', date: '2026-03-03' }]);
  });
  test('the name of the page is no news', () => {
    expect(newsOf('# News', 'Nothing new for now, come back soon.')).toEqual([]);
  });
});

describe('awards, technology and challenges', () => {
  test('lines under their headings', () => {
    expect(readAbout('company.award', '## Awards', '- Harbour Prize 2024', '- Golden Buoy')).toEqual([
      'Harbour Prize 2024',
      'Golden Buoy',
    ]);
    expect(
      readAbout('company.technology', '## Our tech stack', 'We write Elixir and keep the logs in Postgres.'),
    ).toEqual(['We write Elixir and keep the logs in Postgres.']);
  });
  test('a difficulty the company names itself', () => {
    expect(
      readAbout(
        'company.challenge',
        'Our biggest challenge is to hire pilots who like software.',
        'Clients face a challenge.',
      ),
    ).toEqual(['Our biggest challenge is to hire pilots who like software.']);
  });
});
