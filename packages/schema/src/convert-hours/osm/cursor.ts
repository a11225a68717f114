import type { HoursLossKind, LossList } from '../hours-losses.ts';
import { type Token, tokenize } from './tokenize.ts';

/** Why text cannot be read, and where. Thrown inside the reader only; `fromOsmHours` turns it into a loss. */
export class Refusal extends Error {
  constructor(
    readonly kind: HoursLossKind,
    readonly at: readonly [number, number],
    message: string,
  ) {
    super(message);
  }
}

/** A place in the tokens of a text. */
export class Cursor {
  private readonly tokens: readonly Token[];
  private index = 0;

  /** @param losses takes what was read by more than the letter */
  constructor(
    text: string,
    readonly losses: LossList,
  ) {
    this.tokens = tokenize(text);
  }

  /** The next token, or one further on; at the end always the last one, of kind `end`. */
  peek(ahead = 0): Token {
    return this.tokens[Math.min(this.index + ahead, this.tokens.length - 1)]!;
  }

  /** Is the token so far ahead of this kind, and when a text is given, that one? */
  sees(kind: Token['kind'], text?: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === kind && (text === undefined || token.text === text);
  }

  seesSymbol(text: string, ahead = 0): boolean {
    return this.sees('symbol', text, ahead);
  }

  /** A number of one or two digits, as days and hours have. */
  seesSmall(ahead = 0): boolean {
    return this.sees('number', undefined, ahead) && this.peek(ahead).text.length <= 2;
  }

  take(): Token {
    const token = this.peek();
    this.index++;
    return token;
  }

  /** Takes the next token if it is this symbol. */
  takeSymbol(text: string): boolean {
    const isThere = this.seesSymbol(text);
    if (isThere) this.take();
    return isThere;
  }

  /** Takes the next token, which must be of this kind. */
  expect(kind: Token['kind'], text?: string): Token {
    if (!this.sees(kind, text)) this.refuse();
    return this.take();
  }

  /** Gives up at the next token: no rule has it there, or what it says cannot be said in our hours. */
  refuse(): never {
    const { kind, text, from, to } = this.peek();
    const at = [from, to] as const;
    if (kind === 'school-holiday') throw new Refusal('school-holidays', at, 'school holidays (SH)');
    if (kind === 'moving-date') throw new Refusal('moving-date', at, `a date that moves: ${text}`);
    if (kind === 'moving-time' || text === '(')
      throw new Refusal('moving-time', at, 'a time that moves with the sun');
    if (text === '||') throw new Refusal('fallback', at, 'a fallback (||)');
    throw new Refusal(
      'unparsed',
      at,
      kind === 'end' ? 'the text ends too early' : `not understood here: ${text}`,
    );
  }
}
