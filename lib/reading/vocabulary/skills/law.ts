import type { SkillPack } from './skill-pack.ts';

export const LAW_SKILLS: SkillPack = {
  'law': [
    'Administrative law', 'Arbitration', 'Bankruptcy law|insolvency law|Insolvenzrecht', 'beck-online', 'Clio!l', 'Commercial law|Handelsrecht', 'Company law|corporate law|Gesellschaftsrecht|derecho mercantil', 'Company secretarial', 'Competition law|antitrust|Kartellrecht', 'Contract drafting|contract law|Vertragsrecht|drafting contracts|contract review', 'Conveyancing', 'Criminal law', 'Data protection|data protection law|Datenschutz|Datenschutzrecht|protección de datos', 'Depositions', 'Docketing', 'eDiscovery|e-discovery|Relativity!l', 'Espacenet', 'Family law', 'FTO search|freedom to operate|FTO!c|FTO searches', 'iManage', 'Immigration law', 'Insurance law', 'Intellectual property|IP law|intellectual property law|gewerblicher Rechtsschutz', 'Juris!l', 'Legal drafting', 'Legal research', 'LexisNexis|Lexis', 'Litigation', 'NetDocuments', 'PatBase', 'Patent drafting|patent application drafting', 'Patent law|patent prosecution', 'Prior art search|prior art searches|prior art', 'Public procurement law|Vergaberecht', 'Real estate law|property law', 'Regulatory affairs', 'Tax law', 'Trademark law', 'Westlaw',
  ],
};
