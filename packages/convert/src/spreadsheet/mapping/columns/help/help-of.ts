import type { Column, ColumnHelp } from '../../column.ts';
import { additionColumns } from '../full/additions.ts';
import { additionHelp } from './full/additions.ts';
import { headColumns, holidaySheetColumns, emergencySheetColumns } from '../full/head.ts';
import { headHelp, holidaySheetHelp, emergencySheetHelp } from './full/head.ts';
import { organizationSheetColumns } from '../full/organizations.ts';
import { organizationSheetHelp } from './full/organizations.ts';
import {
  locationSheetColumns,
  stopSheetColumns,
  contactSheetColumns,
  wholeHoursColumns,
  hoursSheetColumns,
  exceptionSheetColumns,
  sourceSheetColumns,
  conditionSheetColumns,
  languageSheetColumns,
} from '../full/joined.ts';
import {
  locationSheetHelp,
  stopSheetHelp,
  contactSheetHelp,
  wholeHoursHelp,
  hoursSheetHelp,
  exceptionSheetHelp,
  sourceSheetHelp,
  conditionSheetHelp,
  languageSheetHelp,
  sharedHelp,
} from './full/joined.ts';
import { knownHelp, type HelpOfList } from './known-help.ts';
import { helpOfNote, knownOfService } from './service-help-of.ts';

/** The columns of every other list, with what those of them hold that no list before it has. */
const lists = (): readonly HelpOfList[] => [
  [additionColumns, additionHelp],
  [headColumns, headHelp],
  [holidaySheetColumns, holidaySheetHelp],
  [emergencySheetColumns, emergencySheetHelp],
  [organizationSheetColumns, organizationSheetHelp],
  [locationSheetColumns, locationSheetHelp],
  [stopSheetColumns, stopSheetHelp],
  [contactSheetColumns, contactSheetHelp],
  [wholeHoursColumns, wholeHoursHelp],
  [hoursSheetColumns, hoursSheetHelp],
  [exceptionSheetColumns, exceptionSheetHelp],
  [sourceSheetColumns, sourceSheetHelp],
  [conditionSheetColumns, conditionSheetHelp],
  [languageSheetColumns, languageSheetHelp],
];

let known: ReadonlyMap<Column, ColumnHelp> | undefined;

/**
 * What a column of any sheet holds, for people who fill it in; empty for one that is read and never written. What is said
 * of a column of services goes before what other sheets say of it.
 */
export const helpOf = (column: Column): ColumnHelp =>
  knownOfService(column) ?? (known ??= knownHelp(lists(), sharedHelp)).get(column) ?? helpOfNote(column);
