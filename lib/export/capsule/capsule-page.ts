// The HTML around a capsule: own styles, nothing loaded, nothing run but the script named by its hash.
import { DATA_ID, type CapsuleData } from './capsule-format.ts';

/** Words of pages and candidates stay words, in text and in attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const STYLE = `
:root{color-scheme:light dark;--ink:#14191f;--soft:#515b66;--line:#dde2e6;--paper:#fff;--accent:#0a5c70}
@media(prefers-color-scheme:dark){:root{--ink:#e8ebee;--soft:#a3adb8;--line:#2c343c;--paper:#14181c;--accent:#77c8da}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:42rem;padding:1.25rem;background:var(--paper);color:var(--ink);
font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .25rem}
h2{font-size:1.125rem;margin:2rem 0 .5rem;padding-top:.75rem;border-top:1px solid var(--line)}
h3{font-size:1rem;margin:1rem 0 .25rem}
p,li,blockquote,small{margin:.25rem 0}
li{margin-left:1.25rem}
small{display:block;color:var(--soft);font-size:.875rem}
blockquote{padding-left:.75rem;border-left:3px solid var(--line);color:var(--soft);font-family:Georgia,serif}
details{margin:.5rem 0}
summary{cursor:pointer;font-weight:600;min-height:1.75rem}
label{display:block;font-weight:600;margin:1rem 0 .25rem}
input,button{font:inherit;padding:.5rem .75rem;border:1px solid #87919c;border-radius:.375rem;width:100%;max-width:20rem}
button{margin-top:.75rem;border-color:var(--accent);background:var(--accent);color:var(--paper);font-weight:600}
[role=alert]{min-height:1.5rem;font-weight:600}
@media print{body{max-width:none;padding:0;font-size:10.5pt}details::details-content{content-visibility:visible;height:auto}
h2,h3,summary{break-after:avoid}li,blockquote,p{break-inside:avoid}}
`;

export interface CapsulePage {
  /** BCP 47 tag of the words. */
  language: string;
  title: string;
  /** HTML of the body, escaped already. */
  body: string;
  data: CapsuleData;
  script?: { text: string; sha256: string };
}

/** JSON that no HTML parser can find an end of the block in; read back, it is the same data. */
function writeData(data: CapsuleData): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** The whole file. */
export function writeCapsulePage({ language, title, body, data, script }: CapsulePage): string {
  const scripts = script ? `; script-src '${script.sha256}'` : '';
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${scripts}; base-uri 'none'; form-action 'none'">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
<script type="application/json" id="${DATA_ID}">${writeData(data)}</script>
${script ? `<script>${script.text}</script>\n` : ''}</body>
</html>
`;
}
