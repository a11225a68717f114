import { resolveText, type Text } from '@service-directory/schema';

/** The most characters of a value. Source: OpenStreetMap API v0.6, «Map features». */
const MOST_CHARACTERS = 255;
/** Characters that XML 1.0 (section 2.2) has no room for, and halves of characters. */
const BAD_CHARACTERS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u; // eslint-disable-line no-control-regex -- these are what is looked for

type Tell = (path: string, kind: string) => void;

/** Collects the tags of one node, and tells what does not fit. */
export class TagWriter {
  readonly tags: Record<string, string> = {};
  readonly #tell: Tell;
  readonly #language: string | undefined;

  /** @param language in which the key without a language is written */
  constructor(language: string | undefined, tell: Tell) {
    this.#language = language;
    this.#tell = tell;
  }

  /** Can a value be stored? It is told when it cannot. Nothing is ever cut. */
  fits(value: string, path: string): boolean {
    if (BAD_CHARACTERS.test(value)) this.#tell(path, 'bad-characters');
    else if ([...value].length > MOST_CHARACTERS) this.#tell(path, 'too-long');
    else return true;
    return false;
  }

  set(key: string, value: string, path: string): void {
    if (this.fits(value, path)) this.tags[key] = value;
  }

  /** Adds a value to those of a list with semicolons. */
  add(key: string, value: string, path: string): void {
    const before = this.tags[key];
    if (value.includes(';')) this.#tell(path, 'no-tag');
    else this.set(key, before === undefined ? value : `${before};${value}`, path);
  }

  /** A text in its languages: `name`, and `name:en` for each other one. */
  text(key: string, text: Text, path: string): void {
    if (typeof text === 'string') return this.set(key, text, path);
    const chosen = resolveText(text, this.#language ?? [], this.#language);
    if (chosen !== undefined) this.set(key, chosen.text, path);
    for (const [language, words] of Object.entries(text))
      if (language !== this.#language && words !== undefined)
        this.set(`${key}:${language}`, words, `${path}/${language}`);
  }
}
