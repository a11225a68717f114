import { struckRest } from '../struck-rest.ts';
import { trimXml } from '../xml/trim-xml.ts';

/**
 * The text of a cell from its paragraphs, which are its lines. The standard counts all white space as one space
 * (ODF 1.3 part 3, 6.1.2), but LibreOffice Calc writes and reads spaces as they are. So a space is a space, and only a
 * line break in the file, with the indentation around it, is layout.
 */
export class ParagraphText {
  /** Signs so far, with those between paragraphs. */
  length = 0;
  #struck = '';
  readonly #paragraphs: string[] = [];
  #paragraph = '';
  /** Whether layout counts as a space: only between words. */
  #isSpaceDue = false;

  start(): void {
    this.#paragraph = '';
    this.#isSpaceDue = false;
  }

  /** Text as it stands in the file. */
  add(text: string): void {
    text.split('\n').forEach((line, index, { length }) => {
      if (index > 0) this.#isSpaceDue = true;
      const words = trimXml(line, { start: index > 0, end: index < length - 1 });
      if (words !== '') this.addTyped(words);
    });
  }

  /** Spaces, tabs and line breaks that have elements of their own. */
  addTyped(text: string): void {
    const typed = this.#isSpaceDue && this.#paragraph !== '' ? ` ${text}` : text;
    this.#isSpaceDue = false;
    this.#paragraph += typed;
    this.length += typed.length;
  }

  /** Text that is struck out, and left out. */
  strike(text: string): void {
    this.#struck += text;
    this.length += text.length;
  }

  /** The words that have been left out because they are struck out; undefined when there are none. */
  get struck(): string | undefined {
    return this.#struck.trim() === '' ? undefined : this.#struck.trim();
  }

  end(): void {
    this.#paragraphs.push(this.#paragraph);
    this.length += 1;
    if (this.#struck !== '') this.#struck += '\n';
  }

  /** The lines so far, without what is struck out; undefined when there are none. */
  take(): string | undefined {
    const whole = this.#paragraphs.length === 0 ? undefined : this.#paragraphs.join('\n');
    const text = this.struck !== undefined && whole !== undefined ? struckRest(whole) : whole;
    this.#struck = '';
    this.#paragraphs.length = 0;
    this.length = 0;
    return text;
  }
}
