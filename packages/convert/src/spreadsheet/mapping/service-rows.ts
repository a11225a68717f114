import type { Row } from '../workbook.ts';
import { placeOf, placeOfRecord, type Desk, type Draft, type OutputPath } from './assemble/desk.ts';
import { isServiceInDoubt, keepAllWords } from './assemble/hours-in-doubt.ts';
import { joinParts, type ServiceParts } from './assemble/join-parts.ts';
import { assembleService } from './assemble/service.ts';
import { mayBeOpen, tellShutNote } from './assemble/shut-note.ts';
import { slugOf, UniqueIds } from './assemble/slug.ts';
import { holdPlacesBack } from './assemble/visibility.ts';
import { textIn } from './cell-text.ts';
import { RowReadings, type CellPlace } from './layout/row-readings.ts';
import { holdRow, type SheetLayout } from './layout/sheet-layout.ts';
import type { PartRows } from './part-rows.ts';
import { readRows } from './read-rows.ts';
import type { SheetReport } from './sheet-report.ts';
import type { Closures } from './surroundings/surroundings.ts';

/** From where a service was read. */
export interface Origin {
  layout: SheetLayout;
  row: Row;
  parts: ServiceParts;
}

/** A column as a sheet has it. */
export interface SheetColumn {
  sheet: string;
  /** That of the column of ours. */
  key: string;
  /** Where its values stand in the record, such as `access.cost`; several columns may have the same. */
  path: string;
  /** As it stands in the sheet. */
  heading: string;
  /** Another way to say what the column of this key says. */
  sameAs?: string;
}

/** The most services whose cells are remembered at once. */
const MAX_REMEMBERED = 50;

const silent = (): void => undefined;

const columnsOf = ({ sheet, columns }: SheetLayout): SheetColumn[] =>
  columns.map(({ column: { key, path, sameAs }, heading }) => ({
    sheet: sheet.name,
    key,
    path,
    heading,
    ...(sameAs === undefined ? {} : { sameAs }),
  }));

/** The cell of the longest beginning of a path that has one. */
export function nearestPlace(
  places: ReadonlyMap<string, CellPlace>,
  path: OutputPath,
): CellPlace | undefined {
  for (let length = path.length; length >= 0; length--) {
    const place = places.get(path.slice(0, length).join('/'));
    if (place !== undefined) return place;
  }
  return undefined;
}

/**
 * The services of a workbook. Which cell each value came from is not kept, since few are ever asked for: the row is read
 * again when one is.
 */
export class ServiceRows {
  readonly #origins: Origin[] = [];
  readonly #remembered = new Map<number, ReadonlyMap<string, CellPlace>>();
  readonly #columns: ReadonlyMap<SheetLayout, readonly SheetColumn[]>;

  constructor(
    readonly layouts: readonly SheetLayout[],
    readonly parts: PartRows,
    readonly desk: Desk,
    readonly book: {
      /** Is it a file of plain text? */
      isText: boolean;
      closures: Closures;
    },
  ) {
    this.#columns = new Map(layouts.map((layout) => [layout, columnsOf(layout)]));
  }

  readAll(report: SheetReport): Draft[] {
    const services: Draft[] = [];
    const desk: Desk = {
      ...this.desk,
      markTold: (path, code) => report.told.mark('services', services.length, path, code),
    };
    const ids = this.#idsOfParts();
    for (const layout of this.layouts) {
      const before = services.length;
      for (const readings of readRows(layout, { country: desk.country, isText: this.book.isText }, report)) {
        const service = assembleService(readings, readings.value('id') ?? '', desk);
        if (service['id'] === '') this.desk.assumed.count(readings, 'sheet/assumed-id', 'id');
        const parts = this.parts.take(String(service['id']), service['name'], ids);
        const isNotedShut = tellShutNote(service, readings, parts.hours !== undefined, desk);
        const isShutElsewhere = this.book.closures.isShut(service, mayBeOpen(service), report);
        joinParts(service, parts, desk, isNotedShut || isShutElsewhere || isServiceInDoubt(readings));
        services.push(service);
        this.#origins.push({ layout, row: readings.row, parts });
      }
      // What stands below a row is known last.
      const { doubted, heldBack } = layout.left;
      for (let at = before; doubted.size + heldBack.size > 0 && at < services.length; at++) {
        const number = this.#origins[at]?.row.number ?? 0;
        const words = doubted.get(number);
        if (words !== undefined) keepAllWords(services[at] ?? {}, words);
        if (heldBack.has(number)) holdPlacesBack(services[at] ?? {});
      }
    }
    this.#makeIds(services);
    return services;
  }

  /** The ids that stand in the list, when rows of other sheets may name them. */
  #idsOfParts(): ReadonlySet<string> {
    const ids = new Set<string>();
    if (this.parts.isEmpty) return ids;
    for (const { byKey, rows } of this.layouts) {
      const column = byKey.get('id')?.[0]?.index;
      if (column !== undefined) for (const row of rows) ids.add(textIn(row, column));
    }
    return ids;
  }

  /** Makes ids for those that have none, last, so that none is made that somebody wrote further down. */
  #makeIds(services: readonly Draft[]): void {
    if (services.every(({ id }) => id !== '')) return;
    const ids = new UniqueIds();
    for (const { id } of services) if (id !== '') ids.reserve(String(id));
    let index = -1;
    for (const service of services) {
      index++;
      if (service['id'] !== '') continue;
      const { name } = service;
      const first =
        typeof name === 'string' ? name : Object.values((name ?? {}) as Record<string, string>)[0];
      service['id'] = ids.take(slugOf(first ?? '') ?? this.#idOfRow(index));
    }
  }

  /** The id of a service whose name has no letters for one. */
  #idOfRow(index: number): string {
    const { layout, row } = this.#origins[index] ?? {};
    return `${layout?.language === 'en' ? 'row' : 'rad'}-${row?.number ?? index}`;
  }

  #placesOf(index: number): ReadonlyMap<string, CellPlace> | undefined {
    const known = this.#remembered.get(index);
    const origin = this.#origins[index];
    if (known !== undefined || origin === undefined) return known;
    const places = new Map<string, CellPlace>();
    const tracer: Desk = {
      ...this.desk,
      tell: silent,
      lose: silent,
      markTold: silent,
      trace(path, row, from) {
        // A column that is not there says nothing of where.
        if (typeof from !== 'string' || row.columnsOf(from).length > 0)
          places.set(path, path === '' ? placeOfRecord(row, from) : placeOf(row, from));
      },
    };
    const service = assembleService(
      new RowReadings(origin.layout, holdRow(origin.row), this.desk.country),
      '',
      tracer,
    );
    joinParts(service, origin.parts, tracer, false);
    if (this.#remembered.size >= MAX_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(index, places);
    return places;
  }

  /** From where each service was read, in their order. */
  get origins(): readonly Origin[] {
    return this.#origins;
  }

  /** The columns of the sheet in which a service stands. */
  columnsOf(index: number): readonly SheetColumn[] {
    const layout = this.#origins[index]?.layout;
    return (layout && this.#columns.get(layout)) ?? [];
  }

  /** The cell of a value of a service, or of the nearest above it. */
  locate(index: number, rest: OutputPath): CellPlace | undefined {
    const places = this.#placesOf(index);
    return places === undefined ? undefined : nearestPlace(places, rest);
  }
}
