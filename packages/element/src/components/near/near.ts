import { countTowns, type Results, type Service } from '@service-directory/schema';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatDistance } from '../../format.ts';
import { icon } from '../../icons/icons.ts';
import type { Locale } from '../../locales/locale.ts';
import type { SearchChoice } from '../../search-choice.ts';
import { base } from '../../styles/base.ts';
import { choices } from '../../styles/choices.ts';
import { nearStyles } from './near.styles.ts';

/** How far: on foot or by bus; the towns around; a journey. None is chosen for the reader: it would hide what has no point. */
const RADII_METRES = [5_000, 25_000, 100_000];

/** What the panel asks of the search. */
export interface NearSearch {
  /** Asks the browser where the reader is; resolves true when it said so. */
  locate: () => Promise<boolean>;
  countOf: (choice: SearchChoice) => number;
  servicesOf: (choice: SearchChoice) => Service[];
}

/**
 * Finds services near the reader: by the position of her phone, which she is told stays on it, or by a town.
 * @fires choose - detail: the new `SearchChoice`
 */
export class ServiceDirectoryNear extends LitElement {
  static override styles = [base, choices, nearStyles];

  @property({ attribute: false }) locale: Locale | undefined;
  @property({ attribute: false }) choice!: SearchChoice;
  @property({ attribute: false }) search: NearSearch | undefined;
  /** What was found: when it changes, so do the counts. */
  @property({ attribute: false }) found: Results | undefined;
  /** Is it known where the reader is? */
  @property({ attribute: false }) isLocated = false;
  /** Leaves the towns out, when the host page has chosen one. */
  @property({ attribute: false }) hasTowns = true;

  @state() private locating: 'no' | 'waiting' | 'failed' = 'no';
  #hasAsked = false;

  override render(): TemplateResult | typeof nothing {
    const { locale, search } = this;
    if (locale === undefined || search === undefined) return nothing;
    return html`<div class="near">
      ${this.#renderPosition(locale, search)} ${this.hasTowns ? this.#renderTowns(locale, search) : nothing}
    </div>`;
  }

  #renderPosition(locale: Locale, search: NearSearch): TemplateResult | typeof nothing {
    const { messages } = locale;
    if (!('geolocation' in navigator)) return nothing;
    return html`
      <p>${this.locating === 'failed' ? messages.locateFailed : messages.locatePrivacy}</p>
      ${
        this.isLocated
          ? html`<div class="chips" role="group" aria-label=${messages.nearMe}>
              ${RADII_METRES.map((radius) => this.#renderRadius(radius, locale, search))}
            </div>`
          : html`<button
              type="button"
              class="find"
              ?disabled=${this.locating === 'waiting'}
              @click=${() => void this.#find()}
            >
              ${icon('place')} ${this.locating === 'waiting' ? messages.locating : messages.useMyPosition}
            </button>`
      }
    `;
  }

  #renderRadius(radius: number, locale: Locale, search: NearSearch): TemplateResult {
    const isOn = this.choice.withinMetres === radius;
    const count = search.countOf({ ...this.choice, withinMetres: radius });
    return html`<button
      type="button"
      aria-pressed=${isOn}
      ?disabled=${!isOn && count === 0}
      @click=${() => this.#choose({ withinMetres: isOn ? 0 : radius })}
    >
      ${formatDistance(radius, locale)} <span class="count">${count}</span>
    </button>`;
  }

  /** Towns in which something is found, with the one that is chosen: never a way to nothing. */
  #renderTowns({ messages, lang }: Locale, search: NearSearch): TemplateResult | typeof nothing {
    const { locality } = this.choice;
    const counts = this.#countTowns(search);
    if (locality !== '' && !counts.has(locality)) counts.set(locality, this.found?.results.length ?? 0);
    const towns = [...counts].sort(([a], [b]) => a.localeCompare(b, lang));
    if (towns.length === 0) return nothing;
    return html`<label class="choose">
      <span>${messages.town}</span>
      <select
        @change=${(event: Event) => this.#choose({ locality: (event.target as HTMLSelectElement).value })}
      >
        <option value="" ?selected=${locality === ''}>${messages.wholeCountry}</option>
        ${towns.map(
          ([town, count]) =>
            html`<option value=${town} ?selected=${town === locality}>${town} (${count})</option>`,
        )}
      </select>
    </label>`;
  }

  #countTowns(search: NearSearch): Map<string, number> {
    const { choice } = this;
    const counts = new Map(countTowns(search.servicesOf({ ...choice, locality: '' })));
    if (!choice.openNow && !choice.openToday) return counts;
    // What is open is a matter of the door in the town.
    for (const town of counts.keys()) {
      const count = search.countOf({ ...choice, locality: town });
      if (count === 0) counts.delete(town);
      else counts.set(town, count);
    }
    return counts;
  }

  /** Asks where the reader is: that sorts, and hides nothing. Then the circles are offered. */
  async #find(): Promise<void> {
    const { search } = this;
    if (search === undefined) return;
    this.locating = 'waiting';
    this.#hasAsked = true;
    this.locating = (await search.locate()) ? 'no' : 'failed';
  }

  /** The button that she pressed has gone; what came in its place takes the focus. */
  override updated(): void {
    if (!this.#hasAsked || !this.isLocated) return;
    this.#hasAsked = false;
    this.renderRoot
      .querySelector<HTMLElement>('[aria-pressed]:enabled, select')
      ?.focus({ preventScroll: true });
  }

  #choose(change: Partial<SearchChoice>): void {
    this.dispatchEvent(new CustomEvent<SearchChoice>('choose', { detail: { ...this.choice, ...change } }));
  }
}
