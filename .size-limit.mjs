// What the built extension may weigh, gzipped. Lazily loaded parts of the panel do not count: it is drawn without them.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const BUILD = '.output/chrome-mv3';

/** The document, its styles and scripts, and every script those import before they run. */
function listFirstPaint(document) {
  const html = readFileSync(join(BUILD, document), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path);
  const found = new Set();
  const follow = (path) => {
    if (found.has(path)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    const code = readFileSync(join(BUILD, path), 'utf8');
    for (const [, next] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      follow(join(dirname(path), next));
  };
  for (const path of named) follow(path);
  return [document, ...found].map((path) => join(BUILD, path));
}

const check = (name, path, limit) => ({ name, path, gzip: true, limit });

// oxlint-disable-next-line import/no-default-export -- the form size-limit asks for
export default [
  check('capture script, injected into the page', `${BUILD}/capture.js`, '20 kB'),
  check(
    'article script, injected after it where a page looks like an article',
    `${BUILD}/article.js`,
    '12 kB',
  ),
  check('gate, loaded into every page of an allowed site', `${BUILD}/gate.js`, '8 kB'),
  check('background', `${BUILD}/background.js`, '80 kB'),
  check('side panel, all it loads before it is first drawn', listFirstPaint('sidepanel.html'), '180 kB'),
];
