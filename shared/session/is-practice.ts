import type { Person } from './contract.ts';

const allowed: readonly Person['role'][] = ['practice manager', 'member of staff'];

/** Whether somebody works for the practice, which answers for the equality answers. */
export const isPractice = (person: Person): boolean => allowed.includes(person.role);
