import { conditionColumns } from '../columns/access.ts';
import { SERVICE_COLUMNS } from '../columns.ts';
import { hasColumn, ofLayout } from '../layout/of-layout.ts';
import type { RowReadings } from '../layout/row-readings.ts';
import type { BoundColumn } from '../layout/sheet-layout.ts';
import { put, type Desk, type Draft } from './desk.ts';
import type { RowEvidence } from './evidence.ts';
import { assembleText } from './texts.ts';

/** A condition, and the columns that say it, the plain one first. */
interface ConditionSpec {
  key: string;
  path: string;
  valuePath: string;
  noteKey: string;
  notePath: string;
  columns: readonly string[];
}

const CONDITIONS: readonly ConditionSpec[] = conditionColumns.map(({ key, path }) => ({
  key,
  path: `access/${key}`,
  valuePath: `access/${key}/value`,
  noteKey: `${key}Note`,
  notePath: `access/${key}/note`,
  columns: SERVICE_COLUMNS.filter((column) => column.path === path).map((column) => column.key),
}));

/** What a sheet has columns for; every service says something of the first. */
const conditionsOf = ofLayout((layout) =>
  CONDITIONS.filter(
    ({ key, noteKey, columns }) => key === 'residenceStatus' || hasColumn(layout, [noteKey, ...columns]),
  ),
);

/** Ways in: the list, and the columns that ask for one of them. */
const ENTRY_COLUMNS = ['entry', 'walkIn', 'byAppointment', 'byReferral'];

const entryColumnsOf = ofLayout(({ byKey }) => ENTRY_COLUMNS.filter((key) => byKey.has(key)));

/** The column whose code holds; undefined when none says anything, or when two do not agree. */
function agreedColumn(row: RowReadings, columns: readonly string[], desk: Desk): BoundColumn | undefined {
  const found = row.findAll(columns);
  const [first] = found;
  if (first === undefined || found.length === 1) return first;
  const stated = found.filter((bound) => row.at(bound) !== 'unconfirmed');
  const [chosen] = stated;
  if (chosen === undefined) return first;
  const other = stated.find((bound) => row.at(bound) !== row.at(chosen));
  if (other === undefined) return chosen;
  // Which of them is true decides whether somebody is turned away: neither is taken.
  desk.tell('sheet/contradiction', row, other, { heading: other.heading, other: chosen.heading });
  for (const bound of stated) desk.lose('sheet/contradiction', row, bound);
  return undefined;
}

/** One condition with its evidence; what is not known stays so, and says nothing. */
function assembleCondition(
  row: RowReadings,
  spec: ConditionSpec,
  evidence: RowEvidence,
  desk: Desk,
): unknown {
  const { key, path, valuePath, noteKey, notePath, columns } = spec;
  const bound = agreedColumn(row, columns, desk);
  const note = assembleText(row, noteKey, notePath, desk);
  const from = bound ?? row.firstKey(columns);
  desk.trace?.(path, row, from);
  desk.trace?.(valuePath, row, from);
  const value = bound === undefined ? 'unconfirmed' : row.at(bound);
  if (value === 'unconfirmed') {
    if (note !== undefined) return { value, note };
    return bound !== undefined || key === 'residenceStatus' ? value : undefined;
  }
  const condition: Draft = { value };
  put(condition, 'basis', evidence.basis);
  put(condition, 'note', note);
  if (evidence.sourceIds !== undefined) condition['sourceIds'] = [...evidence.sourceIds];
  if (bound !== undefined) evidence.use(path, bound.heading);
  return condition;
}

/** Ways in, from the list and from the columns of yes and no. They need no evidence, and get it when there is some. */
function assembleEntry(row: RowReadings, evidence: RowEvidence, desk: Desk): unknown[] | undefined {
  desk.trace?.('access/entry', row, 'entry');
  const found = row.findAll(entryColumnsOf(row.layout));
  if (found.length === 0) return undefined;
  const codes = new Map<string, BoundColumn>();
  for (const bound of found) {
    const value = row.at(bound);
    for (const code of Array.isArray(value) ? (value as string[]) : [String(value)]) codes.set(code, bound);
  }
  const isEvident = evidence.isComplete;
  if (isEvident) evidence.use('access/entry', undefined);
  return [...codes].map(([value, bound], index) => {
    const path = `access/entry/${index}`;
    desk.trace?.(path, row, bound);
    if (!isEvident) return value;
    desk.trace?.(`${path}/value`, row, bound);
    evidence.trace(path, desk);
    return { value, basis: evidence.basis, sourceIds: [...(evidence.sourceIds ?? [])] };
  });
}

/** What they ask of a person, who will be told, and at what cost. */
export function assembleAccess(row: RowReadings, evidence: RowEvidence, desk: Desk): Draft {
  const access: Draft = {};
  for (const spec of conditionsOf(row.layout))
    put(access, spec.key, assembleCondition(row, spec, evidence, desk));
  put(access, 'entry', assembleEntry(row, evidence, desk));
  put(access, 'eligibility', assembleText(row, 'eligibility', 'access/eligibility', desk));
  return access;
}
