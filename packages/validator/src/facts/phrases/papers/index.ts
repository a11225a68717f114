import type { PapersLanguage } from '../language.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { lt } from './lt.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import type { PapersTable } from './words.ts';

/** Something of each of the tables that are about papers alone. */
export const fromPapers = <Value>(
  of: (table: PapersTable) => Value,
): Readonly<Record<PapersLanguage, Value>> => ({
  sv: of(sv),
  da: of(da),
  de: of(de),
  pt: of(pt),
  lt: of(lt),
});
