import type { FieldContext, Found } from './found.ts';
import { wholeSentences } from './goals.ts';
import { capText } from './text-span.ts';
import { WordGate } from './word-gate.ts';

const PATTERNS = [
  /(?<![a-z])(?:(?:our|the|biggest|main|key|current|greatest|hardest|unique|technical|real) (?:(?:biggest|main|key|current|greatest|technical|scaling|core|hardest|next) )?(?:challenges?|problems?|pain points?|bottlenecks?|difficult(?:y|ies)) (?:is|are|we|lies?|that we|for us|you)|challenges? (?:we|you)(?:'re| are| will|'ll| face| need)|problems? (?:we|you)(?:'re| are|'ll| will) (?:be )?(?:solving|solve|facing|tackl\w{2,3})|(?:you will|you'll|we need to|we must|help us) (?:solve|tackle|fix|untangle|overcome|address|replace|modernis\w|moderniz\w|migrate|rebuild|rewrite|clean up|pay down|untie)|we(?:'re| are) (?:struggling|facing|wrestling|outgrowing|hitting (?:the )?limits|stuck)|has outgrown|have outgrown|no longer (?:scales?|fits?|works?)|(?:legacy|outdated|ageing|aging|monolithic|fragmented|siloed|manual|error-prone) (?:systems?|code ?base|platform|monolith|processes|applications?|infrastructure|stack|spreadsheets)|technical debt|tech debt|growing pains|scaling (?:challenges?|issues|problems)|does not (?:yet )?(?:exist|scale|work)|is broken|from scratch|turn ?around|backlog of|high (?:churn|turnover|attrition)|shortage of|downtime|bottlenecks?)(?![a-z])/g,
  /(?<![a-z])(?:(?:unsere|die) (?:grosste |aktuelle |zentrale )?(?:herausforderung(?:en)?|baustelle)|stehen wir vor|altsysteme?n?|technische[rn]? schulden|ablosung|nos defis|notre (?:plus grand )?defi|le defi|dette technique|nuestro (?:mayor )?(?:reto|desafio)|nuestros retos|deuda tecnica|onze (?:grootste )?uitdaging(?:en)?|verouderde|nosso (?:maior )?desafio|la nostra sfida|nasze wyzwania|dlug technologiczny)(?![a-z])/g,
];
/** Words of which every problem holds one; most lines end here. */
const GATE = new WordGate(
  /challeng|problem|pain|bottleneck|difficult|solve|tackl|fix|untangl|untie|overcome|address|replac|moderni|migrat|rebuild|rewrite|clean up|pay down|struggl|facing|wrestl|outgr|limits|stuck|no longer|legacy|outdated|age?ing|monolith|fragment|siloed|manual|error-prone|debt|scaling|does not|broken|scratch|turn ?around|backlog|churn|turnover|attrition|shortage|downtime|herausforder|baustelle|stehen wir|altsystem|schulden|ablosung|defi|dette|reto|deuda|uitdaging|verouderd|sfida|wyzwan|dlug/,
);
const NOT =
  /cookie|equal opportunity|we love (?:a )?challenge|exciting challenges?|new challenges?|(?:looking|ready) for (?:a|your next|new) challenge|problem[- ]solving skills|you (?:have|bring|enjoy|love)|ability to|experience (?:in|with|of)|accommodation|health problems|financial problems/;

/** Sentences in which the employer names a problem, challenge or debt of its own, whole and as written, at most 20 of a text. */
export function findProblems(given: string, context: FieldContext): Found<string>[] {
  const text = capText(given);
  if (context.section !== undefined && ['benefits', 'legal', 'process'].includes(context.section)) return [];
  if (!GATE.test(text)) return [];
  return wholeSentences(text, { patterns: PATTERNS, not: NOT, confidence: 0.6 });
}
