import { fieldOf, textAt } from '../data.ts';
import { isPersonName, namesPerson } from './person-names.ts';

/** Does a service name a person, or the mailbox of one, where the role of whoever checked it belongs? */
export function namesVerifier(service: unknown): boolean {
  const verifiedBy = textAt(fieldOf(service, 'verification'), 'verifiedBy');
  if (verifiedBy === undefined) return false;
  return verifiedBy.includes('@') || isPersonName(verifiedBy) || namesPerson(verifiedBy) !== undefined;
}
