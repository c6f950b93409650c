// What a job title says about who someone is in an interview. Words are folded: lower case, no accents.
// The first row that fits counts, so special titles stand before the general words they contain.
import type { Audience } from './round.ts';

/** `family`: the words name a craft, not a place in the hierarchy; the audience then depends on the candidate's own. */
export type AudienceRow = { words: readonly string[] } & (
  { audience: Audience; family?: undefined } | { family: string; audience?: undefined }
);

const founder: AudienceRow = {
  audience: 'founder',
  words: [
    ...['founder', 'cofounder', 'co-founder', 'founding partner', 'owner'],
    ...['grunder', 'grunderin', 'mitgrunder', 'mitgrunderin', 'inhaber', 'inhaberin'],
    ...['fondateur', 'fondatrice', 'cofondateur', 'cofondatrice', 'proprietaire'],
    ...['fundador', 'fundadora', 'cofundador', 'cofundadora', 'propietario', 'propietaria'],
  ],
};

const recruiter: AudienceRow = {
  audience: 'recruiter',
  words: [
    ...['recruiter', 'recruiting', 'recruitment', 'talent', 'sourcer', 'hr', 'human resources', 'staffing'],
    ...['people partner', 'people operations', 'people ops', 'people manager', 'people and culture'],
    ...['people & culture', 'head of people', 'vp people', 'chief people officer', 'chro'],
    ...['personal', 'personalreferent', 'personalreferentin', 'personalleiter', 'personalleiterin'],
    ...['personalabteilung', 'personalwesen', 'personalberater', 'personalberaterin', 'personalleitung'],
    ...['rh', 'ressources humaines', 'recruteur', 'recruteuse', 'recrutement', 'drh'],
    ...['rrhh', 'recursos humanos', 'reclutador', 'reclutadora', 'seleccion', 'gestion de personas'],
  ],
};

/** Crafts whose titles hold a word of rank that means none: a product manager manages a product. */
const crafts: readonly AudienceRow[] = [
  {
    family: 'product',
    words: [
      ...['product manager', 'product owner', 'produktmanager', 'produktmanagerin'],
      ...['chef de produit', 'cheffe de produit', 'jefe de producto', 'jefa de producto'],
    ],
  },
  {
    family: 'delivery',
    words: [
      ...['project manager', 'program manager', 'programme manager', 'delivery manager', 'scrum master'],
      ...['projektmanager', 'projektmanagerin', 'projektleiter', 'projektleiterin'],
      ...[
        'chef de projet',
        'cheffe de projet',
        'jefe de proyecto',
        'jefa de proyecto',
        'gestor de proyectos',
      ],
    ],
  },
  {
    family: 'sales',
    words: [
      ...['account manager', 'account executive', 'key account', 'sales executive', 'business development'],
      ...['vertriebsmitarbeiter', 'vertriebsmitarbeiterin', 'aussendienst'],
      ...['commercial', 'commerciale', 'charge de clientele', 'ejecutivo de cuentas', 'ejecutiva de cuentas'],
    ],
  },
  {
    family: 'customers',
    words: [
      ...['customer success', 'community manager', 'kundenbetreuer', 'kundenbetreuerin'],
      ...['charge de compte', 'atencion al cliente'],
    ],
  },
  {
    family: 'office',
    words: ['office manager', 'executive assistant', 'assistenz', 'assistant de direction'],
  },
];

const executive: AudienceRow = {
  audience: 'executive',
  words: [
    ...[
      'chief',
      'ceo',
      'cto',
      'cfo',
      'coo',
      'cpo',
      'cmo',
      'cio',
      'ciso',
      'cro',
      'president',
      'vice president',
    ],
    ...['vp', 'svp', 'evp', 'director', 'managing director', 'executive', 'partner', 'board', 'governor'],
    ...['geschaftsfuhrer', 'geschaftsfuhrerin', 'geschaftsfuhrung', 'geschaftsleitung', 'vorstand'],
    ...['vorstandin', 'bereichsleiter', 'bereichsleiterin', 'direktor', 'direktorin', 'prokurist'],
    ...['prokuristin', 'directeur', 'directrice', 'president-directeur', 'pdg', 'directeur general', 'dg'],
    ...['directora', 'consejero', 'consejera', 'gerente general', 'presidente', 'presidenta'],
  ],
};

