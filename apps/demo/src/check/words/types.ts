import type { Kind } from '../select-findings.ts';
import type { Severity } from '@service-directory/validator';
import type { FixedWords } from '../../common/two-languages.ts';

/** Every word of the page that does not come from the validator. */
export interface Words extends FixedWords {
  drop: string;
  dropHere: string;
  chooseFiles: string;
  chooseFolder: string;
  formats: string;
  paste: string;
  pasteLabel: string;
  pasteHint: string;
  checkText: string;
  /** The name that findings give to a pasted text, without an ending. */
  pasted: string;
  example: string;
  exampleHint: string;
  allRules: string;
  /** For who has no list yet. */
  begin: string;
  beginLead: string;
  template: string;
  /** Of the empty spreadsheet on this site; its name is that of the file that is saved. */
  templateAddress: string;
  guide: string;
  guideAddress: string;
  loading: string;
  reading(done: string, total: string): string;
  checking(done: number, total: number): string;
  cancel: string;
  cancelled: string;
  trouble: string;
  notLoaded: string;
  again: string;
  another: string;
  honest: string;
  leftOut(count: number): string;
  counts: Record<Kind, string>;
  /** Under the heading of a severity: what it means. */
  meaning: Record<Kind, string>;
  /** Such as “2 errors”. */
  counted(count: number, severity: Severity): string;
  saveHtml: string;
  saveJson: string;
  /** The start of the name of a report, without blanks. */
  reportName: string;
  saved(name: string): string;
  /** The files for a site, of a list without errors. */
  site: string;
  siteLead: string;
  saveSite: string;
  siteAsked: string;
  siteNameField: string;
  sitePublisher: string;
  /** The start of the name of the zip, without blanks. */
  siteName: string;
  removed(count: number): string;
  /** Undefined: those of the country are not known. */
  holidays(count: number | undefined): string;
  noSite: string;
  findings: string;
  filter: string;
  search: string;
  shown(shown: number, total: number): string;
  noneShown: string;
  /** So many findings of one rule, each with a sentence of its own. */
  alike(count: number): string;
  places(count: number): string;
  more(count: number): string;
  help: string;
  record: string;
  related: string;
  whole: string;
  line(line: number): string;
  sheet(name: string): string;
  cell(name: string): string;
  aboutRule: string;
  rulePage: string;
  wrong: string;
  right: string;
  source: string;
  fixes: string;
  fixesLead(changes: number, files: number): string;
  fixesNote: string;
  /** Why there is no mended copy of a spreadsheet, and what to do. */
  sheetByHand: string;
  showFixes: string;
  saveFixed(name: string): string;
  before: string;
  after: string;
  field: string;
}
