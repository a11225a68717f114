import type { Column } from '../column.ts';
import { conditionColumns, entryColumns } from '../columns/access.ts';
import { headingsOf } from '../layout/lay-out-sheet.ts';
import type { RowReadings } from '../layout/row-readings.ts';
import { shownText } from '../reading.ts';
import { readCode } from '../values/read-code.ts';
import { put, putList, putValue, type Desk, type Draft } from './desk.ts';
import { onlyAddress } from './only-address.ts';
import { assembleText } from './texts.ts';

/** What a row of conditions may be about. */
const CONDITIONS = [...conditionColumns, ...entryColumns.filter(({ key }) => key === 'entry')];

/** The condition that a row names; told when there is none of that name. */
function namedCondition(row: RowReadings, desk: Desk): Column | undefined {
  const named = row.value<string>('condition');
  if (named === undefined) return undefined;
  const table = headingsOf(CONDITIONS);
  const column = table.find(named)?.column;
  if (column === undefined) {
    desk.tell('sheet/unknown-condition', row, 'condition', {
      found: shownText(named),
      column: table.suggest(named)?.key,
    });
    desk.lose('sheet/unknown-condition', row, 'condition');
  }
  return column;
}

/** The code of a row of conditions; told when it is none. */
function conditionCode(row: RowReadings, column: Column, desk: Desk): string | undefined {
  const text = row.value<string>('value');
  if (text === undefined) return undefined;
  const { value, says } = readCode({ kind: 'text', text }, column);
  for (const { code, params } of says)
    desk.tell(code, row, 'value', { heading: row.find('value')?.heading, ...params });
  return value;
}

/** Puts the condition of a row into the access conditions of its service. */
export function putConditionRow(access: Draft, row: RowReadings, desk: Desk): void {
  const column = namedCondition(row, desk);
  const value = column === undefined ? undefined : conditionCode(row, column, desk);
  if (column === undefined || value === undefined) return;
  const { key } = column;
  const isList = key === 'entry';
  const list = isList && Array.isArray(access[key]) ? (access[key] as unknown[]) : [];
  const path = isList ? `access/${key}/${list.length}` : `access/${key}`;
  desk.trace?.(path, row, 'value');
  const condition: Draft = { value };
  putValue(condition, 'basis', `${path}/basis`, row, 'basis', desk);
  put(condition, 'note', assembleText(row, 'note', `${path}/note`, desk));
  putList(condition, 'sourceIds', `${path}/sourceIds`, row, 'sources', desk);
  putValue(condition, 'checkedOn', `${path}/checkedOn`, row, 'checkedOn', desk);
  const isBare = Object.keys(condition).length === 1 && (isList || value === 'unconfirmed');
  const kept = isBare ? value : condition;
  access[key] = isList ? [...list, kept] : kept;
}

/** The source of a row of their own sheet. */
export function assembleSourceRow(row: RowReadings, path: string, desk: Desk): Draft {
  const source: Draft = {};
  desk.trace?.(path, row, undefined);
  putValue(source, 'id', `${path}/id`, row, 'id', desk);
  source['id'] ??= `kilde-${row.row.number}`;
  const putAddress = (key: string) => {
    desk.trace?.(`${path}/${key}`, row, key);
    put(source, key, onlyAddress(row.value(key), row, key, desk)?.value);
  };
  putAddress('url');
  for (const key of ['title', 'publishedOn', 'retrievedOn'])
    putValue(source, key, `${path}/${key}`, row, key, desk);
  putAddress('via');
  putList(source, 'supports', `${path}/supports`, row, 'supports', desk);
  return source;
}
