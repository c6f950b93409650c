// Verbs that open the lines of postings, by what kind of work they stand for. A verb missing here is a row missing here:
// an unknown verb is quoted, never bent. Lists are sorted; a test checks that no verb stands in two classes.

const CLASSES = {
  advise: 'advise advocate champion consult counsel influence inform negotiate recommend represent',
  analyse:
    'analyse analyze assess audit benchmark calculate compare diagnose estimate evaluate forecast interpret investigate measure model monitor quantify review scrutinise segment survey track validate',
  assure:
    'adhere assure certify comply conform enforce ensure follow guard guarantee inspect observe protect safeguard secure uphold verify',
  build:
    'architect assemble author build code compose configure construct craft create define deploy design develop devise draft engineer establish fabricate formulate found generate implement incorporate install integrate introduce invent launch produce program prototype publish roll set ship shape start structure translate write',
  care: 'administer attend care comfort discharge escort feed nurse observe rehabilitate treat triage',
  explain:
    'brief communicate convey describe escalate explain facilitate host inspire interview moderate pitch present promote report speak tell',
  hire: 'attract hire onboard recruit retain source staff',
  improve:
    'accelerate adapt address advance automate consolidate cut deepen eliminate enhance evolve expand extend grow harden identify improve increase innovate maximise maximize migrate minimise minimize modernise modernize optimise optimize raise rebuild redesign reduce refactor refine refresh reimagine renew replace resolve restructure revise scale shorten simplify solve speed stabilise stabilize standardise standardize streamline strengthen tackle transform transition troubleshoot tune unblock unlock update upgrade',
  lead: 'chair command control direct drive govern head lead manage mobilise orchestrate oversee own spearhead steer supervise',
  partner:
    'align ally build-relationships collaborate connect cooperate coordinate engage interact interface liaise link network partner unite work',
  plan: 'allocate anticipate contribute participate arrange book budget decide organise organize plan prioritise prioritize schedule scope select sequence set-up',
  record:
    'prepare catalogue check classify collate collect compile complete document enter file gather input keep log maintain-records note process reconcile record register transcribe upload',
  research: 'discover examine experiment explore hypothesise research study',
  run: 'assist carry share cater clean conduct cover curate bring deliver dispatch drive-vehicles execute fix fulfil fulfill handle help host-events keep-running lift maintain make move operate order pack patch perform pick play prevent provide reach repair respond restock run serve service supply support sustain take transport use',
  sell: 'acquire capture close cold-call convert cultivate demo develop-business generate-leads gain market nurture onboard-customers position prospect qualify sell target upsell win',
  spend: 'buy contract negotiate-terms procure purchase renegotiate spend tender',
  teach:
    'assign coach develop-others educate empower foster guide instruct mark mentor motivate supervise-students teach train tutor',
  test: 'debug profile simulate test',
} as const;

export type DutyClass = keyof typeof CLASSES;

/** Base form → class. Hyphenated rows only name sub-kinds for readers and are left out. */
export const DUTY_VERBS: ReadonlyMap<string, DutyClass> = new Map(
  Object.entries(CLASSES).flatMap(([name, verbs]) =>
    verbs
      .split(' ')
      .filter((verb) => !verb.includes('-'))
      .map((verb) => [verb, name as DutyClass] as const),
  ),
);

/** Verbs that are as often nouns; inside a noun phrase they are read as nouns unless an object follows. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  (
    'advocate approach audit benchmark book brief budget care catalogue champion change check close coach code command comfort conduct contract control counsel cover cut demo design discharge dispatch drive engineer estimate experiment feed file fix forecast ' +
    'gain guard guide head help hire host interface interview issue join launch lead link log mark market measure model move network note nurse order pack partner patch pick pitch plan position present process produce profile program ' +
    'project prospect prototype purchase raise record register report research review run scale schedule scope segment service set shape share ship source speed staff start study supply support survey target tender test track train transport triage update upgrade use work'
  ).split(' '),
);

/** Gerunds the rules would get wrong; doubled consonants and dropped letters. */
const GERUND_EXCEPTIONS: Readonly<Record<string, string>> = {
  begin: 'beginning',
  control: 'controlling',
  cut: 'cutting',
  debug: 'debugging',
  defer: 'deferring',
  embed: 'embedding',
  forget: 'forgetting',
  format: 'formatting',
  fulfil: 'fulfilling',
  fulfill: 'fulfilling',
  get: 'getting',
  hit: 'hitting',
  input: 'inputting',
  log: 'logging',
  map: 'mapping',
  onboard: 'onboarding',
  permit: 'permitting',
  plan: 'planning',
  plug: 'plugging',
  prefer: 'preferring',
  program: 'programming',
  put: 'putting',
  quit: 'quitting',
  refer: 'referring',
  run: 'running',
  scan: 'scanning',
  set: 'setting',
  ship: 'shipping',
  sit: 'sitting',
  spin: 'spinning',
  stop: 'stopping',
  submit: 'submitting',
  swim: 'swimming',
  tag: 'tagging',
  transfer: 'transferring',
  transmit: 'transmitting',
  travel: 'travelling',
  trim: 'trimming',
  tie: 'tying',
  win: 'winning',
};
/** Gerunds that would be understood but not said. */
const SPOKEN: Readonly<Record<string, string>> = { own: 'looking after' };
const AMERICAN: Readonly<Record<string, string>> = {
  travel: 'traveling',
  model: 'modeling',
  counsel: 'counseling',
  label: 'labeling',
};
const BRITISH: Readonly<Record<string, string>> = {
  model: 'modelling',
  counsel: 'counselling',
  label: 'labelling',
};

/** Gerund of a known duty verb in base form; undefined for a verb that is not in the table. */
export function toGerund(base: string, spelling: 'uk' | 'us' = 'us'): string | undefined {
  if (!DUTY_VERBS.has(base)) return undefined;
  const variant = SPOKEN[base] ?? (spelling === 'us' ? AMERICAN : BRITISH)[base] ?? GERUND_EXCEPTIONS[base];
  if (variant) return variant;
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${base}ing`;
}

function fromIng(word: string): string | undefined {
  const stem = word.slice(0, -3);
  const candidates = [
    stem,
    `${stem}e`,
    stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : '',
    stem.endsWith('y') ? `${stem.slice(0, -1)}ie` : '',
  ];
  return candidates.find((candidate) => DUTY_VERBS.has(candidate));
}

function fromThirdPerson(word: string): string | undefined {
  const candidates = [
    word.slice(0, -1),
    word.endsWith('es') ? word.slice(0, -2) : '',
    word.endsWith('ies') ? `${word.slice(0, -3)}y` : '',
  ];
  return candidates.find((candidate) => DUTY_VERBS.has(candidate));
}

export interface KnownVerb {
  base: string;
  form: 'base' | 'third' | 'gerund';
  kind: DutyClass;
}

/** The duty verb a lower-case word is a form of, or undefined. Past forms are not duties and are not recognised. */
export function readVerb(lower: string): KnownVerb | undefined {
  const kind = DUTY_VERBS.get(lower);
  if (kind) return { base: lower, form: 'base', kind };
  const ing = lower.endsWith('ing') ? fromIng(lower) : undefined;
  if (ing) return { base: ing, form: 'gerund', kind: DUTY_VERBS.get(ing)! };
  const third = lower.endsWith('s') && lower.length > 3 ? fromThirdPerson(lower) : undefined;
  return third ? { base: third, form: 'third', kind: DUTY_VERBS.get(third)! } : undefined;
}
