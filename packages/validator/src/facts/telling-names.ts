import { foldText } from '@service-directory/schema';
import { recordsAt, type Data } from '../data.ts';
import { zonesOfPlace } from './norway/postal-codes.ts';
import { isConfidential } from './places.ts';
import { textsOf } from './texts.ts';

/** A shorter name of a place, such as «Huset», is that of many. */
export const MIN_NAME = 6;
/** A name of one word is looked for within others from so many letters on. */
const MIN_WORD = 8;
/** Words, folded, that say what kind of a house it is, or which of several. */
const KIND =
  /^(?:(?:hoved|krise|dag|natt|akutt)?(?:kontor|avdeling|leilighet|bolig|botilbud|bosted|senter|sentr|hus|hjem|mottak|sted)(?:e[tn]?|a)?|office|apartment|house|shelter|cent(?:er|re)|building|crisis|sentrum|nord|sor|ost|vest|bydel|region|i|in|the|det|\d+)$/;

/** Gives a name, folded, a place away within another, as «Trygt hus, baksiden» does? */
export const isTelling = (name: string): boolean =>
  name.length >= MIN_NAME && (name.includes(' ') || (name.length >= MIN_WORD && !KIND.test(name)));

/** A secret place may be called after its town or by its kind alone, as many open ones are. */
const isNameOfPlace = (name: string): boolean =>
  name.split(' ').some((word) => !KIND.test(word) && zonesOfPlace(word) === undefined);

/** The names, folded, of the secret places of a service that give them away, as far as they are those of no other house. */
export const tellingPlacesOf = (service: Data): string[] =>
  recordsAt(service, 'locations').flatMap(([, location]) =>
    isConfidential(location)
      ? textsOf(location['name'])
          .map(foldText)
          .filter(
            (name) =>
              isTelling(name) &&
              isNameOfPlace(name) &&
              !String(textsOf(location['area']).map(foldText)).includes(name),
          )
      : [],
  );
