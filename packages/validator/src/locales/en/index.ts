import { shape } from './shape.ts';
import { identity } from './identity.ts';
import { text } from './text.ts';
import { promise } from './promise.ts';
import { safety } from './safety.ts';
import { contacts } from './contacts.ts';
import { places } from './places.ts';
import { hours } from './hours.ts';
import { freshness } from './freshness.ts';
import { translations } from './translations.ts';
import { directory } from './directory.ts';

/** What the rules say in English. */
export const en = {
  ...shape,
  ...identity,
  ...text,
  ...promise,
  ...safety,
  ...contacts,
  ...places,
  ...hours,
  ...freshness,
  ...translations,
  ...directory,
};
