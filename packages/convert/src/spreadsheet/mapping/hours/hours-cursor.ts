import type { HoursToken, Joins } from './hours-token.ts';
import type { Shared } from './take-shared.ts';
import { isSafeLabel, LABEL_WORDS } from './safe-label.ts';

type OfKind<Kind extends HoursToken['kind']> = Extract<HoursToken, { kind: Kind }>;

/** What parts two pieces from each other. */
export type Break = 'open' | 'close' | 'stop' | 'comma';

/** Letters of the longest words that are short for others; a point behind a longer one ends a sentence. */
const LONGEST_SHORT = 5;

/** Walks over the pieces of one part of opening hours. */
export class HoursCursor {
  readonly #tokens: readonly HoursToken[];
  #at = 0;
  /** How the stretch that is read is joined to what stands before. */
  joins: Joins | undefined;
  /** Were hours read of which no word says how one gets in, or in which weeks? */
  hasBareHours = false;
  /** What stands over the hours of this part, before a colon; `unclear` when nobody can tell for how many it holds. */
  heading: Shared | 'unclear' | undefined;
  /** Does the heading stand over hours before a semicolon or the end of a line? */
  isCarried = false;

  constructor(
    readonly text: string,
    tokens: readonly HoursToken[],
  ) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  peek(ahead = 0): HoursToken | undefined {
    return this.#tokens[this.#at + ahead];
  }

  sees(kind: HoursToken['kind'], ahead = 0): boolean {
    return this.peek(ahead)?.kind === kind;
  }

  /** The next piece when it is of this kind. */
  take<Kind extends HoursToken['kind']>(kind: Kind): OfKind<Kind> | undefined {
    const token = this.peek();
    if (token?.kind !== kind) return undefined;
    this.#at++;
    return token as OfKind<Kind>;
  }

  /** The words of a piece. */
  wordsAt(ahead: number): string {
    const token = this.peek(ahead);
    return token === undefined ? '' : this.text.slice(token.from, token.to);
  }

  /** Where the cursor stands, to come back to. */
  get place(): number {
    return this.#at;
  }

  goBack(place: number): void {
    this.#at = place;
  }

  /** Where the next piece begins, with the fillers that were passed over before it. */
  get start(): number {
    let ahead = 0;
    while (this.sees('filler', ahead - 1)) ahead--;
    return this.peek(ahead)?.from ?? 0;
  }

  /** The first piece from here on that is of none of these kinds, counted from the next one. */
  after(ahead: number, ...kinds: readonly HoursToken['kind'][]): number {
    let at = ahead;
    for (let token = this.peek(at); token !== undefined && kinds.includes(token.kind); token = this.peek(at))
      at++;
    return at;
  }

  /** What stands between a piece and the one before it. */
  breakBefore(ahead: number): Exclude<Break, 'comma'> | undefined {
    const [before, next] = [this.peek(ahead - 1), this.peek(ahead)];
    if (before === undefined || next === undefined) return undefined;
    const between = this.text.slice(before.to, next.from);
    if (between.includes(')')) return 'close';
    if (between.includes('(')) return 'open';
    const isWhole = /\.$/.test(this.wordsAt(ahead - 1)) && before.to - before.from > LONGEST_SHORT + 1;
    return isWhole || /[.!]/.test(between) ? 'stop' : undefined;
  }

  /** All that parts a piece from a later one, with the commas between them. */
  breaksBetween(left: number, right: number): Break[] {
    const found: Break[] = [];
    for (let at = left + 1; at <= right; at++) {
      const one = this.breakBefore(at);
      if (one !== undefined) found.push(one);
      if (at < right && this.sees('comma', at)) found.push('comma');
    }
    return found;
  }

  /** All that parts the next piece from the last one that says something. */
  breaksBefore(): Break[] {
    let left = -1;
    while (this.sees('comma', left) || this.sees('filler', left)) left--;
    return this.breaksBetween(left, 0);
  }

  /** Do words around this place say that what follows comes too? */
  joinsHere(): Joins | undefined {
    let at = -1;
    while (this.sees('comma', at) || this.sees('filler', at)) at--;
    let found: Joins | undefined;
    for (const end = this.after(0, 'comma', 'filler'); at < end; at++) {
      const token = this.peek(at);
      if (token?.kind === 'comma' && found !== 'also') found = token.adds ?? found;
    }
    return found;
  }

  /** Passes over pieces of these kinds. */
  skip(...kinds: readonly HoursToken['kind'][]): void {
    for (let token = this.peek(); token !== undefined && kinds.includes(token.kind); token = this.peek())
      this.#at++;
  }

  /** The words before a colon at the start of a part, such as “Lege:”, which name the hours and say nothing of when or for whom they hold. */
  takeLabel(): string | undefined {
    let end = 0;
    const isName = (ahead: number) => this.sees('word', ahead) || this.sees('part-of-day', ahead);
    while (isName(end) || this.sees('filler', end)) end++;
    if (end === 0 || end > LABEL_WORDS || !this.sees('colon', end) || !isName(0)) return undefined;
    const label = this.text.slice(this.peek()?.from ?? 0, this.peek(end - 1)?.to ?? 0);
    if (!isSafeLabel(label)) return undefined;
    this.#at += end + 1;
    return label;
  }
}
