import { late, type LatePattern } from './late-pattern.ts';
import { NO_HOUSE } from './street-patterns.ts';

/** A word with a capital. */
const NAME = String.raw`\p{Lu}[\p{L}’'-]{1,30}`;
/** A Norwegian street by an ending that no common word has. */
const STREET_NAME = String.raw`\p{Lu}\p{L}{2,40}(?:gata|gaten|gate|veien|vegen|smauet|stredet)`;
/** The same, and squares. */
const STREET = String.raw`\p{Lu}[\p{L}.’'-]{1,40}(?:\s\p{Lu}[\p{L}.’'-]{1,30}){0,2}?\s?(?:gata|gaten|gate|gt|veien|vegen|vei|veg|smauet|stredet|allé|plass|torg|torget)`;
/** Up to three words, of which the first has a capital. */
const NAMES = String.raw`${NAME}(?:\s[\p{L}’'-]{2,30}){0,2}?`;
const SIGN = String.raw`(?:n[ro]\.?\s?|num\.\s?|nummer\s|number\s|număr(?:ul)?\s|numarul\s|número\s|numero\s|numer\s|номер\s|№\s?|дом\s|д\.\s?|будинок\s|буд\.\s?)`;
const NUMBER = String.raw`[\s,]{1,3}${SIGN}?\d{1,4}(?:[A-Za-z]|\s[A-Ea-e])?(?![\p{L}\d])(?!\s?\d)(?!\s*${NO_HOUSE})`;

/** A street and a house in Russian and Ukrainian, in the cases that follow a preposition. */
const ULITSA = '(?:улиц[аеыу]|вулиц[яіїю])';
const DOM = String.raw`(?:дом|д\.|будинок|буд\.|номер|№)\s?`;

/** What a street is called in front of its name. */
const STREET_WORD = String.raw`(?:[Aa]venida|[Aa]vda\.?|[Pp]laza|[Pp]aseo|[Cc]amino|[Cc]arrer|[Aa]l\.|[Aa]lej[aie]|[Pp]lac|[Pp]l\.|[Oo]s\.|[Bb]d\.|[Bb]ulevard(?:ul)?|[ȘșSs]os\.|[ȘșSs]oseaua|[Aa]leea|[Cc]alea|[Ss]tradela|[Ff]undătura|[Pp]ia[țt]a|[Ss]plaiul|[Бб]ул\.|[Бб]ульвар|[Бб]улевард|[Пп]роспект\p{L}?|пр\.|пр-т|[Пп]лоща(?:дь|ди|д)?|пл\.|[Пп]ереул\p{L}{2,3}|пер\.|[Пп]ровул\p{L}{2,3}|[Нн]абережн\p{L}{2}|наб\.|[Шш]оссе|ул|вул|вулиця|ul|vul\.?|[Ss]tr|[Ss]tr\.|[Ss]trada|[Cc]alle)`;
/** And behind it. */
const STREET_WORD_BEHIND = '(?:St|Rd|Ave|Blvd|Boulevard|Drive|Crescent|Terrace)';

