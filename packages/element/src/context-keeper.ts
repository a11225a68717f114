import type { RecordContext, ViewContext } from './context.ts';
import type { FullLocale } from './locales/locale.ts';

/** Keeps the context, and that of a record, the same object until something in it is another: what is drawn hangs on it. */
export class ContextKeeper {
  context: ViewContext | undefined;
  #record: { of: ViewContext; full: FullLocale; context: RecordContext } | undefined;

  /** @param next undefined while there is nothing to show */
  update(next: ViewContext | undefined): void {
    const old = this.context;
    const isSame =
      next !== undefined &&
      old?.directory === next.directory &&
      old.locale === next.locale &&
      old.at === next.at &&
      old.plugins === next.plugins &&
      old.headingLevel === next.headingLevel;
    if (!isSame) this.context = next;
  }

  /** The context with the words of records and map; undefined until they are there. */
  recordContextOf(context: ViewContext, full: FullLocale | undefined): RecordContext | undefined {
    if (full === undefined) return undefined;
    if (this.#record?.of !== context || this.#record.full !== full)
      this.#record = { of: context, full, context: { ...context, locale: full } };
    return this.#record.context;
  }
}
