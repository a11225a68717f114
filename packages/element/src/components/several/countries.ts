import type { Results } from '@service-directory/schema';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatCountry } from '../../format.ts';
import { icon } from '../../icons/icons.ts';
import type { Locale } from '../../locales/locale.ts';
import type { NearSearch } from '../near/near.ts';
import type { SearchChoice } from '../../search-choice.ts';
import { base } from '../../styles/base.ts';
import { choices } from '../../styles/choices.ts';

/** So many countries are in sight; the others are behind a button. */
const MOST_IN_SIGHT = 8;

/**
 * The countries of several directories, to choose one, with how many services there are. One that would leave nothing
 * cannot be pressed; where only a part of a directory is there nobody knows how many there are, and each can be.
 * @fires choose - detail: the new `SearchChoice`
 */
export class ServiceDirectoryCountries extends LitElement {
  static override styles = [base, choices];

  @property({ attribute: false }) locale: Locale | undefined;
  @property({ attribute: false }) choice!: SearchChoice;
  /** ISO 3166-1, each once. */
  @property({ attribute: false }) countries: readonly string[] = [];
  @property({ attribute: false }) search: NearSearch | undefined;
  /** Is only a part there of what the directories hold? */
  @property({ attribute: false }) isPart = false;
  /** What was found: when it changes, so do the counts. */
  @property({ attribute: false }) found: Results | undefined;

  @state() private isUnfolded = false;

  override render(): TemplateResult | typeof nothing {
    const { locale } = this;
    if (locale === undefined) return nothing;
    const countries = this.countries
      .map((code) => ({ code, name: formatCountry(code, locale) }))
      .sort((a, b) => a.name.localeCompare(b.name, locale.lang));
    const shown = this.isUnfolded ? countries : countries.slice(0, MOST_IN_SIGHT);
    const chosen = countries.find(({ code }) => code === this.choice.country);
    if (chosen !== undefined && !shown.includes(chosen)) shown.unshift(chosen);
    const left = countries.length - shown.length;
    return html`<fieldset>
      <legend>${locale.messages.country}</legend>
      <div class="chips">
        ${shown.map(({ code, name }) => this.#renderCountry(code, name))}
        ${
          left > 0
            ? html`<button type="button" aria-expanded="false" @click=${() => (this.isUnfolded = true)}>
                ${locale.messages.showMore(left)} ${icon('expand')}
              </button>`
            : nothing
        }
      </div>
    </fieldset>`;
  }

  #renderCountry(code: string, name: string): TemplateResult {
    const isOn = this.choice.country === code;
    const count = this.isPart ? undefined : (this.search?.countOf(this.#choiceOf(code)) ?? 0);
    return html`<button
      type="button"
      aria-pressed=${isOn}
      data-country=${code}
      ?disabled=${!isOn && count === 0}
      @click=${() => this.#choose(this.#choiceOf(isOn ? '' : code))}
    >
      ${isOn ? icon('check') : nothing} ${name}
      ${count === undefined ? nothing : html`<span class="count">${count}</span>`}
    </button>`;
  }

  /** A town is in one country: another country would have nothing of it. */
  #choiceOf(country: string): SearchChoice {
    return { ...this.choice, country, locality: country === this.choice.country ? this.choice.locality : '' };
  }

  #choose(detail: SearchChoice): void {
    this.dispatchEvent(new CustomEvent('choose', { detail }));
  }
}
