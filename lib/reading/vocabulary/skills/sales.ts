import type { SkillPack } from './skill-pack.ts';

export const SALES_SKILLS: SkillPack = {
  'crm': [
    'Apollo.io', 'Attio', 'Chorus.ai', 'ChurnZero', 'Clari', 'Close.io', 'Cognism', 'CRM!crm|CRM systems|CRM system|CRM software|CRM-System|CRM-Systeme|CRM-Systemen|CRM tools', 'Dynamics CRM|Microsoft Dynamics CRM|Dynamics 365 CRM', 'Freshsales', 'Gainsight', 'Gong!l|Gong.io', 'HubSpot|Hub Spot|HubSpot CRM', 'LinkedIn Sales Navigator|Sales Navigator', 'Lusha', 'Marketing automation', 'Outreach.io', 'Pipedrive', 'Planhat', 'Salesforce!vendor|Salesforce CRM|Salesforce.com|SFDC', 'Salesforce Apex', 'Salesforce CPQ|CPQ!c', 'Salesforce Lightning|Lightning Web Components|LWC!c', 'Salesforce Marketing Cloud|SFMC!c', 'Salesforce Sales Cloud|Sales Cloud', 'Salesforce Service Cloud|Service Cloud', 'Salesloft', 'SAP CRM', 'Siebel', 'SugarCRM', 'Totango', 'Vitally', 'Zoho|Zoho CRM', 'ZoomInfo',
  ],
  'sales method': [
    'Account management', 'B2B sales|B2B selling|B2B-Vertrieb', 'B2C sales', 'BANT', 'Category management', 'Challenger Sale|Challenger methodology', 'Cold calling|Kaltakquise', 'Consultative selling|solution selling|value selling|value-based selling', 'Cross-selling|upselling|up-selling', 'Enterprise sales', 'Inside sales', 'Inventory management|stock management|Bestandsmanagement', 'Key account management|Key-Account-Management', 'MEDDIC|MEDDPICC|MEDDICC', 'Merchandising|visual merchandising', 'Net promoter score|NPS!c', 'Outbound sales|outbound prospecting', 'Pipeline management', 'Planogramming|planograms', 'POS systems|point of sale|Kassensysteme', 'Pre-sales|presales', 'Prospecting!n|sales prospecting', 'Revenue operations|RevOps', 'SaaS sales', 'Sales forecasting', 'Sandler!l|Sandler training', 'Social selling', 'SPIN selling', 'Tender management|RFP responses|RFPs', 'Territory management',
  ],
};
