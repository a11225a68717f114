/** Numbers in words, by value from one on, in the languages that our readers write; `once` and `to` are English words too. */
const WORDS_BY_VALUE: readonly string[] = [
  'en ett one uno unu один jeden',
  'to two dos doi два dwa',
  'tre three tres trei три trzy',
  'fire four cuatro patru четыре чотири cztery',
  'fem five cinco cinci пять пʼять pięć',
  'seks six seis șase sase шесть шість sześć',
  'sju syv seven siete șapte sapte семь сім siedem',
  'åtte otte eight ocho opt восемь вісім osiem',
  'ni nine nueve nouă девять dziewięć',
  'ti ten diez zece десять dziesięć',
  'elleve eleven unsprezece одиннадцать jedenaście',
  'tolv twelve doce doisprezece двенадцать dwanaście',
  'tretten thirteen trece treisprezece тринадцать trzynaście',
  'fjorten fourteen catorce paisprezece четырнадцать czternaście',
  'femten fifteen quince cincisprezece пятнадцать piętnaście',
  'seksten sixteen dieciséis șaisprezece шестнадцать szesnaście',
  'sytten seventeen diecisiete șaptesprezece семнадцать siedemnaście',
  'atten eighteen dieciocho optsprezece восемнадцать osiemnaście',
  'nitten nineteen diecinueve nouăsprezece девятнадцать dziewiętnaście',
];
const TENS = [
  'tjue tyve twenty veinte douăzeci двадцать dwadzieścia',
  'tretti thirty treinta',
  'førti forty',
  'femti fifty',
];
const UNITS = 'en ett|to|tre|fire|fem|seks|sju syv|åtte|ni'.split('|').map((words) => words.split(' '));
const ENGLISH_UNITS = 'one two three four five six seven eight nine'.split(' ');
/** Words that also mean “a” or “to”; they are a number only behind «nummer». */
const UNSURE: ReadonlySet<string> = new Set(['en', 'ett', 'to', 'one', 'uno', 'unu']);

const VALUES = new Map<string, number>();
WORDS_BY_VALUE.forEach((words, index) => {
  for (const word of words.split(' ')) VALUES.set(word, index + 1);
});
TENS.forEach((words, index) => {
  const tens = (index + 2) * 10;
  const [nb = '', ...others] = words.split(' ');
  for (const word of [nb, ...others]) VALUES.set(word, tens);
  UNITS.forEach((units, unit) => {
    for (const word of units) VALUES.set(nb + word, tens + unit + 1);
  });
});
// «femogtyve», “twenty-five”
UNITS.forEach((units, index) => {
  for (const word of units) VALUES.set(`${word}ogtyve`, 21 + index);
});
ENGLISH_UNITS.forEach((word, index) => {
  for (const [tens, value] of [['twenty', 21], ['thirty', 31], ['forty', 41], ['fifty', 51]] as const)
    VALUES.set(`${tens}-${word}`, value + index);
}); // prettier-ignore

const LETTERS = 'a-zA-Z\u00C0-\u024F\u0400-\u052F';
/** A street, and behind it what may stand before a number: «, hus nummer ». */
const STREET_END = String.raw`(?:gata|gaten|gate|gt\.?|veien|vegen|vei|veg|vn\.?|smauet|stredet|allé|alléen)`;
const STREET_WORDS = new RegExp(
  String.raw`(${STREET_END},?)\s+(?:(?:hus|huset|bygg|house|building|casa|дом|будинок)\s)?((?:nr|no|num)\.?\s|nummer\s|number\s|número\s|numărul\s|номер\s)?([${LETTERS}]{2,20}(?:-[a-z]{3,5})?|\d{1,4})(?![${LETTERS}\d])(?!\s+(?:kveld|helg|helger|av|of|or|eller|til|kilometer|kvarter|stopp|holdeplass|etasje|gonger|dagar|timar|vek|millioner|hundre|tusen))`,
  'giu',
);
/** Without one of these no street has its number in words or behind «hus». */
const MAY_HOLD = /(?:gata|gaten|gate|gt|veien|vegen|vei|veg|vn|smauet|stredet|allé|alléen)\.?,?\s+\p{L}{2}/iu;

/** A text in which the numbers of houses are digits, right behind the street: «Storgata, hus nummer fem» is «Storgata, 5». */
export function withHouseNumbers(text: string): string {
  if (!MAY_HOLD.test(text)) return text;
  return text.replace(STREET_WORDS, (all, street: string, sign: string | undefined, number: string) => {
    const word = number.toLowerCase();
    if (/^\d/.test(word)) return `${street} ${number}`;
    const value = VALUES.get(word);
    return value === undefined || (sign === undefined && UNSURE.has(word))
      ? all
      : `${street} ${String(value)}`;
  });
}
