import { textSaysSecret } from '../../../secrecy/says-secret.ts';
import { foldWord } from './fold-word.ts';

/** What people write in a heading over what nobody outside should read; folded. */
const NOT_PUBLIC =
  /hemmelig|gradert|adressesperr|adressebeskyt|adressevern|kode[67]|unntattoffentlig|skjult(?!inngang|e?(?:kostnad|utgift|avgift|gebyr))|skjerm(?:et|a)|sperret|fortrolig|konfidensiel|ikk(?:j)?e(?:publiser|offentl[ie]g|del|vis(?:$|es|ast|pa)|tilpublisering|pa?nett)|upubliser|unpublished|kunfoross|kunforinternt|kuninternt|barefoross|internt?(?=$|bruk|info|tlf|telefon|nummer|adresse|epost|mail)|privat(?!e?eid|praktiserende)|secret|hidden|confidential(?!ity)|notpublic|donotpublish|dontpublish|notforpublication|private|internal(?=$|use|only|phone|address|email)|staffonly/;
/** Does a heading say that what stands below it is not for the public? */
export const saysNotPublic = (heading: string): boolean => NOT_PUBLIC.test(foldWord(heading));

/** What people write over a column that says whether something is shown; folded. */
const WHETHER_PUBLIC =
  /publiser|publish|(?:offentlig|offentleg|public|synlig|synleg|visible)(?=$|a?dress|pa|on)|(?:skal|kan|ma|bor)(?:vises|visast|deles|delast|ut)|vis(?:es|ast)?(?:pa|utad)|(?:show(?!er)|share(?!d))(?:on|n)?|pa(?:nett|kart)|til(?:nett|kart)/;
/** `Kan vise adresse`, `OK å dele`, `Del adressen`, `Samtykke til å vise adressen`: what is to be shown stands behind it, or nothing does. */
const MAY = '(?:er)?(?:det)?(?:ok(?:ay)?|greit|lov|tillatelsetil|farlovtil|samtykke(?:r)?(?:til)?)a';
const PLACE = '(?:adress(?:e|en|a)|adr|sted(?:et)?|stad(?:en)?|plassering(?:en)?|beliggenhet(?:en)?)';
const MAY_SHOW = new RegExp(
  `^(?:(?:vi|dere)?(?:kan|skal|ma|far)(?:vi|dere|man|en)?|${MAY})?(?:vis[ea]?|del[ea]?|oppgi|oppgje|leggeut|gi(?:ut)?)${PLACE}(?:pakart(?:et)?|panett(?:et)?|offentlig)?$` +
    `|^(?:${MAY}|kan)(?:vis|del)[ea](?:det|dette)?$`,
);
/** Does a heading ask whether what stands in the row may be shown? */
export const asksWhetherPublic = (heading: string): boolean => {
  const word = foldWord(heading);
  // “Not to be shown” is no question whether it is.
  return !asksWhetherSecret(heading) && (WHETHER_PUBLIC.test(word) || MAY_SHOW.test(word));
};

/** What stands behind `Skjul`, `Sensitiv`, `Ikke vis`: the address, where it is not to be shown, or nothing. */
const OF_ADDRESS = `(?:den(?:ne)?|dette|(?:the)?address|gate\\w*|location|place|${PLACE})?(?:(?:for)?(?:offentl[ie]g|public)\\w*|(?:pa|i|on)(?:the)?(?:kart|nett|map|web|internett)\\w*|online)?`;
/** `Skjul`, `Sensitiv adresse`, `Ikke vis adresse`, `Do not show address`. */
const WHETHER_SECRET = new RegExp(
  `^(?:(?:skal|ma|bor)?(?:skjul(?:es|ast|t)?|skjerm(?:es|ast|et|a)?|sperr(?:es|et)?|sensitiv[te]?|hemmel[ie]gh[eo]ld(?:es|ast|en|t)?|hide|hidden)|(?:(?:skal|ma|bor|kan)?ikk(?:j)?e|aldri|(?:do|must|should)not|dont|never)(?:bli|bes?)?(?:(?:vis|del)(?:es?|ast)?|publiser(?:es|ast)?|oppgis?|legg(?:es)?ut|ut|shown?|shared?|publish(?:ed)?|list(?:ed)?|(?=(?:pa|i)(?:kart|nett)|on(?:the)?(?:map|web)|online)))${OF_ADDRESS}$`,
);
/** Does a heading ask whether what stands in the row is to be kept from readers? */
export function asksWhetherSecret(heading: string): boolean {
  return WHETHER_SECRET.test(foldWord(heading)) || textSaysSecret(heading);
}
