import type { SkillPack } from './skill-pack.ts';

export const ENTERPRISE_SKILLS: SkillPack = {
  'automation': [
    'Appian', 'Automation Anywhere', 'Bizagi', 'Blue Prism', 'Bubble!n|Bubble.io', 'Mendix', 'Microsoft Power Apps|PowerApps|Power Apps', 'Microsoft Power Automate|Power Automate|Microsoft Flow', 'Microsoft Power Platform|Power Platform', 'Nintex', 'OutSystems', 'Pega|Pegasystems|Pega Systems', 'Process mining|Celonis', 'Retool', 'Robotic process automation|RPA', 'UiPath|Ui Path',
  ],
  'erp': [
    'a3ERP|A3 Software', 'Abas ERP', 'Acumatica', 'AFAS', 'Business Central|Microsoft Dynamics 365 Business Central|Dynamics 365 Business Central', 'Cegid', 'Contaplus', 'Coupa', 'DATEV|DATEV Unternehmen online', 'Epicor', 'ERP|ERP systems|ERP system|ERP-System|ERP-Systeme|ERP-Systemen|ERP software', 'Exact Online', 'Holded', 'IFS ERP|IFS Cloud', 'Infor|Infor M3|Infor LN', 'Ivalua', 'Jaggaer', 'JD Edwards|JDE!c', 'Lexware', 'Lucca!l', 'Microsoft Dynamics|MS Dynamics', 'Microsoft Dynamics 365|Dynamics 365|D365', 'Microsoft Dynamics AX|Dynamics AX', 'Microsoft Dynamics NAV|Dynamics NAV|Navision', 'NetSuite|Oracle NetSuite', 'Odoo', 'Oracle E-Business Suite|Oracle EBS|E-Business Suite', 'Oracle Fusion|Oracle Cloud ERP|Oracle Fusion Cloud', 'PeopleSoft', 'proALPHA', 'Sage!l|Sage X3|Sage 50|Sage 100|Sage 200|Sage Intacct', 'SAP!vendor|SAP ERP|SAP R/3|SAP ECC', 'SAP Ariba|Ariba', 'SAP Business One|SAP B1', 'SAP Concur|Concur!l', 'SAP EWM', 'SAP FI/CO|SAP FICO|SAP FI|SAP CO!c', 'SAP Fiori|SAPUI5|SAP UI5|Fiori', 'SAP GRC', 'SAP HCM|SAP HR', 'SAP IBP', 'SAP MM', 'SAP PM!c', 'SAP PP', 'SAP PS!c', 'SAP QM', 'SAP S/4HANA|S/4HANA|S4 HANA|S/4 HANA|SAP S4/HANA|SAP S4HANA|SAP S/4', 'SAP SD', 'SAP Signavio|Signavio', 'SAP SuccessFactors|SuccessFactors', 'SAP TM!c', 'SAP WM!c', 'Silae', 'SYSPRO', 'Tally!l|Tally ERP', 'TOTVS|Protheus', 'Unit4', 'weclapp', 'Workday!vendor|Workday HCM', 'Xentral',
  ],
  'office software': [
    'Adobe Acrobat|Acrobat!l', 'Keynote!l', 'LibreOffice|OpenOffice', 'Microsoft Office|MS Office|MS-Office|Office!office|MS Office Suite|Microsoft Office Suite|Office Suite|paquete Office|pack Office|MS-Office-Paket|paquet office|Office-Paket|MS-Office-Kenntnisse|MS-Office-Anwendungen|paquete de Office|Office-Anwendungen|MS Office products', 'Microsoft Outlook|MS Outlook|Outlook!office', 'Microsoft PowerPoint|MS PowerPoint|PowerPoint|Power Point', 'Microsoft Publisher|Publisher!office', 'Microsoft Word|MS Word|Word!office|MS-Word',
  ],
};
