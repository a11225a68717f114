/** The language of most lists, Nynorsk with it, and the one that most of their readers share. */
export type MovedLanguage = 'nb' | 'en';

/** How a language says that a service has moved. Regular expressions as in `closed-phrases.ts`, spaces as they are. */
export interface MovedPhrases {
  /** “We have moved”. */
  moved: string;
  /** “We move to”, “you find us in”, before a street: so it is, once the day is there that stands beside it. */
  moves?: string;
  /** “New address”, before a name. */
  newAddress: string;
  /** What may stand behind “moved” and before where to. */
  adverbs?: string;
  /** “To”, before a name. */
  to: string;
  /** “To a new address”, “into larger rooms”. */
  toNew: string;
  /** Before an address that was the former one. */
  from: string;
  /** Words in the same statement by which it is not said of the place of the service, or as of a year that is over. */
  unless: string;
}

const NB_WE =
  '(?:vi|me|oss|tilbudet|tilbodet|tjenesten|tenesta|senteret|sentret|kontoret|klinikken|huset|kafeen|møteplassen|krisesenteret|stedet|staden|dagsenteret|værestedet)';
const EN_WE =
  '(?:we|(?:the|this|our) (?:service|centre|center|shelter|house|clinic|office|drop-in|refuge|place))';

export const MOVED_PHRASES: Readonly<Record<MovedLanguage, MovedPhrases>> = {
  nb: {
    moved: `(?:${NB_WE} (?:har|er|ble|blei|vart|har blitt)(?: (?:nå|no|nettopp|nylig|nyleg|dessverre|diverre|midlertidig|mellombels))* (?:flyttet|flytta)|(?:har|er) ${NB_WE}(?: (?:nå|no|nettopp))? (?:flyttet|flytta))`,
    moves: `(?:${NB_WE} (?:flytter|flyttar)|(?:flytter|flyttar) ${NB_WE}|(?:finner|finn) du oss|(?:holder|held) vi til)`,
    newAddress: '(?:vår )?(?:ny|nye) (?:besøks)?adresse(?:n)?(?: vår)?',
    adverbs: '(?: (?:nå|no|inn|ned|opp|bort|midlertidig|mellombels))*',
    to: '(?:til|inn i|over i|i|på)',
    toNew:
      '(?:(?:en |ei |ein |et |eit )?(?:ny|nye|nytt|andre|annen|anna|annet|større|mindre|bedre|midlertidige?|mellombelse)(?: og \\p{L}+)? (?:\\p{L}+)?(?:adress|lokal|hus|bygg|kontor|sted|stad|plass)\\p{L}*)',
    from: 'fra|frå',
    unless:
      'hvis|dersom|viss|når|som|ikke|ikkje|aldri|i fjor|tidligere|tidlegare|før|for (?:mange|flere|fleire|noen|nokre) år sid[ea]n|siden|sidan|planlegg\\p{L}*|skal|vil|kanskje|nettside\\p{L}*|facebook\\p{L}*|teams|zoom|whatsapp|telefonen|timen|møtet',
  },
  en: {
    moved: `${EN_WE}(?: (?:have|has)|[’']ve|[’']s)?(?: (?:now|recently|just|temporarily))* (?:moved|relocated)`,
    moves: `(?:${EN_WE} (?:are |is )?(?:move|moves|moving|relocating)|(?:you (?:will |can )?)?find us|${EN_WE} (?:are|is|will be)(?: located)?)`,
    newAddress: '(?:our |the )?new (?:street |visiting )?address',
    adverbs: '(?: (?:now|recently|temporarily|again|premises|offices?))*',
    to: '(?:to|into|at|in)',
    toNew:
      '(?:(?:a |our |an? )?(?:new|other|another|different|larger|bigger|smaller|temporary)(?: and \\p{L}+)? (?:address|premises|location|building|house|offices?|place|rooms?))',
    from: 'from',
    unless:
      'if|when|who|that|not|never|last year|years ago|formerly|in the past|since|plan\\p{L}*|will(?! find| be)|may|website|facebook|teams|zoom|whatsapp|because',
  },
};
