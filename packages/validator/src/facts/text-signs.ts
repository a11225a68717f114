/**
 * What a text may hold, for rules that have nothing to say without it. In Latin letters a sign is there exactly when the
 * text holds it; in other scripts `digits` and `number` are there too often rather than too seldom.
 */
const BITS = {
  /** A digit of any script. */
  digits: 1,
  /** Five digits, single blanks between them aside, or a digit right behind a capital. */
  number: 1 << 1,
  /** `//` */
  links: 1 << 2,
  /** `@` */
  mail: 1 << 3,
  /** `:` */
  colon: 1 << 4,
  /** A point right in front of a letter or digit. */
  dotted: 1 << 5,
  /** Signs of HTML and Markdown: `<`, `&`, `#`, `*`, `[`. */
  markup: 1 << 6,
  exclamation: 1 << 7,
  /** Three capitals in a row. */
  capitals: 1 << 8,
  /** A Latin capital behind a word or a colon, or behind «Dr.». */
  name: 1 << 9,
  /** A blank at an end, two in a row, a tab, a blank that does not break. */
  blanks: 1 << 10,
  /** Nothing but white space. */
  empty: 1 << 11,
  /** Thirty signs at most. */
  short: 1 << 12,
  /** A hundred and twenty signs without a full stop, an exclamation or question mark or a line break. */
  long: 1 << 13,
  /** Two of `x` or of `?` in a row, or the words «lorem ipsum» and «fylles». */
  filler: 1 << 14,
  /**
   * What UTF-8 read as Latin-1 begins with, in front of a sign that is not ASCII; half of a letter that has two; what letters of old Macs and of DOS
   * become.
   */
  broken: 1 << 15,
  /** Controls, and signs that nobody sees. */
  hidden: 1 << 16,
  /** A sign from U+0300 on that is no punctuation of Latin languages. */
  foreign: 1 << 17,
} as const;

export type TextSign = keyof typeof BITS;

/** Signs as the bits of one number. */
export const bitsOf = (signs: TextSign | readonly TextSign[]): number =>
  [signs].flat().reduce((bits, sign) => bits | BITS[sign], 0);

const SHORT_LENGTH = 30;
const LONG_STRETCH = 120;
const LONG_NUMBER = 5;
const CAPITALS_IN_ROW = 3;

const BLANK = 0x20;
const COLON = 0x3a;
const FULL_STOP = 0x2e;
const SLASH = 0x2f;
const SMALL_A = 0x61;
const SMALL_R = 0x72;

/** What is done about a sign below U+0300. Anything above `LEAD` are the bits that it sets, moved up by `SHIFT`. */
const DIGIT = 1;
const CAPITAL = 2;
const SENTENCE_END = 3;
const PAIR = 4;
const LEAD = 5;
const SHIFT = 3;

const STEPS = new Int32Array(0x300);
const setStep = (signs: string, step: number) => {
  for (const sign of signs) STEPS[sign.charCodeAt(0)] = step;
};

STEPS.fill(BITS.hidden << SHIFT, 0, BLANK).fill(BITS.hidden << SHIFT, 0x7f, 0xa0);
setStep('\u00AD', BITS.hidden << SHIFT);
setStep('\t\u00A0', BITS.blanks << SHIFT);
setStep('ABCDEFGHIJKLMNOPQRSTUVWXYZ', CAPITAL);
STEPS.fill(CAPITAL, 0xc0, 0xdf);
setStep('0123456789', DIGIT);
setStep('.!?\n', SENTENCE_END);
setStep('/x', PAIR);
setStep('ÃÅÄâ', LEAD);
setStep('ŒŽ¿¾', BITS.broken << SHIFT);
setStep('@', BITS.mail << SHIFT);
setStep(':', BITS.colon << SHIFT);
setStep('<&#*[', BITS.markup << SHIFT);

