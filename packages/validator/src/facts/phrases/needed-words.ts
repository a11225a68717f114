/** More words than that are hardly ever all missing, and a tree of them is long in the making. */
const MAX_WORDS = 120;
/** A shorter word stands in nearly every text. */
const MIN_LENGTH = 2;

/** What a part of a pattern asks of a text that it matches. */
interface Need {
  /** All that it can match, when that is little; undefined when it is much. */
  exact: readonly string[] | undefined;
  /** Sets of words, of each of which the text holds one. */
  sets: readonly (readonly string[])[];
}

const NOTHING: Need = { exact: [''], sets: [] };
const ANYTHING: Need = { exact: undefined, sets: [] };

/** One of the alternatives of a regular expression. */
export interface Alternative {
  pattern: string;
  /** Sets of words, of each of which every match holds one. */
  needs: readonly (readonly string[])[];
}

/**
 * A regular expression cut at the `|` that stand in no brackets, with the words that each piece needs: so most texts are
 * told not to match by looking for words, and their pattern needs not be compiled.
 * @param pattern small letters; `(?:…)`, `[…]`, `\\p{…}`, `\\d`, look-around and quantifiers are understood
 */
export function alternativesOf(pattern: string): Alternative[] {
  const reader = new PatternReader(pattern);
  reader.readAlternation(true);
  return reader.alternatives;
}

/** How long an alternative is, and the words that it needs. */
export type Cut = readonly [length: number, needs: Alternative['needs']];

/** The alternatives of a pattern whose cuts are known. */
export function cutAt(pattern: string, cuts: readonly Cut[]): Alternative[] {
  let at = 0;
  return cuts.map(([length, needs]) => {
    const piece = pattern.slice(at, at + length);
    at += length + 1;
    return { pattern: piece, needs };
  });
}

/** What stands for something else than itself. One look at each letter: the tables have a hundred thousand. */
const SPECIAL = new Uint8Array(128);
for (const sign of '()[]{}|?*+.^$\\') SPECIAL[sign.charCodeAt(0)] = 1;

const isQuantifier = (sign: string | undefined) =>
  sign === '?' || sign === '*' || sign === '+' || sign === '{';

/** Reads a pattern from left to right. */
class PatternReader {
  /** The outermost alternatives. */
  readonly alternatives: Alternative[] = [];
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  readAlternation(isOutermost: boolean): Need {
    const needs: Need[] = [];
    for (;;) {
      const from = this.#at;
      const need = this.#readSequence();
      needs.push(need);
      if (isOutermost)
        this.alternatives.push({
          pattern: this.#pattern.slice(from, this.#at),
          needs: setsOf(need).map(withoutLonger),
        });
      if (this.#pattern[this.#at] !== '|') break;
      this.#at += 1;
    }
    return eitherOf(needs);
  }

  #readSequence(): Need {
    const sequence = new Sequence();
    for (;;) {
      const letters = this.#readLetters();
      if (letters !== '') sequence.addLetters(letters);
      const sign = this.#pattern[this.#at];
      if (sign === undefined || sign === '|' || sign === ')') break;
      sequence.add(this.#readQuantifier(this.#readPiece()));
    }
    return sequence.need;
  }

  /** Letters that stand for themselves, up to the one that a quantifier is about. */
  #readLetters(): string {
    const pattern = this.#pattern;
    const from = this.#at;
    let to = from;
    while (to < pattern.length && SPECIAL[pattern.charCodeAt(to)] !== 1) to += 1;
    if (to > from && isQuantifier(pattern[to])) to -= 1;
    this.#at = to;
    return pattern.slice(from, to);
  }

