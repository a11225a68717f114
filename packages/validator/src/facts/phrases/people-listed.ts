import type { PhraseLanguage } from './language.ts';

/** Lists by which it is known who comes, and how they get to somebody. Regular expressions, spaces as they are. */
interface ListedWords {
  /** “The list of residents”, “the names of all guests”. */
  list: string;
  /** “Get”, between who gets it and the list. */
  get: string;
  /** “Is sent to”, between the list and who gets it. */
  goes: string;
}

const LISTED_WORDS: Readonly<Partial<Record<PhraseLanguage, ListedWords>>> = {
  nb: {
    list: '(?:beboer|bebuar|gjeste|besøks|navne|bruker|klient|deltaker|deltakar)(?:liste[rn]?|listene|lista|protokoll(?:en|er)?|oversikt(?:en)?)|(?:liste[rn]?|listene|lista|oversikt(?:en)?) over (?:alle|våre|beboer\\p{L}*|bebuar\\p{L}*|gjest\\p{L}*|besøk\\p{L}*|bruker\\p{L}*|brukar\\p{L}*|klient\\p{L}*|hvem|kven|dem|dei|de)|(?:navn|namn)(?:et|ene|a)? (?:ditt|på (?:alle|deg|dem|de|dei|beboer\\p{L}*|gjest\\p{L}*|hvem))',
    get: '(?:får|fær|henter|hentar|mottar|leser|har (?:innsyn i|tilgang til))(?: (?:alltid|også|jevnlig|tilsendt|utlevert|oversendt|se|en|ei|alle|fra oss)){0,3}',
    goes: '(?:(?:blir|vert) (?:sendt|gitt|delt|levert|oversendt|utlevert)|sendes|går|gis|deles|leveres|oversendes|overleveres|utleveres)(?: \\p{L}+){0,2} (?:til|med)',
  },
  en: {
    list: "(?:guest|resident|visitor|name|client)s?[’']? ?(?:lists?|registers?|books?|names)|lists? of (?:(?:all|our|the) )*(?:residents|guests|visitors|clients|names|everyone|people who|who (?:lives|stays|comes))|names of (?:(?:all|our|the) )*(?:residents|guests|visitors|clients|people|everyone)",
    get: '(?:gets?|receives?|(?:are|is) given|collects?|(?:have|has) access to)(?: (?:an?|the|our|all|always|also|full|regular)){0,3}',
    goes: '(?:is|are|will be) (?:always )?(?:sent|given|passed on|handed(?: over)?|shared)(?: \\p{L}+){0,2} (?:to|with)(?: the)?|goes? to(?: the)?',
  },
  es: {
    list: '(?:listas?|registros?|nombres)(?: \\p{L}+)? de (?:(?:los|las|tod[oa]s|nuestr[oa]s) )*(?:residentes|usuari[oa]s|huéspedes|visitantes|visitas|personas|clientes)',
    get: '(?:recibe|tiene|obtiene|recoge)(?: (?:siempre|también|la|las|una|el|los)){0,2}',
    goes: 'se (?:envían?|entregan?|dan?|mandan?|pasan?)(?: \\p{L}+){0,2} a',
  },
  ro: {
    list: 'list\\p{L}{1,4} (?:(?:cu|de|tuturor) )?(?:rezidenț|oaspeț|vizitator|locatar|beneficiar|utilizator|client)\\p{L}*',
    get: '(?:primește|primesc|are|au|vede|ia)(?: (?:mereu|și|lunar|o|toate)){0,2}',
    goes: '(?:(?:sunt|este|e) (?:trimis|dat|transmis|predat)\\p{L}{0,2}|se (?:trimite?|transmite?|dau|dă|predau?))(?: \\p{L}+)?(?: la)?',
  },
  ru: {
    list: 'спис\\p{L}{1,4} (?:всех |наших )?(?:жильцов|гостей|посетителей|клиентов|проживающих|имен)',
    get: '(?:получа[ею]т|име[ею]т|видит|видят|забира[ею]т)(?: \\p{L}+)?',
    goes: '(?:переда|отправля|направля|сообща)[ею]тся(?: \\p{L}+)? в',
  },
  uk: {
    list: 'спис\\p{L}{1,4} (?:всіх |усіх |наших )?(?:мешканців|гостей|відвідувачів|клієнтів)',
    get: '(?:отриму[єю]ть?|ма[єю]ть?|бачить|бачать)(?: \\p{L}+)?',
    goes: '(?:переда|надсила|відправля)[єю]ться(?: \\p{L}+)? (?:в|у|до)',
  },
  pl: {
    list: 'list\\p{L}{1,3} (?:wszystkich |naszych )?(?:mieszkańców|gości|klientów|odwiedzających|nazwisk)',
    get: '(?:dostaje|dostają|otrzymuje|otrzymują|ma|mają|widzi)(?: \\p{L}+)?',
    goes: '(?:(?:jest|są) (?:przekazywan|wysyłan|udostępnian)\\p{L}|trafiaj?ą?|idą|idzie)(?: \\p{L}+)?(?: (?:na|do))?',
  },
};

/**
 * The phrases by which a list of those who come gets to somebody; none in a language without a table.
 * @param who a regular expression for who gets it
 */
export function listedTo(language: PhraseLanguage, who: string): readonly string[] {
  const words = LISTED_WORDS[language];
  if (words === undefined) return [];
  const { list, get, goes } = words;
  return [`(?:${who}) ${get} (?:${list})`, `(?:${list})(?: \\p{L}+){0,3}? (?:${goes}) (?:${who})(?!\\p{L})`];
}
