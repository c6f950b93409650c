import { foldText } from './fold-text.ts';
import type { FieldContext, Found } from './found.ts';
import { capText } from './text-span.ts';
import { WordGate } from './word-gate.ts';

export type Visa = 'offered' | 'refused' | 'authorisation-required';

const SPONSOR = '(?:visas?|sponsor\\w{0,4}|h-?1b|work permits?|immigration|work visas?|skilled worker)';
const ROWS: readonly [Visa, RegExp][] = [
  [
    'refused',
    new RegExp(
      `(?<![a-z])(?:no ${SPONSOR}|not (?:be )?(?:able|available|eligible|in a position|currently|offering?|provid\\w{1,3}|sponsor\\w{0,4})[^.;]{0,60}?${SPONSOR}|(?:cannot|can't|can not|unable to|won't|will not|do not|don't|does not|doesn't|are not able to|isn't able to|not)(?: currently| be able to| able to)? (?:offer|provide|sponsor|support|consider|accept|assist with|transfer|take over)[^.;]{0,60}?${SPONSOR}|without (?:the need for |need(?:ing)? (?:for )?|requiring |current or future )?(?:[a-z]+ ){0,3}?${SPONSOR}|${SPONSOR}[^.;]{0,40}? (?:is|are|will) (?:not|n't|unavailable)|not require (?:[a-z]+ ){0,4}?${SPONSOR}|keine? (?:visa|visum|visums)\\w{0,20}|no ofrecemos (?:visado|patrocinio)|pas de (?:sponsoring|visa)|geen visum\\w{0,12})`,
      'g',
    ),
  ],
  [
    'refused',
    /(?<![a-z])(?:must be (?:an? )?(?:u\.?s\.?|american|british|uk|australian|canadian) citizens?|u\.?s\.? citizens? only|u\.?s\.? citizenship (?:is )?(?:required|needed|necessary)|requires? u\.?s\.? citizenship|only (?:u\.?s\.?|eu) citizens)(?![a-z])/g,
  ],
  [
    'offered',
    new RegExp(
      `(?<![a-z])(?:(?:we )?(?:can |will |do |are able to |are happy to |happily |gladly |also )?(?:offer|provide|sponsor|support|assist with|help with|cover|handle)s?(?:ing)? (?:you )?(?:with )?(?:[a-z/&-]+,? ){0,4}?${SPONSOR}(?: support| assistance| sponsorship| and relocation)?|${SPONSOR}(?: sponsorship| support| assistance)?(?: (?:and|&|/) relocation)?[^.;]{0,25}? (?:is |are |can be )?(?:available|offered|provided|possible|included|considered|supported)|visa (?:sponsorship|support|assistance)(?: and relocation| & relocation)?(?: package| support)?$|relocation (?:and|&) visa (?:support|assistance|sponsorship)|unterstutzung bei(?:m)? (?:visum|visa|der visabeschaffung|aufenthaltstitel)|visumsunterstutzung|visa-unterstutzung|apoyo (?:con|para) (?:el )?visado|aide (?:a l'obtention|pour) (?:du|le|un) visa)`,
      'g',
    ),
  ],
  [
    'authorisation-required',
    /(?<![a-z])(?:(?:must|need to|required to|should)(?: already)? (?:be )?(?:legally |currently |already |fully )*(?:be )?(?:authori[sz]ed|eligible|permitted|entitled|allowed|able) (?:to (?:legally )?(?:work|live and work)|for (?:work|employment))|(?:legally |already |currently )?authori[sz]ed to (?:legally )?work(?: and live)? in|(?:valid |existing |unrestricted |full |current |permanent |legal )*(?:work (?:authori[sz]ation|permit|visa)|working (?:rights|permit|visa)|right to work|employment authori[sz]ation|permission to work|work rights|eligibility to work|work eligibility)[^.;]{0,30}?(?: in (?:the )?[a-z]| for (?:the )?[a-z]| is | are |required|needed|$)|(?:proof|evidence) of (?:(?:your|the|their) )?(?:right to work|work authori[sz]ation|eligibility)|gultige (?:arbeitserlaubnis|arbeitsgenehmigung)|arbeitserlaubnis (?:fur|in)|aufenthalts- und arbeitserlaubnis|permis de travail (?:valide|en cours)|autorisation de travail|permiso de trabajo(?: vigente| valido| en)?|documentacion en regla|papeles en regla|geldige werkvergunning|autorizacao de trabalho|permesso di soggiorno|pozwolenie na prace)(?![a-z])/g,
  ],
];
const OPTIONAL =
  /(?:whether|if you (?:need|require|are|have)|depending|e-verify|will (?:you|i) (?:now|require)|do you|are you)[^.;]{0,50}$/;

/** Stems of which every find holds one; most lines end here. */
const GATE = new WordGate(
  /visa|visum|visad|sponsor|authori[sz]|work|citizen|erlaubnis|genehmigung|permis|papeles|autoriza|pozwolenie|documentacion/,
);

/**
 * What the text says about visas: sponsorship offered, refused, or the right to work demanded. "Must be authorised to
 * work" is not a refusal; questions of application forms do not count.
 */
export function findVisa(given: string, context: FieldContext): Found<Visa>[] {
  const text = capText(given);
  if (context.section === 'news' || !GATE.test(text)) return [];
  const folded = foldText(text);
  const found: Found<Visa>[] = [];
  for (const [value, pattern] of ROWS) {
    for (const match of folded.matchAll(pattern)) {
      const end = match.index + match[0].trimEnd().length;
      if (
        OPTIONAL.test(folded.slice(Math.max(0, match.index - 60), match.index)) ||
        /\?/.test(folded.slice(match.index, end + 60))
      )
        continue;
      // "Without sponsorship" and "cannot offer" hold the words of an offer inside them.
      if (
        value === 'offered' &&
        (found.some((one) => one.value === 'refused' && one.start <= end && one.end >= match.index - 3) ||
          /(?:not|no|n't|unable to|cannot|never|without)[^.;]{0,25}$/.test(
            folded.slice(Math.max(0, match.index - 30), match.index),
          ))
      )
        continue;
      if (
        value === 'offered' &&
        /^(?:sponsor\w*|support\w*|offer\w*) (?:[a-z]+ ){0,4}?sponsor/.test(match[0]) &&
        !/visa|h-?1b|permit|immigr/.test(folded.slice(match.index, end + 25))
      )
        continue;
      found.push({ value, start: match.index, end, confidence: 0.85 });
    }
  }
  const seen = new Set<Visa>();
  return found.sort((a, b) => a.start - b.start).filter((one) => !seen.has(one.value) && seen.add(one.value));
}
