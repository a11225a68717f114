import type { ServiceParts } from './assemble/join-parts.ts';
import { placeOf } from './assemble/desk.ts';
import type { RowReadings } from './layout/row-readings.ts';
import type { SheetKind } from './layout/sheet-kinds.ts';
import { shownText } from './reading.ts';
import type { SheetReport } from './sheet-report.ts';
import { foldWord } from './words/fold-word.ts';

const NO_PARTS: ServiceParts = {};

/** Rows of other sheets, by the service that they name. */
export class PartRows {
  readonly #byService = new Map<string, Partial<Record<SheetKind, RowReadings[]>>>();
  readonly #left: RowReadings[] = [];

  add(kind: SheetKind, row: RowReadings): void {
    const service = row.value<string>('service');
    if (service === undefined) {
      this.#left.push(row);
      return;
    }
    const key = foldWord(service);
    const parts = this.#byService.get(key) ?? {};
    (parts[kind] ??= []).push(row);
    this.#byService.set(key, parts);
  }

  /** The rows that belong to a service, by its id or its name; each is taken once. */
  take(id: string, name: unknown): ServiceParts {
    if (this.#byService.size === 0) return NO_PARTS;
    const names = typeof name === 'string' ? [name] : Object.values((name ?? {}) as Record<string, string>);
    const found: Partial<Record<SheetKind, RowReadings[]>> = {};
    for (const key of new Set([id, ...names].map(foldWord))) {
      for (const [kind, rows] of Object.entries(this.#byService.get(key) ?? {}) as [
        SheetKind,
        RowReadings[],
      ][])
        (found[kind] ??= []).push(...rows);
      this.#byService.delete(key);
    }
    return found;
  }

  /** Tells the rows that belong to no service. */
  tellLeft(report: SheetReport): void {
    const left = [
      ...this.#left,
      ...[...this.#byService.values()].flatMap((parts) => Object.values(parts).flat()),
    ];
    for (const row of left) {
      const { sheet, cell } = placeOf(row, 'service');
      const heading = row.columnsOf('service')[0]?.heading;
      report.say('sheet/unknown-record', sheet, cell, {
        found: shownText(row.value<string>('service') ?? ''),
        heading,
      });
      report.lose('sheet/unknown-record', sheet, cell);
    }
  }
}
