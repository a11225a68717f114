import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  interfaceLanguageFor,
  loadFull,
  loadLocale,
  type FullLocale,
  type Locale,
  type MoreLanguages,
} from '../locales/locale.ts';

/** Keeps the words of the wanted language loaded. The old words stay until the new ones are there. */
export class LocaleController implements ReactiveController {
  locale: Locale | undefined;
  /** The same with the words of records and map, once they are there: never of another language than `locale`. */
  full: FullLocale | undefined;
  /** The language whose words did not come, while those of another are shown. */
  failed: string | undefined;
  /** A record or the map is shown: it changes its language with the page, and does not go away meanwhile. */
  isFullShown = false;
  /** Called when the words of another language did not come. */
  onFailed: () => void = () => undefined;

  readonly #host: ReactiveControllerHost;
  #wanted: string | undefined;
  /** The language whose words of records and map are on their way, and the one whose did not come. */
  #pending: { lang: string; load: Promise<void> } | undefined;
  #missing: string | undefined;
  #more: MoreLanguages | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Controllers must say what they do on connection; words are asked for when the language is known.
  }

  /**
   * Asks for a language (BCP 47). Does nothing when its words are there or on their way.
   * @param more languages of plugins
   */
  want(language: string, more?: MoreLanguages): void {
    const found = more?.find(language);
    const wanted = found?.language ?? interfaceLanguageFor(language);
    if (wanted === this.#wanted && more === this.#more) return;
    // Who has chosen another since waits for that one.
    if (wanted !== this.locale?.lang) this.failed = undefined;
    this.#wanted = wanted;
    this.#more = more;
    void this.#load(wanted, found?.load);
  }

  /** Asks again for what the host wants when it is next drawn. */
  retry(): void {
    this.#wanted = undefined;
    this.failed = undefined;
    this.#host.requestUpdate();
  }

  /**
   * Asks for the words of records and map. May be called as often as the host is drawn: what did not come is asked for again
   * only when it is wanted `anew`.
   */
  async wantFull(anew = false): Promise<void> {
    const { locale } = this;
    if (locale === undefined || this.full?.lang === locale.lang) return;
    if (this.#pending?.lang === locale.lang) return this.#pending.load;
    if (this.#missing === locale.lang && !anew) return;
    this.#missing = undefined;
    const load = this.#loadFull(locale);
    this.#pending = { lang: locale.lang, load };
    return load;
  }

  async #loadFull(locale: Locale): Promise<void> {
    try {
      const full = await loadFull(locale);
      if (this.locale === locale) this.full = full;
    } catch {
      if (this.locale === locale) this.#missing = locale.lang;
    }
    if (this.#pending?.lang === locale.lang) this.#pending = undefined;
    this.#host.requestUpdate();
  }

  /** The words of records and map could not be fetched. */
  get hasNoFull(): boolean {
    return this.#missing !== undefined && this.#missing === this.locale?.lang;
  }

  async #load(
    wanted: string,
    load: () => Promise<Locale | FullLocale> = () => loadLocale(wanted),
  ): Promise<void> {
    try {
      const locale = await load();
      // A language of a plugin comes whole.
      let full = 'explanations' in locale ? locale : undefined;
      if (this.isFullShown && this.full !== undefined) full ??= await loadFull(locale).catch(() => undefined);
      if (this.#wanted !== wanted) return;
      this.locale = locale;
      this.full = full;
      this.#host.requestUpdate();
    } catch {
      if (this.#wanted !== wanted) return;
      // Drawing the host would ask for them again at once, and again. The first words of all are asked for when the
      // host is next drawn, as it is when the connection has come back.
      if (this.locale === undefined) this.#wanted = undefined;
      else {
        this.failed = wanted;
        this.onFailed();
        this.#host.requestUpdate();
      }
    }
  }
}
