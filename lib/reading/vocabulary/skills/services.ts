import type { SkillPack } from './skill-pack.ts';

export const SERVICES_SKILLS: SkillPack = {
  'hospitality and service': [
    'Access control systems', 'Amadeus!l|Amadeus GDS', 'Animal handling', 'Arboriculture', 'Barbering', 'Barista skills|barista training', 'Bartending|mixology', 'Cash handling|cash register', 'CCTV|CCTV operation', 'Cloudbeds', 'Cosmetology', 'CrossFit!l', 'Culinary arts', 'Fidelio|Opera PMS|Oracle Opera|Micros Opera', 'Fire safety!n|fire warden', 'Floristry', 'Food hygiene|food safety|Lebensmittelhygiene|food handling|manipulador de alimentos', 'Food hygiene certificate level 2|Level 2 Food Hygiene', 'Galileo!l|Sabre!l|Sabre GDS', 'Hairdressing', 'Horticulture', 'Hotelogix', 'Latte art', 'Lifeguarding|lifeguard certification', 'Lightspeed POS|Lightspeed!l', 'Massage therapy', 'Menu planning', 'Mews!l', 'Micros POS|Oracle Micros', 'NPTC!c', 'OpenTable', 'Pastry!n|patisserie', 'Personal training|NASM', 'Pool maintenance', 'Resy', 'Revenue management|yield management', 'ServSafe', 'SevenRooms', 'SIA licence', 'Silver service', 'Square POS', 'TIPS certification', 'Toast POS', 'Veterinary nursing', 'Viticulture', 'Wine service|WSET',
  ],
};
