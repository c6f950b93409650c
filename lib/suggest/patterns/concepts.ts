// Words for the same kind of thing: a line of a posting and a story of the candidate's may mean it without sharing a word.
// A row is a concept and the words that stand for it; a line or a story has it when one of them is in it.

const CONCEPTS: readonly { name: string; words: RegExp }[] = [
  {
    name: 'move-over',
    words:
      /\b(?:migrat\w+|mainframe|legacy|monolith|roll(?:ing|ed)?[- ]?out|roll-?outs?|cut-?over|go(?:ing|es)?[- ]live|went live|switch(?:ed|ing)? (?:over|to)|new (?:system|platform|erp|tool)|old and (?:the )?new|replac(?:ed|ing) (?:the|an?|our) (?:old )?\w+ (?:system|platform|tool)|moved? (?:\w+ ){0,4}(?:out of|off|onto|into)|moving the|(?:be|had to be|have to) moved?|had to move|moved? (?:\w+ ){0,5}to (?:the|our|your|a) (?:new )?(?:platform|system)|switch(?:ed|ing) off|S\/4HANA)\b/iu,
  },
  {
    name: 'reconcile',
    words:
      /\b(?:reconcil\w+|compar(?:e|ed|ing) (?:\w+ (?:by|for) \w+|every|each|all|both|the|them)|corrections?|variances?|deviations?|discrepanc\w+|matched? (?:the|up)|double[- ]check\w*)\b/iu,
  },
  {
    name: 'incident',
    words:
      /\b(?:on-?call|incidents?|outages?|root causes?|post-?mortems?|breakdowns?|emergenc\w+|escalat\w+|complaints?|near miss\w*|went wrong|broke down|alarm)\b/iu,
  },
  {
    name: 'safety',
    words:
      /\b(?:safety|safe\b|hazards?|accidents?|injur\w+|near miss\w*|infections?|hygiene|spill\w*|protective|risk assessments?|safeguard\w*|fume|ventilat\w+|stop (?:a|the) job)\b/iu,
  },
  {
    name: 'teach',
    words:
      /\b(?:mentor\w*|coach\w*|train(?:ed|ing|er|ers|s)?|taught|teach\w*|tutor\w*|onboard\w*|induct\w+|lessons?|workshops?|refreshers?|new (?:starters?|graduates?|colleagues?|hires?))\b/iu,
  },
  {
    name: 'lead-people',
    words:
      /\b(?:led a team|lead(?:ing)? (?:a|the) (?:team|shift|crew)|supervis\w+|line manag\w+|direct reports?|team leads?|rosters?|rota|staffing|appraisals?|discipline|grievances?)\b/iu,
  },
  {
    name: 'win-over',
    words:
      /\b(?:convinc\w+|persuad\w+|sceptic\w*|skeptic\w*|refus\w+|did not (?:accept|want|believe)|resist\w+|objections?|buy-in|stakeholders?|negotiat\w+|union|consultation|agreement)\b/iu,
  },
  {
    name: 'money',
    words:
      /\b(?:costs?|costing|budgets?|savings?|saved|margins?|prices?|pricing|profit\w*|turnover|revenue|contribution|cash|liquidity|forecasts?|spend(?:ing)?)\b/iu,
  },
  {
    name: 'books',
    words:
      /\b(?:clos(?:e|ed|ing|ings) (?:of|the|during|after)?|month-end|year-end|accounts?|ledger|audit\w*|HGB|IFRS|GAAP|statements?|reporting)\b/iu,
  },
  {
    name: 'users',
    words:
      /\b(?:user (?:research|interviews?|tests?)|usability|interview(?:ed|s)? (?:\w+ ){0,3}(?:users|customers|riders|patients|people)|tested (?:\w+ ){0,4}with|watched (?:\d+|people|users)|talking to users|own research|prototyp\w+)\b/iu,
  },
  {
    name: 'accessible',
    words: /\b(?:accessib\w+|WCAG|screen readers?|inclusive design|impair\w+|plain language)\b/iu,
  },
  {
    name: 'sell',
    words:
      /\b(?:closed (?:a|the|at|my)|deals?|quota|pipeline|prospect\w*|new business|cold calls?|discovery|demos?|renewals?|upsell\w*|accounts? executive|won (?:a|the|back))\b/iu,
  },
  {
    name: 'keep-customers',
    words:
      /\b(?:churn\w*|retention|renew\w+|customer success|health scores?|onboarding of customers|stayed with us|cancel\w*|at risk)\b/iu,
  },
  {
    name: 'care',
    words:
      /\b(?:patients?|residents?|carers?|families|relatives|treatment|dialysis|ward|bedside|medication|care plans?|discharge\w*)\b/iu,
  },
  {
    name: 'pupils',
    words:
      /\b(?:pupils?|students?|classes|class|year \d+|lessons?|homework|behaviou?r|parents?|form tutor|exam\w*)\b/iu,
  },
  {
    name: 'measure',
    words:
      /\b(?:dashboards?|metrics?|measur(?:ed|ing|es)|analy[sz]\w+|a\/b test\w*|experiments?|sql|data (?:quality|warehouse|model\w*)|reports?|tracked|numbers)\b/iu,
  },
  {
    name: 'faster',
    words:
      /\b(?:faster|throughput|lead times?|cycle times?|bottlenecks?|waiting times?|turnaround|from (?:\w+ ){1,3}(?:hours?|days?|weeks?|minutes?) to|productivity|per hour|changeovers?)\b/iu,
  },
  {
    name: 'peak',
    words:
      /\b(?:peaks?|seasonal\w*|promotions?|overtime|short-staffed|capacity|labou?r plan\w*|plan labou?r|volumes?|queues?)\b/iu,
  },
  {
    name: 'suppliers',
    words:
      /\b(?:suppliers?|vendors?|procure\w+|purchas\w+|tenders?|contractors?|subcontractors?|deliver(?:y|ies) (?:dates?|problems?))\b/iu,
  },
  {
    name: 'standardise',
    words:
      /\b(?:standard(?:s|ise\w*|ize\w*)?|checklists?|templates?|one kit|5S|procedures?|playbooks?|guidelines?|design system|component library|components)\b/iu,
  },
  {
    name: 'quality-of-made',
    words:
      /\b(?:tests?|testing|defects?|scrap|rework|tolerances?|inspection|quality (?:control|assurance)|leak\w*|warranty|returns)\b/iu,
  },
  {
    name: 'write',
    words:
      /\b(?:briefings?|submissions?|council reports?|policy papers?|wrote (?:the|a)|copy(?:writing)?|press (?:releases?|office|enquir\w+)|articles?|newsletters?|bids?|grant applications?)\b/iu,
  },
  {
    name: 'public',
    words:
      /\b(?:residents?|communit\w+|consult\w+|engagement|petition|councillors?|neighbou?rs?|public meetings?|drop-in)\b/iu,
  },
  {
    name: 'campaign',
    words:
      /\b(?:campaigns?|brand\w*|audiences?|social media|paid (?:media|social)|content|channels?|launch\w*|events?|influencers?)\b/iu,
  },
  {
    name: 'environment',
    words:
      /\b(?:emissions?|waste ?water|spillage|river|habitat\w*|biodiversity|carbon|permits?|pollut\w+|sampl(?:es|ing)|ecolog\w+|energy use)\b/iu,
  },
  {
    name: 'hire',
    words:
      /\b(?:recruit\w*|hir(?:e|ed|ing)|vacanc\w+|applicants?|candidates?|absence|turnover of staff|exit interviews?|retention of staff)\b/iu,
  },
  {
    name: 'priorities',
    words:
      /\b(?:roadmap|priorit\w+|backlog|trade-?offs?|said no|dropped (?:it|the)|stopped (?:it|the|a)|scope|discovery)\b/iu,
  },
];

/** Names of the concepts a text has, each with a mark in front that no word of a text begins with. */
export const conceptsOf = (text: string): string[] =>
  CONCEPTS.filter(({ words }) => words.test(text)).map(({ name }) => `~${name}`);
