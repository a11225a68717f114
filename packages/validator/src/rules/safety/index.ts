import type { Rule } from '../../rule.ts';
import { locationConfidentialDetails } from './confidential-details.ts';
import { locationConfidentialStreet } from './confidential-street.ts';
import { locationConfidentialWords } from './confidential-words.ts';
import { linkShortener } from './shortener.ts';
import { locationTooFine } from './too-fine.ts';
import { linkTrackingParameter } from './tracking-parameter.ts';
import { linkUnsafeScheme } from './unsafe-scheme.ts';

/** The rules of this family, in the order of the catalogue. */
export const safetyRules = [
  locationConfidentialDetails,
  locationConfidentialStreet,
  locationConfidentialWords,
  linkShortener,
  locationTooFine,
  linkTrackingParameter,
  linkUnsafeScheme,
] as const satisfies readonly Rule[];
