import type { SkillPack } from './skill-pack.ts';

export const EDUCATION_SKILLS: SkillPack = {
  'education': [
    'Braille', 'CACFP', 'CDA credential|Child Development Associate', 'ClassDojo', 'Classroom management', 'Curriculum development|curriculum design|curriculum planning', 'Differentiated instruction', 'Early childhood education|early years education|EYFS', 'EFL!c|ESL!c|TEFL|TESOL|CELTA', 'Google Classroom', 'IEP!c|individualized education programs|IEPs', 'International Baccalaureate|IB!c|IB curriculum', 'Lesson planning|lesson plans', 'Makaton', 'Montessori|Montessori method', 'PGCE', 'Phonics', 'PowerSchool', 'Project-based learning', 'QTS!c|Qualified Teacher Status', 'Reggio Emilia', 'Schoology', 'SEND!c|SEN!c|special educational needs|special education', 'Smartboards|interactive whiteboards', 'Sonderpädagogik', 'Turnitin', 'Universal design for learning|UDL!c', 'Waldorf!l|Waldorf education',
  ],
};