/** Ways to write an address besides a Norwegian street with its number behind it. */
export const MORE_STREET_FORMS: readonly LatePattern[] = [
  // nr. 5 i Storgata, number 5 Storgata
  late(
    String.raw`(?<![\p{L}\d])(?:[Nn]r\.?|[Nn]o\.|[Nn]ummer|[Nn]umber)\s?\d{1,4}[A-Za-z]?,?\s(?:i\s|in\s|on\s)?${STREET}(?!\p{L})`,
    'u',
  ),
  // 5 Storgata, but not «buss 34 Kirkeveien» and «kl. 15 Storgata»
  late(
    String.raw`(?<![\p{L}\d.:,/–-]|\d\s|(?:[Bb]uss?|[Tt]rikk|[Tt]ram|[Ll]inj?e|[Rr]ute|[Kk]l|til|to)\.?\s)\d{1,3}[A-Ea-e]?,?\s${STREET_NAME}(?!\p{L})`,
    'u',
  ),
  // Storgata: 5, Storgata – 5, Storgata «5»
  late(
    String.raw`(?<!\p{L})\p{L}{2,40}(?:gata|gaten|gate|veien|vegen|smauet|stredet)(?:\s?[:=–]\s?\d{1,3}[A-Ea-e]?|\s["“«]\d{1,3}[A-Ea-e]?["”»])(?![\p{L}\d.])(?!\s?\d|\s*${NO_HOUSE})`,
    'iu',
  ),
  // Storgata 5/7, a house over two numbers; «gata 1/2 døgn» is none
  late(String.raw`(?<!\p{L})${STREET_NAME}\s\d{1,3}\s?/\s?\d{1,3}(?![\p{L}\d])(?!\s*${NO_HOUSE})`, 'u'),
  // the corner of Storgata and Kirkegata, krysset Storgata/Kirkegata
  late(
    String.raw`(?<!\p{L})(?:[Hh]jørnet?|[Kk]ryss(?:et)?|[Cc]orner|[Cc]rossing|[Ii]ntersection|[Jj]unction)\s(?:(?:av|mellom|ved|of|between|på)\s)?${STREET}\s?(?:/|&|x\s|og\s|and\s|\s–\s)\s?${STREET}`,
    'u',
  ),
  late(
    String.raw`(?<!\p{L})(?:corner|crossing|intersection|junction)\sof\s${NAMES}\s(?:and|&)\s${NAME}`,
    'u',
  ),
  // Storgata/Kirkegata, Storgata x Kirkegata
  late(String.raw`(?<!\p{L})${STREET_NAME}(?:\s?/\s?|\sx\s)${STREET_NAME}(?!\p{L})`, 'u'),
  late(
    String.raw`(?<!\p{L})[Ee]squina\s(?:de\s|con\s|entre\s)?(?:la\s)?(?:calles?\s|avenida\s)?${NAMES}\s(?:con|y)\s(?:la\s)?(?:calle\s|avenida\s)?${NAME}`,
    'u',
  ),
  late(
    String.raw`(?<!\p{L})(?:на углу|угол|перекрёст\p{L}{1,3}|перекрест\p{L}{1,3}|на розі|ріг|перехрест\p{L}{1,2}|на ъгъла на|ъгъла на)\s(?:улиц\p{L}{0,2}\s|вулиць\s|улиците\s|ул\.\s|вул\.\s)?${NAMES}\s(?:и|і|та|й)\s(?:ул\.\s|вул\.\s)?${NAME}`,
    'u',
  ),
  late(
    String.raw`(?<!\p{L})(?:na rogu|róg|skrzyżowani[eau]|colț(?:ul)?|l[’']angle|au coin|au croisement)\s(?:ulic\s|ul\.\s|străzilor\s|dintre\s|cu\s|des rues\s|de la rue\s|du\s)?${NAMES}\s(?:i|z|și|cu|et)\s(?:ul\.\s|de la rue\s|la rue\s)?${NAME}`,
    'u',
  ),
  // Plaza Mayor 5, al. Róż 5, bulevardul Unirii 5, бул. Витоша 5, проспект Мира 5, ул Ленина 5, str Lungă nr 5
  late(String.raw`(?<!\p{L})${STREET_WORD}\s{0,2}(?:(?:de|del|la|las|los|el)\s){0,2}${NAMES}${NUMBER}`, 'u'),
  // 10 Downing St, Downing St 10
  late(
    String.raw`(?<![\p{L}\d])\d{1,4}[A-E]?,?\s(?:${NAME}\s){1,3}${STREET_WORD_BEHIND}(?![\p{L}]|\.?\s\p{Lu})`,
    'u',
  ),
  late(String.raw`(?<!\p{L})${NAME}\s(?:St|Rd|Ave|Blvd|Boulevard|Crescent)\.?${NUMBER}`, 'u'),
  // 12 avenue Foch, 3 place de la Mairie
  late(
    String.raw`(?<![\p{L}\d])\d{1,4}\s?(?:bis|ter)?,?\s(?:avenue|place|quai|allée|cours|passage)\s(?:[dl][’']|(?:de|du|des|la)\s){0,2}${NAME}`,
    'u',
  ),
  // رقم ٥ شارع …
  late(String.raw`رقم\s?\p{Nd}{1,4}\s?،?\s?شارع`, 'u'),
  // Прувегата 5, prøvegata as Russian writes it; улица Прувегата, дом пятнадцать; ستورغاتا رقم ٥
  late(
    String.raw`(?<!\p{L})(?!Регат|Богат|Рогат)\p{Lu}\p{L}{2,30}(?:гата|гатен|гате|вейен|вегген)${NUMBER}`,
    'u',
  ),
  late(
    String.raw`(?<!\p{L})(?:улиц[аеы]|ул\.|вулиц[яіі]|вул\.)\s[^\d.!?\n]{2,40}?,?\s(?:дом|будинок|номер)\s(?:\p{L}{3,12}[дн]цят?ь|\p{L}{3,12}дцать|один|два|три|четыре|чотири|пять|п[ʼ’']ять|шесть|шість|семь|сім|восемь|вісім|девять|дев[ʼ’']ять|десять)(?!\p{L})`,
    'iu',
  ),
  // на улицу Главную, дом 5; на Главную улицу, 5
  late(
    String.raw`(?<!\p{L})(?:${ULITSA}\s\p{Lu}[^\d.!?\n]{1,40}?,?\s${DOM}|\p{Lu}\p{L}{2,25}\s${ULITSA},?\s(?:${DOM})?)\d{1,4}(?!\s?\p{Ll}{2})`,
    'u',
  ),
  late(String.raw`(?<!\p{L})\p{L}{2,20}غات[ان][\s،,]{1,3}(?:رقم\s?)?\p{Nd}{1,3}(?!\p{Nd})`, 'u'),
  // gbnr 12/3, matrikkel 0301-12/3, gårds- og bruksnummer 12/3, bruksenhet H0201
  late(
    String.raw`(?<!\p{L})(?:gbnr|g\/bnr|gnr\.?\s?\/\s?bnr|gårds(?:nr\.?|nummer)?-?\s?(?:og|\/|&)\s?bruks(?:nr|nummer(?:et)?)|matrikkel(?:en|nr|nummer(?:et)?)?)\.?(?:\ser)?[\s:]{0,2}(?:\d{3,4}[\s–\/-]{1,3})?\d{1,4}\s?\/\s?\d`,
    'iu',
  ),
  // eiendom 0301-12/3
  late(
    String.raw`(?<!\p{L})(?:eiendom(?:men)?|eigedom(?:men)?)(?:s(?:nummer|nr))?\.?(?:\s(?:er|nr\.?))?[\s:]{0,2}\d{4}[\s–\/-]{1,3}\d{1,4}\/\d{1,4}(?!\d)`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:bruksenhet|leilighet|bolig)(?:s?nummer|s?nr)?\.?[\s:]{1,2}[HULK]0\d{3}(?!\d)`,
    'iu',
  ),
];

/** What a text must hold for any of these; the first half without any digit. */
export const MAY_HOLD_CORNER =
  /(?:дом|буд[а-яі]{4}|номер)\s[\u0400-\u04FF]|jørne|[Kk]ryss|orner|rossing|ntersection|unction|squina|угл|угол|перек|розі|ріг|перехр|ъгъл|rogu|róg|skrzyż|colț|angle|au c[or]|(?:gat[ae]n?|ve[ig]en)\s?[/x]/;
export const MAY_HOLD_MORE_STREETS = new RegExp(
  [
    String.raw`\d[A-Ea-e]?,?\s(?:i\s|in\s|on\s)?\p{Lu}`,
    String.raw`\d,?\s(?:avenue|place|quai|allée|cours|passage)\s`,
    String.raw`(?:gat[ae]n?|ve[ig](?:en)?|smauet|stredet)\s?(?:[:=–"“«]|\d{1,3}\s?\/)`,
    // Not within a word, nor as the whole of one: a name comes next, with a capital.
    String.raw`(?<!\p{L})${STREET_WORD}\s{0,2}(?:(?:de|del|la|las|los|el)\s){0,2}\p{Lu}`,
    String.raw`\s${STREET_WORD_BEHIND}(?!\p{L})`,
    String.raw`улиц[аеыуяіїю](?!\p{L})[^\d\n]{1,45}\d`,
    'رقم|غات[ان]|(?:гат[аен]{1,2}|вейен),?\\s|bnr|[Bb]ruksn|[Mm]atrik|MATRIK|iendom|igedom|[Bb]ruksen|[Ll]eilighet|[Bb]olig',
  ].join('|'),
  'u',
);
