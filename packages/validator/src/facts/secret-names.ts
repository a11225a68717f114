import type { Data } from '../data.ts';
import { tracesIn, type Trace } from './address-words.ts';
import { identityOf } from './identity.ts';
import type { NameSet } from './name-set.ts';
import { hasConfidentialPlace } from './places.ts';
import type { OpenStreets } from './public-streets.ts';

/** A shorter name stands in many sentences. */
const MIN_NAME = 6;
/** Ends of sentences; «gt. 5» and «5. etasje» go on. */
const SENTENCE_END = /[!?\n]+|\.\s+(?=\p{Lu})/u;

/** Of these each says where a house is. */
const SAY_WHERE: readonly Trace[] = ['street', 'coordinates', 'map-link'];

/** The names by which a service with a secret place is known, among others. */
export function addSecretNames(service: Data, names: NameSet): void {
  if (!hasConfidentialPlace(service)) return;
  for (const name of identityOf(service).names) if (name.length >= MIN_NAME) names.add(name);
}

/** Does a text say where a house is that is nowhere an open place: its street, a point? */
export const saysWhere = (text: string, open?: OpenStreets): boolean =>
  tracesIn(text, open?.namedIn(text)).some((trace) => SAY_WHERE.includes(trace));

/** Does one sentence name one of these, and a street that is nowhere an open place, or a point? */
export const namesBoth = (text: string, names: NameSet, open: OpenStreets): boolean =>
  text.split(SENTENCE_END).some((sentence) => names.isIn(sentence) && saysWhere(sentence, open));
