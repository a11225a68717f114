import { foldWord } from './fold-word.ts';

/** What people write in a heading over what nobody outside should read; folded. */
const NOT_PUBLIC =
  /hemmelig|gradert|adressesperr|adressebeskyt|adressevern|beskyttetadr|kode[67]|unntattoffentlig|skjult|skjerm(?:et|a)|sperret|fortrolig|konfidensiel|ikk(?:j)?e(?:publiser|offentl[ie]g|del|vis(?:$|es|ast|pa)|tilpublisering|pa?nett)|upubliser|unpublished|kunfoross|kunforinternt|kuninternt|barefoross|internt?(?=$|bruk|info|tlf|telefon|nummer|adresse|epost|mail)|privat(?!e?eid|praktiserende)|secret|hidden|confidential|notpublic|donotpublish|dontpublish|notforpublication|private|internal(?=$|use|only|phone|address|email)|staffonly/;
/** Does a heading say that what stands below it is not for the public? */
export const saysNotPublic = (heading: string): boolean => NOT_PUBLIC.test(foldWord(heading));

/** What people write over a column that says whether something is shown; folded. */
const WHETHER_PUBLIC =
  /publiser|publish|(?:offentlig|offentleg|public|synlig|synleg|visible)(?=$|a?dress|pa|on)|(?:skal|kan|ma|bor)(?:vises|visast|deles|delast|ut)|vis(?:es|ast)?(?:pa|utad)|(?:show|share)(?:on|n)?|pa(?:nett|kart)|til(?:nett|kart)/;
/** Does a heading ask whether what stands in the row may be shown? */
export const asksWhetherPublic = (heading: string): boolean => WHETHER_PUBLIC.test(foldWord(heading));
