// Made-up postings and company pages of a given size for measuring: the same seed gives the same page.

/** What a generated page should be like. */
export interface PageWish {
  /** Elements in the body, about. */
  nodes: number;
  kind: 'posting' | 'list' | 'article';
}

const WORDS =
  'boats rigging masts harbour plan timber weather crew launch keel build careful repair measure weekly drawings sails'.split(
    ' ',
  );

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

class PageText {
  #random: () => number;

  constructor(seed: number) {
    this.#random = createRandom(seed);
  }

  words(count: number): string {
    return Array.from({ length: count }, () => WORDS[Math.floor(this.#random() * WORDS.length)]).join(' ');
  }

  sentence(count: number): string {
    const words = this.words(count);
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}, and ${this.words(4)}.`;
  }
}

// About 24 elements a section.
function section(text: PageText, at: number): string {
  const items = Array.from(
    { length: 8 },
    () => `<li class="css-1x${at}"><span>${text.sentence(9)}</span></li>`,
  ).join('');
  return `<section class="section block-${at % 5}"><div class="inner"><h2>${text.words(3)}</h2><p>${text.sentence(30)} <a href="/a/${at}">${text.words(2)}</a></p><ul>${items}</ul><div class="meta"><span class="label">Place:</span> <span>Kiel</span></div></div></section>`;
}

// About 10 elements a card.
function card(text: PageText, at: number): string {
  return `<li class="card"><article><a href="/jobs/${at}"><h3>${text.words(3)}</h3></a><div class="meta"><span class="team">${text.words(1)}</span> <span class="place">Kiel</span></div><p>${text.sentence(14)}</p><button class="save" aria-label="Save"><svg><path d="M0 0"></path></svg></button></article></li>`;
}

/** HTML of a page with about that many elements. */
export function generatePage({ nodes, kind }: PageWish): string {
  const text = new PageText(nodes);
  const count = kind === 'list' ? Math.round(nodes / 12) : Math.round(nodes / 24);
  const parts = Array.from({ length: count }, (_, at) =>
    kind === 'list' ? card(text, at) : section(text, at),
  );
  const data = {
    '@type': kind === 'article' ? 'NewsArticle' : 'JobPosting',
    title: 'Rigger',
    description: text.sentence(80),
    datePosted: '2026-08-01',
  };
  const head = kind === 'list' ? '' : `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const main = kind === 'list' ? `<ul>${parts.join('')}</ul>` : parts.join('');
  return `<!doctype html><html lang="en"><head><title>Rigger at Brightwell</title>${head}<style>.hidden{display:none}.inner{padding:1px}.meta{display:flex;gap:8px}</style></head><body><header><nav><a href="/">Home</a><a href="/jobs">Jobs</a></nav></header><main><h1>Rigger</h1>${main}</main><footer><p>Brightwell</p></footer></body></html>`;
}
