import type { WORKPLACES } from '../../facts/fact-key.ts';

export type WorkplaceMode = (typeof WORKPLACES)[number];

/** Words for where the work is done, folded. `sure` counts in running text, `label` only in a short value or label. */
export const WORKPLACE_WORDS: readonly { mode: WorkplaceMode; sure: string; label?: string }[] = [
  {
    mode: 'hybrid',
    sure: 'hybrid (?:working|work|role|position|model|setup|schedule|environment|remote|arrangement|policy|workplace|office|job)|hybrid(?:e|es|er|en|em)? (?:arbeit\\w*|modell|arbeitsmodell)|hybrides? arbeiten|hybrid - |(?:work|working|role is|position is|is a|model:?|this is) hybrid|hybrid,? (?:with )?\\d|(?:travail|mode|poste|modele) hybride|(?:modelo|modalidad|trabajo|formato) hibrid[oa]|(?:hybride|hybrid) werken|(?:lavoro|modalita) ibrid[oa]|praca hybrydowa|tryb hybrydowy|hybrydowo|(?:partly|partially) remote|teilweise (?:remote|homeoffice|home office|mobil)|(?:1|2|3|4|one|two|three|four|1-2|2-3|3-4)\\+? days?(?: (?:a|per) week)? (?:in|at|from) (?:the|our) (?:[a-z]+ )?office|(?:1|2|3|4|one|two|three|four) days?(?: (?:a|per) week)? (?:remote|from home|at home)|(?:1|2|3|4) (?:jours?|dias?|dagen|giorni|dni|tage) (?:de )?(?:teletravail|home[ -]?office|remote|teletrabajo|thuiswerken|smart working|smartworking|pracy zdalnej|im buro)|(?:teletravail|teletrabajo|home[ -]?office|smart working)(?: \\w+)? \\d(?: \\w+ \\d)? ?(?:jours?|dias?|tage|giorni|j\\b)|bis zu \\d+ ?% (?:remote|home[ -]?office|mobil)|(?:ein|zwei|drei|vier)(?:(?: bis|-| oder) (?:zwei|drei|vier))? tage? (?:pro woche )?(?:im )?(?:home[ -]?office|mobil\\w*|remote)|home[ -]?office (?:moglich|nach absprache)|(?:deux|trois|un|quatre) jours? (?:de )?teletravail|(?:dos|tres|un|cuatro) dias? (?:de )?teletrabajo|(?:twee|drie|een) dagen thuiswerken|teletravail (?:frequent|partiel|occasionnel|ponctuel|regulier|possible)|home[ -]?office[ -]anteil|#li-hybrid',
    label:
      'hybrid(?:e|er|es)?|hibrid[oa]|ibrid[oa]|hybrydow[aoy]|hybridni|ハイブリッド|하이브리드|混合办公|гибрид\\w*|flexible hybrid',
  },
  {
    mode: 'remote',
    sure: '(?:fully|100 ?%|completely|entirely|permanently) (?:remote|distributed)|remote[ -](?:position|role|job|opportunity|work|working|only|based|friendly|eligible|option)|work(?:ing)? remotely|work from (?:home|anywhere)|(?:this|the) (?:role|position|job) (?:is|can be|may be) (?:done |performed |based )?(?:fully |100% )?remote(?:ly)?|(?:can|may) (?:work|be based|be located) (?:remotely|anywhere)|remote (?:within|in|from|across|anywhere|moglich|possible|us|usa|uk|eu|emea|europe|germany|canada)|anywhere in the|komplett remote|vollstandig remote|remote arbeiten|100 ?% teletravail|full remote|teletravail (?:complet|total|100)|en remoto|100 ?% remoto|teletrabajo(?: completo| total| 100)|trabajo remoto|trabajo a distancia|volledig remote|(?:volledig|grotendeels|werken|werk) op afstand|op afstand werken|trabalho remoto|home office 100|100 ?% home office|totalmente remoto|lavoro da remoto|completamente da remoto|full remote|praca zdalna|w pelni zdaln\\w{1,2}|100 ?% zdaln\\w{1,2}|#li-remote|telecommut\\w{1,3} (?:position|role|job)',
    label:
      'remote|op afstand|remoto|remota|teletravail|teletrabajo|zdaln[aeiy]\\w{0,3}|telecommute|home ?office|homeoffice|anywhere|リモート|在宅|フルリモート|원격|재택|远程|удаленн\\w+|na dalku|distancia|wfh|mobiles arbeiten',
  },
  {
    mode: 'on-site',
    sure: '(?:fully |100 ?% )?on-?site (?:position|role|job|work|in|at|only|presence|\\d|five|5)|(?:role|position|job) is (?:fully |100% )?(?:on-?site|in[ -]office|in[ -]person|office[ -]based)|in-?office (?:position|role|job|five|5)|office[ -]based (?:position|role)|(?:5|five) days(?: a week)? in (?:the|our) office|no remote|not (?:a )?remote|vor ort (?:in|bei|arbeiten)|vor-ort-(?:tatigkeit|stelle)|prasenz(?:arbeit|stelle)|presenciel (?:obligatoire|uniquement)|100 ?% presenciel|(?:trabajo|modalidad|formato|modelo) presencial|100 ?% presencial|op locatie|op kantoor|in presenza|in sede|praca stacjonarna|stacjonarnie|#li-onsite|remote type: onsite',
    label:
      'on[ -]?site|in-?office|in office|in-person|in person|office[ -]based|presenciel|presencial|vor ort|prasenz|stacjonarn[aey]|na miste|出社|オフィス勤務|常驻|사무실|lavoro in sede',
  },
];

/** Things that carry a workplace word without being one, with what stands before and after them. */
export const NOT_WORKPLACE_AFTER =
  /^[ -]?(?:sensing|sensors?|control|monitoring|desktop|access|support tools|learning|method calls?|procedure|server|site visits|areas?|locations? such|communities|village|work (?:allowance|budget|stipend|setup|equipment|days?)|working (?:allowance|budget|stipend|equipment|tools)|allowance|stipend|budget|setup allowance|teams?(?![a-z])|employees|workers|workforce|colleagues|clients|customers|users|offices|office (?:setup|stipend|budget|equipment|allowance)|first (?:company|organi[sz]ation|culture)|cloud|clouds|vehicle|electric|app|apps|mobile|search|retrieval|infrastructure|deployment|environments?|inkl|patient|hands|troubleshooting|diagnostics|gym|restaurant|canteen|parking|cafe|kita|kindergarten|childcare|fitness|lunch|chef|massage|interviews?)/;
/** Others who are visited where they are: "Beratung unserer Kunden vor Ort". */
export const OTHERS_BEFORE =
  /(?<![a-z])(?:kund(?:en|innen|schaft)|klient(?:en|innen)|mandant(?:en|innen)|patient(?:en|innen)|partnern?|baustellen?|projekten?|clients?|customers?|klanten|clientes|clienti|klientow|patients?|suppliers?|stakeholders) ?(?:direkt )?$/;
export const NOT_WORKPLACE_BEFORE =
  /(?:and|support|manage|managing|lead|leading|with|between|our|their|other|multi-cloud|of|to|for|visit|deploy\w*|occasional|some|limited|temporary|emote|across|from) ?$/;
