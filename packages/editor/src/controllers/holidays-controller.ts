import type { FoundHoliday } from '@service-directory/validator';
import { holidaysOfNorway } from '@service-directory/validator/edit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { holidayRequest, readerHolidays, type ReaderHolidays } from '../model/reader-holidays.ts';

/** What was found, by what was asked for: several parts ask the same. */
const found = new Map<string, Promise<readonly FoundHoliday[] | undefined>>();

/**
 * The public holidays that readers will have. They are found when they are first asked for, and the host is drawn then: those
 * of Norway. Publishing from the command line knows more, by tables that are too large, and not free enough, for a page.
 */
export class HolidaysController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #asked = '';
  /** Undefined until they are there; in a box, because of some countries nothing is known. */
  #answer: { found: readonly FoundHoliday[] | undefined } | undefined;
  #last: { data: unknown; answer: unknown; today: string; holidays: ReaderHolidays } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /**
   * Those of a directory, the same list as long as nothing else is known; undefined while they are looked for.
   * @param today YYYY-MM-DD
   */
  of(data: unknown, today: string): ReaderHolidays | undefined {
    this.#ask(data, today);
    if (this.#answer === undefined) return undefined;
    const last = this.#last;
    if (last?.data !== data || last?.answer !== this.#answer || last?.today !== today) {
      const holidays = readerHolidays(data, this.#answer.found, today);
      this.#last = { data, answer: this.#answer, today, holidays };
    }
    return this.#last?.holidays;
  }

  #ask(data: unknown, today: string): void {
    const request = holidayRequest(data, today);
    const key = JSON.stringify(request ?? '');
    if (key === this.#asked) return;
    this.#asked = key;
    this.#answer = undefined;
    const answer =
      found.get(key) ?? (request === undefined ? Promise.resolve(undefined) : holidaysOfNorway(request));
    found.set(key, answer);
    const settle = (days: readonly FoundHoliday[] | undefined) => {
      if (this.#asked !== key) return;
      this.#answer = { found: days };
      this.#host.requestUpdate();
    };
    answer.then(settle, () => {
      found.delete(key);
      settle(undefined);
    });
  }
}
