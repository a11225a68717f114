import { AUDIENCE, type AudienceGroup } from '../../codes/audience.ts';
import { NEEDS, type Need } from '../../codes/needs.ts';
import type { OpenList } from '../../codes/own-code.ts';
import { broaderCodeOf, type WithCodes } from './own-codes.ts';

/** The codes of the standard for a list that a directory may add to. */
interface StandardCodes {
  needs: Need;
  audience: AudienceGroup;
}

const STANDARD: { readonly [List in OpenList]: readonly StandardCodes[List][] } = {
  needs: NEEDS,
  audience: AUDIENCE,
};

/**
 * The code of the standard that a code comes under: itself, or the `broader` one of a code of the directory's own.
 * @param code of the standard or of a directory's own
 * @param directory the head in which own codes are declared
 * @returns undefined for a code that is neither
 */
export function standardCodeOf<List extends OpenList>(
  list: List,
  code: string,
  directory: WithCodes,
): StandardCodes[List] | undefined {
  const codes: readonly StandardCodes[List][] = STANDARD[list];
  const wanted = broaderCodeOf(list, code, directory) ?? code;
  return codes.find((known) => known === wanted);
}
