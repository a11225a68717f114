import { isData } from '../data.ts';

/** Does a record say that a person gets in this way? `access.entry` holds codes, bare or with a basis. */
export function hasEntry(service: unknown, code: string): boolean {
  const access = isData(service) ? service['access'] : undefined;
  const entry = isData(access) ? access['entry'] : undefined;
  if (!Array.isArray(entry)) return false;
  for (const condition of entry as readonly unknown[])
    if (condition === code || (isData(condition) && condition['value'] === code)) return true;
  return false;
}
