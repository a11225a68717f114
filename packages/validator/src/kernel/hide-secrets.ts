import type { Data } from '../data.ts';
import { tracesIn } from '../facts/address-words.ts';
import { hasConfidentialPlace } from '../facts/places.ts';
import type { Params, RawFinding } from '../finding.ts';

/** Eleven digits that are no phone number with its country: an identity number, whatever its check digits. */
const ELEVEN_DIGITS = /(?<![\d+])\d{6}[ \u00a0-]?\d{5}(?!\d)/g;
/** What stands in a message in place of what must not be repeated. */
const HIDDEN = '…';

/** Params in which the data itself is quoted. */
const QUOTES = ['found', 'suggestion'] as const;

/**
 * What the schema says of a record, without what a report must not repeat: reports end up in logs that others read. Of a
 * confidential place nothing is quoted, of its service nothing that looks like an address, and nowhere eleven digits.
 */
export function hideSecrets(findings: readonly RawFinding[], record: Data): RawFinding[] {
  const isSecret = hasConfidentialPlace(record);
  return findings.map((finding) => {
    const isOfPlace = isSecret && finding.path.includes('locations');
    const params: Record<string, Params[string]> = { ...finding.params };
    for (const name of QUOTES) {
      const value = params[name];
      if (typeof value !== 'string') continue;
      if (isOfPlace || (isSecret && tracesIn(value).length > 0))
        params[name] = name === 'found' ? HIDDEN : undefined;
      else params[name] = value.replace(ELEVEN_DIGITS, HIDDEN);
    }
    return { ...finding, params };
  });
}
