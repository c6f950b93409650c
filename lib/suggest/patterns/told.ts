// Sentences in which they tell something of themselves: what sets the kinds apart, and what is not worth a question.

export const NUMBER = String.raw`(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|quarter|fifth|doubled|tripled|halved)\b)`;
/** What stands in front of a surname. */
export const TITLE = '(?:Mrs?|Ms|Miss|Mx|Dr|Prof(?:essor)?)';

const SELF_GOAL = String.raw`\b(?:aims?|aiming|wants?|intends?|hopes?|committed) to (?:see|reach|get|double|halve|cut|reduce|raise|increase|grow|bring|be\b|become|have|open|build|deliver)`;

/** Row → what makes a sentence one of its kind; the first that fits counts. `figure`: only with a number in it. `better`: only when it moved the way they want. */
export const TOLD_KINDS: readonly { id: string; test: RegExp; figure?: true; better?: true }[] = [
  {
    id: 'V24',
    test: new RegExp(
      String.raw`\b${TITLE}\.? (?:\p{Lu}[\p{L}-]+ ?){1,2}[^.;]{0,40}\b(?:retir(?:es|ing|e)|is leaving|will leave|will be leaving|leaves us|steps? down|stepping down)\b|\b\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}'’-]+(?:\p{Lu}\p{Ll}+)? (?:will retire|retires|is retiring|will be retiring)\b|\b(?:goodbye|farewell) (?:[\p{Ll} ]{0,20})?to (?:Mrs?|Ms|Miss|Dr)\.? \p{Lu}`,
      'u',
    ),
  },
  {
    id: 'V21',
    figure: true,
    test: new RegExp(
      String.raw`\b(?:our|the|its|a|own) (?:\p{L}+ )?(?:goal|target|ambition)s?\b(?! (?:groups?|markets?|audiences?|customers?))|${SELF_GOAL}`,
      'iu',
    ),
  },
  {
    id: 'V35',
    test: /^(?!.*\b(?:strong|outstanding|excellent|praised|positive|well|good|exceed\p{L}*|meets?) (?:standard|practice|progress|rating|results?|feedback)?).*?\b(?:audits?|auditors?|inspections?|inspectors?|Ofsted|CQC|reviews?|surveys?|regulators?|assessments?|inquir\p{L}+|investigations?)\b[^.;]{0,70}\b(?:found|noted|asked (?:us|we|you|the \p{Ll}+) to|recommended|concluded|flagged|identified|criticised|criticized|pointed (?:to|out)|called for)\b/iu,
  },
  {
    id: 'V36',
    test: /\b(?:contracts?|leases?|licen[cs]es?|agreements?|funding|grants?|concessions?|frameworks?|accreditations?|permits?|mandates?|charters?|certificates?)\b[^.;]{0,80}\b(?:expires?|(?:ends?|runs? out|runs? until|comes? to an end)\b(?=[^.;]*(?:\d|next|this))|(?:is|are) (?:up|due) for (?:renewal|review)|will be (?:reviewed|renewed|renegotiated|re-?tendered)|comes? up for)\b/iu,
  },
  {
    id: 'V23',
    figure: true,
    test: /\b(?:have|has) not (?:yet )?(?:been )?(?:started|begun|finished|completed|replaced|moved)\b|\byet to (?:start|begin|be)\b|\b(?:are|is) still (?:open|outstanding|missing|to come)\b|\bremain(?:s)? (?:open|unfilled|unfinished)\b/iu,
  },
  {
    id: 'V30',
    test: /\b(?:petition|objections?|protests?)\b|\braised (?:concerns|objections|doubts)\b|\b(?:residents|neighbou?rs|parents|members|customers|people|staff|dealers|farmers) (?:are|were|have been) (?:still )?(?:worried|unhappy|angry|concerned|sceptical|skeptical)\b|\bnot (?:everybody|everyone) (?:is|was|were) (?:happy|convinced|pleased)\b|(?<!in favour, \d{1,3} )\b(?:opposed|opposing|objected|protested)\b(?! and)/iu,
  },
  {
    id: 'V22',
    test: /(?<!\bfor )\btoo (?:many|much|long|high|low|few|slow|often|late|little|hard|expensive)\b|\bnot (?:yet|sure|convinced|well enough|fast enough|good enough|started)\b|\bstill (?:not|too|no|hard|difficult|a problem)\b|\b(?:remains?|continues? to be) (?:\p{L}+ )?(?:hard|difficult|high|low|slow|a challenge|a problem)\b|\bcontinues? to limit\b|\b(?:biggest|main|greatest|major|hardest) (?:challenge|problem|difficulty|worry|bottleneck|concern)\b|\bstruggl\p{L}+|\b(?:lower|less|slower|fewer|smaller|later|worse|weaker) than (?:(?:we|you) (?:had|would|'d)|(?:had )?(?:planned|expected|hoped))|\bthan (?:we|we had|we'd|they had) (?:planned|hoped|expected)|\b(?:behind|below) (?:schedule|plan|target|budget|expectations)\b|\b(?:shortages?|shortfall|complaints?(?! (?:polic|procedure|form|handling|management|process|register|officer))|backlogs?|bottlenecks?|downtime|overruns?|setbacks?)\b|\b(?:delayed|postponed|outdated|fragmented|overstretched|rough)\b|\bfelt like\b|\b(?:much |far )?(?:longer|harder|slower|more) than (?:we|anyone|anybody) (?:had )?(?:thought|planned|expected|hoped)\b|\b(?:we|you) (?:lose|lost|put|took|had) (?:too|fewer|less)\b|\btested us\b|\bstill gets? (?:rejected|lost|returned|stuck)\b|\bwhere we(?:['’]d| would) like to (?:do better|improve|see more)\b|\bcould not be (?:kept|met|held)\b|\bsupply problems\b|\bhard(?:er)? to (?:find|recruit|keep|hire|fill|reach)\b|\bdifficult (?:year|market)\b|\bnobody (?:knows|owns)\b/iu,
  },
  {
    id: 'V25',
    figure: true,
    test: /\b(?:prices?|tariffs?|demand|inflation|interest rates?|wages|rents?|energy costs?|the market|population|birth rate|funding|grants?|construction industry|exchange rate)\b[^.;,]{0,50}\b(?:fell|fallen|rose|risen|dropped|grew|grown|increased|decreased|declined|climbed|shrank|doubled|tripled|halved|(?:went|gone|came|come) (?:up|down)|(?:is|are|was|were) (?:up|down))\b/iu,
  },
  {
    id: 'V20',
    figure: true,
    better: true,
    test: new RegExp(
      String.raw`\b(?:fell|fallen|rose|risen|dropped|grew|(?<!\b(?:is|are|was|were) )grown|increased|decreased|declined|climbed|shrank|shrunk|doubled|tripled|halved|improved|cut|(?:went|gone|came|come) (?:up|down)|(?:is|are|was|were) (?:up|down))\b[^.;]{0,70}${NUMBER}|\b(?:doubled|tripled|halved)\b|\d[^.;]{0,60}\b(?:compared (?:with|to)|up from|down from|better than|worse than|instead of|higher than|lower than|above the previous|below the previous)\b|\bto [^.;,]{0,12}\d\S*[^.;]{0,40}\bfrom [^.;,]{0,12}\d|\b(?:to|at|was|were|is|are) [^.;,]{0,12}\d\S*[^.;]{0,40}\bagainst [^.;,]{0,12}\d`,
      'iu',
    ),
  },
  {
    id: 'V26',
    figure: true,
    test: new RegExp(
      String.raw`\b(?:fell|fallen|rose|risen|dropped|grew|(?<!\b(?:is|are|was|were) )grown|increased|decreased|declined|climbed|shrank|shrunk|doubled|tripled|halved|improved|cut|(?:went|gone|came|come) (?:up|down)|(?:is|are|was|were) (?:up|down))\b[^.;]{0,70}${NUMBER}|\b(?:doubled|tripled|halved)\b|\d[^.;]{0,60}\b(?:compared (?:with|to)|up from|down from|better than|worse than|instead of|higher than|lower than|above the previous|below the previous)\b|\bto [^.;,]{0,12}\d\S*[^.;]{0,40}\bfrom [^.;,]{0,12}\d|\b(?:to|at|was|were|is|are) [^.;,]{0,12}\d\S*[^.;]{0,40}\bagainst [^.;,]{0,12}\d`,
      'iu',
    ),
  },
];

/** A part of a whole: told only where nothing else is told of it. */
const SHARES = new RegExp(
  String.raw`\b(?:\d[\d,.]*|half|a third|two thirds|a quarter|most) (?:of|out of) (?:our|the|these|those|all) (?:\p{L}+ ){0,4}?(?:have|has|had|use|uses|are|were|said|answered|signed|moved|came|come|receive|received|take|took|now)\b|\b\d[\d.,]* ?(?:%|per cent|percent) of (?!them|whom|which|those)(?:our |the |all )?(?:\p{L}+ ){1,4}?(?:have|has|had|use|uses|are|were|said|say|answered|signed|moved|came|come|receive|received|take|took|now|still)\b`,
  'iu',
);
/** Does a sentence tell of a part of a whole: "13 of our forty suppliers have signed"? */
export const isShare = (text: string): boolean => SHARES.test(text);

/** What is told of everybody's good deeds, feasts and visitors has nothing to do with the work. */
export const SIDE_NEWS =
  /\b(?:volunteer\p{L}*|donat\p{L}*|charit\p{L}*|foundation (?:awarded|gave)|scholarships?|fundrais\p{L}*|anniversar\p{L}*|jubilee|honou?red|outstanding job|proud of|congratulat\p{L}*|thank(?:s|ed)? (?:to|you)|barbecue|food banks?|auctions?|newsletter|concert|open (?:day|evening|house)|awards?\b|winners?|dividends?|photo|picnic|marathon|parking|dress code|employee of|shout-?out|proud sponsor|sponsor\p{L}*|webinar|booth|keynote|press (?:contact|office)|media (?:contact|enquir\p{L}*)|subscribe|cookies?|privacy|copyright|equal opportunit\p{L}*|appl(?:y|icants?)\b|(?:job|your|all|completed) applications?\b|applications? (?:are|will|should|must|close|forms?|by)\b|candidates?|interviews? (?:will|are|is|take)|vacanc\p{L}+|this (?:role|position|post|vacancy)|visas?\b|references?\b|background check)\b|\b(?:answer|reply|respond|get back to|feedback)\b[^.;]{0,50}\b(?:days|weeks)\b/iu;

const DOWN = String.raw`(?:fell|fallen|drops?|dropped|decreased|declined|shrank|cut|halved|(?:went|gone|came|come|is|are|was|were) down|down (?:from|to|by)|reduced|shortened|faster|lower than)`;
const UP = String.raw`(?:rose|risen|grew|grown|increased|climbed|doubled|tripled|improved|(?:went|gone|is|are|was|were) up|up (?:from|to|by)|better than|higher than)`;
const UNWANTED = String.raw`(?:times?|average stay|length of stay|wait\p{L}*|infections?|errors?|mis-?picks?|mistakes|defects?|scrap|waste|leak\p{L}*|losses|loss rate|costs?|churn|complaints?|tickets|incidents?|injur\p{L}*|accidents?|absence|sickness|(?:staff|nurse|RN|employee) turnover|emissions?|downtime|outages?|spills?|pollution|falls|returns|cancellations|backlog|delays?|debt|fines|days lost)`;
const WANTED = String.raw`(?:passed|pass rates?|renewals?|sales|revenue|turnover|premiums?|members?|customers?|users?|subscribers?|donors?|results|grades?|scores?|satisfaction|ratings?|accuracy|availability|on-time|output|productivity|units per hour|retention|response rates?|recycling|attendance|profit|orders|share of|expected standard|proportion of|recommend|uptake|completion|attendance\\b|visitors|bookings|engagement|NPS)`;
const BETTER = new RegExp(
  String.raw`\b${UNWANTED}\b[^.;]{0,70}\b${DOWN}\b|\b${DOWN}\b[^.;]{0,40}\b${UNWANTED}\b|^(?!.*\b(?:tickets|complaints?|costs?)\b).*\b${WANTED}\b[^.;]{0,70}\b${UP}\b|\b(?:grew|increased|doubled|tripled|raised) (?:[\p{L}-]+ ){0,4}${WANTED}\b|\bimproved\b`,
  'iu',
);
/** Did a figure move the way its owner wants it to? Sales up, errors down; false when nobody can tell. */
export const isBetter = (text: string): boolean => BETTER.test(text);

/** How the work is arranged, with a number in it: a ratio, a rota, who sits where. */
export const ARRANGED =
  /^(?=.*(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|each)\b))(?!.*[$€£]|.*\b(?:salary|bonus|per (?:hour|annum|year)|pension|leave|holiday|years of experience)\b).*\b(?:ratio|shifts?|rota|teams?|groups?|classes|laborator\p{L}+|labs|stations|wards?|lines|machines|rooms|routes|accounts|territor\p{L}+|caseload|patients|residents|pupils|associates|operators|engineers?|designers?|analysts?|technicians?|nurses?|teachers?|drivers?|reps|SDRs|one person)\b/iu;

/** How they say they work, as something done again and again: "We ship daily", "We write everything down". */
export const PRACTISED =
  /^we (?:(?:always|often|usually|never|all|still|rarely|do not|don['’]t) )?(?:avoid|ask|build in|decide|demo|deploy|discuss|document|end|experiment|give (?!back\b|(?:our )?(?:merchants|customers|clients|users|companies|businesses|growers|members|families|people)\b)|keep (?!to\b|people|our (?:customers|communit))|let|measure|meet|move|pair|plan(?! to\b)|put|release|review|rotate|run (?!\d|an?\b|the\b|more|our own)|share|ship|spend|split|start|take (?!care|pride|seriously)|talk|test|use (?!cookies)|work (?!with\b|closely\b|together\b|hard\b|Monday|from\b|for\b|in\b)|write)\b|^(?:every|each) (?:new )?(?:class|child|pupil|student|team|squad|crew|shift|ward|day|week|month|morning|sprint|project|engineer|designer|nurse|teacher|colleague|employee|person|starter|site|branch|visit) (?:spends|begins|starts|ends|gets|meets|takes|rotates)\b/iu;
