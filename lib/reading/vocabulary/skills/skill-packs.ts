// Every pack by name. The names of products and methods are facts; the lists were written for this project.
import { ARTIFICIAL_INTELLIGENCE_SKILLS } from './artificial-intelligence.ts';
import { CERTIFICATES_SKILLS } from './certificates.ts';
import { CLOUD_SKILLS } from './cloud.ts';
import { DATA_SKILLS } from './data.ts';
import { DESIGN_SKILLS } from './design.ts';
import { EDUCATION_SKILLS } from './education.ts';
import { ENGINEERING_SKILLS } from './engineering.ts';
import { ENTERPRISE_SKILLS } from './enterprise.ts';
import { FINANCE_SKILLS } from './finance.ts';
import { HEALTH_CARE_SKILLS } from './health-care.ts';
import { LAW_SKILLS } from './law.ts';
import { LOGISTICS_SKILLS } from './logistics.ts';
import { MARKETING_SKILLS } from './marketing.ts';
import { MEDIA_SKILLS } from './media.ts';
import { MOBILE_SKILLS } from './mobile.ts';
import { OFFICE_SKILLS } from './office.ts';
import { PROGRAMMING_SKILLS } from './programming.ts';
import { PROJECT_SKILLS } from './project.ts';
import { SALES_SKILLS } from './sales.ts';
import { SCIENCE_SKILLS } from './science.ts';
import { SECURITY_SKILLS } from './security.ts';
import { SERVICES_SKILLS } from './services.ts';
import { SOFTWARE_SKILLS } from './software.ts';
import { SYSTEMS_SKILLS } from './systems.ts';
import { TRADES_SKILLS } from './trades.ts';
import { WEB_SKILLS } from './web.ts';
import type { SkillPack } from './skill-pack.ts';

export const SKILL_PACKS: Readonly<Record<string, SkillPack>> = {
  'artificial-intelligence': ARTIFICIAL_INTELLIGENCE_SKILLS,
  certificates: CERTIFICATES_SKILLS,
  cloud: CLOUD_SKILLS,
  data: DATA_SKILLS,
  design: DESIGN_SKILLS,
  education: EDUCATION_SKILLS,
  engineering: ENGINEERING_SKILLS,
  enterprise: ENTERPRISE_SKILLS,
  finance: FINANCE_SKILLS,
  'health-care': HEALTH_CARE_SKILLS,
  law: LAW_SKILLS,
  logistics: LOGISTICS_SKILLS,
  marketing: MARKETING_SKILLS,
  media: MEDIA_SKILLS,
  mobile: MOBILE_SKILLS,
  office: OFFICE_SKILLS,
  programming: PROGRAMMING_SKILLS,
  project: PROJECT_SKILLS,
  sales: SALES_SKILLS,
  science: SCIENCE_SKILLS,
  security: SECURITY_SKILLS,
  services: SERVICES_SKILLS,
  software: SOFTWARE_SKILLS,
  systems: SYSTEMS_SKILLS,
  trades: TRADES_SKILLS,
  web: WEB_SKILLS,
};
