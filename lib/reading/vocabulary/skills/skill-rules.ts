// When a word that is also an ordinary word means the skill. Folded patterns; `before` ends where the word begins,
// `after` begins where it ends. Rows of extraction knowledge, each with a test.

export interface SkillRule {
  /** The word must be written exactly as in the row. */
  exact: boolean;
  /** Never a skill. */
  rejectBefore?: RegExp;
  rejectAfter?: RegExp;
  /** A skill for sure. */
  acceptBefore?: RegExp;
  acceptAfter?: RegExp;
  /** Words before it that decide even when it is not written exactly so ("MS Office (word, excel)"). */
  loose?: RegExp;
  /** A neighbour in a list that is a skill decides for it. */
  list: boolean;
  /** What holds when nothing else decides. */
  otherwise: boolean;
}

const TOOL_BEFORE =
  /(?:experience (?:with|in|using|of|on)|experienced (?:with|in)|expertise (?:in|with)|knowledge of|know|proficien(?:t|cy) (?:in|with)|fluen(?:t|cy) (?:in|with)|familiar(?:ity)? with|skills? (?:in|with)|skilled (?:in|with)|working (?:with|in)|work with|using|use of|hands-on (?:with|experience with|in)|written in|write|writing|programming in|coding in|code in|developing in|develop in|built (?:with|in|on)|background in|understanding of|command of|mastery of|exposure to|tools? (?:like|such as)|such as|like|e\.g\.|i\.e\.|including|languages?:|frameworks?:|tools?:|stack:|technologies:|software:|platforms?:|erfahrung(?:en)? (?:mit|in)|kenntnisse(?:n)? (?:in|von|mit)|umgang mit|vertraut mit|wie|z\. ?b\.|experience (?:avec|de|en|sur)|connaissances? (?:de|en|d')|maitrise (?:de|d')|experiencia (?:con|en)|conocimientos? (?:de|en|con)|dominio de|manejo de|ervaring met|kennis van|experiencia com|conhecimentos? (?:em|de)|esperienza (?:con|in|di)|conoscenza (?:di|del)|znajomosc|doswiadczenie (?:w|z)|trabajado con|trabajar con|travaille (?:avec|sur)|gearbeitet mit|routine in|sicher in|gewerkt met|lavorato con|trabalhou com|pracowal[ae]?s z|certificacion|certificado en|zertifizierung|certyfikat|certified in|uso (?:de|del|di)|utilizzo di|utilisation de|gebruik van|beheersing van|obsluga|logiciel|applicativo|advanced|modern|strong|solid|expert|professional) (?:the )?$/;
