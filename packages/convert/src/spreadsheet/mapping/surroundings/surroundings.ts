import type { Row, Sheet, Workbook } from '../../workbook.ts';
import type { Draft, From } from '../assemble/desk.ts';
import type { LeftParts } from '../layout/left-parts.ts';
import type { HeadingTable } from '../layout/match-heading.ts';
import type { CellPlace, RowReadings } from '../layout/row-readings.ts';
import type { SheetLayout } from '../layout/sheet-layout.ts';
import type { SheetReport } from '../sheet-report.ts';
import type { JoiningSign } from './in-one-column.ts';

/** What somebody wrote in the row of a record, or beside one of its cells, where it is in no record. */
export interface BesideCell extends CellPlace {
  text: string;
  /** Why it has no heading that may be told: it stands under none, is hidden, or is the comment of a cell. */
  where?: 'stray' | 'hidden' | 'comment';
}

/** A note, from where it is, and what is told of where. */
export interface FoundNote {
  from: From;
  text: string;
  params: { heading?: string; where?: string; reason?: string };
  /** Was it judged to put the hours of its row in doubt? */
  isDoubt?: true;
}

/** What sheets that are not read say of services, by what they are called and by what stands in them. */
export interface Closures {
  /** Is a sheet called after what is shut: `Nedlagt`, `Julestengt 2026`? */
  isOfClosing(name: string): boolean;
  /** Notes a sheet that is passed over, and is no list of services. Returns whether it was told. */
  note(sheet: Sheet, report: SheetReport): boolean;
  /**
   * Notes one that looks like the list and is called after what is shut or after other hours, or has services that are shut down.
   * @param isOld does its name say that it is no longer in use, such as `Arkiv`? Then it may be a copy of what was
   */
  noteList(sheet: Sheet, headingRow: Row | undefined, isOld: boolean): void;
  /** Notes the services that a sheet of closures names, and which it does not say in the way that is read. */
  noteNames(sheet: Sheet): void;
  /** Notes what a sheet of help says. */
  noteHelp(sheet: Sheet): void;
  /**
   * Is a service in one of them, or said to be shut? Tells it; nothing of what it says is repeated.
   * @param mayBeOpen does its row say that it is in operation, or nothing of it?
   */
  isShut(service: Draft, mayBeOpen: boolean, report: SheetReport): boolean;
}

/**
 * What looks at what stands around the records of a workbook: sheets of help, keys of colors, cells under no heading, comments. A reader
 * of its own: who builds workbooks and never reads those of others has nothing of the kind in them.
 */
export interface Surroundings {
  /** What it is made of is for `fromSpreadsheet` alone. */
  readonly tellHelp: unknown;
}

/** What `fromSpreadsheet` asks of it. */
export interface SurroundingsReader extends Surroundings {
  /** Why a sheet cannot be read although it has headings: it lies on its side, or whole rows stand in one cell. */
  faultOf(sheet: Sheet, table: HeadingTable): { isOnSide: true } | { joinedBy: JoiningSign } | undefined;
  /** Puts days and times of a list together that stand in columns beside each other. Returns it with its row of headings. */
  joinHours(sheet: Sheet, headingRow: Row, table: HeadingTable): readonly [Sheet, Row];
  /** @param today the day on which the workbook is read, `YYYY-MM-DD`, when that is known */
  closures(today: string | undefined): Closures;
  /** Tells that a sheet of help is not read, unless it says nothing but what our own template does. */
  tellHelp(sheet: Sheet, report: SheetReport): void;
  /** Tells headings above columns of hours that limit these, and hours beside such a column, and doubts the hours. */
  tellGroupsOfHours(layout: SheetLayout, report: SheetReport, today: string | undefined): void;
  /** Tells what explains colors by which something is shut or secret, and doubts all hours by it. */
  tellColorKeys(
    workbook: Workbook,
    lists: readonly SheetLayout[],
    report: SheetReport,
    today: string | undefined,
  ): void;
  /** Tells that the row that was taken for the headings of a list of services is a record. Returns whether it is: then nothing is read. */
  tellRecord(sheet: Sheet, headingRow: Row, report: SheetReport): boolean;
  /** Leaves out who answered a form, and when, and tells it. Returns their columns. */
  tellRespondents(sheet: Sheet, headingRow: Row, report: SheetReport, left: LeftParts): ReadonlySet<number>;
  /**
   * What stands in the row of a record, or beside its cells, and may say of the service that it is shut; and what says in the row that its
   * hours are not to be trusted.
   * @param hours what is open of the service
   * @param hasOtherHours are there some in another sheet?
   */
  notesBeside(
    row: RowReadings,
    hours: readonly Draft[],
    hasOtherHours: boolean,
    today: string | undefined,
  ): readonly FoundNote[];
}
