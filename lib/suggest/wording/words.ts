// Closed word classes and the few open ones that decide where a phrase begins and ends.
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const DETERMINERS = list(
  'a an the this that these those each every all both our your their its my any some several various multiple other another',
);
export const PREPOSITIONS = list(
  'about above across after against along among amongst around as at before behind below beneath beside besides between beyond by despite during except for from in inside into like near of off on onto out outside over past per regarding since through throughout to toward towards under until up upon via with within without alongside versus',
);
/** Prepositions a phrase may go on with. */
export const JOINING = list(
  'of for in on across with to from into between within at through throughout around against under over about among behind during onto',
);
export const AUXILIARIES = list(
  "am is are was were be been being has have had having do does did doing will would shall should can could may might must won't can't don't isn't aren't we're you're you'll we'll we've it's that's they're",
);
export const PRONOUNS = list(
  'i me we us you he him she her they them it who whom whose which what where when why how yourself ourselves themselves itself mine ours yours theirs everyone someone anyone everything something anything nothing one ones',
);
export const CONJUNCTIONS = list(
  'and or but nor so yet because although though while whereas if unless than whether either neither plus',
);
export const ADVERBS = list(
  'not also very too just only even still already often always never sometimes usually typically generally currently now then there here soon together well far ahead away back again more most less least rather quite ideally preferably regularly continuously daily weekly monthly once twice e.g i.e eg ie etc otherwise therefore however thus both ultimately hands-on day-to-day forward',
);
export const PARTICLES = list(
  'up out down over back off closely directly effectively together successfully regularly actively independently proactively collaboratively efficiently continuously',
);

/** Words that end a noun phrase at once. */
export const CUTTERS = list(
  'including include includes such using via while whilst whereby based related ranging required needed plus etc e.g i.e eg ie incl towards toward order ensuring enabling making helping allowing leading resulting driving',
);

const ADJECTIVES = list(
  'able accurate active additional advanced agile ambitious appropriate available aware basic best better big bold brand-new broad calm capable careful clean clear close collaborative commercial common compelling competitive complete complex comprehensive confident consistent core corporate creative crisp critical cross-functional current daily deep detailed different digital direct diverse dynamic early easy economic effective efficient electronic end-to-end engaging entire essential ethical excellent exceptional existing experienced external extra fair familiar fast federal fine first flexible formal free fresh friendly full functional future general genuine global good great happy hard healthy high high-impact high-performing high-quality holistic honest human important independent individual innovative integrated internal international key large last latest lean legal light likely local long long-term low main major many meaningful medical mental modern multiple national necessary new next nice normal numerous ongoing online open operational optimal organisational organizational outstanding overall own particular personal physical political positive possible potential powerful practical precise primary private proactive proven public quick quiet rapid raw ready real relevant reliable remote responsible responsive rich right robust safe same scalable secure senior sensitive separate serious several sharp short short-term significant similar simple skilled small smart social solid special specific stable standard strategic strong successful suitable sustainable technical thorough tight timely total traditional unique usable useful various vibrant virtual visible vital warm wide willing wonderful world-class written young',
);
const ADJECTIVE_LOOKING_NOUNS = list(
  'academic aerospace animal appraisal automotive collateral committal credential credentials dive five hive motive olive sedative technic antics appeal approvals bicycle canal carnival cathedral deal dials disposal festivals gala goals heal hospitals interval intervals jive manuals meal medal metrics mineral minerals pedal reveal seal signals steal topics tools trials zeal analytic clinics critics fabrics mosaic panic critique technique arithmetic statistic epidemic pandemic comic logic garlic plastic plastics academics approval arrival capital clinic critic criteria denial deal dial disposal editorial executive expert fabric festival funnel goal hospital incentive initiative journal legislative logic material materials mechanic metal metric metrics music narrative native objective objectives panel perspective portal professional professionals proposal referral removal rental representative representatives retail retrieval rival signal social spirit term terminal traffic trial topic tutorial value vehicle visual withdrawal archive drive alternative collective creative detective directive dialogue executive fundamentals individual individuals intellectual manual official original principal renewal survival tribunal arable table cable variable timetable bus campus census focus status virus consensus corpus apparatus nexus stimulus surplus analytics ethics economics logistics mathematics physics robotics politics statistics genetics electronics mechanics diagnostics graphics dynamics operatic republic epic comic academic antibiotic plastic ceramic picnic',
);
export const ING_NOUNS = list(
  'accounting advertising alerting banking bedding billing branding briefing budgeting building buildings catering charting cleaning clothing coaching coding computing consulting copywriting costing counselling counseling crafting dealing debugging drawing drawings earning earnings engineering evening farming filing financing finding findings forecasting funding fundraising gaming gathering grading greeting handling hearing heating helping hiring hosting housekeeping housing imaging invoicing landing learning lending lettings licensing lighting listing listings logging machining manufacturing mapping marketing meeting meetings mentoring merchandising messaging mining modeling modelling monitoring morning networking nursing offering offerings onboarding outsourcing packaging parking parenting payroll planning plumbing posting pricing printing processing programming prototyping publishing purchasing rating ratings reading recording recruiting rendering reporting researching rostering routing safeguarding scheduling screening selling sequencing setting settings shipping signing singing solving making sharing keeping saving sourcing spending spelling spring staffing standing string styling surfacing targeting teaming teaching testing thing things ticketing timing tooling tracking trading training treasury troubleshooting tutoring underwriting understanding warehousing warning welding wellbeing wing wording writing',
);
/** Nouns that say nothing between "in" and the word they lead to: "in accordance with", "in partnership with", "in order to". */
export const LINK_NOUNS = list(
  'accordance partnership line collaboration conjunction cooperation co-operation consultation compliance addition order relation connection coordination co-ordination liaison keeping response respect terms case view agreement alignment association combination exchange',
);

