import { isForReaders, readersFieldOf, titleFieldOf } from '../../facts/readers-field.ts';
import { namesBeside } from '../../facts/named-beside.ts';
import { namesBoth, saysStreetOf, saysWhere } from '../../facts/names-both.ts';
import { hasConfidentialPlace } from '../../facts/places.ts';
import { tellsSecretHouse } from '../../facts/secret-house-told.ts';
import { defineRule } from '../../rule.ts';
import { besideQuietShelter, besideShelter } from '../secret-example.ts';

/**
 * A number behind a word or before a town, the end of a street name, figures with decimals, or a link to a map: without one of
 * them no text says where a house is.
 */
const MAY_SAY_WHERE =
  /\p{L}[.,:;]{0,2}\s{0,2}[(«"“#№–-]?\s?\p{Nd}|\d{4}\s\p{L}|\p{Lu}\p{L}{1,40}(?:gat[ae]|veien|vegen|smauet|stredet)|\p{L} (?:gat[ae]|vei|veg)(?!\p{L})|\d[.,]\d{3}|\d°|maps?[./]|kart|goo\.gl|w3w|what3words|\/{3}/u;

/** Texts that a service alone has, so that no name of an entry stands beside them. */
const OF_THE_SERVICE: ReadonlySet<string> = new Set(['alternateName', 'summary', 'description']);

/** Fields of names, some of which are of no record: of the publisher, of holidays, of sources. */
const TITLES: ReadonlySet<string> = new Set(['name', 'title']);

/**
 * Flags a sentence that names a service whose place is secret, and a street: in another record, or of the directory itself; and a
 * street in what stands under such a name, as the note of a contact does. The same of a sentence that calls a house secret itself,
 * and of one on a shelter without a name, where the directory has a secret one.
 */
export const locationSecretNamed = defineRule({
  code: 'location/secret-named',
  severity: 'error',
  source: 'Safety guide, section 4: absent from the file, also in free text and every translation',
  why: 'The shelter says nothing of where it is, and the page of another service says “we take you to the shelter in …”. Nobody who checks the record of the shelter sees it.',
  needsSecrets: 'too',
  on: 'string',
  mayHold: MAY_SAY_WHERE,
  examplesOn: 'directory',
  ok: besideQuietShelter({
    summary: { nb: 'De følger deg til Trygt bosted.', en: 'They take you to Trygt bosted.' },
  }),
  notOk: besideShelter({
    summary: { nb: 'De følger deg til Trygt bosted i Prøvegata 9.', en: 'They take you to Trygt bosted.' },
  }),
  check({ value, field: name }, report, context) {
    const title = TITLES.has(name) ? titleFieldOf(context.path) : undefined;
    if (!isForReaders(name) && title === undefined) return;
    // What it says of itself is told before the secrets of others are known, and needs none.
    if (tellsSecretHouse(value)) {
      if (context.isOfSecrets !== true)
        report({ params: { field: title ?? readersFieldOf(context.path) ?? name, isSaid: true } });
      return;
    }
    if (context.isOfSecrets !== true) return;
    const { names, publicStreets } = context.secrets;
    if (names.isEmpty) return;
    // Names first: looking for a street takes ten times as long. What stands beside a text comes last, since whatever looks
    // at that is asked about the text in each record anew.
    const isSaid =
      namesBoth(value, names.named, publicStreets) ||
      (!OF_THE_SERVICE.has(name) &&
        saysWhere(value, publicStreets) &&
        namesBeside(context).some((beside) => names.named.isIn(beside)));
    // A publisher may be called after shelters, and a source after what it is on.
    const isShelter =
      !isSaid &&
      title === undefined &&
      saysStreetOf(value, (sentence) => names.maySpeakOfShelter(sentence), publicStreets);
    if (!isSaid && !isShelter) return;
    // Its own texts are searched by location/confidential-words.
    if (hasConfidentialPlace(context.service)) return;
    const field = title ?? readersFieldOf(context.path);
    if (field !== undefined) report({ params: { field, isShelter } });
  },
});
