import { notesBeside } from './beside-cells.ts';
import { watchCells } from './cell-watch.ts';
import { ClosuresInWords } from './closure-sheets.ts';
import { tellColorKeys } from './color-keys.ts';
import { datesOrTimes } from './dates-or-times.ts';
import { tellGroupsOfHours } from './group-headings.ts';
import { joinHours } from './hours-side-by-side.ts';
import { tellHelp } from './help-sheets.ts';
import { hoursUnderMerge } from './hours-under-merge.ts';
import { tellRecord } from './record-for-headings.ts';
import { joinedHeadings } from './in-one-column.ts';
import { isOnSide } from './on-side.ts';
import { tellRespondents } from './respondent-columns.ts';
import type { Surroundings, SurroundingsReader } from './surroundings.ts';

const reader: SurroundingsReader = {
  faultOf(sheet, table) {
    if (isOnSide(sheet, table)) return { isOnSide: true };
    const joinedBy = joinedHeadings(sheet, table);
    return joinedBy === undefined ? undefined : { joinedBy };
  },
  joinHours,
  closures: (today) => new ClosuresInWords(today),
  tellHelp,
  tellGroupsOfHours(layout, report, today) {
    tellGroupsOfHours(layout, report, today);
    const underMerge = hoursUnderMerge(layout, report, today);
    const mayBeDates = datesOrTimes(layout, report);
    watchCells(layout.rows, underMerge === undefined ? [mayBeDates] : [underMerge, mayBeDates]);
  },
  tellColorKeys,
  tellRecord,
  tellRespondents,
  notesBeside,
};

/**
 * Looks at all that stands around the records of a workbook, for `fromSpreadsheet`: what is said there that a service is shut, or that its
 * hours are not to be trusted, whose the hours are, who answered a form. Give it along with every workbook that somebody else made.
 */
export const surroundings: Surroundings = reader;
