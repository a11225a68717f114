import { append } from '../append.ts';
import type { RowReadings } from '../layout/row-readings.ts';
import type { SheetContact } from '../values/read-any-contact.ts';
import { put, type Desk, type Draft } from './desk.ts';
import { loseCell } from './missing.ts';

const NONE: readonly SheetContact[] = [];

/** The columns from which a row's evidence is made. */
const EVIDENCE_COLUMNS = ['source', 'sourceRead', 'basis'] as const;

/** What the conditions of a row rest on: one source, the day it was read, and one basis. Nothing of it is ever made up. */
export class RowEvidence {
  readonly basis: string | undefined;
  readonly sourceIds: readonly string[] | undefined;
  readonly #row: RowReadings;
  readonly #urls: readonly SheetContact[];
  readonly #readOn: string | undefined;
  /** Fields that rest on the source, as paths from the record. */
  #resting: string[] | undefined;
  #headings: string[] | undefined;

  constructor(row: RowReadings) {
    this.#row = row;
    this.basis = row.value('basis');
    this.#readOn = row.value('sourceRead');
    this.#urls = row.value<readonly SheetContact[]>('source') ?? NONE;
    if (this.#urls.length === 0) return;
    const name = row.layout.language === 'nb' ? 'kilde' : 'source';
    this.sourceIds = this.#urls.map((_, index) => (index === 0 ? name : `${name}-${index + 1}`));
  }

  get isComplete(): boolean {
    return this.basis !== undefined && this.sourceIds !== undefined && this.#readOn !== undefined;
  }

  /**
   * Notes that a field rests on the source of the row.
   * @param heading of a condition, which must have evidence
   */
  use(path: string, heading: string | undefined): void {
    this.#resting = append(this.#resting, path);
    if (heading !== undefined) this.#headings = append(this.#headings, heading);
  }

  /** Notes the cells of what a condition rests on. */
  trace(path: string, desk: Desk): void {
    desk.trace?.(`${path}/basis`, this.#row, 'basis');
    desk.trace?.(`${path}/sourceIds`, this.#row, 'source');
    for (const index of this.#urls.keys()) desk.trace?.(`${path}/sourceIds/${index}`, this.#row, 'source');
  }

  #lacks(column: (typeof EVIDENCE_COLUMNS)[number]): boolean {
    if (column === 'basis') return this.basis === undefined;
    return column === 'source' ? this.sourceIds === undefined : this.#readOn === undefined;
  }

  /** A day on which no page was read, and a basis on which nothing rests, have no room in a record. */
  #loseLoose(desk: Desk): void {
    if (this.#readOn !== undefined && this.#urls.length === 0) loseCell(this.#row, 'sourceRead', desk);
    if (this.basis !== undefined && this.#headings === undefined) loseCell(this.#row, 'basis', desk);
  }

  /**
   * Says once a row which conditions have no evidence, or only a part of it, instead of once a condition; and once a
   * sheet when it has no column for it.
   */
  tellGaps(desk: Desk): void {
    this.#loseLoose(desk);
    if (this.#resting === undefined) return;
    const row = this.#row;
    for (const path of this.#resting) this.trace(path, desk);
    if (this.#headings === undefined || this.isComplete) return;
    const missing = EVIDENCE_COLUMNS.filter((column) => this.#lacks(column));
    for (const path of this.#resting) {
      desk.markTold(path, 'condition/no-source');
      desk.markTold(`${path}/basis`, 'schema/missing-field');
    }
    for (const index of this.#urls.keys())
      desk.markTold(`sources/${index}/retrievedOn`, 'schema/missing-field');
    const column = row.firstKey(missing);
    if (row.firstKey(EVIDENCE_COLUMNS) === undefined)
      desk.assumed.count(row, 'sheet/no-evidence-columns', 'source');
    // What could not be read is told already.
    else if (missing.some((one) => !row.isTold(one)))
      desk.tell('sheet/no-evidence', row, column, {
        headings: this.#headings,
        missing,
        // As the sheet has them; empty where it has no such column.
        missingHeadings: missing.map((one) => row.columnsOf(one)[0]?.heading ?? ''),
      });
  }

  /**
   * The sources of the row.
   * @param supports further fields that the row fills in
   */
  sources(supports: readonly string[], desk: Desk): Draft[] {
    if (this.#urls.length === 0) return [];
    const row = this.#row;
    const all = [...(this.#resting ?? []).map((path) => path.replace('/', '.')), ...supports];
    return this.#urls.map(({ value, purpose }, index) => {
      const path = `sources/${index}`;
      desk.trace?.(path, row, 'source');
      for (const step of all.keys()) desk.trace?.(`${path}/supports/${step}`, row, 'source');
      desk.trace?.(`${path}/retrievedOn`, row, 'sourceRead');
      if (row.isTold('sourceRead')) desk.markTold(`${path}/retrievedOn`, 'schema/missing-field');
      const source: Draft = { id: this.sourceIds?.[index], url: value };
      desk.trace?.(`${path}/title`, row, 'source');
      // The words beside a link say what page it is.
      put(source, 'title', purpose);
      put(source, 'retrievedOn', this.#readOn);
      source['supports'] = [...all];
      return source;
    });
  }
}
