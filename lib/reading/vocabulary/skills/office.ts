import type { SkillPack } from './skill-pack.ts';

export const OFFICE_SKILLS: SkillPack = {
  'people and office': [
    'ADDIE!c', 'Adobe Captivate', 'ADP!c|ADP Workforce Now', 'Applicant tracking systems|applicant tracking system', 'Articulate Storyline|Articulate 360', 'BambooHR', 'Blackboard Learn', 'Boolean search', 'Canvas LMS', 'Cornerstone OnDemand|Cornerstone!l', 'Data entry|Dateneingabe', 'Deel!l', 'Diary management', 'Employment law|labour law|labor law|Arbeitsrecht|derecho laboral|droit du travail|arbeidsrecht', 'Greenhouse!l', 'Gusto!l', 'HiBob', 'HRIS!c|HRIS systems|HR information systems', 'Instructional design', 'Kahoot', 'Learning management systems|LMS!c|learning management system', 'LinkedIn Recruiter', 'memoQ', 'Minute taking|minute-taking', 'Moodle', 'Paychex', 'Rippling!l', 'SCORM', 'Shorthand', 'SmartRecruiters', 'Sourcing!n|talent sourcing', 'Talent acquisition', 'Totara', 'Translation!n|SDL Trados|Trados', 'Typing!n|touch typing', 'UKG!c|Kronos|UKG Pro', 'Workforce planning',
  ],
};
