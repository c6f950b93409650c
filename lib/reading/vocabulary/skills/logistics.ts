import type { SkillPack } from './skill-pack.ts';

export const LOGISTICS_SKILLS: SkillPack = {
  'supply chain and logistics': [
    'ADR!c|ADR certificate|ADR-Schein', 'ATLAS Zoll', 'Barcode scanners|RF scanners|RF scanner', 'Blue Yonder|JDA!c', 'CargoWise', 'Customs clearance|Zollabwicklung|customs regulations|Zollrecht', 'Demand planning', 'Descartes!l', 'EDI!c', 'Fleet management', 'Freight forwarding', 'IATA!c|IATA DGR', 'Incoterms', 'Just-in-time|JIT!c', 'Kinaxis|Kinaxis RapidResponse', 'Manhattan WMS|Manhattan Associates', 'Material requirements planning|MRP!c', 'Pick and pack', 'Procurement!n|strategic sourcing|strategic procurement', 'RFID', 'Route planning', 'S&OP|sales and operations planning|sales & operations planning', 'Spend analysis', 'Supply chain management|supply chain planning|Supply-Chain-Management', 'Telematics', 'TMS!n|transport management systems|transportation management systems|transportation management system', 'Total cost of ownership|TCO!c', 'Vendor managed inventory|VMI!c', 'Warehouse management systems|warehouse management system|WMS!c|Lagerverwaltungssystem|Lagerverwaltungssysteme',
  ],
};
