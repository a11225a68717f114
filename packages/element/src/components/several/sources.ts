import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LoadedDirectory } from '../../controllers/directory-controller.ts';
import { formatUnits, isolate } from '../../format.ts';
import { icon } from '../../icons/icons.ts';
import type { Locale } from '../../locales/locale.ts';
import { nameSources } from '../../sources/name-sources.ts';
import { text } from '../../render.ts';
import { base } from '../../styles/base.ts';
import { sourcesStyles } from './sources.styles.ts';

type Part = ReturnType<typeof text> | string;

/** Words that follow each other as one: a bracket does not stand alone. */
const joined = (parts: readonly Part[]): Part[] =>
  parts.reduce<Part[]>((all, part) => {
    const last = all.at(-1);
    return typeof last === 'string' && typeof part === 'string'
      ? [...all.slice(0, -1), last + part]
      : [...all, part];
  }, []);

/**
 * What is still to come of several directories, what has come since the list was drawn, and what did not come, by name.
 * @fires show-next - the reader wants to see what has come
 * @fires retry - the reader wants those that failed to be asked for again
 */
export class ServiceDirectorySources extends LitElement {
  static override styles = [base, sourcesStyles];

  @property({ attribute: false }) locale: Locale | undefined;
  @property({ attribute: false }) loaded: LoadedDirectory | undefined;
  /** How many more services there are in what has come since. */
  @property({ attribute: false }) more = 0;
  /** All addresses, by which each is told from the others. */
  @property({ attribute: false }) urls: readonly string[] = [];

  override render(): TemplateResult | typeof nothing {
    const { locale, loaded, more } = this;
    if (locale === undefined || loaded === undefined) return nothing;
    const { messages } = locale;
    const { failures, waiting, names: own } = loaded;
    const names = nameSources(this.urls, document.baseURI);
    const [, between = ''] = formatUnits(['\0', '\0'], locale).split('\0');
    // By what it calls itself, where that is known; nobody knows a list by the name of its file.
    const nameOf = (url: string): Part => {
      const { name, languages = [] } = own?.get(url) ?? {};
      return name === undefined ? isolate(names.get(url) ?? url) : text(name, locale, languages[0]);
    };
    const named = (urls: readonly string[]): Part[] =>
      urls.flatMap((url, index) => (index > 0 ? [between, nameOf(url)] : [nameOf(url)]));
    const sentences = [
      ...(failures.length > 0
        ? [`${messages.partlyFailed} (`, ...named(failures.map(({ url }) => url)), ') ']
        : []),
      ...(failures.some(({ fault }) => fault !== undefined) ? [`${messages.untrusted} `] : []),
      ...(waiting.length > 0 ? [`${messages.loading} (`, ...named(waiting), ')'] : []),
    ];
    return html`<div class="line" role="status">
      ${
        sentences.length > 0
          ? html`<p>${joined(sentences)}</p>`
          : html`<p class="is-short">${this.#newcomers(loaded, locale)}</p>`
      }
      ${
        more > 0
          ? html`<button @click=${() => this.#send('show-next')}>
              ${icon('expand')} ${messages.showMore(more)}
            </button>`
          : nothing
      }
      ${
        failures.length > 0
          ? html`<button @click=${() => this.#send('retry')}>${icon('retry')} ${messages.retry}</button>`
          : nothing
      }
    </div>`;
  }

  /** The lists that have come since, on one line: what stands below must not move. */
  #newcomers({ directory, next }: LoadedDirectory, locale: Locale): TemplateResult[] {
    const known = new Set(directory.heads.map(({ id }) => id));
    return (next?.heads ?? [])
      .filter(({ id }) => !known.has(id))
      .map(
        ({ name, languages }, index) => html`${index > 0 ? ' · ' : ''}${text(name, locale, languages[0])}`,
      );
  }

  #send(name: 'show-next' | 'retry'): void {
    this.dispatchEvent(new CustomEvent(name));
  }
}
