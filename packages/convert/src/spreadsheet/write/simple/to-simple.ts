import type { Loss } from '../../../conversion.ts';
import { isDraft } from '../../mapping/additions/field-path.ts';
import type { Draft } from '../../mapping/assemble/desk.ts';
import { SERVICE_COLUMNS } from '../../mapping/columns.ts';
import { fromSpreadsheet } from '../../mapping/from-spreadsheet.ts';
import { SHEET_KINDS } from '../../mapping/layout/sheet-kinds.ts';
import { asWorkbook } from '../as-workbook.ts';
import { differences, type Difference } from '../difference.ts';
import { listSheets } from '../full/full-sheets.ts';
import { headSheet } from '../full/head-sheet.ts';
import { lossAt } from '../loss-at.ts';
import { draftsIn } from '../record-value.ts';
import { makeTable, type TableContext } from '../table/make-table.ts';
import type { WrittenSheet, WrittenWorkbook } from '../written-workbook.ts';
import { lossReason } from './loss-reason.ts';
import { madeAnew, withIdsOf } from './same-ids.ts';
import { simpleRow } from './service-cells.ts';
import { isUsual } from './simple-columns.ts';

const withoutLists = ({ organizations: _organizations, services: _services, ...head }: Draft): Draft => head;

/** The sheet of services, a row a service. */
function serviceSheet(directory: Draft, context: TableContext): WrittenSheet {
  const organizations = new Map(draftsIn(directory['organizations']).map((one) => [one['id'], one]));
  return makeTable(
    {
      name: SHEET_KINDS.services.names[context.language][0],
      columns: SERVICE_COLUMNS,
      always: isUsual,
      rows: draftsIn(directory['services']).map((service) =>
        simpleRow(service, { ...context, organizations }),
      ),
    },
    context,
  );
}

/** What is lost of the head: all of it without a sheet for it, and else what that has no room for. */
function* headLosses(directory: Draft, found: Draft, hasHead: boolean): Generator<Loss> {
  const head = withoutLists(directory);
  if (!hasHead) {
    for (const key of Object.keys(head)) yield lossAt([key], 'spreadsheet/no-head');
    return;
  }
  for (const { path } of differences(head, withoutLists(found))) yield lossAt(path, 'spreadsheet/no-cell');
}

/** By the id that was made from its name, the id that an organisation had. */
type OrganizationIds = Map<unknown, unknown>;

/** What is lost of organisations, of which a row has the names; and by which ids they are known now. */
function organizationLosses(directory: Draft, found: Draft, losses: Loss[]): OrganizationIds {
  const ids: OrganizationIds = new Map();
  const nowOf = new Map<unknown, unknown>();
  const read = new Map(draftsIn(found['services']).map((service) => [service['id'], service]));
  for (const service of draftsIn(directory['services'])) {
    const before = service['organizationIds'];
    const now = read.get(service['id'])?.['organizationIds'];
    if (!Array.isArray(before) || !Array.isArray(now) || before.length !== now.length) continue;
    for (const [at, id] of before.entries()) {
      if (!nowOf.has(id)) nowOf.set(id, now[at]);
      if (!ids.has(now[at])) ids.set(now[at], id);
    }
  }
  const records = new Map(draftsIn(found['organizations']).map((one) => [one['id'], one]));
  for (const [index, organization] of (directory['organizations'] as unknown[]).entries()) {
    if (!isDraft(organization)) continue;
    const { id } = organization;
    const now = records.get(nowOf.get(id));
    if (now === undefined || ids.get(now['id']) !== id) {
      losses.push(
        lossAt(['organizations', index], nowOf.has(id) ? 'spreadsheet/same-name' : 'spreadsheet/no-row'),
      );
      continue;
    }
    if (now['id'] !== id) losses.push(lossAt(['organizations', index, 'id'], 'spreadsheet/id-made-anew'));
    for (const { path, found: other } of differences(organization, { ...now, id }))
      losses.push(
        lossAt(
          ['organizations', index, ...path],
          other === undefined ? 'spreadsheet/no-cell' : 'spreadsheet/reads-otherwise',
        ),
      );
  }
  return ids;
}

/** Texts that stand in the source language alone, as plain ones: they are the same, and cells know no difference. */
function withPlainTexts(value: unknown, source: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withPlainTexts(item, source));
  if (!isDraft(value)) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first !== undefined && first[0] === source && typeof first[1] === 'string')
    return first[1];
  return Object.fromEntries(entries.map(([key, item]) => [key, withPlainTexts(item, source)]));
}

/** The words of the cell are kept beside what they say, also where the record had none: nothing is lost by that. */
const isOwnWords = ({ path, wanted }: Difference): boolean =>
  wanted === undefined && path.at(-1) === 'printed';

/**
 * A row a service, and the head, emergency numbers and public holidays in sheets of their own. What is written is read again, and what would not come back as it
 * was is told as a loss.
 * @param isOneSheet the services alone
 */
export function toSimple(
  directory: Draft,
  context: TableContext,
  isOneSheet: boolean,
): { output: WrittenWorkbook; losses: Loss[] } {
  const services = serviceSheet(directory, context);
  const sheets = isOneSheet
    ? [services]
    : [services, headSheet(directory, context), ...listSheets(directory, context)];
  const output: WrittenWorkbook = { language: context.language, shape: 'simple', sheets };
  const found = fromSpreadsheet(asWorkbook(output)).output;
  const losses = [...headLosses(directory, found, !isOneSheet)];
  const ids = organizationLosses(directory, found, losses);
  const read = new Map(found.services.map((service) => [service['id'], service]));
  // Without the head nobody knows in which language a plain text is.
  const [source, known] = [directory, found].map(({ languages }): unknown =>
    Array.isArray(languages) ? languages[0] : undefined,
  );
  const alike = (service: unknown) => (source === known ? withPlainTexts(service, source) : service);
  for (const [index, service] of (directory['services'] as unknown[]).entries()) {
    if (!isDraft(service)) continue;
    const now = read.get(service['id']);
    if (now === undefined) {
      losses.push(lossAt(['services', index], 'spreadsheet/no-row'));
      continue;
    }
    losses.push(...madeAnew(service, now, index));
    for (const difference of differences(alike(service), alike(withIdsOf(service, now, ids))))
      if (!isOwnWords(difference))
        losses.push(lossAt(['services', index, ...difference.path], lossReason(difference)));
  }
  return { output, losses };
}
