import { cellText } from '../cell-text.ts';
import { saysOpen, saysToHoldBack } from '../words/section-titles.ts';
import type { RowUse } from './row-use.ts';
import type { HeldRow, SheetLayout } from './sheet-layout.ts';

const titleOf = ({ cells: [first] }: HeldRow): string => (first === undefined ? '' : cellText(first.value));

/**
 * Which rows stand under a title that says that their places are secret, or that nobody outside should read of them. A town
 * below such a title may be a part of it: it ends there only where towns have stood as titles above it.
 */
export class HeldBackRows {
  #isHeld = false;
  /** Has a row been read since the title? */
  #hasRows = false;
  /** Titles of other kinds, but for those below such a title that may be parts of it. */
  readonly #sections = new Set<string>();

  constructor(readonly layout: SheetLayout) {}

  /** Notes a row that is no record. */
  note(use: RowUse, held: HeldRow, above: number): void {
    const title = titleOf(held);
    if (use === 'title' && saysToHoldBack(title)) {
      this.#isHeld = true;
      this.#hasRows = false;
      // Beside the names it may be said of the row above as well.
      if (this.#isBesideNames(held)) this.layout.left.heldBack.add(above);
    } else if (use === 'section') {
      const isBeside = this.#hasRows && this.#sections.size > 0 && !this.#sections.has(title);
      if (isBeside || saysOpen(title)) this.#isHeld = false;
      if (!this.#isHeld) this.#sections.add(title);
    } else if (this.#hasRows && (use === 'headings' || use === 'other-headings')) this.#isHeld = false;
  }

  /** Notes a record, before it is read. */
  noteRecord(number: number): void {
    this.#hasRows = true;
    if (this.#isHeld) this.layout.left.heldBack.add(number);
  }

  #isBesideNames({ cells: [first] }: HeldRow): boolean {
    const { byIndex, columns } = this.layout;
    return first?.column !== columns[0]?.index && byIndex[first?.column ?? 0]?.column.key !== 'name';
  }
}
