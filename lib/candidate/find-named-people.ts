// People whom captured pages name and who are not among the people yet. Only what the candidate captured; nothing is fetched.
import type { Fact } from '../facts/fact.ts';
import type { PageKind } from '../facts/page-kind.ts';

/** Someone a page names. `name` may be empty: "reports to the Head of Planning". */
export interface NamedPerson {
  name: string;
  title: string;
  evidence: { captureId: string; quote: string };
}

/** A captured page as far as people go. */
interface NamingPage {
  id: string;
  kind: PageKind;
  title: string;
}

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** Two to four words that each begin with a capital: a name and not a title or an address. */
const NAME =
  /^\p{Lu}[\p{L}.'’-]+(?: (?:(?:van|von|de|der|den|del|di|da|la|le|el|al|bin|zu) ){0,2}\p{Lu}[\p{L}.'’-]*){1,3}$/u;
/** What stands in a title and in no name. */
const RANK =
  /\b(?:head|manager|director|lead|chief|officer|vp|president|engineer|partner|recruiter|team|leiter|leiterin|leitung|directeur|directrice|responsable|chef|jefe|jefa|director|directora)\b/iu;

const isName = (text: string): boolean => NAME.test(text) && !RANK.test(text);

/** "Maren Vold, Head of Planning" and "our Head of Planning, Maren Vold" both name and say what they are. */
function splitNameTitle(text: string): { name: string; title: string } {
  const parts = text.split(/\s*[,–—|(]\s*/u).map((part) => part.replace(/\)$/u, '').trim());
  const name = parts.find(isName) ?? '';
  const title = parts.filter((part) => part !== name).join(', ');
  return { name, title: title.replace(/^(?:the|our|der|die|dem|unsere[rmn]?|le|la|el)\s+/iu, '') };
}

function fromFact(fact: Fact): NamedPerson[] {
  const evidence = { captureId: fact.captureId, quote: fact.evidence.quote };
  switch (fact.key) {
    case 'company.person':
      return [{ name: fact.value.name, title: fact.value.title ?? '', evidence }];
    case 'job.reportsTo':
      return [{ ...splitNameTitle(fact.value), evidence }];
    case 'job.contact': {
      const { name, title } = splitNameTitle(fact.value);
      return name === '' ? [] : [{ name, title, evidence }];
    }
    default:
      return [];
  }
}

/** The title of a page about a person begins with the name. */
function fromPage(page: NamingPage): NamedPerson[] {
  if (page.kind !== 'person') return [];
  const [name = '', title = ''] = page.title.split(/\s+[-–—|·]\s+/u);
  return isName(name.trim())
    ? [{ name: name.trim(), title: title.trim(), evidence: { captureId: page.id, quote: page.title } }]
    : [];
}

export interface NamedRequest {
  facts: readonly Fact[];
  /** Newest versions only. */
  pages: readonly NamingPage[];
  /** Those who are there already. */
  people: readonly { name: string; title: string }[];
}

/** People to offer as interviewers, each once: who they report to and whom to write to before the rest. */
export function findNamedPeople({ facts, pages, people }: NamedRequest): NamedPerson[] {
  const holding = facts.filter((fact) => fact.status !== 'rejected');
  const order = ['job.reportsTo', 'job.contact', 'company.person'];
  const found = [
    ...pages.flatMap(fromPage),
    ...order.flatMap((key) => holding.filter((fact) => fact.key === key).flatMap(fromFact)),
  ];
  const nameOf = ({ name, title }: { name: string; title: string }) => fold(name === '' ? title : name);
  const known = new Set(people.flatMap((person) => [fold(person.name), fold(person.title)]));
  return found.filter((one, index) => {
    const name = nameOf(one);
    if (name === '' || known.has(name)) return false;
    return found.findIndex((other) => nameOf(other) === name) === index;
  });
}
