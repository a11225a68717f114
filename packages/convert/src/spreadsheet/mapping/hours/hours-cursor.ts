import type { HoursToken } from './hours-token.ts';
import { isSafeLabel, LABEL_WORDS } from './safe-label.ts';

type OfKind<Kind extends HoursToken['kind']> = Extract<HoursToken, { kind: Kind }>;

/** Walks over the pieces of one part of opening hours. */
export class HoursCursor {
  readonly #tokens: readonly HoursToken[];
  #at = 0;

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