  #readPiece(): Need {
    const sign = this.#pattern[this.#at] ?? '';
    this.#at += 1;
    if (sign === '(') return this.#readGroup();
    if (sign === '[') return this.#readClass();
    if (sign === '\\') return this.#readEscape();
    if (sign === '^' || sign === '$') return NOTHING;
    return sign === '.' ? ANYTHING : { exact: [sign], sets: [] };
  }

  #readGroup(): Need {
    const pattern = this.#pattern;
    let looksAround = false;
    if (pattern[this.#at] === '?') {
      this.#at += 1;
      if (pattern[this.#at] === '<') this.#at += 1;
      const sign = pattern[this.#at];
      looksAround = sign === '=' || sign === '!';
      this.#at = looksAround || sign === ':' ? this.#at + 1 : pattern.indexOf('>', this.#at) + 1;
    }
    const need = this.readAlternation(false);
    this.#at += 1;
    return looksAround ? NOTHING : need;
  }

  #readClass(): Need {
    const from = this.#at;
    while (this.#pattern[this.#at] !== ']' && this.#at < this.#pattern.length)
      this.#at += this.#pattern[this.#at] === '\\' ? 2 : 1;
    const signs = this.#pattern.slice(from, this.#at);
    this.#at += 1;
    const isPlain = !/^\^|\\|.-./s.test(signs);
    return isPlain ? { exact: [...signs], sets: [] } : ANYTHING;
  }

  #readEscape(): Need {
    const sign = this.#pattern[this.#at] ?? '';
    this.#at += 1;
    if (sign === 'p' || sign === 'P' || sign === 'u') {
      const rest = sign === 'u' ? /[0-9a-f]{4}|\{[0-9a-f]+\}/iy : /\{[^}]*\}/y;
      rest.lastIndex = this.#at;
      this.#at += (rest.exec(this.#pattern) ?? [''])[0].length;
      return ANYTHING;
    }
    if (/[bB]/.test(sign)) return NOTHING;
    return /\w/.test(sign) ? ANYTHING : { exact: [sign], sets: [] };
  }

  #readQuantifier(need: Need): Need {
    if (!isQuantifier(this.#pattern[this.#at])) return need;
    const quantifier = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
    quantifier.lastIndex = this.#at;
    const found = quantifier.exec(this.#pattern);
    if (found === null) return need;
    const [all, least] = found;
    this.#at += all.length;
    if (all.startsWith('?'))
      return need.exact === undefined ? ANYTHING : { exact: ['', ...need.exact], sets: [] };
    const isOnce = all.startsWith('+') || Number(least) > 0;
    return isOnce ? { exact: undefined, sets: setsOf(need) } : ANYTHING;
  }
}

/** Pieces one after the other. */
class Sequence {
  /** What may stand here so far, from the last piece on of which too much is possible. */
  #run: readonly string[] = [''];
  #isWhole = true;
  readonly #sets: (readonly string[])[] = [];

  add({ exact, sets }: Need): void {
    const run = exact?.flatMap((next) => this.#run.map((words) => words + next));
    if (run !== undefined && run.length <= MAX_WORDS) {
      this.#run = run;
      return;
    }
    this.#end();
    if (exact === undefined) this.#sets.push(...sets);
    else this.#run = exact;
  }

  addLetters(letters: string): void {
    this.#run = this.#run.map((words) => words + letters);
  }

  #end(): void {
    if (isTelling(this.#run)) this.#sets.push(this.#run);
    this.#run = [''];
    this.#isWhole = false;
  }

  get need(): Need {
    if (this.#isWhole) return { exact: this.#run, sets: [] };
    const sets = isTelling(this.#run) ? [...this.#sets, this.#run] : this.#sets;
    return { exact: undefined, sets };
  }
}

const shortestOf = (words: readonly string[]) => Math.min(...words.map((word) => word.length));
const isTelling = (words: readonly string[]) => words.length <= MAX_WORDS && shortestOf(words) >= MIN_LENGTH;

const setsOf = ({ exact, sets }: Need): readonly (readonly string[])[] =>
  exact === undefined ? sets : isTelling(exact) ? [exact] : [];

/** One of several: of each its most telling set, all of them together. */
function eitherOf(needs: readonly Need[]): Need {
  const [only, ...more] = needs;
  if (only !== undefined && more.length === 0) return only;
  const exact = needs.flatMap((need) => need.exact ?? []);
  if (needs.every((need) => need.exact !== undefined) && exact.length <= MAX_WORDS)
    return { exact, sets: [] };
  const best = needs.map((need) =>
    [...setsOf(need)].sort((left, right) => shortestOf(right) - shortestOf(left)).at(0),
  );
  const together = best.flatMap((words) => words ?? []);
  return best.includes(undefined) || !isTelling(together) ? ANYTHING : { exact: undefined, sets: [together] };
}

/** Where «pass» stands, «passet» needs not be looked for. */
function withoutLonger(words: readonly string[]): string[] {
  const all = [...new Set(words)];
  const shortest = shortestOf(all);
  return all.filter(
    (word) =>
      word.length === shortest || !all.some((other) => other.length < word.length && word.includes(other)),
  );
}
