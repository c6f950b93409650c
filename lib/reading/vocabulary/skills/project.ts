import type { SkillPack } from './skill-pack.ts';

export const PROJECT_SKILLS: SkillPack = {
  'project and product method': [
    'Balanced scorecard', 'Business model canvas', 'Business process modeling|business process management|BPM!c|business process modelling|Prozessmodellierung|Geschäftsprozessmanagement', 'Critical path method', 'Customer discovery', 'Cynefin', 'Earned value management', 'Gantt charts|Gantt', 'HERMES!n|HERMES project management', 'Hoshin Kanri', 'IPMA', 'IT service management|ITSM', 'ITIL|ITIL v3|ITIL v4|ITIL 4|ITIL Foundation', 'Jobs to be done|JTBD!c', 'Lean startup', 'LeSS framework', 'Management 3.0', 'Nexus framework', 'OGSM!c', 'OKR|OKRs|objectives and key results', 'PMBOK', 'PRINCE2|Prince 2', 'Product discovery', 'Product roadmapping', 'Program management|programme management', 'RACI!c', 'SWOT analysis|SWOT', 'TRIZ', 'User stories', 'User story mapping',
  ],
};
