const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose text is never text of the page. */
export const SILENT_TAGS = set(
  'script style template noscript head title meta link base select option datalist textarea canvas video audio object embed math map param source track',
);

/** Elements that stand on lines of their own. */
export const BLOCK_TAGS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);

/** Elements that only format the words inside them; never looked up for their style. */
export const FORMAT_TAGS = set(
  'b strong i em u mark sub sup font s del ins code kbd var q cite dfn abbr bdi bdo wbr big tt',
);

export const STRONG_TAGS = set('b strong th');

/** Elements remembered as boxes even without id, class or attributes, because what repeats is made of them. */
export const BOX_TAGS = set(
  'article aside blockquote dialog dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header iframe input label legend li main nav ol search section summary table tbody td textarea th thead tr ul select time',
);

/** Form controls: no text of their own, but what they ask for tells an application form. */
export const CONTROL_TAGS = set('input textarea select');
