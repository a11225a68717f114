import type { Draft } from '../../mapping/assemble/desk.ts';
import { SHEET_KINDS, type SheetKind } from '../../mapping/layout/sheet-kinds.ts';
import { draftsIn } from '../record-value.ts';
import { makeTable, type Getter, type TableContext } from '../table/make-table.ts';
import type { WriteContext } from '../values/write-value.ts';
import type { WrittenSheet } from '../written-workbook.ts';
import {
  conditionRows,
  contactRows,
  exceptionRows,
  hoursRows,
  languageRows,
  locationRows,
  sourceRows,
  stopRows,
} from './part-rows.ts';
import {
  emergencyRows,
  holidayRows,
  isOfServiceSheet,
  organizationRows,
  serviceRows,
} from './record-rows.ts';

const ofServices =
  (rows: (service: Draft, context: WriteContext) => Getter[]) =>
  (directory: Draft, context: WriteContext): Getter[] =>
    draftsIn(directory['services']).flatMap((service) => rows(service, context));

/** The rows of every sheet but the head and the additions, which are made apart. */
const ROWS: Readonly<
  Record<Exclude<SheetKind, 'directory' | 'additions'>, (directory: Draft, context: WriteContext) => Getter[]>
> = {
  organizations: organizationRows,
  services: serviceRows,
  locations: /* @__PURE__ */ ofServices(locationRows),
  stops: /* @__PURE__ */ ofServices(stopRows),
  contacts: /* @__PURE__ */ ofServices(contactRows),
  hours: /* @__PURE__ */ ofServices(hoursRows),
  exceptions: /* @__PURE__ */ ofServices(exceptionRows),
  sources: /* @__PURE__ */ ofServices(sourceRows),
  conditions: /* @__PURE__ */ ofServices(conditionRows),
  languages: /* @__PURE__ */ ofServices(languageRows),
  holidays: holidayRows,
  emergency: emergencyRows,
};

/** The sheet of an entity; none without rows, but for that of services. */
function sheetOf(kind: SheetKind, directory: Draft, context: TableContext): WrittenSheet[] {
  if (kind === 'directory' || kind === 'additions') return [];
  const rows = ROWS[kind](directory, context);
  if (rows.length === 0 && kind !== 'services') return [];
  const { names, columns } = SHEET_KINDS[kind];
  const isHere = kind === 'services' ? columns.filter(isOfServiceSheet) : columns;
  const name = names[context.language][0];
  return [
    makeTable({ name, columns: isHere, always: ({ isRequired }) => isRequired === true, rows }, context),
  ];
}

/** The sheets of a directory, an entity each; those without rows are left out, but for that of services. */
export const fullSheets = (directory: Draft, context: TableContext): WrittenSheet[] =>
  (Object.keys(SHEET_KINDS) as SheetKind[]).flatMap((kind) => sheetOf(kind, directory, context));

/** The sheets of what belongs to the list as a whole, whatever shape its services have: emergency numbers, public holidays. */
export const listSheets = (directory: Draft, context: TableContext): WrittenSheet[] =>
  (['holidays', 'emergency'] as const).flatMap((kind) => sheetOf(kind, directory, context));
