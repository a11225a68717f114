/**
 * Words with which people say that nobody shall know where a place is, as `foldText` leaves them: without capitals,
 * accents and signs. Bokmål, Nynorsk, English, Danish, Swedish, German, Spanish, French, Polish, Romanian, Russian.
 */

/** Words that say it of an address however much stands beside them. */
const STRONG =
  /^(?:confidential(?:ly)?|confiden(?:ci|tiel)\p{L}*|confid\p{L}{2,7}l|undisclosed|withheld|unpublished|unlisted|konfiden[st]i\p{L}*|fortr[ou]l[ie]g\p{L}*|sekretess\p{L}*|adressesperr\p{L}*|skyddad\p{L}*|vertraulich\p{L}*|geheimgehalten|poufn\p{L}*|utajnion\p{L}*|niejawn\p{L}*|niepubliczn\p{L}*|конфиденциальн\p{L}*|засекречен\p{L}*)$/u;

/** Words that say it too, and may be a part of a name: `Secret Garden`. */
const WEAK =
  /^(?:secret(?:s|es?|[ao]s?)?|hidden|shielded|protected|hemm?[ea]l[ie]?g\p{L}*|skjul(?:t\p{L}*|es|ast)|skjerm(?:et|a|ede|es|ast|ing)|sperr(?:et?|a|ede|es)|gradert\p{L}*|beskytt(?:et|a)|verna|hemlig\p{L}*|dold|dolt|loynd|geheim(?:e|er|es|en|em)?|verdeckt\p{L}*|ocult[ao]|reservad[ao]|cachee?|tajn(?:y|a|e|ego|ej|ym)|ukryt(?:y|a|e)|ascunsa?|секретн\p{L}*|таин(?:ыи|ое|ая|ои)|скрыт\p{L}*)$/u;

/** What is where somebody is: an address by whatever name. */
const ADDRESS =
  /^(?:address(?:es)?|adr|adres\p{L}*|locations?|whereabouts|lokasjon(?:en)?|lokalisering\p{L}*|plassering(?:en|a)?|beliggenhe[td](?:en)?|oppholdssted(?:et)?|standort|direccion(?:es)?|ubicacion|domicilio|localisation|lokalizacja|locatia|locatie|адрес\p{L}{0,2}|местонахожден\p{L}*|местоположен\p{L}*)$/u;

/** What may be a place, and may be a manner of speaking: `a confidential place to talk`. */
const PLACE =
  /^(?:place|house|site|shelter|sted(?:et)?|stad(?:en)?|bolig(?:en)?|bustad(?:en)?|hus(?:et)?|plats(?:en)?|ort|lugar|lieu|miejsce|locul?|место|места)$/u;

/** Words that stand behind what they are said of, as adjectives do in Spanish. */
const BEHIND =
  /^(?:secret[ao]s?|secretes?|ocult[ao]s?|confidencial(?:es)?|confidentiel(?:le)?s?|confidentiala|tajn\p{L}+|poufn\p{L}+|niejawn\p{L}+|секретн\p{L}+|скрыт\p{L}+|конфиденциальн\p{L}+)$/u;

/** A house in which somebody hides, by one word. */
const ONE_WORD =
  /^(?:hemmelig|hemmeleg|skjult|sperre|sperret|skjermet|hemlig|geheim)(?:e?s?)(?:adress|plats|sted|ort)\p{L}*$/u;

const NOT =
  /^(?:not|never|isn|aren|won|wont|don|dont|cannot|ikke|ikkje|aldri|inte|aldrig|nicht|nie|nu|pas|не)$/u;
/** The same, before a word that is no English one: `No public access` says nothing of an address. */
const NOT_IN_SPANISH = /^no$/;
const TOLD_IN_SPANISH = /^(?:publica|publico|publicada|publicado|divulga|comunica|facilita|da)$/;

