// Which known facts something heard in a round may speak to, by shared words.
import type { Fact } from './fact.ts';

const SHORTEST_WORD = 3;
const PROPOSED = 5;

/** Words that tell nothing about a subject; English, German, French, Spanish. */
const SMALL_WORDS = new Set(
  (
    'the and for with you your our are was will that this have has not from they them their about there ' +
    'der die das und fur mit sie ihr wir ist war wird dass nicht von aus auf ein eine einen den dem des ' +
    'les des une est pour avec vous nous que qui dans pas sur los las una para con que por del como'
  ).split(' '),
);

/** What a line about each subject would call it, beside the value's own words. Folded. */
const SUBJECT_WORDS: Partial<Record<Fact['key'], string>> = {
  'job.salary': 'salary pay compensation range band gehalt verdienst salaire salario sueldo eur euro',
  'job.workplace': 'remote hybrid office onsite site home buro prasenz homeoffice bureau teletravail oficina',
  'job.workplaceScope': 'days office site remote hybrid week tage buro jours dias',
  'job.teamSize': 'team people colleagues size leute personen equipe equipo personas',
  'job.team': 'team group equipe equipo',
  'job.reportsTo': 'report reports manager boss lead berichtet vorgesetzte responsable jefe',
  'job.startDate': 'start begin joining date beginn eintritt debut inicio',
  'job.schedule': 'hours shift shifts call rota schedule schicht bereitschaft horaires turnos',
  'job.travel': 'travel travelling trips reisen reise deplacement viajes',
  'job.location': 'location office city based standort ort lieu ubicacion',
  'job.employmentType': 'contract permanent temporary part full time vertrag befristet contrat contrato',
  'company.size': 'people employees staff headcount leute mitarbeitende employes personas empleados',
  'company.headquarters': 'headquarters head office based hauptsitz siege sede',
  'company.funding': 'funding round raised runway series finanzierung financement financiacion',
};

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Words that count, cut to their first letters so that "days" meets "day". */
function stems(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => (word.length >= SHORTEST_WORD || /\d/u.test(word)) && !SMALL_WORDS.has(word))
      .map((word) => (word.length > 5 ? word.slice(0, 5) : word.replace(/s$/u, ''))),
  );
}

const countShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;

function scoreFact(fact: Fact, heard: ReadonlySet<string>): number {
  const said = stems(`${fact.evidence.quote} ${JSON.stringify(fact.value)}`);
  const subject = stems(SUBJECT_WORDS[fact.key] ?? '');
  return 2 * countShared(heard, subject) + countShared(heard, said) / Math.sqrt(1 + said.size);
}

/** The facts with most in common with what was heard, best first; few, and none when nothing is shared. */
export function findSpokenAbout(text: string, facts: readonly Fact[]): Fact[] {
  const heard = stems(text);
  return facts
    .filter((fact) => fact.status !== 'rejected' && fact.key !== 'job.stockPhrase')
    .map((fact) => ({ fact, score: scoreFact(fact, heard) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, PROPOSED)
    .map(({ fact }) => fact);
}
