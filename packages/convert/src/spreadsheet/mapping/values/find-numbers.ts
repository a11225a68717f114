/** A run of digits that may be a number to dial, and where it stands. */
export interface NumberRun {
  start: number;
  end: number;
  /** Without brackets around it. */
  text: string;
}

const HOUR = String.raw`(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?`;
/** `1700`, as some write five in the afternoon. */
const FOUR_DIGITS = String.raw`(?:[01]\d|2[0-4])[0-5]\d`;
/** Digits right before or behind, with what stands within a number. */
const NO_DIGIT_BEFORE = String.raw`(?<![\d+]|\d[ .–-]{1,2})`;
const NO_DIGIT_BEHIND = String.raw`(?!\d|[ .–-]{1,2}\d)`;
const DASH = String.raw`\s{0,2}(?:[-–—]|\b(?:til|to|and|og)\b)\s{0,2}`;

/** Hours and days have digits too, and are no numbers to dial. */
const TIMES = [
  String.raw`(?<!\p{L})(?:kl|klokka|klokken|klokkan|at)\.?\s{0,3}${HOUR}(?:${DASH}${HOUR})?(?!\d)`,
  String.raw`(?<!\p{L})(?:kl|klokka|klokken|klokkan)\.?\s{0,3}${FOUR_DIGITS}(?:${DASH}${FOUR_DIGITS})?(?!\d)`,
  String.raw`${NO_DIGIT_BEFORE}${HOUR}${DASH}${HOUR}${NO_DIGIT_BEHIND}`,
  String.raw`(?<!\d)(?:[01]?\d|2[0-4]):[0-5]\d(?!\d)`,
  String.raw`(?<!\d)24\s?\/\s?7(?!\d)`,
  String.raw`(?<![\d.])(?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])\.(?:\s?(?:19|20)?\d{2})?(?!\d|\.\d)`,
  String.raw`(?<![\d-])(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-[0-3]\d(?![\d-])`,
].map((pattern) => new RegExp(pattern, 'giu'));

const FOUR_TO_FOUR = new RegExp(
  String.raw`(?<![\d+]|\d[ .–-])${FOUR_DIGITS}${DASH}${FOUR_DIGITS}${NO_DIGIT_BEHIND}`,
  'giu',
);
/** Behind these words stand hours, even where their digits could be dialled: `hverdager 2000-2200`. */
const HOURS_AFTER =
  /(?<!\p{L})(?:\p{L}*dag(?:er|ar|en)?|man|tir?s?|ons?|tors?|fre|lør|laur|søn|sun|helge?n?r?|weekdays?|daily|mon|tue|wed|thu|fri|sat|åpent?|open|åpningstid\p{L}*|fra|frå|from)[.:]?\s{0,3}$/iu;

/** What may stand between the digits of one number; a line break may not. */
const WITHIN = String.raw`[^\S\n]{0,4}(?:[.–—-][^\S\n]{0,4}|\(0\)[^\S\n]{0,2}|\)[^\S\n]{0,4})?`;
const RUN = new RegExp(String.raw`\(?\+?[^\S\n]?\(?\d(?:${WITHIN}\d){0,40}`, 'gu');

/** Fewer digits are a short number, or none: a floor, a year, a choice in a menu. */
const LONG = 5;
/** What a number is split at when the whole of it cannot be dialled. */
const BETWEEN_TWO = /\s{2,9}|\s[–—-]\s|\)\s/;
const HOURS = String.raw`${HOUR}\s?[-–—]\s?${HOUR}`;
const HOURS_BEHIND = new RegExp(String.raw`\s{1,4}${HOURS}$`, 'u');
const HOURS_BEFORE = new RegExp(String.raw`^${HOURS}\s+(?=\d)`, 'u');

/** What stands between numbers of which each is told apart. */
const SEPARATOR = /[;\n,/|•]/u;
/** Behind these words stands no number to dial: an extension, a room, a year. */
const NO_NUMBER_BEFORE =
  /(?:tast|tastevalg|trykk|velg|valg|linje|intern|internnr|internnummer|lokal|rom|kode|etasje|nr|nummer|hus|sone|press|option|ext|extension|room|code|floor|line|(?<!\p{L})(?:no|i|in|siden|fra|til|for|ca|x))\.?\s{0,3}:?\s{0,3}$/iu;
/** Behind these words stands the number of a house, a box, a ward or an hour, and never one to dial. */
const HOUSE_BEFORE =
  /(?:gat(?:e|en|a)|gt|ve[ig](?:en)?|plass(?:en)?|torg(?:et)?|street|road|avd|avdeling|ward|boks|pb|box|etter|after)\.?\s{0,3}$/iu;
