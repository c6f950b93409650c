import { attributeOf, findAllIn, findIn, rootOf } from './dom-access.ts';
import { foldText } from './fold-text.ts';
import { SNAPSHOT_LIMITS } from './snapshot-limits.ts';

/** meta name, property or itemprop with its content, names in lower case, the first of each name. */
export function readMeta(document: Document): Record<string, string> {
  const meta = new Map<string, string>();
  for (const element of findAllIn(document, 'meta[content]')) {
    if (meta.size >= SNAPSHOT_LIMITS.metaEntries) break;
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = foldText((element.getAttribute('content') ?? '').slice(0, SNAPSHOT_LIMITS.blockText));
    const key = name?.trim().toLowerCase().slice(0, 200);
    if (key && content && !meta.has(key)) meta.set(key, content);
  }
  return Object.fromEntries(meta);
}

/** Language the page says it is in, as written. */
export function readLanguage(document: Document, meta: Record<string, string>): string | undefined {
  const declared =
    contentOf(rootOf(document), 'lang') ??
    contentOf(findIn(document, 'meta[http-equiv="content-language" i]'), 'content') ??
    meta['og:locale'] ??
    meta['language'] ??
    meta['inlanguage'];
  return declared?.trim().slice(0, 60) || undefined;
}

/** The address the page gives for itself, absolute. */
export function readCanonicalAddress(document: Document, base: string): string | undefined {
  const written =
    contentOf(findIn(document, 'link[rel~="canonical" i][href]'), 'href') ??
    contentOf(findIn(document, 'meta[property="og:url"]'), 'content');
  if (!written?.trim()) return undefined;
  try {
    const { href, protocol } = new URL(written.trim(), base);
    return /^https?:$/.test(protocol) ? href.slice(0, SNAPSHOT_LIMITS.address) : undefined;
  } catch {
    return undefined;
  }
}

function contentOf(element: Element | null, attribute: string): string | undefined {
  return (element && attributeOf(element, attribute)) || undefined;
}