const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** The bits of a sign from U+0300 on. */
function bitsAbove(code: number): number {
  // † › ‚: letters of DOS.
  if (code === 0x2020 || code === 0x203a || code === 0x201a) return BITS.broken;
  // Dashes, quotation marks, blanks of a width and marks of direction.
  if (code >= 0x2002 && code <= 0x206f)
    return code === 0x200b || (code >= 0x2028 && code <= 0x202e) || code >= 0x2060 ? BITS.hidden : 0;
  // Cyrillic, Greek and Hebrew have no digits of their own.
  if (code < 0x660) return code >= 0x410 && code <= 0x42f ? BITS.foreign | BITS.capitals : BITS.foreign;
  let bits = BITS.foreign | BITS.digits | BITS.number;
  if (code === 0xff01) bits |= BITS.exclamation;
  if (code === 0xfffd || (code >= 0xd800 && code <= 0xdfff)) bits |= BITS.broken;
  // Fillers of Korean, the blank of Braille, a vowel separator of Mongolian, the byte order mark, interlinear marks, and half of a tag.
  if (
    code === 0x115f ||
    code === 0x1160 ||
    code === 0x180e ||
    code === 0x2800 ||
    code === 0x3164 ||
    code === 0xdb40 ||
    code === 0xfeff ||
    code === 0xffa0 ||
    (code >= 0xfff9 && code <= 0xfffb)
  )
    bits |= BITS.hidden;
  return bits;
}

/** May a name begin at a capital? Behind a small letter or a colon and a blank, or behind «Dr.». */
function mayBeginName(text: string, index: number): boolean {
  if (index < 2 || text.charCodeAt(index - 1) !== BLANK) return false;
  const before = text.charCodeAt(index - 2);
  if (before === FULL_STOP) return index > 2 && text.charCodeAt(index - 3) === SMALL_R;
  return before >= SMALL_A || before === COLON;
}

/** The signs of a text, in one look at each of its characters. */
export function signsOf(text: string): number {
  const { length } = text;
  let signs = length <= SHORT_LENGTH ? BITS.short : 0;
  let lastEnd = -1;
  let lastDigit = -3;
  let digits = 0;
  let lastCapital = -2;
  let capitals = 0;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x300) {
      signs |= bitsAbove(code);
      continue;
    }
    const step = STEPS[code] ?? 0;
    if (step === 0) continue;
    if (step === DIGIT) {
      const follows =
        lastDigit === index - 1 || (lastDigit === index - 2 && text.charCodeAt(index - 1) === BLANK);
      digits = follows ? digits + 1 : 1;
      lastDigit = index;
      signs |= digits >= LONG_NUMBER || lastCapital === index - 1 ? BITS.digits | BITS.number : BITS.digits;
    } else if (step === SENTENCE_END) {
      if (index - lastEnd > LONG_STRETCH) signs |= BITS.long;
      lastEnd = index;
      if (code === FULL_STOP) {
        if (isLetterOrDigit(text.charCodeAt(index + 1))) signs |= BITS.dotted;
      } else if (code === 0x21) signs |= BITS.exclamation;
      else if (code === 0x3f && text.charCodeAt(index + 1) === code) signs |= BITS.filler;
    } else if (step === PAIR) {
      if (text.charCodeAt(index + 1) === code) signs |= code === SLASH ? BITS.links : BITS.filler;
    } else if (step > LEAD) signs |= step >> SHIFT;
    else {
      if (step === LEAD && text.charCodeAt(index + 1) > 0x7f) signs |= BITS.broken;
      if (code > 0xde) continue;
      capitals = lastCapital === index - 1 ? capitals + 1 : 1;
      lastCapital = index;
      if (capitals >= CAPITALS_IN_ROW) signs |= BITS.capitals;
      if (mayBeginName(text, index)) signs |= BITS.name;
    }
  }
  if (length - lastEnd > LONG_STRETCH) signs |= BITS.long;
  return length === 0 ? signs | BITS.empty : signs | bitsOfWhole(text);
}

/** What is cheaper to ask of the whole text. */
function bitsOfWhole(text: string): number {
  let bits = 0;
  if (text.charCodeAt(0) === BLANK || text.charCodeAt(text.length - 1) === BLANK || text.includes('  '))
    bits |= BITS.blanks;
  if (text.trim() === '') bits |= BITS.empty;
  if (text.includes('ylles') || text.includes('orem i')) bits |= BITS.filler;
  return bits;
}
