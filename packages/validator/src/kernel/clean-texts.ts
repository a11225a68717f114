import { isData, type Data } from '../data.ts';

/** How many texts are remembered: with a few hundred characters each some ten megabytes. */
const MAX_TEXTS = 20_000;
/** Longer texts are judged anew each time. */
const MAX_LENGTH = 2_000;

interface CleanText {
  field: string;
  /** The text of one language after the other; undefined for a plain string. */
  byLanguage: Data | undefined;
}

/**
 * Texts about which no rule had anything to say. The same name, sentence, address or date stands in many records of a
 * directory, and what is said of it depends on nothing but itself and the head, so it is judged once. Forgets everything
 * when it is full.
 */
export class CleanTexts {
  /** Found by the words of the first language, without putting together a key. */
  readonly #texts = new Map<string, CleanText>();
  readonly #strings = new Map<string, string>();

  hasString(value: string, field: string): boolean {
    return this.#strings.get(value) === field;
  }

  addString(value: string, field: string): void {
    if (value.length > MAX_LENGTH) return;
    if (this.#strings.size >= MAX_TEXTS) this.#strings.clear();
    this.#strings.set(value, field);
  }

  hasText(value: unknown, field: string): boolean {
    if (typeof value === 'string') {
      const known = this.#texts.get(value);
      return known !== undefined && known.field === field && known.byLanguage === undefined;
    }
    if (!isData(value)) return false;
    const known = this.#texts.get(firstOf(value));
    return known?.byLanguage !== undefined && known.field === field && isSame(known.byLanguage, value);
  }

  addText(value: unknown, field: string): void {
    const first = typeof value === 'string' ? value : isData(value) ? firstOf(value) : '';
    if (first.length > MAX_LENGTH) return;
    if (this.#texts.size >= MAX_TEXTS) this.#texts.clear();
    this.#texts.set(first, { field, byLanguage: isData(value) ? value : undefined });
  }
}

function firstOf(text: Data): string {
  for (const language in text) {
    const words = text[language];
    return typeof words === 'string' ? words : '';
  }
  return '';
}

/** The same languages in the same order with the same words. */
function isSame(left: Data, right: Data): boolean {
  for (const language in left) if (left[language] !== right[language]) return false;
  for (const language in right) if (!(language in left)) return false;
  return true;
}