/** Nouns that mean nothing without what follows them ("knowledge of", "contributions to"). */
export const HOLLOW_NOUNS = list(
  'ability access amount application approach area array aspects attention background basis bit capability chance combination commitment competence competency comprehension contact contribution contributions desire development element elements end evidence experience exposure facility familiarity focus fluency form grasp history implementation importance interest introduction kind knowledge lack level levels management mastery member members mix nature number part parts participation passion piece portion presence proficiency quality range record response role sense series set side sort state success type types understanding use variety way willingness work years',
);

/** Words for character, which are no skill to ask about. */
export const TRAITS = list(
  'emphasis expertise interaction alignment awareness employment instincts instinct attention detail solver solvers depth travel luck growth learning environment environments record solutions ability ambiguity uncertainty neutrality accountability adaptability ambition appetite attitude candidate candidates care character commitment confidence courage creativity curiosity cv cvs dedication demeanor demeanour desire determination diligence discretion drive dynamism eagerness empathy energy enthusiasm ethic ethics flexibility focus honesty humor humour independence initiative integrity interest kindness manner mentality mindset motivation nature openness optimism organisation organization passion patience people personality player positivity precision pride proactivity professionalism punctuality reliability resilience respect responsibility self-motivation sense skills spirit style team-player teamwork tenacity thinker thinking thirst trustworthiness will willingness capabilities abilities competencies',
);
const NOT_PARTICIPLES = list('need seed feed speed breed deed weed bed red shed sled embed');

/** Could this lower-case word only describe and not be named? */
export function isAdjective(lower: string): boolean {
  if (ADJECTIVE_LOOKING_NOUNS.has(lower)) return false;
  if (ADJECTIVES.has(lower)) return true;
  if (lower.length > 5 && /(?:ive|[^v]al|ic|iary)$/.test(lower)) return true;
  return /(?:ous|able|ible|ful|less|ical|ional|ual|uctive|ative|ective|entic|istic|atory|ary-based|-based|-driven|-focused|-facing|-oriented|-level|-wide|-quality|-performing|-critical|-scale)$/.test(
    lower,
  );
}

export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) ||
  (lower.length > 4 &&
    lower.endsWith('ly') &&
    !/^(?:supply|family|assembly|reply|anomaly|italy|weekly|monthly|quarterly|daily|early|friendly|elderly|july|monopoly|ally|homily|fly|apply|rely|comply|multiply|imply|daily|only)$/.test(
      lower,
    )) ||
  lower === 'early-on';

export const isParticiple = (lower: string): boolean =>
  lower.length > 4 && lower.endsWith('ed') && !NOT_PARTICIPLES.has(lower) && !lower.includes('-');

export const isFunctionWord = (lower: string): boolean =>
  DETERMINERS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  AUXILIARIES.has(lower) ||
  PRONOUNS.has(lower) ||
  CONJUNCTIONS.has(lower);

/** Words that say nothing about which company or job it is. A phrase made only of these is no anchor. */
export const GENERIC_WORDS = list(
  'ability account accounts action actions activity activities area areas aspect aspects audience audiences background best business businesses career case cases challenge challenges client clients colleague colleagues communication communications community companies company complex concept concepts consumer content context contribution core cross-functional culture customer customers day decision decisions deliverable deliverables delivery department departments development direction duties effort efforts employee employees end-to-end environment environments excellence excellent execution experience experiences expertise exposure external field focus function functions future goal goals great ground group groups growth high high-quality idea ideas impact improvement improvements individual individuals industry information initiative initiatives innovation input insight insights internal issue issues job key knowledge leader leaders leadership level life management manager managers market markets matter matters meaning member members method methods mission multiple need needs new objective objectives office operation operations opportunities opportunity organisation organization organizations others outcome outcomes part partner partners partnership passion people performance person place plan plans position practice practices priorities priority problem problems process processes product products professional professionals program programme programmes programs progress project projects purpose quality range relationship relationships request requests requirement requirements resource resources responsibilities responsibility result results review reviews role scope service services setting settings skill skills software solution solutions something stakeholder stakeholders standard standards status strategic strategies strategy success support system systems target targets task tasks team teammates teams technical technologies technology thing things time tool tools topics track training understanding user users value values variety vision way ways work world year years effective strong various successful day-to-day daily our your the all a an and of in for with to on across from into new specific other these those business-critical large small',
);
