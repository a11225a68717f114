/**
 * What a text may hold, for rules that have nothing to say without it. Each sign is there whenever the rules need it;
 * in other alphabets than Latin, and beside rare signs, some are there too often rather than too seldom.
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
  /** A point right in front of a letter. */
  dotted: 1 << 5,
  /** Signs of HTML and Markdown: `<`, `&`, `#`, `*`, `[`. */
  markup: 1 << 6,
  exclamation: 1 << 7,
  /** Three capitals in a row. */
  capitals: 1 << 8,
  /** A capital inside a sentence, or behind «Dr.». */
  name: 1 << 9,
  /** A blank at an end, two blanks in a row, a tab, a blank that does not break. */
  blanks: 1 << 10,
  /** Nothing but white space. */
  empty: 1 << 11,
  /** Thirty signs at most. */
  short: 1 << 12,
  /** A hundred and twenty signs without a full stop, a mark or a line break. */
  long: 1 << 13,
  /** Two of `x` or of `?` in a row. */
  doubled: 1 << 14,
  /** Letters that UTF-8 read as Latin-1 leaves, in front of a sign that is not ASCII. */
  broken: 1 << 15,
  /** Controls, and signs that nobody sees. */
  hidden: 1 << 16,
  /** A letter or sign beyond those of Latin languages and their punctuation. */
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

const SPACE = 0x20;
const SLASH = 0x2f;
const POINT = 0x2e;
const SMALL_R = 0x72;
const SMALL_A = 0x61;

/** What the loop does with a code unit below U+0300: nothing, one of these, or the bits of the sign itself. */
const NOTHING = 0;
const [DIGIT, CAPITAL, SENTENCE_END, PAIR, LEAD] = [1, 2, 3, 4, 5];
/** Bits of a sign of its own stand above the numbers of the steps. */
const SHIFT = 3;

const STEPS = new Int32Array(0x300);
const setStep = (signs: string, step: number) => {
  for (const sign of signs) STEPS[sign.charCodeAt(0)] = step;
};
const setRange = (from: number, to: number, step: number) => STEPS.fill(step, from, to + 1);
const bits = (...signs: TextSign[]) => bitsOf(signs) << SHIFT;

setRange(0, 0x1f, bits('hidden'));
setRange(0x7f, 0x9f, bits('hidden'));
setStep('\u00AD', bits('hidden'));
setStep('\r', NOTHING);
setStep('\t\u00A0', bits('blanks'));
setStep('0123456789', DIGIT);
setRange(0x41, 0x5a, CAPITAL);
setRange(0xc0, 0xde, CAPITAL);
setStep('.!?\n', SENTENCE_END);
setStep('/x', PAIR);
setStep('ÃâÅÄ', LEAD);
setStep('@', bits('mail'));
setStep(':', bits('colon'));
setStep('<&#*[', bits('markup'));
