import type { Data } from '../data.ts';
import { phraseLanguageOf } from '../facts/phrases/language.ts';
import { MAX_DEPTH } from '../data.ts';
import type { TextHearing } from '../rule.ts';

/** What can be heard in the fields of a service, each listened to once for all rules. */
export class HeardTexts {
  readonly #service: Data;
  readonly #sourceLanguage: string;
  readonly #known = new Map<TextHearing['listen'], Map<string, number>>();

  constructor(service: Data, sourceLanguage: string) {
    this.#service = service;
    this.#sourceLanguage = sourceLanguage;
  }

  /** Is something of it heard in one of the fields? */
  someIn(fields: ReadonlySet<string>, { listen, bits }: TextHearing): boolean {
    let known = this.#known.get(listen);
    if (known === undefined) this.#known.set(listen, (known = new Map()));
    for (const field of fields) {
      let heard = known.get(field);
      if (heard === undefined) known.set(field, (heard = this.#listenTo(field, listen)));
      if ((heard & bits) !== 0) return true;
    }
    return false;
  }

  #listenTo(field: string, listen: TextHearing['listen']): number {
    return Object.hasOwn(this.#service, field)
      ? heardBelow(this.#service[field], this.#sourceLanguage, this.#sourceLanguage, listen, 0)
      : 0;
  }
}

/** What is heard in the strings below a value, notes of the editors among them: better too much than too little. */
function heardBelow(
  value: unknown,
  language: string,
  sourceLanguage: string,
  listen: TextHearing['listen'],
  depth: number,
): number {
  if (typeof value === 'string') return listen(value, language);
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return 0;
  let heard = 0;
  if (Array.isArray(value))
    for (const item of value) heard |= heardBelow(item, sourceLanguage, sourceLanguage, listen, depth + 1);
  else
    for (const key in value) {
      const own = phraseLanguageOf(key) === undefined ? sourceLanguage : key;
      heard |= heardBelow((value as Data)[key], own, sourceLanguage, listen, depth + 1);
    }
  return heard;
}
