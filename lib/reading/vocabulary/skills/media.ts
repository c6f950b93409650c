import type { SkillPack } from './skill-pack.ts';

export const MEDIA_SKILLS: SkillPack = {
  'media and journalism': [
    'AP Style|AP Stylebook', 'Archival cataloguing|cataloguing|cataloging', 'Avid!l|Avid Pro Tools', 'Camera operation', 'Chicago Manual of Style', 'CMS!c|content management systems|content management system|Content-Management-Systeme|Redaktionssystem', 'Color grading|colour grading', 'Community organizing', 'Data journalism', 'DITA', 'Dublin Core', 'Fact-checking|fact checking', 'Fundraising', 'Grant writing', 'Investigative reporting', 'Lighting design', 'Logframe|logical framework', 'MadCap Flare', 'MARC!c', 'Monitoring and evaluation|M&E!c', 'Museum collections management|collections management', 'News writing', 'Oxygen XML', 'Photo editing!n|retouching', 'Podcast production|podcasting', 'Proofreading|Lektorat', 'QLab', 'Raiser\'s Edge', 'Social listening', 'Sound design|sound engineering|audio engineering', 'Subtitling|closed captioning', 'Technical writing', 'Volunteer management',
  ],
};
