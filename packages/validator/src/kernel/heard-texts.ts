import { isData, type Data } from '../data.ts';
import { phraseLanguageOf } from '../facts/phrases/language.ts';
import type { TextHearing } from '../rule.ts';

/** What can be heard in the texts of a service, each listened to once for all rules. */
export class HeardTexts {
  readonly #service: Data;
  readonly #sourceLanguage: string;
  readonly #known = new Map<TextHearing['listen'], Map<string, number>>();

  constructor(service: Data, sourceLanguage: string) {
    this.#service = service;
    this.#sourceLanguage = sourceLanguage;
  }

  /** May something of it be heard in one of the fields? A field that is more than a text is not listened to: it may. */
  someIn(fields: ReadonlySet<string>, { listen, bits }: TextHearing): boolean {
    for (const field of fields)
      if (Object.hasOwn(this.#service, field) && !isText(this.#service[field])) return true;
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
    const text = Object.hasOwn(this.#service, field) ? this.#service[field] : undefined;
    if (typeof text === 'string') return listen(text, this.#sourceLanguage);
    if (!isData(text)) return 0;
    let heard = 0;
    for (const tag in text) {
      const words = text[tag];
      const language = phraseLanguageOf(tag) === undefined ? this.#sourceLanguage : tag;
      if (typeof words === 'string') heard |= listen(words, language);
    }
    return heard;
  }
}

/** Nothing but a string, or strings by language. */
function isText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return false;
  for (const key in value)
    if (typeof (value as Data)[key] === 'object' && (value as Data)[key] !== null) return false;
  return true;
}