const PHONE_WORDS = String.raw`(?:(?:tlf|tel|mob|sms|ringe?r?|call|dial|phone|text|eller|ellers|or|else|og|and|fare|danger|fire|help|hjelp|whatsapp)(?!\p{L})|(?:akutt|alarm|ambul|brann|cris|emergen|krise|livsfare|mobil|naud|notruf|nød|opplysning|poli[tcz]|sentralbord|switchboard|telefon|teléfono|телефон|urgen|vakt)\p{L}*)`;
/** A short number in words is one only beside a word for it: «Ring oss på 1412», «Krisetelefon 1412». */
const NUMBER_BEFORE = new RegExp(
  String.raw`(?:(?<!\p{L})${PHONE_WORDS}|\p{L}(?:vakt|telefon|mobil|phone|line|fare)(?:e?n|a)?)[.\s]{0,3}(?:(?:oss|us|me|meg|på|at|on|til|to|al|la|nr|number)\.?\s){0,2}\s{0,2}$|:\s{0,3}$`,
  'iu',
);
/** Behind a number, the words of a sentence, or a word for what it is. */
const NUMBER_BEHIND = new RegExp(String.raw`^\s{0,3}(?:$|[(.)\]]|\p{Ll}|${PHONE_WORDS})`, 'u');
const KNOWN_SHORT = /^(?:11[0237]|999|911|1412|188\d)$/;

const digitsOf = (text: string): string => text.replace(/\(0\)/, '').replace(/\D/g, '');

/** Brackets that open and never close, or close and never opened, are none of the number. */
function tidyNumber(text: string): string {
  const opens = (text.match(/\(/g) ?? []).length;
  const closes = (text.match(/\)/g) ?? []).length;
  return (opens === closes ? text : text.replace(/[()]/g, ' ')).replace(/\s+/gu, ' ').trim();
}

const isolate = (run: NumberRun): NumberRun => ({ ...run, text: tidyNumber(run.text) });

/** The pieces of a run, with their places, when it is cut at a pattern. */
function cutRun({ start, text }: NumberRun, at: RegExp): NumberRun[] {
  const pieces: NumberRun[] = [];
  let from = 0;
  for (const piece of text.split(at)) {
    const begin = text.indexOf(piece, from);
    pieces.push({ start: start + begin, end: start + begin + piece.length, text: piece });
    from = begin + piece.length;
  }
  return pieces;
}

/** One run as the numbers it is: itself, two side by side, or one beside hours. */
function* numbersOf(run: NumberRun, canDial: (text: string) => boolean): Generator<NumberRun> {
  if (!canDial(run.text)) {
    const pieces = cutRun(run, BETWEEN_TWO);
    if (pieces.length > 1 && pieces.every(({ text }) => digitsOf(text).length >= LONG && canDial(text)))
      return yield* pieces.map(isolate);
    for (const hours of [HOURS_BEHIND, HOURS_BEFORE]) {
      const match = hours.exec(run.text);
      if (match === null) continue;
      const rest = run.text.replace(hours, '');
      const start = match.index === 0 ? run.start + match[0].length : run.start;
      if (canDial(rest)) return yield isolate({ start, end: start + rest.length, text: rest });
    }
  }
  yield isolate(run);
}

/** The text with hours and days made unlike numbers, letter for letter. */
function withoutTimes(text: string, canDial: (text: string) => boolean): string {
  const hide = (found: string) => found.replace(/\d/g, '_');
  return TIMES.reduce((rest, times) => rest.replace(times, hide), text).replace(
    FOUR_TO_FOUR,
    (found: string, at: number) =>
      canDial(found) && !HOURS_AFTER.test(text.slice(Math.max(0, at - 40), at)) ? found : hide(found),
  );
}

/** Does a run of few digits stand where a number stands, and not among words? */
function isShortNumber(
  run: NumberRun,
  text: string,
  isAlone: boolean,
  canDial: (text: string) => boolean,
): boolean {
  const before = text.slice(0, run.start);
  const behind = text.slice(run.end);
  const piece = before.split(SEPARATOR).at(-1) ?? '';
  const rest = behind.split(SEPARATOR, 1)[0] ?? '';
  if (piece.trim() === '' && rest.trim() === '') return true;
  if (!canDial(run.text) || HOUSE_BEFORE.test(before)) return false;
  const isLed = NUMBER_BEFORE.test(piece);
  if (!isLed && (piece.trim() !== '' || NO_NUMBER_BEFORE.test(before))) return false;
  if (!NUMBER_BEHIND.test(rest)) return false;
  // Where nothing says so, `1234 ved torget` is no number; 112 is one.
  return isLed || isAlone || KNOWN_SHORT.test(digitsOf(run.text));
}

/**
 * Every run of digits of a cell that may be a number, in order. Runs that nobody can dial are among them, since they are
 * told; hours, days, floors and choices in a menu are not.
 */
export function findNumbers(text: string, canDial: (text: string) => boolean): NumberRun[] {
  const plain = withoutTimes(text, canDial);
  const runs = [...plain.matchAll(RUN)].map(({ 0: found, index }): NumberRun => {
    const blanks = found.length - found.trimStart().length;
    return { start: index + blanks, end: index + found.length, text: found.trim() };
  });
  const isLong = ({ text: found }: NumberRun) => found.includes('+') || digitsOf(found).length >= LONG;
  const isAlone = !runs.some(isLong);
  return runs.flatMap((run) => {
    if (isLong(run)) return [...numbersOf(run, canDial)];
    return isShortNumber(run, plain, isAlone, canDial) ? [isolate(run)] : [];
  });
}
