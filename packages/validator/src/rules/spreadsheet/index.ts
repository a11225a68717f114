import type { Rule } from '../../rule.ts';
import { sheetAboveHeadings } from './above-headings.ts';
import { sheetAdditionOutdated } from './addition-outdated.ts';
import { sheetAdditionUnreadable } from './addition-unreadable.ts';
import { sheetAssumedId } from './assumed-id.ts';
import { sheetAssumedValue } from './assumed-value.ts';
import { sheetCellCut } from './cell-cut.ts';
import { sheetComments } from './comments.ts';
import { sheetContradiction } from './contradiction.ts';
import { sheetDateAmbiguous } from './date-ambiguous.ts';
import { sheetDateAsText } from './date-as-text.ts';
import { sheetDateUnreadable } from './date-unreadable.ts';
import { sheetDecimalComma } from './decimal-comma.ts';
import { sheetDuplicateColumn } from './duplicate-column.ts';
import { sheetDuplicateRow } from './duplicate-row.ts';
import { sheetEmpty } from './empty.ts';
import { sheetEncodingGuessed } from './encoding-guessed.ts';
import { sheetErrorCell } from './error-cell.ts';
import { sheetExampleRowLeft } from './example-row-left.ts';
import { sheetFormula } from './formula.ts';
import { sheetHalfPosition } from './half-position.ts';
import { sheetHiddenColumns } from './hidden-columns.ts';
import { sheetHiddenRows } from './hidden-rows.ts';
import { sheetHiddenSheet } from './hidden-sheet.ts';
import { sheetIgnoredSheet } from './ignored-sheet.ts';
import { sheetLeftOut } from './left-out.ts';
import { sheetLinkBehind } from './link-behind.ts';
import { sheetLostZero } from './lost-zero.ts';
import { sheetMergedCells } from './merged-cells.ts';
import { sheetMissingColumn } from './missing-column.ts';
import { sheetMissingValue } from './missing-value.ts';
import { sheetNoEvidence } from './no-evidence.ts';
import { sheetNoEvidenceColumns } from './no-evidence-columns.ts';
import { sheetNoHeading } from './no-heading.ts';
import { sheetNoVisibility } from './no-visibility.ts';
import { sheetNotPublicColumn } from './not-public-column.ts';
import { sheetNotPublicContact } from './not-public-contact.ts';
import { sheetNotPublicRow } from './not-public-row.ts';
import { sheetNumberAsDate } from './number-as-date.ts';
import { sheetNumberUnclear } from './number-unclear.ts';
import { sheetNumberUnreadable } from './number-unreadable.ts';
import { sheetOrganizationDiffers } from './organization-differs.ts';
import { sheetOtherHeadings } from './other-headings.ts';
import { sheetPersonalColumn } from './personal-column.ts';
import { sheetPhoneUnreadable } from './phone-unreadable.ts';
import { sheetPhoneWithoutCountry } from './phone-without-country.ts';
import { sheetSectionRow } from './section-row.ts';
import { sheetShiftedRow } from './shifted-row.ts';
import { sheetStrayCell } from './stray-cell.ts';
import { sheetStoredCopies } from './stored-copies.ts';
import { sheetStruckOut } from './struck-out.ts';
import { sheetTwoInOneRow } from './two-in-one-row.ts';
import { sheetUnknownCode } from './unknown-code.ts';
import { sheetUnknownColumn } from './unknown-column.ts';
import { sheetUnknownCondition } from './unknown-condition.ts';
import { sheetUnknownLanguage } from './unknown-language.ts';
import { sheetUnknownRecord } from './unknown-record.ts';
import { sheetUnreadHours } from './unread-hours.ts';
import { sheetUnreadList } from './unread-list.ts';
import { sheetWebAddressCompleted } from './web-address-completed.ts';
import { sheetWordsLeft } from './words-left.ts';
import { sheetYesNo } from './yes-no.ts';

/** The rules of this family, in the order of the catalogue. `fromSpreadsheet` and `readWorkbook` find what they are about. */
export const spreadsheetRules = [
  sheetAboveHeadings,
  sheetAdditionOutdated,
  sheetAdditionUnreadable,
  sheetAssumedId,
  sheetAssumedValue,
  sheetCellCut,
  sheetComments,
  sheetContradiction,
  sheetDateAmbiguous,
  sheetDateAsText,
  sheetDateUnreadable,
  sheetDecimalComma,
  sheetDuplicateColumn,
  sheetDuplicateRow,
  sheetEmpty,
  sheetEncodingGuessed,
  sheetErrorCell,
  sheetExampleRowLeft,
  sheetFormula,
  sheetHalfPosition,
  sheetHiddenColumns,
  sheetHiddenRows,
  sheetHiddenSheet,
  sheetIgnoredSheet,
  sheetLeftOut,
  sheetLinkBehind,
  sheetLostZero,
  sheetMergedCells,
  sheetMissingColumn,
  sheetMissingValue,
  sheetNoEvidence,
  sheetNoEvidenceColumns,
  sheetNoHeading,
  sheetNoVisibility,
  sheetNumberAsDate,
  sheetNumberUnclear,
  sheetNumberUnreadable,
  sheetOrganizationDiffers,
  sheetOtherHeadings,
  sheetPersonalColumn,
  sheetPhoneUnreadable,
  sheetPhoneWithoutCountry,
  sheetSectionRow,
  sheetShiftedRow,
  sheetStrayCell,
  sheetStoredCopies,
  sheetStruckOut,
  sheetTwoInOneRow,
  sheetUnknownCode,
  sheetNotPublicColumn,
  sheetNotPublicContact,
  sheetNotPublicRow,
  sheetUnknownColumn,
  sheetUnknownCondition,
  sheetUnknownLanguage,
  sheetUnknownRecord,
  sheetUnreadHours,
  sheetUnreadList,
  sheetWebAddressCompleted,
  sheetWordsLeft,
  sheetYesNo,
] as const satisfies readonly Rule[];
