import { WEEKDAYS } from '@service-directory/schema';
import { MONTH_WORDS } from './month-names.ts';
import { areYearsOver } from './past-years.ts';

/** Longer notes are searched from their beginning so far. */
const MAX_SEARCHED = 2000;

const MONTH = `(?:${MONTH_WORDS})\\.?(?!\\p{L})`;
const SEASON =
  '(?:(?:sommer|sumar|vinter|høst|haust|vår|romjul|påsk|nyttår|ferie)\\p{L}*|jul(?:a|en)?|summer|winter|autumn|spring|easter|christmas|new year)(?!\\p{L})';
const DATE = `\\d{1,2}\\.? ?${MONTH}|\\d{1,2}[./]\\d{1,2}(?:\\.|[./](?:20)?\\d\\d)|20\\d\\d-\\d\\d-\\d\\d`;
/** A time of the year, or a year: what no hour of the day is. */
export const WHEN = `(?:(?:neste |next |midten av |slutten av |begynnelsen av |starten av |medio |ultimo |primo )*(?:${DATE}|${MONTH}|${SEASON}|20\\d\\d|(?:uke|veke|week) ?\\d|år(?:et)?(?!\\p{L})))`;

/** What a statement may begin with before it comes to the point. */
export const LEADING =
  '^(?:(?:obs|nb|merk|viktig|husk|info|note)[ .!]*)?(?:tr[ou]r (?:at )?)?(?:(?:er )?(?:tilb[uo]det|tjenesten|tenesta|sente?ret|stedet|staden|huset|kafeen|klinikken|prosjektet|døra|de|dei|vi|me|det|den|dette|we|they|it|the service) )?(?:(?:er|har|holder|held|blir|vert|blei?|skal|vil|ha|være|nå|no|hei?lt|dessverre|midlertidig|mellombels|permanent|trolig|kanskje|muligens|is|are|will|be|now|temporarily|permanently) |(?:midl?|p\\.?t|f\\.?t)[. ] ?|(?:pga\\.?|grunnet|på grunn av) \\p{L}+ )*';

const FOR_GOOD =
  'nedlag[td]|nedlegg(?:es|ast)|legg(?:es|ast) ned|la(?:gt)? ned(?!.* (?:arbeid|innsats))|avvikl(?:es|et|a)|opphør(?:te?|er)|opphøyrt|avslutt(?:et|es|a|ast)|utgå(?:tt|r)|stengt for godt|(?:closed|shut) down|discontinued|(?:gikk|gått|slått) konkurs|konkurs(?! \\p{L})|gitt seg|ikkj?e lenger i (?:drift|bruk)|finnes (?:visst |nok )?ikke (?:lenger|mer)|finst ikkje (?:lenger|meir)|(?<=er )over$|no longer (?:exists|running|open)';
/** What words for a time begin with: `sommerstengt`, `jule-ferie`. */
const OF_A_TIME = '(?:somm[ea]r|sumar|ferie|jule|felles|påske|vinter|høst|haust|helt|heil)?-?';
const FOR_A_TIME = `${OF_A_TIME}(?:stengt|stengd)|stenger(?! sak)|stengjer|lukket|lukka|closed|shut|innstilt|(?:lagt |satt |ligger )?(?:på (?:pause|is)|i dvale)|satt på vent|pauset|pausa|stans(?:et|a)(?! ikk)|tar (?:en )?pause(?! (?:mellom|\\d[\\d.:]* ?[-–]))|fusjonert|ikkj?e send (?:folk|noen|nokon|brukere)(?! (?:uten|før|på))|flytt(?:et|a)(?=\\?|$| ut| \\d| til (?!eg[ae]n|eget|ein?|et|ark|fane|kategori|lista|rad|kolonne|\\p{L}+dag|ny (?:rad|fane|kolonne)))|ute av drift|ikkj?e (?:i drift|i bruk|åpnet|åpna|opna|åpent?|åpen|ope|startet|starta)|not (?:open|opened|running|in use)`;
/** What is shut there while the place is open, and by whom it was found so. */
const NOT_ALL =
  '(?! (?:(?:på |i |om |for )?(?:helligdag|heilagdag|høytid|høgtid|raude? dag|røde dag|public holiday|bank holiday|natt|kveld)|kl\\b|klokk|\\d{1,2}(?:[.:](?:00|15|30|45))?$|dør|port|gruppe|avdeling|forum|facebook|kjøkken|resepsjon|telefon|chat|venteliste|for (?:nye|menn|kvinner|påmelding|inntak|søk)|fra innsida|da (?:jeg|vi|eg|me|hun|han|ho)|when (?:i|we)))';
const NOT_YET = `(?:åpn(?:er|ar|ing)|opn(?:ar|ing)|start(?:er|ar|s|ing)?|oppstart|open(?:s|ing)?|planlagt(?: åpning| oppstart)?) (?:(?:opp|ikke|ikkje|not|først|fyrst|tidligst|earliest|only|first|igjen|att|again|på nytt|dørene|døra) )*(?:(?:i|på|før|fra|frå|til|etter|over|rundt|ca\\.?|in|on|from|after) )*${WHEN}|(?:åpner|åpnar|opnar|opens?) (?:igjen|på nytt|att|snart|again|soon)(?!\\p{L})`;
/** Some weeks alone. */
export const SOME_WEEKS =
  '(?:(?:kun|bare|berre|only|åpent?|ope|open) )*(?:(?:i|hver|kvar|in|on) )?(?:partall|oddetall|partalsveke|like uker|ulike uker|annen ?hver|annankvar|annahvar|(?:hver|kvar) (?:andre|annen|2\\.|14\\.?|fjortende) (?:uke|veke|dag|mandag|tirsdag|onsdag|torsdag|fredag)|odd weeks?|even weeks?|every (?:other|second) week|fortnightly)';
