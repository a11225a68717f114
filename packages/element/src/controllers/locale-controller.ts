import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { interfaceLanguageFor, loadLocale, type Locale } from '../locales/locale.ts';

/** Keeps the words of the wanted language loaded. The old words stay until the new ones are there. */
export class LocaleController implements ReactiveController {
  locale: Locale | undefined;
  /** True when the words could not be fetched. */
  hasFailed = false;

  readonly #host: ReactiveControllerHost;
  #wanted: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Controllers must say what they do on connection; words are asked for when the language is known.
  }

  /** Asks for a language (BCP 47). Does nothing when its words are there or on their way. */
  want(language: string): void {
    const wanted = interfaceLanguageFor(language);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.#load(wanted);
  }

  async #load(wanted: string): Promise<void> {
    try {
      const locale = await loadLocale(wanted);
      if (this.#wanted !== wanted) return;
      this.locale = locale;
      this.hasFailed = false;
    } catch {
      if (this.#wanted !== wanted) return;
      this.#wanted = this.locale?.lang;
      this.hasFailed = this.locale === undefined;
    }
    this.#host.requestUpdate();
  }
}
