import { isFirstName } from './first-names.ts';
import { late } from './late-pattern.ts';
import { NO_HOUSE } from './street-patterns.ts';

/** Towns that a reader knows without their region. */
export const TOWN = String.raw`(?:oslo|bergen|trondheim|stavanger|kristiansand|tromsø|drammen|fredrikstad|sarpsborg|skien|sandnes|bodø|ålesund|tønsberg|hamar|haugesund|lillehammer|gjøvik|moss|molde|arendal|narvik|alta)`;
/** The same as they are written in an address. */
export const TOWN_NAME = TOWN.replace(/(?<=[:|])./g, (first) => first.toUpperCase());

/**
 * Up to three words with a capital, and a house number of up to three digits. A phone number and a decimal go on, and so
 * does a date.
 */
const STREET = String.raw`(\p{Lu}[\p{L}.’'-]{2,30}(?:\s\p{Lu}[\p{L}.’'-]{1,30}){0,2},?\s(?:[Nn][ro][.:]?\s?|nummer\s|number\s|№\s?)?\d{1,3}(?:[A-Za-z]|\s[A-Ea-e])?(?![\p{L}\d])(?!\s?\d|[.,]\d|\.\s\p{Ll}|\s*${NO_HOUSE}))`;

/** A name and a number that words before or behind them make an address, whatever the ending of the name. */
const ANNOUNCED = [
  // Adressen er Krohnengen 14, our address is …, ny adresse fra 1.12.: …, hvor: …
  late(
    String.raw`(?<![\p{L}-])(?:\p{L}{0,8}dd?res(?:s?[ea]n?|s|ul|imiz)?|[Dd]irección|[Аа]дреса?|[Hh]vor|[Kk]var|[Ww]here|\p{L}{0,8}[Ss]t[ae]d|[Oo]ppmøte)(?:(?:\s[\p{Ll}\d.]{1,12}){0,3}?(?:\s?[:=–—-]|\s(?:er|is|es|este|to|jest)))?(?:\s\p{Ll}{1,2})?\s${STREET}`,
    'gu',
  ),
  // vi holder til i Krohnengen 14, møt opp i …, we are at …, мы находимся в …; not «Oslo 3 kvelder», «Oslo 9, 10 og 11. mai», «Oslo 9–15»
  late(
    String.raw`(?:(?<!\p{L})\p{L}?(?:igg(?:er)?|older|eld|bor|bur|øt(?:e|er|es|ast)?|om(?:me)?|inn(?:er)?|esøk|axi|rosje|er|ppmøte|uset|ouse|are|ind|is|ocated|us|eet|ome|st(?:amos|á)|en(?:cuentra|contramos)|bicad[oa]|untem|află|găsiți|esteśmy|mieści|znajduje(?:my)?|мы|аход\p{Ll}{2,5})|['’]re)(?:\s\p{Ll}{1,12}){0,5}?\s(?:i|på|ved|til|at|in|on|to|en|pe|la|în|w|przy|na|в|на|по адресу)\s${STREET}(?!(?:,\s\d{1,2})*\s(?:og|and|til|to|av|of)\s\d)(?=\s?(?:[.,;!?()]|$)|\s(?:\p{Lu}|\p{Ll}{1,3}(?!\p{L})))`,
    'gu',
  ),
  // adressen er krohnengen 14, our address is …; behind a colon it is told as a street already; not «adressen er hemmelig 24 timer», «bare over 18»
  late(
    String.raw`(?<![\p{L}-])(?:[Bb]esøks?|[Mm]øte|[Gg]ate)?(?:[Aa]d+res+[ae]?n?|[Dd]irección)(?:\s\p{Ll}{2,8})?\s(?:er|is|es|este|to|jest)\s((?:(?:øvre|nedre|store|lille|gamle|nye|nordre|søndre|vestre|østre)\s)?(?!over|under|etter|innen|minst|rundt|cirka|after|before|until|around|since|desde|hasta|după|przed)\p{Ll}[\p{L}’'-]{4,30}\s(?:nr\.?\s)?\d{1,3}\s?[a-e]?)(?=\s?(?:[.,;!?()](?!\d)|$)|\s(?:i|in|en|w)\s\p{L})`,
    'gu',
  ),
  // Krohnengen 14, Bergen
  late(String.raw`(?<!\p{L})${STREET},\s(?:\d\.?\s?etg?\p{L}*\.?,\s)?${TOWN_NAME}(?!\p{L}|:?\s\d)`, 'gu'),
];

/** Words that are counted or dated, and no streets. */
const COUNTED = new RegExp(
  String.raw`(?:^|\s)(?:rom|room|etasje|etg|floor|uke|week|avdeling|avd|tlf|telefon|phone|mobil|kode|code|pin|nr|nummer|dag|day|plass(?:er)?|seng(?:er)?|side|page|punkt|fase|klasse|sone|linje|line|buss?|trikk|tram|tog|train|leilighet|apt|apartment|kapittel|steg|trinn|step|versjon|version|kl|(?:jan|feb|apr|aug|sep|o[ck]t|nov|de[cs])[a-z]{0,6}|ma[iy]|mars|march|jun[ei]|jul[iy]|[a-zæø]{3,6}da(?:g|ger|ys?)|kr|nok|ca|for|og|til|i|på|med|fra|ved|in|at|the|to|of|and|covid|paragraf|zone|gruppe|bydel|distri[ck]t|se[ck]tor|region|nivå|level|bygg|building|blokk|hus|terminal|post(?:boks)?|planta|etaj|norge|${TOWN})\.?,? \d`,
  'iu',
);

/** Is what stands before a number no street? «Avdeling 3», «mars 14». */
export const isCounted = (street: string): boolean =>
  COUNTED.test(street.replace(/(?:n[ro][.:]?|nummer|number|№)\s?(?=\d)/i, ''));

/** «Maria 27, Oslo» */
const isAgeOf = (street: string): boolean => isFirstName(/^(\p{L}+),? \d/u.exec(street)?.[1] ?? '');

/** Without a word before a number no text has one. */
const MAY_ANNOUNCE = /[^\s\d],?\s(?:[Nn][ro]|num|№|\d)/;

/** The streets with a number that words announce, as they stand in the text. */
export const announcedStreetsIn = (text: string): string[] =>
  MAY_ANNOUNCE.test(text)
    ? ANNOUNCED.flatMap((pattern) => Array.from(pattern.in(text), ([, street = '']) => street)).filter(
        (street) => !isCounted(street) && !isAgeOf(street),
      )
    : [];

/** A text that is an address and nothing before it: Krohnengen 14, 2. etasje. */
const FIRST = late(String.raw`^${STREET}\s?(?:[.,;(–-]|$)`, 'gu');

/** Does an area begin with the name of a street and its number? */
export const isStreetFirst = (text: string): boolean =>
  Array.from(FIRST.in(text.trim())).some(([, street = '']) => !isCounted(street));
