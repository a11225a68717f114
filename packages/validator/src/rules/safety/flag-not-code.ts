import { VISIBILITY } from '@service-directory/schema';
import { isData, type Data } from '../../data.ts';
import { isLocationField } from '../../facts/places.ts';
import { hidesPlace, isSecrecyFlag, meansConfidential } from '../../facts/secrecy-flags.ts';
import { defineRule } from '../../rule.ts';
import { suggest } from '../../suggest.ts';

const CODES: ReadonlySet<unknown> = new Set(VISIBILITY);
/** Parts of a place that hold its secret, and in which people put a flag beside it. */
const PARTS = ['address', 'position'] as const;

const isFlag = (field: string, value: unknown) =>
  isSecrecyFlag(field) || meansConfidential(value) || suggest(field, ['visibility']) !== undefined;

/** A word that was meant for a code is shown; anything else may be the address itself. */
function shown(value: unknown): string {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  const isWord = typeof value === 'string' && (hidesPlace(value) || suggest(value, VISIBILITY) !== undefined);
  return isWord ? value.trim().slice(0, 30) : '…';
}

/** Flags a `visibility` that is no code, and any other field that looks as if it should hide or show the place. */
export const locationFlagNotCode = defineRule({
  code: 'location/flag-not-code',
  severity: 'error',
  source: 'Safety guide, section 4: a misspelt flag cannot quietly switch protection off',
  why: 'Whoever wrote it believes that the place is protected. Programs that do not know the word show the place to everyone.',
  replaces: ['schema/unknown-field', 'schema/unknown-code', 'schema/wrong-type'],
  on: 'location',
  ok: { visibility: 'confidential', area: 'Oslo', address: undefined },
  notOk: { visibility: 'public', hemmelig: 'ja', area: 'Oslo', address: undefined },
  check(location, report) {
    const visibility = location['visibility'];
    if (visibility !== undefined && !CODES.has(visibility)) {
      report({
        path: ['visibility'],
        params: {
          field: 'visibility',
          isVisibility: true,
          found: shown(visibility),
          suggestion: meansConfidential(visibility) ? 'confidential' : undefined,
          codes: VISIBILITY,
        },
      });
    }
    for (const field of Object.keys(location)) {
      if (isLocationField(field)) continue;
      if (isFlag(field, location[field]))
        report({ path: [field], params: { field, isVisibility: false, codes: VISIBILITY } });
    }
    for (const part of PARTS) {
      const holder = location[part];
      if (!isData(holder)) continue;
      for (const field of flagsIn(holder))
        report({ path: [part, field], params: { field, isVisibility: false, codes: VISIBILITY } });
    }
  },
});

const flagsIn = (holder: Data) => Object.keys(holder).filter(isSecrecyFlag);
