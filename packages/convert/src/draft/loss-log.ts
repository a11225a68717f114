import type { Loss } from '../conversion.ts';

/** Losses of one format, each once at each place. */
export class LossLog {
  readonly all: Loss[] = [];
  readonly #format: string;
  readonly #told = new Set<string>();

  /** @param format the part of a code before the slash, such as `osm` */
  constructor(format: string) {
    this.#format = format;
  }

  /** @param kind the part of the code behind the slash */
  tell(path: string, kind: string): void {
    const key = `${kind} ${path}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.all.push({ path, reason: `${this.#format}/${kind}` });
  }
}