const SOME_OF_YEAR = `(?:kun|bare|berre|only|varer|gjelder|gjeld|går|slutter|sluttar|ends?|lasts?)(?: (?:kun|bare|ut|i|in|fram|frem|til|til og med|t\\.?o\\.?m\\.?|until|through|on|den))* (?:${WHEN})|til (?:og med |${MONTH} ?)?(?:${DATE})$`;
const HOLIDAY = `${OF_A_TIME}ferie(?: (?:i|fra|frå|til))*:? ?(?:uke|veke|\\d|${MONTH}|${SEASON})|(?:ferie|pause|oppussing|oppussning) (?:til|ut|fra|frå) ${WHEN}`;

const pattern = (words: string, rest = ''): RegExp =>
  new RegExp(`${LEADING}(?:${words})(?!\\p{L})${rest}`, 'u');
const GONE = pattern(FOR_GOOD, NOT_ALL);
const SHUT = [
  pattern(FOR_A_TIME, NOT_ALL),
  ...[NOT_YET, SOME_OF_YEAR, HOLIDAY].map((words) => new RegExp(`${LEADING}(?:${words})`, 'u')),
];
const WEEKS = new RegExp(`${LEADING}(?:${SOME_WEEKS})`, 'u');
/** Editors note as well when they ask again. */
const OF_EDITORS = /(?:ring|sjekk|kontroll|oppdater|mail|epost|e-post|purr|spør|kontakt|check|call|update)/u;

/** A note that says this and no more speaks of the service. */
const NOT_TO_USE = /^(?:ikkj?e bruk|do not use)[\s.!]*$/iu;

/** Where one statement ends and the next begins; not behind the day of a month. */
const ENDS = /[;|\n!()]|,\s|\s[–—-]\s|:\s|\.(?=\s+\p{Lu})|\.$/u;

/** Beginnings of the days, as `WEEKDAYS` has them. */
const DAYS = (
  [
    ['m[aå]n', 'mon'],
    ['tirs|tys', 'tues'],
    ['ons', 'wednes'],
    ['tors', 'thurs'],
    ['fre', 'fri'],
    ['lør|laur', 'satur'],
    ['søn|sun', 'sun'],
  ] as const
).map(
  ([start, english], index) =>
    new RegExp(
      `(?<!\\p{L})(?:(?:${start})(?:dag\\p{L}*)?(?!\\p{L})|${english}days?(?!\\p{L})${index < 5 ? '' : '|helg|weekend'})`,
      'u',
    ),
);

/** Does it speak of years alone that are over? */
export const isOver = (statement: string, today: string | undefined): boolean =>
  /i fjor|last year/u.test(statement) || (today !== undefined && areYearsOver(statement, today));

/** Does it speak of days alone on which the hours say nothing: `stengt i helgene`? */
export function isOfOtherDays(statement: string, openDays: ReadonlySet<string>): boolean {
  const named = WEEKDAYS.filter((_, index) => DAYS[index]!.test(statement));
  return named.length > 0 && named.every((day) => !openDays.has(day));
}

/** The statements of a note, each as it stands there, and in small letters. */
export const statementsOf = (note: string): (readonly [words: string, statement: string])[] =>
  note
    .normalize('NFC')
    .slice(0, MAX_SEARCHED)
    .split(ENDS)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((words) => words !== '')
    .map((words) => [words, words.toLowerCase()] as const);

/** What a note says against hours that hold all year. */
export interface ShutNote {
  /** The service is shut down, or it is shut, not open yet or open in some weeks alone. */
  kind: 'for-good' | 'for-a-time';
  /** The statement of the note that says it. */
  words: string;
}

/**
 * What a note of the editors says against hours that hold all year.
 * @param openDays the days on which its hours say that it is open
 * @param today `YYYY-MM-DD`; without it years that are over are not told from others
 */
export function findShutNote(
  note: string,
  openDays: ReadonlySet<string>,
  today?: string,
): ShutNote | undefined {
  let found: ShutNote | undefined;
  if (NOT_TO_USE.test(note)) return { kind: 'for-a-time', words: note.trim() };
  for (const [words, statement] of statementsOf(note)) {
    if (GONE.test(statement)) return { kind: 'for-good', words };
    const isShut =
      SHUT.some((one) => one.test(statement)) || (WEEKS.test(statement) && !OF_EDITORS.test(statement));
    if (isShut && !isOver(statement, today) && !isOfOtherDays(statement, openDays))
      found = { kind: 'for-a-time', words };
  }
  return found;
}

/** The kind of what `findShutNote` finds. */
export const shutInNote = (note: string, openDays: ReadonlySet<string>, today?: string) =>
  findShutNote(note, openDays, today)?.kind;