const manager: AudienceRow = {
  audience: 'hiring-manager',
  words: [
    ...['manager', 'head', 'lead', 'leader', 'supervisor', 'foreman', 'principal investigator'],
    ...['matron', 'head teacher', 'headteacher', 'chair', 'teamlead', 'tech lead'],
    ...['leiter', 'leiterin', 'leitung', 'teamleiter', 'teamleiterin', 'teamleitung', 'abteilungsleiter'],
    ...['abteilungsleiterin', 'gruppenleiter', 'gruppenleiterin', 'schichtleiter', 'schichtleiterin'],
    ...[
      'vorgesetzter',
      'vorgesetzte',
      'meister',
      'meisterin',
      'oberarzt',
      'oberarztin',
      'chefarzt',
      'chefarztin',
    ],
    ...['responsable', 'chef', 'cheffe', "chef d'equipe", 'encadrant', 'encadrante'],
    ...['jefe', 'jefa', 'encargado', 'encargada', 'gerente', 'lider', 'coordinador', 'coordinadora'],
  ],
};

/** Crafts by their plain words. Same craft as the candidate's role: a colleague; another one: another team. */
const plainCrafts: readonly AudienceRow[] = [
  {
    family: 'engineering',
    words: [
      ...['engineer', 'engineering', 'developer', 'programmer', 'software', 'devops', 'sre', 'architect'],
      ...['entwickler', 'entwicklerin', 'ingenieur', 'ingenieurin', 'softwareentwickler'],
      ...['softwareentwicklerin', 'informatiker', 'informatikerin', 'architekt', 'architektin'],
      ...['ingenieure', 'developpeur', 'developpeuse', 'architecte'],
      ...['ingeniero', 'ingeniera', 'desarrollador', 'desarrolladora', 'programador', 'programadora'],
    ],
  },
  {
    family: 'data',
    words: [
      ...['data', 'analyst', 'analytics', 'scientist', 'statistician', 'analyste', 'analista', 'analystin'],
      ...['datenanalyst', 'datenanalystin', 'donnees', 'datos'],
    ],
  },
  { family: 'product', words: ['product', 'produkt', 'produit', 'producto'] },
  {
    family: 'design',
    words: [
      'designer',
      'design',
      'ux',
      'ui',
      'gestalter',
      'gestalterin',
      'disenador',
      'disenadora',
      'designeuse',
    ],
  },
  {
    family: 'sales',
    words: [
      'sales',
      'vertrieb',
      'verkauf',
      'verkaufer',
      'verkauferin',
      'ventes',
      'vendeur',
      'vendeuse',
      'ventas',
    ],
  },
  {
    family: 'marketing',
    words: ['marketing', 'brand', 'communications', 'pr', 'kommunikation', 'comunicacion'],
  },
  {
    family: 'customers',
    words: ['support', 'customer', 'kundendienst', 'kundenservice', 'service client', 'soporte'],
  },
  {
    family: 'finance',
    words: [
      ...[
        'finance',
        'accountant',
        'accounting',
        'controller',
        'controllerin',
        'auditor',
        'bookkeeper',
        'treasury',
      ],
      ...['buchhalter', 'buchhalterin', 'finanzen', 'comptable', 'contable', 'finanzas'],
    ],
  },
  {
    family: 'law',
    words: ['counsel', 'lawyer', 'legal', 'jurist', 'juristin', 'juriste', 'abogado', 'abogada'],
  },
  {
    family: 'operations',
    words: [
      'operations',
      'logistics',
      'supply',
      'logistik',
      'einkauf',
      'logistique',
      'operaciones',
      'logistica',
    ],
  },
  {
    family: 'care',
    words: [
      ...['nurse', 'doctor', 'physician', 'therapist', 'pflegefachkraft', 'krankenschwester', 'pfleger'],
      ...[
        'pflegerin',
        'arzt',
        'arztin',
        'infirmier',
        'infirmiere',
        'medecin',
        'enfermero',
        'enfermera',
        'medico',
      ],
    ],
  },
  {
    family: 'teaching',
    words: ['teacher', 'lecturer', 'lehrer', 'lehrerin', 'professeur', 'enseignant', 'profesor', 'profesora'],
  },
];

export const AUDIENCE_ROWS: readonly AudienceRow[] = [
  founder,
  recruiter,
  ...crafts,
  executive,
  manager,
  ...plainCrafts,
];
