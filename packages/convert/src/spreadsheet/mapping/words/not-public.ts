import { foldWord } from './fold-word.ts';

/** What people write in a heading over what nobody outside should read; folded. */
const NOT_PUBLIC =
  /hemmelig|skjult|skjerm(?:et|a)|sperret|fortrolig|konfidensiel|ikkepubliser|ikkepubliseres|ikkeoffentlig|ikkedel|ikketilpublisering|ikkepa?nett|kunfoross|kunforinternt|kuninternt|barefoross|internt?(?=$|bruk|info|tlf|telefon|nummer|adresse|epost|mail)|privat(?!e?eid|praktiserende)|secret|hidden|confidential|notpublic|donotpublish|dontpublish|notforpublication|private|internal(?=$|use|only|phone|address|email)|staffonly/;
/** Does a heading say that what stands below it is not for the public? */
export const saysNotPublic = (heading: string): boolean => NOT_PUBLIC.test(foldWord(heading));
