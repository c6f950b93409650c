import type { EmploymentType } from './employment-type.ts';

/**
 * Words for kinds of employment, folded. `sure` decides in running text; `label` only in a short value or label.
 * "Permanent" and "full-time" are different things: Festanstellung, CDI, indefinido are permanent.
 */
export const EMPLOYMENT_WORDS: readonly { type: EmploymentType; sure?: string; label?: string }[] = [
  {
    type: 'full-time',
    sure: 'full[ -]?time|fulltime|vollzeit\\w{0,12}|temps plein|plein temps|jornada completa|tiempo completo|tempo completo|voltijd|voltijds|tempo integral|tempo inteiro|periodo integral|tempo pieno|full[ -]?time|pelny etat|pelen etat|pelny wymiar|plny uvazek|na plny uvazek|jornada completa|temps complet|100 ?%(?: stelle| pensum| fte)|heltid|voll-,? (?:oder|und|bzw\\.?) teilzeit|voll-/teilzeit',
    label: '(?<=jornada: ?)completa|正社員|正职|全职|полная занятость|полный день|上勤|フルタイム',
  },
  {
    type: 'part-time',
    sure: 'part[ -]?time|parttime|teilzeit\\w{0,12}|temps partiel|mi-temps|media jornada|jornada parcial|jornada reducida|tiempo parcial|medio tiempo|deeltijd|meio periodo|tempo parcial|tempo parziale|niepelny etat|czesc etatu|(?<![\\d,.])(?:[1-9]\\d) ?%(?=,? (?:befristet|unbefristet|stelle|pensum|der regelma))|castecny uvazek|jornada parcial|deltid',
    label:
      'werkstudent\\w{0,4}|werkstudierende\\w?|working student|(?<![ァ-ヶー])パート(?![ァ-ヶ])|アルバイト|兼职|파트타임|частичная занятость|parcial',
  },
  {
    type: 'permanent',
    sure: 'open[ -]ended|poste en cdi|permanent (?:position|role|contract|job|opportunity|employment|full|hire|post|vacancy)|full[ -]?time,? permanent|permanent,? (?:full|part)[ -]?time|unbefristet\\w{0,3}|feste anstellung|festanstellung|unbefristete\\w{0,2} (?:vertrag|arbeitsvertrag|stelle)|cdi|contrat a duree indeterminee|contrato indefinido|indefinido|contracte indefinit|indefinit|vast (?:contract|dienstverband)|onbepaalde tijd|contrato sem termo|efetiv[oa]|tempo indeterminato|contratto a tempo indeterminato|umowa o prace|umowy o prace|czas nieokreslony|clt|hlavni pracovni pomer|hpp',
    label: 'permanent|indefinida?|vast|sem termo|uop|fest|정규직|無期雇用|indefinit',
  },
  {
    type: 'temporary',
    sure: 'poste en cdd|temporary (?:position|role|contract|job|assignment|employment|post)|temp[ -]to[ -](?:hire|perm)|fixed[ -]term|befristet\\w{0,3}|zeitvertrag|elternzeitvertretung|maternity cover|seasonal (?:position|role|job|work)|cdd|contrat a duree determinee|contrato temporal|eventual|tijdelijk (?:contract|dienstverband)|bepaalde tijd|contrato a termo|temporario|tempo determinato|czas okreslony|umowa tymczasowa|prn|per diem|sin interrupcion temporal|interim|minijob',
    label: 'temporary|temp|temporal|tijdelijk|seasonal|saison\\w{0,6}|prn|계약직|契約社員|派遣社員|a termine',
  },
  {
    type: 'contract',
    sure: 'contract (?:position|role|job|opportunity|assignment|basis|work|to hire|length|duration)|(?:\\d{1,2}[ -]months?|short[ -]term|long[ -]term|independent) contract\\w{0,3}|(?:full[ -]?time|part[ -]?time),? contract|on a contract basis|contractor (?:position|role)|w-?2 contract|c2c|corp[ -]to[ -]corp|1099|b2b contract|kontrakt b2b|umowa b2b|umowa zlecenie|umowy zlecenie|umowa o dzielo|prestacion de servicios|contrato por obra|projektvertrag|pj',
    label:
      '(?<=^|[,/|] ?)b2b(?= ?(?:$|[,|(]|\\/ ?(?!b2c)))|contract(?! of employment|:| type| duration)|contractor|contratista|w2(?!\\d)|業務委託|dpp|dpc',
  },
  {
    type: 'internship',
    sure: 'internship(?: program| position)?|intern (?:position|role)|paid intern|praktikum|praktikant\\w{0,4}|pflichtpraktikum|stagiaire|stage de \\d|convention de stage|stage conventionne|becari[oa]|practicas profesionales|contrato en practicas|contrato de practicas|stageplek|stagiair|afstudeerstage|meewerkstage|estagio|estagiari[oa]|tirocinio|tirocinante|staz|stazyst\\w{1,2}|praktyki',
    label:
      '(?<=^|[:,/|(·•-] ?|student |summer |winter |fall |spring |engineering |marketing |sales |paid )intern|stage(?![- ](?:manag|door|of|at|plan|\\d))|practicas|beca|インターン|인턴|실습|стажировка|staż',
  },
  {
    type: 'apprenticeship',
    sure: 'apprenticeship|apprentice (?:position|role)|ausbildungsplatz|auszubildende\\w{0,2}|azubi|duales studium|alternance|contrat d.apprentissage|apprentissage|contrat de professionnalisation|alternant\\w{0,2}|aprendiz|jovem aprendiz|leerwerkplek|leerling|bbl|apprendistato|apprendista',
    label: 'apprentice|(?<=^|: ?)ausbildung(?: (?:zum|zur|als))?|lehre|lehrstelle',
  },
  {
    type: 'volunteer',
    sure: 'volunteer (?:position|role|opportunity)|ehrenamtlich\\w{0,2}|benevolat|benevole|voluntariado|vrijwilliger(?:swerk)?|volontariato|wolontariat|bundesfreiwilligendienst|freiwilliges soziales jahr',
    label: 'volunteer|voluntari[oa]|ボランティア',
  },
  {
    type: 'freelance',
    sure: 'freelance (?:position|role|job|basis|project|contract|work)|freelancer(?:in)? (?:gesucht|wanted|position|role)|freiberuflich\\w{0,2}|freie\\w? mitarbeit\\w{0,5}|zzp|zzp-er|autonomo|partita iva|en freelance|trabajo autonomo|self-employed (?:position|role|basis)|proposal as freelance',
    label:
      'freelance\\w{0,3}|freelance|selbst[sa]?t?andig|independent|self[ -]employed|フリーランス|프리랜서',
  },
];
