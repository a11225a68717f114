import type { ServiceParts } from './assemble/join-parts.ts';
import { placeOf } from './assemble/desk.ts';
import type { RowReadings } from './layout/row-readings.ts';
import type { SheetKind } from './layout/sheet-kinds.ts';
import { shownText } from './reading.ts';
import type { SheetReport } from './sheet-report.ts';
import { foldWord } from './words/fold-word.ts';

type Parts = Partial<Record<SheetKind, RowReadings[]>>;

const NO_PARTS: ServiceParts = {};

/** Rows of other sheets, by the service that they name. */
export class PartRows {
  /** By the folded word, then by the word as it stands. */
  readonly #byService = new Map<string, Map<string, Parts>>();
  readonly #left: RowReadings[] = [];

  add(kind: SheetKind, row: RowReadings): void {
    const service = row.value<string>('service');
    if (service === undefined) {
      this.#left.push(row);
      return;
    }
    const key = foldWord(service);
    const named = this.#byService.get(key) ?? new Map<string, Parts>();
    const parts = named.get(service) ?? {};
    (parts[kind] ??= []).push(row);
    named.set(service, parts);
    this.#byService.set(key, named);
  }

  get isEmpty(): boolean {
    return this.#byService.size === 0;
  }

  /**
   * The rows that belong to a service, by its id or its name; each is taken once.
   * @param others ids that stand in the list of services: rows that name one of them letter by letter belong to it alone
   */
  take(id: string, name: unknown, others: ReadonlySet<string>): ServiceParts {
    if (this.isEmpty) return NO_PARTS;
    const names = typeof name === 'string' ? [name] : Object.values((name ?? {}) as Record<string, string>);
    const found: Parts = {};
    for (const key of new Set([id, ...names].map(foldWord))) {
      const named = this.#byService.get(key);
      if (named === undefined) continue;
      for (const [service, parts] of named) {
        if (service !== id && others.has(service)) continue;
        for (const [kind, rows] of Object.entries(parts) as [SheetKind, RowReadings[]][])
          (found[kind] ??= []).push(...rows);
        named.delete(service);
      }
      if (named.size === 0) this.#byService.delete(key);
    }
    return found;
  }

  /** Tells the rows that belong to no service. */
  tellLeft(report: SheetReport): void {
    const left = [
      ...this.#left,
      ...[...this.#byService.values()].flatMap((named) =>
        [...named.values()].flatMap((parts) => Object.values(parts).flat()),
      ),
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
