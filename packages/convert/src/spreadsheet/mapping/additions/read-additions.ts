import type { Draft } from '../assemble/desk.ts';
import type { CellPlace, RowReadings } from '../layout/row-readings.ts';
import { sheetKindOf } from '../layout/sheet-kinds.ts';
import { shownText } from '../reading.ts';
import type { SheetReport } from '../sheet-report.ts';
import type { JsonValue } from '../values/read-json.ts';
import { applyAddition, type Addition } from './apply-addition.ts';
import { fieldSteps, isDraft } from './field-path.ts';

/** The records that additions belong to. The head is what stands beside the lists. */
export interface AdditionTargets {
  head: Draft;
  organizations: Draft[];
  services: Draft[];
}

type Used = { way: (string | number)[] } | 'unreadable' | 'outdated';

/** Fields of the output that hold the records themselves. */
const LISTS: readonly string[] = ['organizations', 'services'];

/** A record that its own row could not say: it is added as it is. */
function addRecord(list: Draft[], { content }: Addition): number | undefined {
  if (!isDraft(content?.json)) return undefined;
  list.push(content.json);
  return list.length - 1;
}

/** Puts the addition of a row where it belongs. */
function useRow(row: RowReadings, targets: AdditionTargets): Used {
  const kind = sheetKindOf(row.value<string>('belongsTo') ?? '');
  const steps = fieldSteps(row.value<string>('field') ?? '');
  if (steps === undefined) return 'unreadable';
  const content = row.value<JsonValue>('content');
  const addition = { steps, content, check: row.value<string>('check') ?? '' };
  if (kind === 'directory') {
    if (LISTS.includes(steps[0] ?? '')) return 'unreadable';
    const way = applyAddition(targets.head, addition);
    return way === undefined ? 'outdated' : { way };
  }
  if (kind !== 'organizations' && kind !== 'services') return 'unreadable';
  const id = row.value<string>('recordId');
  const list = targets[kind];
  const index = list.findIndex((record) => record['id'] === id);
  const record = list[index];
  if (record === undefined) {
    const added = steps.length === 0 && addition.check === '' ? addRecord(list, addition) : undefined;
    return added === undefined ? 'outdated' : { way: [kind, added] };
  }
  const way = applyAddition(record, addition);
  return way === undefined ? 'outdated' : { way: [kind, index, ...way] };
}

/**
 * Puts what the rows of additions say into the records, and tells those that say nothing any more.
 * @param places gets the cell of each value, by its way
 */
export function readAdditions(
  rows: Iterable<RowReadings>,
  targets: AdditionTargets,
  places: Map<string, CellPlace>,
  report: SheetReport,
): void {
  for (const row of rows) {
    const used = row.isTold('content') ? 'told' : useRow(row, targets);
    const place = row.cellOf('content') ?? row.firstCell;
    if (typeof used === 'object') {
      places.set(used.way.join('/'), place);
      continue;
    }
    row.layout.left.rows.set(row.row.number, `sheet/addition-${used === 'told' ? 'unreadable' : used}`);
    if (used === 'told') continue;
    const params = {
      field: shownText(row.value<string>('field') ?? ''),
      record: shownText(row.value<string>('recordId') ?? ''),
    };
    report.say(`sheet/addition-${used}`, place.sheet, place.cell, params);
    report.lose(`sheet/addition-${used}`, place.sheet, place.cell);
  }
}