const TOOL_AFTER =
  /^(?: ?\(|[ -](?:developers?|engineers?|engineering|programming|programmers?|language|framework|library|codebase|code\b|scripting|scripts?|development|stack|experience|expertise|skills?|knowledge|certified|certification|administrator|administration|admin|ecosystem|applications?|apps?\b|backend|frontend|services|components?|tooling|tools?|platform|software|reports?|dashboards?|templates?|kenntnisse|entwickler\w{0,3}|erfahrung|programmierung|or similar|or equivalent|or comparable|api\b|cli\b|sdk\b|models?|queries|integrations?|is a plus|preferred|required|\d))/;

export const SKILL_RULES: Readonly<Record<string, SkillRule>> = {
  /** Exact capitals only: abbreviations that are words in small letters. */
  c: { exact: true, list: true, otherwise: true },
  /** Product names that are words: Rust, Notion, Tableau, Ruby, Helm, Chef … */
  l: {
    exact: true,
    rejectBefore:
      /(?:at the|to the|la|mr\.?|ms\.?|mrs\.?|dr\.?|san|santa|new|old|cafe|hotel|street|lake|mount|river|our|their|executive|sous|head|in the|by) $/,
    rejectAfter:
      /^(?: (?:street|st\.|avenue|road|joy|belt|resistan\w+|chef|cook|island|city|lake|hotel|bank|valley|county|of the|de|manager role)(?![a-z])|'s (?:street|mission))/,
    acceptBefore: TOOL_BEFORE,
    acceptAfter: TOOL_AFTER,
    list: true,
    otherwise: false,
  },
  C: {
    exact: true,
    rejectBefore:
      /(?:class|series|level|grade|vitamin|category|cat\.|type|plan|hepatitis|option|section|appendix|part|schedule|tier|°|\d|the|a|b,|permis|klasse|clase|tipo|band|team|top) ?$/,
    rejectAfter:
      /^(?:[-)](?!\w*(?:programm|entwickl|code))|-(?:level|suite|cut|section|corp|class)|\.(?=[a-z])| (?:level|suite|class|corp)|'s|°|&)/,
    acceptBefore: TOOL_BEFORE,
    acceptAfter:
      /^(?: programming| language| developer| code| compiler| kernel|\/c\+\+|,? (?:and|or|und|oder) c\+\+|, c\+\+|-programm|-entwickl)/,
    list: true,
    otherwise: false,
  },
  agile: {
    exact: false,
    rejectBefore: /(?:more|an?|be|being|and|quick|fast|lean,?|highly|remain|stay|as|mentally|are) $/,
    rejectAfter:
      /^ (?:company|organi[sz]ation|mind|learner|and (?:flexible|fast|dynamic|motivated|adaptable|driven)|thinking|person|team player|startup|start-up|decision)/,
    acceptBefore: TOOL_BEFORE,
    acceptAfter:
      /^(?:[ /]|-)(?:method\w*|scrum|develop\w*|software|framework\w*|practices|principles|ways of working|environments?|teams?|process\w*|project|delivery|coach\w*|ceremon\w*|manifesto|entwicklung\w*|arbeit\w*|product|working|sprint|approach|kanban|transformation|mindset|engineering|or|and|o\b|y\b|et\b)/,
    list: true,
    otherwise: false,
  },
  api: { exact: true, rejectBefore: /(?:graphics|graphic|windowing) $/, list: true, otherwise: true },
  apache: {
    exact: true,
    rejectAfter: /^ (?:helicopter|county|software foundation|license|licence|2)/,
    list: true,
    acceptAfter: TOOL_AFTER,
    acceptBefore: TOOL_BEFORE,
    otherwise: false,
  },
  bind: { exact: true, loose: /dns[^.;]{0,12}$/, list: true, otherwise: true },
  creo: {
    exact: false,
    rejectAfter: /^ que/,
    acceptBefore: TOOL_BEFORE,
    acceptAfter: TOOL_AFTER,
    list: true,
    otherwise: false,
  },
  crm: {
    exact: true,
    rejectAfter: /^ (?:marketing manager|team|department|director)/,
    list: true,
    otherwise: true,
  },
  dbt: { exact: true, rejectAfter: /^ (?:therap|skills group)/, list: true, otherwise: true },
  ecom: {
    exact: false,
    rejectBefore: /(?:our|leading|an?|the|european|global|largest|for an?|in|growing|and) $/,
    acceptBefore:
      /(?:experience (?:in|with)|knowledge of|understanding of|erfahrung (?:im|in)|background in) $/,
    list: true,
    otherwise: false,
  },
  epic: {
    exact: true,
    rejectBefore: /(?:an|our|truly|most|some) $/,
    rejectAfter:
      /^ (?:games|stor|journey|adventure|team|scale|proportion|level|and user stor|creation|owner)/,
    acceptBefore: TOOL_BEFORE,
    acceptAfter: /^ (?:emr|ehr|systems|certif|charting|experience|modules?|hyperspace|beaker|willow)/,
    list: true,
    otherwise: false,
  },
  excel: {
    exact: true,
    loose: /(?<![a-z])(?:microsoft|ms|office)(?![a-z])[^.;]{0,40}$/,
    rejectAfter:
      /^(?: (?:in (?!excel)|at|as|by|when|under|within|both|and (?:grow|thrive|develop)|professionally|academically)|s\b|led\b|lence)/,
    rejectBefore:
      /(?:to|you|will|who|can|and|help (?:you|us)|consistently|must|should|really|we|opportunity to|able to|that) $/,
    acceptBefore: TOOL_BEFORE,
    acceptAfter:
      /^(?:[ ,/(-]{1,3}(?:pivot|spreadsheet|vlookup|skills?|macros?|vba|formulas?|functions?|models?|power ?point|word|outlook|access|power ?query|kenntnisse|files?|reports?|sheets?|and (?:power ?point|word|powerpoint|outlook|google|access)|charts?|is|required|proficiency|or google)|[.,;)]|$)/,
    list: true,
    otherwise: true,
  },
  go: {
    exact: true,
    rejectAfter:
      /^(?:[ -](?:to|live|lives|getter|getters|above|beyond|ahead|further|into|out|through|back|for|on|the|with|global|public|green|beyond|home|where|far|deep|after|well|straight|digital|kart|mobile|wild|hand|big|team|-)(?![a-z])|-to-|-live|-getter|ing\b|es\b)/,
    rejectBefore:
      /(?:to|on the|ready to|set to|let's|we|you|i|they|can|will|must|don't|pokemon|first|a|no|way to|things|wanna|please|cash[ -]and) ?$/,
    acceptBefore:
      /(?:written in|develop\w* in|code in|coding in|programming in|program in|experience (?:with|in|using)|proficien\w+ (?:in|with)|knowledge of|expertise in|fluent in|skills in|familiar\w* with|using|languages?(?: like| such as|:)|such as|like|kenntnisse in|erfahrung (?:mit|in)|background in|backend in|e\.g\.|as|strong|solid|excellent|idiomatic|write|writing) $/,
    acceptAfter:
      /^(?: ?\(golang\)|(?:,? (?:and|or|und|oder|&)|[,/]) ?(?:strong |solid |good )?(?:java|python|rust|c\+\+|c#|kotlin|typescript|javascript|ruby|scala|node|elixir|php)(?![a-z])|[ -](?:developers?|engineers?|programming|language|microservices|backend|services|code|lang\b|modules|routines|sdk|is a plus|or similar))/,
    list: true,
    otherwise: false,
  },
  iac: { exact: true, list: true, otherwise: true },
  js: { exact: true, rejectBefore: /\.$/, list: true, otherwise: true },
  lambda: {
    exact: true,
    rejectAfter: /^ (?:expression|calculus|function|school)/,
    acceptBefore: /(?:aws|amazon) $/,
    list: true,
    otherwise: false,
  },
  latex: { exact: true, rejectAfter: /^ (?:gloves|allerg|free|paint)/, list: true, otherwise: true },
  lead: {
    exact: false,
    rejectAfter: /^ (?:specialist|team|manager|representative)/,
    acceptBefore: TOOL_BEFORE,
    list: true,
    otherwise: false,
  },
  lean: {
    exact: true,
    rejectAfter: /^ (?:on|in|into|team|teams|and agile team|startup environment|forward)/,
    acceptBefore: TOOL_BEFORE,
    acceptAfter:
      /^(?:[ /-](?:six sigma|manufacturing|method\w*|principles|management|production|tools|practices|thinking|agile|kanban|processes))/,
    list: true,
    otherwise: false,
  },
  less: {
    exact: false,
    rejectAfter: /^ (?:than|experience|is|of|common|time|formal|senior)/,
    rejectBefore: /(?:or|no|nothing|much|more or|far|in|than|with|for|years? or|nevertheless|and) $/,
    list: true,
    otherwise: false,
  },
  metal: {
    exact: true,
    rejectAfter:
      /^ (?:fabricat|work|shop|industry|parts|sheet|detect|processing|construction|cutting|bending|roof)/,
    acceptAfter: /^ (?:api|shader|performance)/,
    list: true,
    otherwise: false,
  },
  mvc: { exact: true, rejectBefore: /(?:other|andere|autres|otros) $/, list: true, otherwise: true },
  node: {
    exact: true,
    rejectAfter: /^ (?:operator|graph|network|count|in (?:the|a))/,
    acceptBefore: TOOL_BEFORE,
    acceptAfter: TOOL_AFTER,
    list: true,
    otherwise: true,
  },
  /** Word, Access, Outlook, Teams, Office …: names of the Office family. */
  office: {
    exact: true,
    loose: /(?<![a-z])(?:microsoft|ms|office)(?![a-z])[^.;]{0,40}$/,
    rejectBefore:
      /(?:our|the|home|back|front|head|post|box|main|medical|dental|patent|local|regional|corporate|new|open|in|an?|key|other|cross-functional|across|of|with|your|their|branch|remote|small|foreign|internal|multiple|law|field|school|london|berlin|stock|password|market|security|full|and teams|leading|sales|product) $/,
    rejectAfter:
      /^ (?:of|to|for|in (?:the|our|london|berlin)|hours|manager|management|assistant|administrator|administration|space|building|environment|location|based|days?|time|culture|politics|work|worker|kft|dog|supplies|equipment|staff|team|operations|setting|across|and (?:departments|stakeholders)|rights|control|token|points?|review|members|dinners|events|that|who|with)/,
    acceptBefore: /(?:microsoft|ms|microsoft office|ms office|office) ?(?:365)? ?[:(,-]{0,2} ?$/,
    acceptAfter:
      /^(?:[ ,/-]{1,2}(?:365|suite|package|paket|applications?|programs?|software|skills|kenntnisse|excel|powerpoint|outlook|word|products?|tools?)|,? (?:and|und|y|et|e|or) (?:excel|powerpoint|outlook|word|access))/,
    list: true,
    otherwise: false,
  },
  oop: { exact: true, list: true, otherwise: true },
  r: {
    exact: true,
    rejectBefore:
      /(?:(?<![a-z])(?:series|class|toys|type|grade|rated|vitamin|mr|jr|sr|h|m|b|k|factor|e)|°|\(|\d|&) ?\.?$/,
    rejectAfter: /^(?: ?&|-(?:value|rated|squared|\d)|\.(?: ?[a-z])|\)|'|\d)/,
    acceptBefore: TOOL_BEFORE,
    acceptAfter:
      /^(?: (?:programming|language|studio|shiny|packages?|scripts?|markdown|developer|for statistic|statistical)|,? (?:and|or|und|oder|&) (?:python|sas|sql|matlab|stata|spss|julia)|, ?(?:python|sql|sas|matlab|stata|spss))/,
    list: true,
    otherwise: false,
  },
  react: {
    exact: true,
    rejectAfter:
      /^ (?:to|quickly|fast|appropriately|with (?:urgency|calm)|promptly|well|on|under|effectively|swiftly|calmly)/,
    rejectBefore: /(?:and|to|you|we|can|quickly) $/,
    acceptBefore: TOOL_BEFORE,
    acceptAfter: TOOL_AFTER,
    list: true,
    otherwise: true,
  },
  routing: {
    exact: true,
    rejectAfter: /^ (?:number|plan|slip)/,
    acceptBefore: /(?:networks?|netzwerk\w*|switching|bgp|tcp\/ip)[ ,(&/]{1,3}(?:and |und )?$/,
    list: true,
    otherwise: false,
  },
  safe: { exact: true, list: true, otherwise: true },
  sas: {
    exact: true,
    rejectAfter: /^ (?:au capital|group|france|au|bp)|^$/,
    rejectBefore: /(?:\w{3,}) $/,
    acceptBefore: TOOL_BEFORE,
    acceptAfter: TOOL_AFTER,
    list: true,
    otherwise: false,
  },
  sea: {
    exact: true,
    rejectAfter: /^ (?:freight|level|region|market)/,
    acceptAfter: /^[/, -]{1,2}(?:seo|sem)/,
    list: true,
    otherwise: true,
  },
  spark: {
    exact: true,
    rejectAfter:
      /^ (?:joy|curiosity|interest|ideas?|creativity|conversations?|change|innovation|a|your|new|plug)/,
    rejectBefore: /(?:a|the|to|that|creative|bright) $/,
    acceptBefore: TOOL_BEFORE,
    acceptAfter: TOOL_AFTER,
    list: true,
    otherwise: false,
  },
  spring: {
    exact: true,
    rejectAfter:
      /^ (?:20\d\d|street|semester|into|summer|term|break|cleaning|season|of|water|launch|intern|internship|valley|hill|board|,? \d)/,
    rejectBefore: /(?:in|this|by|during|early|late|next|each|every|hot|summer (?:and|or)) $/,
    acceptBefore: TOOL_BEFORE,
    acceptAfter:
      /^(?:[ -](?:boot|mvc|framework|cloud|data|security|batch|webflux|ecosystem|developer|stack|entwickl\w*))/,
    list: true,
    otherwise: false,
  },
  swift: {
    exact: true,
    rejectAfter:
      /^ (?:payments?|messag\w*|code|network|response|and|action|growth|transport|resolution|mt\b)/,
    acceptBefore: TOOL_BEFORE,
    acceptAfter: /^(?:[ -](?:developers?|programming|language|ui\b|engineers?|development|code base|[3-9]))/,
    list: true,
    otherwise: false,
  },
  /** AI, ML, BI, UX …: an ability in a line of demands, a topic everywhere else. */
  topic: {
    exact: true,
    rejectBefore:
      /(?:our|leading|based|us based|passion for|passionate about|interest(?:ed)? in|excited (?:about|by)|future of|curio(?:us|sity) (?:about|for|in)|enthusias\w+ (?:about|for)|world of|power of|age of|leader in|responsible|safe|ethical|world-class) $/,
    rejectAfter:
      /^(?:[ -](?:start-?ups?|company|companies|industry|space|revolution|lab\b|labs|era|age|world|native company|team|department|safety|ethics|first company|driven company|-?generated cv))/,
    list: true,
    otherwise: true,
  },
  unity: {
    exact: true,
    rejectAfter: /^ (?:and|in|of|through|is|catalog)/,
    rejectBefore: /(?:of|in|national|and|diversity,?|with) $/,
    acceptBefore: TOOL_BEFORE,
    acceptAfter: TOOL_AFTER,
    list: true,
    otherwise: false,
  },
  /** Oracle, SAP, Salesforce, Workday: makers as well as products. */
  vendor: {
    exact: true,
    rejectAfter:
      /^(?:: ?\d|, inc| inc\b| ag\b| (?:arena|tower|stadium|partner of the year|is (?:a|an|the)|acquired|ventures|store|office in|deutschland|se\b|account executive|customers?|competitors?|culture|alumni|careers?))/,
    rejectBefore:
      /(?:at|join|by|from|joining|competitors? (?:like|such as)|acquired by|worked (?:for|at)|founders? of|ex-) $/,
    list: true,
    otherwise: true,
  },
  vulkan: { exact: true, list: true, otherwise: true },
  windows: {
    exact: true,
    rejectBefore:
      /(?:double-glazed|of|fitting|clean|cleaning|install|doors and|doors,?|large|time|shop|maintenance|change|release) $/,
    rejectAfter: /^ (?:and doors|cleaning|installation|fitter|of time|frames)/,
    list: true,
    otherwise: true,
  },
};
