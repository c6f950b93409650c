import { PAGE_KINDS, type PageKind } from '../../facts/page-kind.ts';
import { parseAddress, type AddressParts } from '../address.ts';
import type { KindReason } from '../page-reading.ts';
import type { ReadingContext } from '../reading-context.ts';
import { findPersonCards } from '../company/person-cards.ts';
import { hasKnownGivenName, looksLikePersonName } from '../company/person-name.ts';
import { readAddressSignals } from './address-signals.ts';
import { readBuildSignals, readWordSignals } from './company-signals.ts';
import { combineSignals } from './combined-signals.ts';
import { readFormSignals } from './form-signals.ts';
import { readJobSignals } from './job-signals.ts';
import { readNameSignals } from './name-signals.ts';
import { viewPage, type PageView } from './page-view.ts';
import { QUIET_HOSTS } from './quiet-hosts.ts';
import type { Signal } from './signal.ts';
import { readStructuredSignals } from './structured-signals.ts';
import { keyOfSite } from '../sites/read-site.ts';
import { START, WEIGHTS } from './weights.ts';

function readQuietHost({ host }: AddressParts): Signal[] {
  const row = QUIET_HOSTS.find((quiet) => host === quiet.host || host.endsWith(`.${quiet.host}`));
  return row ? [{ name: 'quiet:host', detail: row.host }] : [];
}

/** Headings of an about page that is more than its people. */
const ABOUT_MORE =
  /\b(?:mission|vision|story|history|values|what we do|services|clients|customers|investors|offices|locations|where we are|milestones|timeline|awards|geschichte|werte|leistungen|kunden|referenzen|standorte|meilensteine|histoire|valeurs|clients|implantations|historia|valores|clientes|oficinas|storia|valori|clienti|sedi|geschiedenis|waarden|klanten|vestigingen|wartosci|klienci|warum|why)\b/u;

function readPersonSignals(context: ReadingContext, view: PageView): Signal[] {
  const cards = findPersonCards(context);
  const site = view.titleParts.length === 2 ? view.titleParts[1] : undefined;
  if (site && cards.length === 0 && looksLikePersonName(site) && hasKnownGivenName(site))
    return [{ name: 'page:person-site', detail: site }];
  const count = cards.length;
  const [top] = view.tops;
  if (count <= 1 && top && looksLikePersonName(top.block.text) && hasKnownGivenName(top.block.text))
    return [{ name: 'page:person-heading', detail: top.block.text }];
  if (count < 3) return [];
  const text = view.text.filter(({ block }) => block.kind !== 'image' && block.text.length > 1).length;
  const lines = new Set(cards.flatMap(({ nameBlock, titleBlock = nameBlock }) => [nameBlock, titleBlock]));
  const bios = cards.filter(({ bio }) => bio).length;
  const share = (lines.size + bios) / Math.max(1, text);
  const signals = [
    { name: count >= 6 ? 'page:person-cards-6' : 'page:person-cards-3', detail: String(count) },
  ];
  if (share >= 0.3) {
    signals.push({ name: 'page:mostly-people', detail: share.toFixed(2) });
    const more = view.headings.some(({ folded }) => ABOUT_MORE.test(folded));
    if (!more) signals.push({ name: 'page:only-people', detail: share.toFixed(2) });
  }
  return signals;
}

/** Saved and shared pages carry their real path in the canonical address only. The site root is no help. */
function readCanonicalSignals({ snapshot, address }: ReadingContext): Signal[] {
  const canonical = parseAddress(snapshot.canonicalAddress ?? '');
  return canonical.path === '/' || canonical.path === address.path ? [] : readAddressSignals(canonical);
}

const DESCRIPTION_LENGTH = 200;
const THREAD_TOP = 30;

/** A job site is known and the place of its description holds one: the pane of a split view, the body of a posting. */
function readSiteSignals({ main, snapshot, site }: ReadingContext): Signal[] {
  if (site === undefined || main.reason !== 'site row') return [];
  const { threads } = site.row;
  if (threads?.list.test(snapshot.title)) return [{ name: 'site:thread', detail: snapshot.title }];
  const top = snapshot.blocks.slice(0, THREAD_TOP);
  if (threads && !top.some(({ text }) => threads.post.test(text))) return [];
  const length = main.blocks.reduce((sum, index) => sum + (snapshot.blocks[index]?.text.length ?? 0), 0);
  return length >= DESCRIPTION_LENGTH ? [{ name: 'site:description', detail: String(length) }] : [];
}

/** An applicant system at an address without a job's id shows what is open. */
function readBoardSignals({ site, tree }: ReadingContext): Signal[] {
  const board = site !== undefined && site.row.tenant !== undefined && site.row.key !== undefined;
  return board && keyOfSite(tree, site) === undefined ? [{ name: 'site:board', detail: site.row.id }] : [];
}

/** Everything seen on a page that bears on its kind, before weighing. */
export function readSignals(context: ReadingContext): Signal[] {
  const view = viewPage(context);
  const signals = [
    ...readQuietHost(context.address),
    ...readAddressSignals(context.address),
    ...readCanonicalSignals(context),
    ...readNameSignals(view),
    ...readStructuredSignals(context),
    ...readJobSignals(view, context.language),
    ...readPersonSignals(context, view),
    ...readWordSignals(view),
    ...readBuildSignals(view, context),
    ...readFormSignals(view),
    ...readSiteSignals(context),
    ...readBoardSignals(context),
  ];
  return [...signals, ...combineSignals(signals, view, context)];
}

/** Weighs signals: one reason for every kind a signal speaks for or against. A signal counts once. */
export function weighSignals(signals: readonly Signal[]): KindReason[] {
  const seen = new Set<string>();
  return signals.flatMap(({ name, detail }) => {
    if (seen.has(name)) return [];
    seen.add(name);
    return Object.entries(WEIGHTS[name] ?? {}).map(([kind, weight]): KindReason => {
      const reason = { signal: name, kind: kind as PageKind, weight };
      return detail === undefined ? reason : { ...reason, detail };
    });
  });
}

const known = new WeakMap<ReadingContext, { kind: PageKind; reasons: KindReason[] }>();

/**
 * What kind of page this is, with every reason weighed. `other` wins when nothing else is clearly better. The answer is
 * kept with the context, so that asking again costs nothing.
 */
export function classifyPage(context: ReadingContext): { kind: PageKind; reasons: KindReason[] } {
  const before = known.get(context);
  if (before) return before;
  const reasons = weighSignals(readSignals(context));
  const sums = new Map<PageKind, number>(PAGE_KINDS.map((kind) => [kind, START[kind] ?? 0]));
  for (const { kind, weight } of reasons) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  let best: PageKind = 'other';
  for (const [kind, sum] of sums) if (sum > (sums.get(best) ?? 0)) best = kind;
  const answer = { kind: best, reasons };
  known.set(context, answer);
  return answer;
}
