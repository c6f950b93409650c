import { PAGE_KINDS, type PageKind } from '../../facts/page-kind.ts';
import type { AddressParts } from '../address.ts';
import type { KindReason } from '../page-reading.ts';
import type { ReadingContext } from '../reading-context.ts';
import { findPersonCards } from '../company/person-cards.ts';
import { readAddressSignals } from './address-signals.ts';
import { readBuildSignals, readWordSignals } from './company-signals.ts';
import { readJobSignals } from './job-signals.ts';
import { readNameSignals } from './name-signals.ts';
import { viewPage } from './page-view.ts';
import { QUIET_HOSTS } from './quiet-hosts.ts';
import type { Signal } from './signal.ts';
import { readStructuredSignals } from './structured-signals.ts';
import { START, WEIGHTS } from './weights.ts';

function readQuietHost({ host }: AddressParts): Signal[] {
  const row = QUIET_HOSTS.find((quiet) => host === quiet.host || host.endsWith(`.${quiet.host}`));
  return row ? [{ name: 'quiet:host', detail: row.host }] : [];
}

function readPersonSignals(context: ReadingContext): Signal[] {
  const count = findPersonCards(context).length;
  if (count < 3) return [];
  return [{ name: count >= 6 ? 'page:person-cards-6' : 'page:person-cards-3', detail: String(count) }];
}

/** Everything seen on a page that bears on its kind, before weighing. */
export function readSignals(context: ReadingContext): Signal[] {
  const view = viewPage(context);
  return [
    ...readQuietHost(context.address),
    ...readAddressSignals(context.address),
    ...readNameSignals(view),
    ...readStructuredSignals(context),
    ...readJobSignals(view),
    ...readPersonSignals(context),
    ...readWordSignals(view),
    ...readBuildSignals(view, context),
  ];
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

/** What kind of page this is, with every reason weighed. `other` wins when nothing else is clearly better. */
export function classifyPage(context: ReadingContext): { kind: PageKind; reasons: KindReason[] } {
  const reasons = weighSignals(readSignals(context));
  const sums = new Map<PageKind, number>(PAGE_KINDS.map((kind) => [kind, START[kind] ?? 0]));
  for (const { kind, weight } of reasons) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  let best: PageKind = 'other';
  for (const [kind, sum] of sums) if (sum > (sums.get(best) ?? 0)) best = kind;
  return { kind: best, reasons };
}
