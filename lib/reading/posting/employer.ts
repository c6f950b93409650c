import { hasRoleWord } from '../company/role-title.ts';
import { stripLegalForm } from '../company/legal-suffix.ts';
import { factFromBlock, factFromData, findQuote } from '../make-fact.ts';
import { nameKey } from '../same-name.ts';
import type { FoundFact } from '../../facts/fact.ts';
import type { PostingView } from './posting-view.ts';
import { isName, type Candidate } from './employer-name.ts';
import {
  fromBesideTitle,
  fromLinesBesideTitle,
  fromTitles,
  fromMeta,
  fromBlocks,
  fromRepeatedHeadings,
  fromHeading,
} from './employer-page.ts';
import { fromData, fromPairs, fromHost, fromSite } from './employer-data.ts';

interface Group {
  weight: number;
  best: Candidate;
}

/** Weight of a name that a label, the data or the site's row gives: it is taken as it stands. */
const SAID_OUTRIGHT = 5;

/** "Acme" and "Acme Group": the short name, when it is used on its own, takes the reasons for the long one. */
function mergeShorter(groups: ReadonlyMap<string, Group>): Group[] {
  const merged = new Map([...groups].map(([key, value]) => [key, { ...value }]));
  for (const [key, long] of groups) {
    const short = [...groups.keys()].find(
      (other) =>
        other.length >= 4 &&
        other !== key &&
        key.startsWith(other) &&
        groups.get(other)?.best.source !== 'address' &&
        (groups.get(other)?.weight ?? 0) >= 1,
    );
    if (short === undefined || long.best.weight >= SAID_OUTRIGHT) continue;
    // With its legal form behind it and in the title, the long name is the name.
    // "Title at Acme Robotics": a page's title takes care to name the employer in full.
    const formal =
      long.best.weight >= 3 &&
      (stripLegalForm(long.best.name) !== long.best.name || long.best.source === 'title');
    const [target, other] = formal ? [merged.get(key), groups.get(short)] : [merged.get(short), long];
    if (target && other) target.weight += other.weight;
  }
  return [...merged.values()];
}

function group(candidates: readonly Candidate[]): Group[] {
  const groups = new Map<string, Group & { seen: Set<string> }>();
  for (const candidate of candidates) {
    const key = nameKey(candidate.name);
    if (key === '' || !isName(candidate.name)) continue;
    // Twelve mentions of one kind are one reason, not twelve.
    const reason = `${candidate.source ?? candidate.quote?.block ?? ''} ${candidate.weight}`;
    const known = groups.get(key);
    if (!known) {
      groups.set(key, { weight: candidate.weight, best: candidate, seen: new Set([reason]) });
      continue;
    }
    known.weight += known.seen.has(reason)
      ? 0
      : Math.min(candidate.weight, known.seen.size > 5 ? 0 : candidate.weight);
    known.seen.add(reason);
    const own = candidate.source === 'address' && candidate.weight < SAID_OUTRIGHT;
    if (candidate.weight > known.best.weight && !own) known.best = candidate;
    if (known.best.source === 'address' && known.best.weight < SAID_OUTRIGHT)
      known.best = { ...candidate, weight: known.best.weight };
  }
  return mergeShorter(groups).sort((a, b) => b.weight - a.weight);
}

const ENOUGH = 1.5;

/** A name that nothing but the address (or one passing mention) gives: said to be a conclusion. */
function fromAddress({ name, words, source }: Candidate): FoundFact {
  return factFromData(words ?? name, source ?? 'address', {
    key: 'company.name',
    value: name,
    tier: 'address',
    confidence: 0.4,
    inferred: true,
  });
}

/** The employer, as the sources that name it agree; boards and applicant systems are never it. */
export function readEmployer(view: PostingView, places: readonly string[]): FoundFact | undefined {
  const candidates = [
    fromSite(view),
    fromData(view),
    fromPairs(view),
    fromTitles(view),
    fromMeta(view),
    fromHeading(view),
    fromBesideTitle(view),
    fromLinesBesideTitle(view),
    fromBlocks(view),
    fromRepeatedHeadings(view),
    fromHost(view),
  ].flat();
  const taken = new Set([view.job.heading?.text ?? '', ...places].map(nameKey));
  const heading = nameKey((view.job.heading?.text ?? '').replace(/\([^)]*\)/g, ' '));
  const best = group(
    candidates.filter(
      ({ name }) => !taken.has(nameKey(name)) && !(hasRoleWord(name) && heading.includes(nameKey(name))),
    ),
  )[0];
  if (!best || (best.weight < ENOUGH && best.best.quote === undefined))
    return best ? fromAddress(best.best) : undefined;
  const { name, quote, source, words } = best.best;
  const confidence = Math.min(0.97, 0.4 + best.weight * 0.07);
  const { snapshot } = view.context;
  const visible =
    quote ??
    findQuote(snapshot, view.area, name) ??
    findQuote(
      snapshot,
      snapshot.blocks.map((_, index) => index),
      name,
    );
  if (visible)
    return factFromBlock(snapshot, visible, {
      key: 'company.name',
      value: name,
      tier: best.weight >= 5 ? 'structured' : 'labelled',
      confidence,
    });
  return factFromData(words ?? name, source ?? 'meta', {
    key: 'company.name',
    value: name,
    tier: source === 'json-ld' ? 'structured' : 'meta',
    confidence,
  });
}
