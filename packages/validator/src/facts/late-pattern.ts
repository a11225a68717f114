/**
 * Signs of which `i` alone and `iu` do not think the same (“ſ” is an s for one of them), and halves of signs, which `u`
 * takes together. They are too rare to be clever about.
 */
const ODD = /[\u017F\u03F4\u1E9E\u1F80-\u1FFF\u2126\u212A\u212B\uD800-\uDFFF]/;

/** The last text that was asked about: many patterns are tried on one text, one after the other. */
let lastText = '';
let isLastOdd = false;

function isOdd(text: string): boolean {
  if (text !== lastText) {
    lastText = text;
    isLastOdd = ODD.test(text);
  }
  return isLastOdd;
}

/** More than all letters, marks and digits. Sets of their own would cost as much as `\\p{L}` where `i` is asked for. */
const SOME_SIGN = '\\S';
const ANY_SIGN = '(?:\\S|\\s)';

/** Where a group ends that begins at an index. */
function endOfGroup(source: string, start: number): number {
  let depth = 0;
  let inClass = false;
  for (let index = start; index < source.length; index++) {
    const sign = source[index];
    if (sign === '\\') index += 1;
    else if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    else if (!inClass && sign === '(') depth += 1;
    else if (!inClass && sign === ')' && --depth === 0) return index + 1;
  }
  return source.length;
}

function endOfClass(source: string, start: number): number {
  let index = start + 1;
  while (source[index] !== ']' && index < source.length) index += source[index] === '\\' ? 2 : 1;
  return index + 1;
}

/** What matches all that a class does. */
function widerClass(signs: string): string {
  if (!signs.includes('\\p') && !signs.includes('\\P')) return signs;
  return /^\[\^|\\[PsWSD]|\s/.test(signs) ? ANY_SIGN : SOME_SIGN;
}

/** Where the piece ends that a source begins with: a group, a class, an escape or a sign. */
function endOfPiece(source: string): number {
  if (source.startsWith('(')) return endOfGroup(source, 0);
  if (source.startsWith('[')) return endOfClass(source, 0);
  return /^\\u(?:\{[^}]*\}|.{4})|^\\?[^]|^/u.exec(source)?.[0].length ?? 0;
}

const MAY_BE_MISSING = /^(?:[?*]|\{0,\d*\})\??/;

/** Are there alternatives outside of all groups? */
function hasAlternatives(source: string): boolean {
  for (let rest = source; rest !== ''; rest = rest.slice(endOfPiece(rest)))
    if (rest.startsWith('|')) return true;
  return false;
}

/** Without the pieces at its start that may be missing: they are tried at every sign of a text, and rule none out. */
function withoutLooseStart(source: string): string {
  if (hasAlternatives(source)) return source;
  let rest = source;
  for (;;) {
    const behind = rest.slice(endOfPiece(rest));
    const missing = MAY_BE_MISSING.exec(behind);
    if (missing === null) return rest;
    rest = behind.slice(missing[0].length);
  }
}

/**
 * A pattern that matches wherever this one does and often besides, and asks nothing of Unicode: letters stand for anything
 * but white space, and what must not stand beside the words is left out.
 * @param source for `u`, without a back reference
 */
export function widerSource(source: string): string {
  let wider = '';
  for (let index = 0; index < source.length;) {
    const sign = source[index] ?? '';
    let end = index + 1;
    if (sign === '\\') {
      end = index + 2;
      const kind = source[index + 1];
      if (kind === 'p' || kind === 'P') {
        end = source.indexOf('}', index) + 1;
        wider += kind === 'P' ? ANY_SIGN : SOME_SIGN;
      } else wider += source.slice(index, end);
    } else if (sign === '[') {
      end = endOfClass(source, index);
      wider += widerClass(source.slice(index, end));
    } else if (source.startsWith('(?!', index) || source.startsWith('(?<!', index))
      end = endOfGroup(source, index);
    else wider += sign;
    index = end;
  }
  return withoutLooseStart(wider);
}

/**
 * A regular expression that is compiled when a text may first match it. `\p{L}` together with `i` takes V8 some hundred
 * microseconds at each place where it stands, twice, and a small directory has hundreds of such patterns and hardly a text
 * for any of them. So a wider pattern goes first, which is compiled in a tenth of the time and runs faster.
 */
export class LatePattern {
  /** All that were made: a test goes through them. */
  static readonly all: LatePattern[] = [];
  readonly source: string;
  readonly flags: string;
  #wider: RegExp | undefined;
  #own: RegExp | undefined;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
    LatePattern.all.push(this);
  }

  /** False when the text surely does not match. */
  mayMatch(text: string): boolean {
    this.#wider ??= new RegExp(widerSource(this.source), this.flags.replace(/[ug]/g, ''));
    return this.#wider.test(text) || isOdd(text);
  }

  get regExp(): RegExp {
    return (this.#own ??= new RegExp(this.source, this.flags));
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.regExp.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.regExp.exec(text) : null;
  }

  /** All matches; the pattern has the flag `g`. */
  in(text: string): Iterable<RegExpExecArray> {
    return this.mayMatch(text) ? text.matchAll(this.regExp) : [];
  }

  /** As `String.replace`. */
  replaceIn(text: string, by: string): string {
    return this.mayMatch(text) ? text.replace(this.regExp, by) : text;
  }
}

/** The pattern is given as its source: a literal would be read by V8 together with the file. */
export const late = (source: string, flags: string): LatePattern => new LatePattern(source, flags);
