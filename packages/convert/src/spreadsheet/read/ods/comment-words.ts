/** Who wrote a comment and when, which are no words of it (ODF 1.3 part 3, 14.1). */
const ABOUT = ['creator', 'date', 'date-string', 'creator-initials', 'meta-date-string'];

/** Gathers the words of a comment, a paragraph a line. */
export class CommentWords {
  #depth = 0;
  #words = '';

  get isOpen(): boolean {
    return this.#depth > 0;
  }

  /** Begins with the comment itself; false for an element of which nothing is taken. */
  open(name: string): boolean {
    if (ABOUT.includes(name)) return false;
    if (this.#depth === 0) this.#words = '';
    if (['s', 'tab', 'line-break'].includes(name)) this.#words += ' ';
    this.#depth += 1;
    return true;
  }

  text(piece: string): void {
    this.#words += piece;
  }

  /** Ends an element; gives the words when it was the comment. */
  close(name: string): string | undefined {
    this.#depth -= 1;
    if (name === 'p' || name === 'h') this.#words += '\n';
    return this.#depth === 0 ? this.#words.trim() : undefined;
  }
}
