import type { Severity } from '../../finding.ts';
import type { ReportSubject } from '../subject.ts';

/** The words that every format shares. The sentences of the rules themselves are in `locales/`. */
export interface ReportWords {
  severity: Readonly<Record<Severity, string>>;
  /** Such as “2 errors”. */
  count(count: number, severity: Severity): string;
  /** Where warnings and notes are not counted. */
  onlyErrors(errors: number): string;
  /** May it be published? In words, from how many findings of each severity there are, and how many that are known. */
  verdict(
    counts: Readonly<Record<Severity, number>>,
    isComplete: boolean,
    known: Readonly<Record<Severity, number>>,
  ): string;
  /** Above the findings of a severity. */
  heading: Readonly<Record<Severity, string>>;
  /** The heads of the columns of a table of findings. */
  columns: Readonly<Record<'where' | 'record' | 'message', string>>;
  /** When nothing was found. */
  clean: string;
  /** The same beside known findings. */
  nothingNew: string;
  /** Before how many findings are known and left out. */
  known: string;
  /** What was checked, such as “3 services and 2 organisations in 6 files”. */
  subject(subject: ReportSubject): string;
  /** The same as a sentence. */
  checked(subject: ReportSubject): string;
  /** Why the report is not complete, as a sentence. */
  incomplete(unreadable: readonly string[], rules: readonly string[], hasUnaskedLinks: boolean): string;
  /** Before what to do about a finding. */
  help: string;
  /** Before the id of a record. */
  record: string;
  /** Where a finding about no file in particular stands. */
  whole: string;
  /** Before another place that has to do with a finding. */
  related: string;
  /** Such as “12 places”. */
  places(count: number): string;
  /** After the places that are shown, when there are others. */
  more(count: number): string;
  /** The same where there is no command to give. */
  moreLeftOut(count: number): string;
  /** Before places that are folded away, such as “All 37 places”. */
  allPlaces(count: number): string;
  /** Such as “sheet “Tjenester””. */
  sheet(name: string): string;
  /** Such as “cell F2 (“Telefon”)”; `heading` is empty when none stands over it. */
  cell(name: string, heading: string): string;
  /** Such as “line 3, column 5”. */
  position(line: number, column: number): string;
}
