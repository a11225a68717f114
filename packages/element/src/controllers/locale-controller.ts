import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { interfaceLanguageFor, loadLocale, type Locale } from '../locales/locale.ts';

/** Keeps the words of the wanted language loaded. The old words stay until the new ones are there. */
export class LocaleController implements ReactiveController {
  locale: Locale | undefined;
  /** True when the words could not be fetched. */
  hasFailed = false;

  readonly #host: ReactiveControllerHost;
  #wanted: string | undefined;
  /** The words whose explanations are on their way, and those whose did not come. */
  #explaining: Locale | undefined;
  #unexplained: Locale | undefined;

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

  /**
   * Asks for what explains the words. Without it a record says what it can. May be called as often as the host is drawn:
   * what did not come is asked for again only when it is wanted `anew`.
   */
  wantExplanations(anew = false): void {
    const { locale } = this;
    if (locale === undefined || locale.explanations !== undefined) return;
    if (this.#explaining === locale || (this.#unexplained === locale && !anew)) return;
    this.#explaining = locale;
    void this.#explain(locale);
  }

  async #explain(locale: Locale): Promise<void> {
    try {
      const { withExplanations } = await import('../locales/explanations.ts');
      const explained = await withExplanations(locale);
      if (this.locale !== locale) return;
      this.locale = explained;
      this.#host.requestUpdate();
    } catch {
      this.#unexplained = locale;
    } finally {
      if (this.#explaining === locale) this.#explaining = undefined;
    }
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