/** Told, in the passive or as an order: what is not done with a secret address. */
const TOLD =
  /^(?:publi[cs]\p{L}*|disclose[ds]?|shared?|given|provided|listed|give|reveal(?:ed)?|shown|show|displayed|advertised|released|offentlig\p{L}*|oppgi(?:s|r|tt)?|oppgje(?:ve|ven|s|v)?|gis?|gjev|gjevast|utgis|utlevert|utleveres|vis(?:es?|t|ast)?|spre(?:s|r|ast)?|spredt|legg(?:e|es|ast)?|dele?[rst]?|delast|oplyses?|oplyst|anges|lamnas|uppges|visas|delas|veroffentlich\p{L}*|offentlich\p{L}*|bekannt\p{L}*|angegeben|divulga(?:da|do)?|comunica(?:da|do|t|ta)?|facilita|da|publique|publiee?|communiquee?|divulguee?|diffusee?|publikowan\p{L}*|podawan\p{L}*|podajemy|ujawnian\p{L}*|dezvaluit\p{L}*|публик\p{L}*|разглаша\p{L}*|указ\p{L}*|сообща\p{L}*|раскрыва\p{L}*)$/u;

/** Words of a house, with which a town or a page is said to be safe rather than hidden. */
const SAFE = /^(?:protected|beskyttet|beskytta|verna|reservad[ao])$/;

/** Words that tie an address to what is said of it. */
const TIE =
  /^(?:n|deres|deira|sin|sitt|their|its|ihre?|su|is|are|was|be|being|been|will|must|shall|should|remains?|stays?|kept|held|keep|our|the|and|very|strictly|er|var|blir|vert|skal|ma|vaere|vere|holdes|holdt|haldast|halden|var|vart|vare|strengt|helt|av|hensyn|sikkerhetshensyn|ar|halls|hallen|ska|bliver|ist|sind|wird|bleibt|es|esta|se|est|reste|tenue?|sont|jest|sa|pozostaje|este|e|ramane|держится|является|в)$/u;

/** Whose address it is that is kept so: of the person who asks, and not of the house. */
const YOURS =
  /^(?:your|din|ditt|dine|dykkar|deine?|tu|votre|ta|twoj\p{L}*|ваш\p{L}*|clients?|users?|email|mail|epost|e|ip|web)$/u;

/** What a place is for: then it is no secret one. */
const PURPOSE = /^(?:to|where|for|in|with|a|der|hvor|att|dar|at|hvor|kor|med|zum|fur|para|donde|pour|ou)$/u;

/** Words with which streets are named. */
const STREET =
  /^(?:gate[rn]?|gata|vei(?:en)?|veg(?:en)?|plass(?:en)?|gade|vej|gatan|vagen|street|st|road|rd|lane|ln|avenue|ave|way|garden|gardens|hill|strasse|weg|calle|rue|ulica|strada|улица)$/u;

/** A word that is the name of a street as a whole: `Hemmelighetsveien`, `Skjultegata`. */
const STREET_NAME =
  /\p{L}(?:gat[aen]{1,2}|gade[rn]?|ve[ijg](?:en)?|plass(?:en)?|stien|bakken|kroken|svingen|gatan|vagen|strasse|straat|lane|road|street)$/u;

/** What a text is asked for. */
export const words = {
  isStrong: (word: string | undefined): boolean => word !== undefined && STRONG.test(word),
  isSecret: (word: string | undefined): boolean =>
    word !== undefined && (STRONG.test(word) || WEAK.test(word)),
  isAddress: (word: string | undefined): boolean => word !== undefined && ADDRESS.test(word),
  isPlace: (word: string | undefined): boolean => word !== undefined && PLACE.test(word),
  isOneWord: (word: string): boolean => ONE_WORD.test(word),
  isBehind: (word: string | undefined): boolean => word !== undefined && BEHIND.test(word),
  isSafe: (word: string | undefined): boolean => word !== undefined && SAFE.test(word),
  /** Do two words say that something is not told? */
  isUntold: (not: string | undefined, told: string | undefined): boolean =>
    not !== undefined &&
    told !== undefined &&
    ((NOT.test(not) && TOLD.test(told)) || (NOT_IN_SPANISH.test(not) && TOLD_IN_SPANISH.test(told))),
  isTie: (word: string | undefined): boolean => word !== undefined && TIE.test(word),
  isYours: (word: string | undefined): boolean => word !== undefined && YOURS.test(word),
  isPurpose: (word: string | undefined): boolean => word !== undefined && PURPOSE.test(word),
  isStreet: (word: string | undefined): boolean => word !== undefined && STREET.test(word),
  isStreetName: (word: string | undefined): boolean => word !== undefined && STREET_NAME.test(word),
};
