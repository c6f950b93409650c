import { SAMPLE_SITE } from '../../lib/sample/sample-site.ts';

const MAX_WHOLE = 120;

/** Text fragments give "-", "," and "&" a meaning of their own. */
function encodePart(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/**
 * The page's address with a fragment that scrolls to the quote (https://wicg.github.io/scroll-to-text-fragment/).
 * An empty quote gives the page itself. Long quotes are named by their first and last four words. Undefined when the address is no web address, or
 * the sample's, which leads nowhere.
 */
export function toQuoteLink(address: string, quote: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (url.origin === SAMPLE_SITE) return undefined;
  if (quote.trim() === '') return url.href;
  const words = quote.trim().split(/\s+/);
  const whole = quote.length <= MAX_WHOLE || words.length < 9;
  const text = whole
    ? encodePart(words.join(' '))
    : `${encodePart(words.slice(0, 4).join(' '))},${encodePart(words.slice(-4).join(' '))}`;
  url.hash = `${url.hash}:~:text=${text}`;
  return url.href;
}
