// Which subjects belong to the name of a job: used when a page says little more than that name.

/** Words of a title, in several languages, and the subject rows that anybody in such a job would have an answer to. */
export const TITLE_SUBJECTS: readonly { words: RegExp; subjects: readonly string[] }[] = [
  {
    words: /account(?:s|ing|ant)\b|bookkeep|buchhalt|contab|finance|controller|経理|회계|재무/iu,
    subjects: ['S401', 'S402', 'S403', 'S410'],
  },
  { words: /devops|platform|site reliability|cloud engineer/iu, subjects: ['S102', 'S101', 'S108', 'S121'] },
  {
    words: /administr[aá]tor|system admin|it[- ]technik|it support|sysadmin/iu,
    subjects: ['S121', 'S112', 'S108', 'S113'],
  },
  { words: /network|redes|netzwerk/iu, subjects: ['S113', 'S112', 'S121', 'S108'] },
  { words: /front[- ]?end|web developer|mobile/iu, subjects: ['S105', 'S106', 'S109', 'S208'] },
  {
    words: /software|developer|programmer|back[- ]?end|full[- ]?stack|entwickl|desarrollador/iu,
    subjects: ['S106', 'S104', 'S107', 'S103'],
  },
  { words: /tester|quality assurance|\bqa\b/iu, subjects: ['S107', 'S418', 'S106', 'S117'] },
  { words: /data (?:engineer|analyst|scientist)|analytics/iu, subjects: ['S201', 'S202', 'S203', 'S204'] },
  { words: /machine learning|\bml\b|\bai\b|perception/iu, subjects: ['S120', 'S119', 'S213', 'S203'] },
  { words: /product (?:manager|owner|lead)|head of product/iu, subjects: ['S206', 'S207', 'S212', 'S205'] },
  { words: /designer|\bux\b|diseñ/iu, subjects: ['S208', 'S207', 'S209', 'S210'] },
  {
    words: /sales|account (?:executive|manager)|business development|vertrieb|ventas|영업/iu,
    subjects: ['S305', 'S306', 'S307', 'S313'],
  },
  { words: /marketing|trafficker|growth|seo\b|campaign/iu, subjects: ['S301', 'S303', 'S302', 'S309'] },
  { words: /community|social media|engagement/iu, subjects: ['S302', 'S303', 'S310', 'S304'] },
  {
    words: /customer success|customer service|support agent|kundenservice/iu,
    subjects: ['S306', 'S310', 'S112'],
  },
  { words: /procure|sourcing|buyer|purchas|einkauf|compras/iu, subjects: ['S404', 'S414', 'S403', 'S418'] },
  { words: /warehouse|logistic|supply|lager|magatzem|almac/iu, subjects: ['S405', 'S406', 'S412', 'S611'] },
  {
    words: /project manager|projektleit|coordinad|program(?:me)? manager/iu,
    subjects: ['S411', 'S314', 'S415', 'S412'],
  },
  {
    words: /recruit|talent|human resources|\bhr\b|people partner|personal/iu,
    subjects: ['S501', 'S504', 'S503', 'S502'],
  },
  { words: /counsel|lawyer|legal|attorney|jurist/iu, subjects: ['S414', 'S415', 'S410'] },
  { words: /nurse|nursing|pflege|midwife|carer/iu, subjects: ['S508', 'S503', 'S611'] },
  {
    words: /teacher|instructor|lecturer|tutor|lehrer|docente|profesor/iu,
    subjects: ['S506', 'S507', 'S503'],
  },
  { words: /research|scientist|postdoc|forsch/iu, subjects: ['S510', 'S511', 'S204'] },
  {
    words: /technician|mechanic|electrician|techniker|elektroniker|mecánico|service engineer/iu,
    subjects: ['S601', 'S602', 'S611'],
  },
  { words: /production|shift|plant|manufactur|fertigung/iu, subjects: ['S603', 'S418', 'S611', 'S601'] },
  { words: /chef|cook|kitchen|küche|cocin/iu, subjects: ['S607', 'S611'] },
  { words: /hotel|guest|waiter|waitress|service staff/iu, subjects: ['S608', 'S310'] },
  { words: /driver|fahrer|courier/iu, subjects: ['S609', 'S406'] },
  {
    words: /reception|front desk|office (?:manager|assistant)|secretar|assistant|recepci/iu,
    subjects: ['S409', 'S416', 'S410', 'S408'],
  },
  { words: /policy|planner|council|public/iu, subjects: ['S512', 'S314', 'S415'] },
  { words: /construction|site manager|bauleit|obra/iu, subjects: ['S606', 'S411', 'S611'] },
];
