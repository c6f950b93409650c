// Pages as bad as the web has them, each with a posting somewhere in it or nothing at all.

const BODY = `<main><h1>Platform Engineer</h1><p>Company: Tollgate Orchards</p>
<h2>What you’ll do</h2><ul><li>Keep the apple scales online through the harvest</li><li>Write down what broke</li></ul>
<h2>What we’re looking for</h2><ul><li>Three years of looking after Linux servers</li><li>Experience with PostgreSQL</li></ul>
<p><a href="/apply">Apply now</a></p></main>`;

/** Every page has a title of its own, by which the panel can be seen to have moved on to it. */
const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Platform Engineer, ${title} – Tollgate Orchards</title>${head}</head><body>${body}</body></html>`;

/** Structured data cut off in the middle of a string, and a second one that is no JSON at all. */
const brokenData = page(
  'north orchard',
  BODY,
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Platform Engineer","hiringOrganization":{"@type":"Organization","name":"Tollgate Orch</script>
<script type="application/ld+json">undefined;</script>`,
);

/** Five megabytes of text after the posting. */
const fiveMegabytes = (): string => {
  const line =
    '<p>The harvest diary of a long season, line after line, told by people who were there and counted crates.</p>\n';
  return page('long season', BODY + line.repeat(Math.ceil((5 * 1024 * 1024) / line.length)));
};

/** Fifty thousand elements, some of them nested two hundred deep. */
const fiftyThousandNodes = (): string => {
  const deep = '<div>'.repeat(200) + 'deep' + '</div>'.repeat(200);
  const rows = Array.from(
    { length: 12_500 },
    (_, row) => `<div><span>Crate ${row}</span><i></i><b>${row * 7}</b></div>`,
  );
  return page('many crates', BODY + deep + rows.join(''));
};

/** Once told to, throws its own content away in small pieces, as fast as it is let. */
const vanishing = page(
  'gone tomorrow',
  `${BODY}<div id="rest">${'<p>Another crate of apples was weighed and written down.</p>'.repeat(3_000)}</div>
<script>
addEventListener('vanish', () => {
  const timer = setInterval(() => {
    for (let i = 0; i < 40; i += 1) document.body.lastElementChild?.remove();
    if (!document.body.firstElementChild) { document.documentElement.remove(); clearInterval(timer); }
  }, 0);
});
</script>`,
);

/** A shell around the posting; what is inside refuses to be framed and takes the whole tab. */
const shell = page(
  'jobs of the week',
  '<h1>Jobs of the week</h1><iframe src="/bad/inside" width="900" height="600"></iframe>',
);
const inside = page(
  'inside',
  `${BODY}<script>if (top !== self) setTimeout(() => { top.location.href = self.location.href; }, 400);</script>`,
);

/** The posting sits in a frame of another origin: `localhost` instead of `127.0.0.1`. */
const foreignFrame = page(
  'elsewhere',
  `<h1>Work with us</h1><iframe id="jobs"></iframe><script>jobs.src = location.origin.replace('127.0.0.1', 'localhost') + '/bad/broken-data';</script>`,
);

const empty = '<!doctype html><html><head><title></title></head><body></body></html>';

/** Sets traps for the capture script: names of form fields that shadow the DOM's own. */
const shadowed = page(
  'by the form',
  `<form id="body"><input name="children"><input name="attributes"><input name="textContent"><input name="childNodes"><input name="parentNode"></form>${BODY}`,
);

/** Path → HTML, to be handed to the demo site's server. */
export function makeBadPages(): Record<string, string> {
  return {
    '/bad/broken-data': brokenData,
    '/bad/five-megabytes': fiveMegabytes(),
    '/bad/fifty-thousand-nodes': fiftyThousandNodes(),
    '/bad/vanishing': vanishing,
    '/bad/shell': shell,
    '/bad/inside': inside,
    '/bad/foreign-frame': foreignFrame,
    '/bad/empty': empty,
    '/bad/shadowed': shadowed,
    // A page that asks a stranger for a picture: shows that the watch for stray requests sees what there is to see.
    '/bad/stray': page(
      'one picture',
      'by the form',
      `${BODY}<img src="http://pictures.tollgate.example/crate.png" alt="A crate">`,
    ),
  };
}
