// Openings that carry nothing. Removing one keeps the rest an exact stretch of the sentence.
const DUTY_LEAD =
  /^(?:(?:as (?:a|an|our|the) [^,]{3,60}, )?(?:in this role,? )?(?:you(?:'|’)?(?:ll| will| would| are going to)|the (?:successful candidate|role holder|post ?holder|ideal candidate|person|candidate|incumbent|role|position) (?:will|shall)(?: also)?|this (?:role|person|position) will|the (?:[\p{L}/]+,? ){0,5}\p{L}*(?:er|or|ist|ant|ian|eer|fellow|lead|intern|associate|head|nurse)(?: of \p{L}+(?: \p{L}+)?)?,? (?:will|shall)|your (?:main |key )?(?:responsibilities|duties|tasks) (?:will )?include|responsibilities include|responsible for|you(?:'|’)?(?:ll| will) be responsible for|be responsible for|accountable for|tasked with|(?:have|take) (?:full )?(?:responsibility|ownership) (?:for|of)|help(?: us)?(?: to)?|assist (?:in|with)|be part of|support (?:in|with)|the opportunity to|have the opportunity to|opportunity to|be expected to)[ :]+(?:also |be responsible for |help(?: us)?(?: to)? |be )?)+/iu;

const NEED_LEAD =
  /^(?:(?:(?:you (?:have|bring|are|possess|will have|should have)|we(?:'|’)re looking for|must have|an? (?=strong|solid|proven|good|great|deep|minimum|background|track|passion|keen|thorough|working|high|basic|sound|relevant|demonstr|excellent|can-do)|at least|minimum(?: of)?|proven|demonstrated|demonstrable|solid|sound|strong|excellent|extensive|significant|deep|good|great|advanced|basic|relevant|previous|prior(?! art)|some|hands-on|practical|professional|working|thorough|in-depth|outstanding|exceptional|superb|broad|substantial|direct|recent|successful|expert|expert-level|high level of|(?:\d+ ?(?:\+|-|–|to)? ?\d*\+? years?(?:(?:'|’) ?)?(?: of)?)|track record (?:of|in)|history of|ability (?:to|in)|the ability to|able to|capable of|experience (?:with|in|of|as|using|working with|working in|working on|building|managing)|experiences? |facility with|initial|intermediate(?: to advanced)?|comprehensive|knowledge of|knowledge in|understanding of|familiarity with|familiar with|proficiency (?:in|with)|proficient (?:in|with|at)|skilled (?:in|at|with)|skills (?:in|with)|skills|expertise (?:in|with)|comfortable with|comfortable|confident (?:with|in|using)|background in|a background in|fluency (?:in|with)|awareness of|fluent in|competence in|command of|exposure to|passion for|interest in|interested in|adept at|well-versed in|mastery of|literacy in|grasp of|work experience)(?:,? (?:and|or)(?= ))?,? ?)+)(?=\S)/iu;

const LABEL = /^[^\s:;,.()–—]{1,30}(?: [^\s:;,.()–—]{1,30}){0,5}(?::| [-–—])\s+(?=\S{2})/u;

/** "E" or "D" in front of a line of a person specification: essential, desirable. */
const NEED_MARK = /^[ED]\s+(?=\p{Lu}\p{Ll})/u;

/** Length of a label in front of the real sentence ("Own the launch: you will …"), or 0. */
export const measureLabel = (text: string): number => {
  const length = (LABEL.exec(text) ?? NEED_MARK.exec(text))?.[0].length ?? 0;
  return text.length - length > 20 ? length : 0;
};

/** Length in characters of the opening that carries nothing, in a duty ("You will be responsible for"). */
export const measureDutyLead = (text: string): number => DUTY_LEAD.exec(text)?.[0].length ?? 0;

/** Length in characters of the opening that carries nothing, in a requirement ("5+ years of proven experience in"). */
export const measureNeedLead = (text: string): number => NEED_LEAD.exec(text)?.[0].length ?? 0;

const HAVE =
  /^(?:(?:the )?(?:successful |ideal |strong )?(?:applicants?|candidates?) (?:will|must|should) (?:possess|have|bring)|you(?:'|’)?(?:ve| have| bring| possess| should have| must have| will have|(?:'|’)ll have|(?:'|’)ll bring)|must have|having|have) /iu;

const CAN =
  /^(?:(?:you|someone|somebody|a person|people) (?:who )?(?:can|could|will|are able to|is able to)|(?:you(?:'|’)?re |you are |being )?(?:able|capable) to|(?:the |a )?(?:strong |proven |demonstrated )?ability to|must be able to|will be able to) /iu;

/** Length in characters of "Someone who can" and the like in front of what the person must be able to do. */
export const measureCan = (text: string): number => CAN.exec(text)?.[0].length ?? 0;

/** Length in characters of "You have" and the like in front of what is asked for. */
export const measureHave = (text: string): number => HAVE.exec(text)?.[0].length ?? 0;
