// Takes every means of asking a server, and of loading further code, out of pdf.js while it is built in. Only bytes
// the candidate chose are handed to it, so none of this could run; but what is not there need not be trusted.
import type { Plugin } from 'vite';

interface Cut {
  what: RegExp;
  by: string;
}

/** Only the global functions: pdf.js has methods called `fetch` that look objects up in the file. */
const CUTS: readonly Cut[] = [
  { what: /(?<=\b(?:await|return) |= )fetch\(/g, by: 'refuseToAsk(' },
  { what: /new XMLHttpRequest\(/g, by: 'refuseToAsk(' },
  { what: /\bXMLHttpRequest\.DONE\b/g, by: '4' },
  { what: /await import\(/g, by: 'await refuseToAsk(' },
];

const REFUSE = `
function refuseToAsk() {
  throw new Error('Second Round asks no server.');
}
`;

/** Throws when a pattern is not found: then pdf.js has changed, and someone must look. */
function cutOut(code: string, id: string): string {
  const cut = CUTS.filter(({ by }) => by !== '4').every(({ what }) => code.search(what) >= 0);
  if (!cut) throw new Error(`${id} is not the pdf.js that was looked at: see pdf-without-network.ts.`);
  return CUTS.reduce((text, { what, by }) => text.replaceAll(what, by), code) + REFUSE;
}

/** Vite plugin for the page's and the worker's build. */
export function pdfWithoutNetwork(): Plugin {
  return {
    name: 'pdf-without-network',
    enforce: 'pre',
    transform(code, id) {
      return /pdfjs-dist\/.*\.mjs(?:\?|$)/.test(id) ? { code: cutOut(code, id), map: null } : undefined;
    },
  };
}
