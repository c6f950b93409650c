import { foldText } from '../fold.ts';
import { DEPARTMENT_NAMES } from '../vocabulary/department-names.ts';

const departments = new Set(DEPARTMENT_NAMES.map(foldText));

/** True for a text that is the name of a department and nothing else. */
export function isDepartment(text: string): boolean {
  return departments.has(foldText(text));
}
