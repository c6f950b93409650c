// What sort of thing was heard in an earlier conversation, and what somebody who listened would ask next. The first row that fits counts.
import type { Voice } from '../signals/signal.ts';

export interface HeardFrame {
  id: string;
  test: RegExp;
  /** Must not be found in it. */
  not?: RegExp;
  /** Line manager, colleague, whoever leads above (and founders), neighbour; each follows "I understand that …." */
  hm: readonly string[];
  pe: readonly string[];
  sk: readonly string[];
  xf: readonly string[];
  /** Asked after listening. */
  next: string;
}

/** A month, a season or a year to come. */
const WHEN = String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|easter|christmas|new year|20\d\d|next (?:week|month|quarter|year|term))`;
const SOMEONE = String.raw`(?:predecessor|(?:previous|last|former|current|present|old|outgoing)(?: \p{L}+){1,4}|(?:manager|lead|leader|head|planner|coordinator|director|officer|teacher|nurse|engineer|analyst|person)(?: (?:for|of|in) [\p{L} ]+?)?)`;

export const HEARD_FRAMES: readonly HeardFrame[] = [
  {
    id: 'passed-over',
    test: /\bapplied (?:for|too|as well|and)\b|\b(?:has|have|had) also applied\b|\binternal (?:candidate|applicant)s?\b|\bpassed over\b|\bwanted the (?:job|post|role)\b|\bdid not get (?:it|the (?:job|post|role))\b/iu,
    hm: [
      'What would you want me to know before I first speak with them, and what do they know by now?',
      'What have they been told, and how would you have me begin with them?',
    ],
    pe: [
      'How would you begin with them in my place?',
      'What would help somebody from outside to win them over?',
    ],
    sk: [
      'What have they been told, and how would you have me begin with them?',
      'What would you offer them so that they gladly stay?',
    ],
    xf: ['What would help somebody from outside to win them over?'],
    next: 'What would they like to take on next?',
  },
  {
    id: 'short-stay',
    test: /\b(?:last|previous|past) (?:two|three|four|few|couple of|\d)\b[^.]*\b(?:left|stayed|lasted|gone|went|changed|resigned)\b|\bleft after (?:only )?[\p{L}\d-]+ (?:weeks|months)\b|\bstayed (?:less|only|not)\b|\b(?:high|lots? of|a lot of|much) (?:staff )?turnover\b|\b(?:third|fourth|fifth) \p{L}+ in \p{L}+ years\b/iu,
    hm: [
      'What made it hard to stay, and what would be different for me?',
      'What do you think was behind it, and what has changed since?',
    ],
    pe: [
      'What made it hard to stay, as you saw it?',
      'What would you tell somebody new, so that it goes otherwise?',
    ],
    sk: [
      'What do you think was behind it, and what has changed since?',
      'What would you do differently yourself this time?',
    ],
    xf: ['What did it mean for your side, and what do you think was behind it?'],
    next: 'When did you first notice?',
  },
  {
    id: 'cover',
    test: /\bcover(?:s|ing|ed)?\b(?! (?:letter|page|story|costs?|the costs?|all|\p{L}+ (?:regions?|countries)))|\b(?:standing|stands?|stood|filling|fills|filled|stepp(?:ed|ing)|steps) in\b|\bacting\b|\bholding (?:the|it|on)\b|\bshared (?:out )?(?:among|between)\b|\b(?:alone|himself|herself|themselves) since\b|\bin the meantime\b|\bunder (?:him|her|them)self\b|\bhas been (?:running|writing|doing|leading|managing|looking after|handling)\b|\b(?:\p{L}+ing|does|do|did) (?:it|this|that|both(?: jobs)?|the [\p{L} ]{3,30}) (?:all )?(?:him|her|them)sel(?:f|ves)\b/iu,
    hm: [
      'What has had to wait in the meantime, and what should I take over first?',
      'How long can that go on, and what would you have handed over first?',
    ],
    pe: [
      'What has had to wait in the meantime, and what would help most to have back in one hand?',
      'What landed with you in the meantime that you would gladly hand over?',
    ],
    sk: [
      'What has had to wait in the meantime, and what would you have picked up first?',
      'What has it cost so far, and where do you notice it most?',
    ],
    xf: ['What has your side felt of it, and whom should I call first?'],
    next: 'Who knows best how things stand there today?',
  },
  {
    id: 'one-person-knows',
    test: /\b(?:nobody|no ?one|none) else (?:can|knows|could|understands|has|is able)\b|\bonly (?:one|\p{Lu}\p{L}+|one of them) (?:person |analyst |of us )?(?:can|knows|could|understands|is able)\b|\bone (?:person|analyst|engineer|colleague|developer) (?:has built|built|knows|runs|does|holds)\b|\bin (?:one person['’]s|his|her) head\b/iu,
    hm: [
      'What happens when that person is away, and would it be mine to change that?',
      'Is that written down anywhere, or would I learn it by sitting beside them?',
    ],
    pe: [
      'What would you do if that person were ill tomorrow?',
      'How much of it could you take over yourself?',
    ],
    sk: ['How much does that worry you, and who is to change it?'],
    xf: ['Has your side ever had to wait because of it?'],
    next: 'How would the person concerned feel about sharing it?',
  },
  {
    id: 'two-masters',
    test: /\breports?(?:ing)? (?:in)?to\b[^.]*\b(?:but|not|and not|although|while)\b|\b(?:dotted|double|two) (?:reporting )?lines?\b|\bmatrix\b|\btwo bosses\b|\bcalls? [^.]{2,40} directly\b|\bgo(?:es)? around\b/iu,
    hm: [
      'When the two want different things, whose word counts?',
      'What should I do on the day the two sides want different things?',
    ],
    pe: ['How does that work out on an ordinary day?', 'Whose word do you follow when the two differ?'],
    sk: [
      'Is that how it should stay, and what should I do when the two want different things?',
      'When the two want different things, whose word counts?',
    ],
    xf: ['To whom does your side turn, then, when something has to be decided?'],
    next: 'When did that last happen, and how did it end?',
  },
  {
    id: 'disagree',
    test: /\bdisagree\p{L}*\b|\bcannot agree\b|\bcan['’]t agree\b|\bat odds\b|\btwo camps\b|\bsplit (?:on|over)\b|\bdivided (?:on|over)\b|\bdiffer(?:ent)? (?:views?|opinions?|ideas?|numbers?)\b|\bargue(?:s|d)?\b/iu,
    hm: [
      'Which way do you lean yourself, and who will settle it?',
      'What would have to be known to settle it?',
    ],
    pe: ['Where do you stand on it yourself?', 'What would have to be known to settle it?'],
    sk: ['Which way do you lean yourself, and whom do you want to settle it?'],
    xf: ['Which of the two would be easier for your side to work with?'],
    next: 'What happens if it is left open for another half year?',
  },
  {
    id: 'reluctant',
    test: /\bnot (?:all )?(?:very |so |too )?(?:keen|convinced|happy|sure|thrilled|easy) (?:on|about|with|that|of)\b|\b(?:reluctant|sceptical|skeptical|nervous|worried|afraid|unhappy|upset|uneasy|resist\p{L}*|tired of|push(?:ed|ing)? back)\b|\bdo(?:es)? not (?:like|want|trust|believe)\b|\bdon['’]t (?:like|want|trust|believe)\b|\bused to (?:\p{L}+ing|their)\b/iu,
    hm: [
      'What are they most afraid of losing, and who among them could be won first?',
      'What has been tried to bring them along, and what came of it?',
    ],
    pe: ['What is behind it, as you see it?', 'What would somebody new have to do to be trusted there?'],
    sk: [
      'What has been tried to bring them along, and how far will you back whoever goes on with it?',
      'What is behind it, as you see it?',
    ],
    xf: ['Is it the same on your side, and what would change it?'],
    next: 'Who among them says so openly?',
  },
  {
    id: 'postponed',
    test: /\b(?:was|were|is|has been|have been|got) (?:moved (?:back|from|again|to (?!the|a)|twice)|(?:postponed|pushed|delayed|put off|put back|held up|held back|deferred)\b)|\bslipp(?:ed|ing)\b|\bbehind (?:plan|schedule)\b|\bdelays?\b/iu,
    hm: [
      'What was not ready, and what makes the new date safer?',
      'What was learned from that for the new date?',
    ],
    pe: ['What was not ready, as you saw it?', 'What has the wait changed in your own work?'],
    sk: ['What makes the new date safer than the first?', 'What would make you move it again?'],
    xf: ['What did that mean on your side, and what do you need before the new date?'],
    next: 'Who will say that it is ready?',
  },
  {
    id: 'fully-taken',
    test: /\b(?:taken up|fully booked|tied up|stretched|overloaded|over capacity|snowed under|firefighting)\b|\bno (?:time|capacity)\b|\bbusy (?:with|until)\b/iu,
    hm: ['What is waiting behind it, and what would you let wait longest?'],
    pe: ['What is waiting behind it that you would have liked to do?'],
    sk: ['What is waiting behind it, and who decides what comes next?'],
    xf: ['What is your side waiting for because of it?'],
    next: 'What would change that soonest?',
  },
  {
    id: 'left',
    test: new RegExp(
      String.raw`\b(?:the |their |your )?${SOMEONE}\b[^.]{0,30}\b(?:left|leaves|is leaving|will leave|has gone|is going|moved|is moving|moves|retire[sd]?|is retiring|finish(?:es|ed)?|steps? down|stepped down|was promoted|resigned)\b|\bis a replacement\b|\bran [^.]{2,40} until\b|\bhas moved (?:to|into)\b|\b(?:role|post|position|job|seat) (?:has been|is|was|stood|stands) (?:empty|vacant|open|unfilled|new)\b|\bnew(?:ly created)? (?:role|post|position)\b|\bis going (?:full[- ]time|over) (?:on|to|onto|into)\b`,
      'iu',
    ),
    hm: [
      'What would you keep from the way it was done until now, and what would you gladly see done differently?',
      'What sort of handover would there be, and what will be missing from it?',
    ],
    pe: ['What should stay as it was, and what would you gladly see done differently?'],
    sk: ['What should stay as it was, and what have you been waiting to see done differently?'],
    xf: ['What worked well for your side until then, and what should I do differently?'],
    next: 'Could I speak with that person before I start?',
  },
  {
    id: 'people-left',
    test: /\b(?:\d+|one|two|three|four|five|six|several|some|many|half) (?:of (?:the|them)|\p{L}+)(?: \p{L}+){0,3} (?:left|have left|resigned|quit|are leaving|is leaving)\b/iu,
    not: /\b(?:is|are|was|were) left\b/iu,
    hm: ['What did they take with them that is missing today?', 'What did they tell you when they went?'],
    pe: [
      'What has become harder since, and what did you take over?',
      'What did they know that is missing today?',
    ],
    sk: ['What did they tell you when they went, and what has changed since?'],
    xf: ['What did your side notice of it?'],
    next: 'Are those places filled, or will they stay empty?',
  },
  {
    id: 'before-a-board',
    test: /\b(?:go|goes|going|went|comes?|presented|put|sent|submitted) (?:up )?(?:to|before) (?:the |a |their |your )?(?:(?:\p{L}+ )?(?:board|council|committee|trustees|governors|cabinet|ministers?|works council)|management|shareholders|investors)\b/iu,
    hm: [
      'What would make it fail there, and what would my part in it be?',
      'Who there has still to be won over?',
    ],
    pe: ['What would make it fail there, as you see it?'],
    sk: [
      'What would you personally need to see in it to back it?',
      'Where do you expect the hardest question?',
    ],
    xf: ['What would your side want to see in it?'],
    next: 'What happens if the answer is no?',
  },
  {
    id: 'unsigned',
    test: /\bnothing (?:is |has been )?(?:signed|decided|agreed|fixed|settled)\b|\bnot (?:yet )?(?:signed|decided|agreed|settled)\b|\b(?:enquir|inquir)(?:y|ies)\b|\b(?:in )?(?:talks|negotiat\p{L}+) (?:with|about|over)\b|\bundecided\b/iu,
    hm: ['What would tip it, and by when has it to be settled?', 'What would my part in settling it be?'],
    pe: ['What would tip it, as you see it?', 'What would it change in your own work?'],
    sk: ['What would tip it, and what do you do if it comes to nothing?'],
    xf: ['What would it change on your side?'],
    next: 'Who speaks with them?',
  },
  {
    id: 'wish',
    test: /\bwants?\b|\bwould like\b|\bhopes?\b|\bexpect(?:s|ed)? (?:to|me|the|that)\b|\bfirst (?:big )?(?:thing|task|job|project|priority)\b|\bis looking for\b|\bneeds? (?:somebody|someone|a person|me) to\b|\bwishes\b/iu,
    not: /\b(?:in the seat|start|begin) (?:by|in|before)\b/iu,
    hm: [
      'What is already there to build on, and what would I begin from nothing?',
      'What would have to come of it for you to call it a good start?',
    ],
    pe: [
      'What would you do first about it in my place?',
      'What has been tried already, and where did it stop?',
    ],
    sk: [
      'What would you personally need to see in it to back it?',
      'What stands in the way of it today, as you see it?',
    ],
    xf: ['What would your side want to come of it?', 'What would it ask of your side?'],
    next: 'Who else would have to be in favour?',
  },
  {
    id: 'go-live',
    test: new RegExp(
      String.raw`\bgo(?:es|ing)?[- ]live\b|\b(?:opens?|starts?|launch(?:es)?|begins?|arrives?|ends?|closes?|runs? out|expires?|shuts?|moves? (?:to|into|over)|comes? (?:in|into)|switch(?:es)?|is due|are due)\b[^.]{0,50}\b${WHEN}\b|\b(?:by|before|from) ${WHEN}\b`,
      'iu',
    ),
    hm: [
      'What has to be true by then for you to be easy about that day?',
      'If time runs short, what would you leave for afterwards?',
    ],
    pe: [
      'What do you expect to be hardest in the weeks around it?',
      'If time runs short, what would you leave for afterwards?',
    ],
    sk: [
      'What has to be true by then for you to be easy about that day?',
      'What would make you move that date?',
    ],
    xf: [
      'What do you need from this role before that day?',
      'What will be different on your side from that day on?',
    ],
    next: 'Who decides that it is ready?',
  },
  {
    id: 'unused',
    test: /\b(?:hardly|rarely|barely|never|not many|few|nobody|no one|not (?:really )?)(?: of them| \p{L}+)? (?:use[sd]?|open(?:s|ed)?|read[s]?|look(?:s|ed)?|ask(?:s|ed)?)\b|\b(?:is|are|not|in) ?active\b|\bdormant\b|\bnobody (?:is )?(?:look(?:s|ing) after|own(?:s|ing)|respons\p{L}+)|\bunused\b|\bbacklog\b/iu,
    hm: [
      'What do you think is behind it, and has anyone asked the people concerned?',
      'Which part of that would you have me look at first?',
    ],
    pe: ['What do you think is behind it?', 'Has anyone asked the people concerned, and what did they say?'],
    sk: [
      'What do you think is behind it, and what would be worth trying first?',
      'How much would it be worth to you to change that within a year?',
    ],
    xf: ['What does your side hear about the reasons?'],
    next: 'What was tried last?',
  },
  {
    id: 'comes-late',
    test: /\b(?:come|comes|came|arrive|arrives|is|are|get|gets) (?:often |usually |always |mostly |in |too )*(?:late|last)\b|\b(?:come|comes|came|arrive|arrives) (?:often |usually |always |mostly )*(?:as an?|after|by) \b|\b(?:working )?day \d+\b|\bby hand\b|\bmanual(?:ly)?\b|\bon paper\b|\bspreadsheets?\b|\bstill (?:in|on|use[s]?|using|works?|working|with)\b/iu,
    hm: [
      'What makes that hard to change, and has anyone tried?',
      'What does that cost you in an ordinary month, and would it be mine to change?',
    ],
    pe: ['How do you work around that today?', 'What makes that hard to change?'],
    sk: ['What has stood in the way of changing that?', 'What does that keep you from deciding in time?'],
    xf: ['What makes it hard from your side, and what would make it worth changing?'],
    next: 'Who would gain most if it changed?',
  },
  {
    id: 'target',
    test: /\b(?:targets?|aims?|goals?|quota|kpis?)\b|\b(?:down|up|rise|fall|grow|drop)\p{L}* (?:by |to )?\d/iu,
    hm: [
      'How was that figure arrived at, and how close are you today?',
      'What would you not do in order to reach it?',
    ],
    pe: ['How does that figure feel from where you sit?', 'What in your own week helps most with it?'],
    sk: [
      'How was that figure arrived at, and how close are you today?',
      'What would you not do in order to reach it?',
    ],
    xf: ['What would it take from your side to get there?'],
    next: 'What happened the last time it was missed?',
  },
  {
    id: 'money',
    test: /\b(?:budgets?|stays? flat|frozen|freeze|cuts?|saving|savings|cost|costs|wages|margins?|funding|spend(?:ing)?|pay(?:s|ing)? for)\b/iu,
    hm: [
      'If the money does not stretch, what would you give up first?',
      'How much of that could I decide myself?',
    ],
    pe: ['Where do you notice that in your own work?'],
    sk: [
      'If the money does not stretch, what would you give up first?',
      'How much of that could this role decide alone?',
    ],
    xf: ['What does that mean for what your side can expect?'],
    next: 'When is that decided again?',
  },
  {
    id: 'peak',
    test: /\b(?:peak|season|busiest|high season|rush|twice (?:as|the)|doubles?|volumes?)\b/iu,
    hm: ['What gave way last time, and what is planned for the next?'],
    pe: ['What did you do last time that you would not do again?'],
    sk: ['What gave way last time, and what would you spend to keep it from happening again?'],
    xf: ['What did your side feel of it last time?'],
    next: 'When do you start to prepare for it?',
  },
  {
    id: 'hours',
    test: /\b(?:days? (?:a|per) week|three days|two days|hybrid|home days?|on[- ]call|rota|shifts?|weekends?|evenings?|travel(?:ling|s)?|overtime)\b/iu,
    hm: ['How fixed is that, and who decides when it does not fit?'],
    pe: ['How does that turn out in an ordinary week?'],
    sk: ['How fixed is that, and could it change within the year?'],
    xf: ['How does that turn out for your side?'],
    next: 'When was it last changed?',
  },
  {
    id: 'decide',
    test: /\bdecid\p{L}*|\bapprov\p{L}*|\bsign(?:s|ed)? off\b|\bpropose[sd]?\b/iu,
    hm: [
      'In which cases would I be asked first, and in which only told?',
      'How far does your own word go in that?',
    ],
    pe: ['Is there room to be asked beforehand, in your experience?'],
    sk: ['How often does that stand in the way, and would you change it?'],
    xf: ['How early is your side asked?'],
    next: 'When did that last go against what the team wanted?',
  },
];

/** The first row that fits what was heard. */
export const findHeardFrame = (text: string): HeardFrame | undefined =>
  HEARD_FRAMES.find(({ test, not }) => test.test(text) && !not?.test(text));

/** What is said after something heard that is of no known sort. */
export const HEARD_ENDS: Readonly<Record<Voice, readonly string[]>> = {
  hm: [
    'What does that mean for the first months in this role?',
    'How far will that be settled before somebody new starts?',
  ],
  pe: ['How do you see that from where you sit?', 'What does that change in your own days?'],
  sk: [
    'How do you see that, and what does it mean for this role?',
    'What does that mean for the first year in this role?',
  ],
  fo: [
    'How do you see that, and what does it mean for this role?',
    'What does that mean for the first year in this role?',
  ],
  xf: ['What does that mean for your side?', 'How do you see that from your side?'],
  hr: ['What does that mean for this role?'],
};
