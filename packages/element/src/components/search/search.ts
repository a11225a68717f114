import { NEED_GROUPS, type Facets, type NeedGroup } from '@service-directory/schema';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { icon, type IconName } from '../../icons.ts';
import type { Locale } from '../../locales/locale.ts';
import { base } from '../../styles/base.ts';
import { searchStyles } from './search.styles.ts';

/** The part of a query that is asked for here. */
export interface SearchChoice {
  text: string;
  group: NeedGroup | undefined;
  openNow: boolean;
  noPapers: boolean;
  free: boolean;
  noAppointment: boolean;
}

export const NO_CHOICE: SearchChoice = {
  text: '',
  group: undefined,
  openNow: false,
  noPapers: false,
  free: false,
  noAppointment: false,
};

type Filter = 'openNow' | 'noPapers' | 'free' | 'noAppointment';

const FILTERS: readonly { filter: Filter; icon: IconName }[] = [
  { filter: 'openNow', icon: 'hours' },
  { filter: 'noPapers', icon: 'papers' },
  { filter: 'free', icon: 'cost' },
  { filter: 'noAppointment', icon: 'walkIn' },
];

const GROUP_ICONS: Readonly<Record<NeedGroup, IconName>> = {
  health: 'health',
  'harm-reduction': 'harmReduction',
  safety: 'safety',
  law: 'law',
  'a-place': 'sleep',
  basics: 'food',
  talk: 'talk',
  'learn-and-work': 'work',
  travel: 'travel',
};

const GROUPS = Object.keys(NEED_GROUPS) as NeedGroup[];
/** A pause in typing after which the search is made. */
const TYPING_PAUSE_MS = 150;

/** Has anything been asked for? */
export const isChosen = (choice: SearchChoice): boolean =>
  choice.text.trim() !== '' || choice.group !== undefined || FILTERS.some(({ filter }) => choice[filter]);

/**
 * Search box, needs and filters.
 * @fires choose - detail: the new `SearchChoice`
 */
export class ServiceDirectorySearch extends LitElement {
  static override styles = [base, searchStyles];

  @property({ attribute: false }) locale: Locale | undefined;
  @property({ attribute: false }) choice: SearchChoice = NO_CHOICE;
  @property({ attribute: false }) facets: Facets | undefined;
  /** Leaves the needs out, when the host page has chosen one. */
  @property({ attribute: false }) hasNeeds = true;
  /** Keeps all needs in sight however narrow it is. */
  @property({ attribute: false }) isRoomy = false;

  @state() private isUnfolded = false;

  @query('input') private input!: HTMLInputElement;

  #typing: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  override render(): TemplateResult | typeof nothing {
    const { locale } = this;
    if (locale === undefined) return nothing;
    return html`
      ${this.#renderField(locale)} ${this.isRoomy ? this.#renderFilters(locale) : nothing}
      ${this.hasNeeds ? this.#renderNeeds(locale) : nothing}
      ${this.isRoomy ? nothing : this.#renderFilters(locale)}
    `;
  }

  #renderField({ messages }: Locale): TemplateResult {
    return html`
      <form role="search" @submit=${this.#onSubmit}>
        <div class="field" part="search">
          ${icon('search')}
          <input
            type="search"
            aria-label=${messages.search}
            placeholder=${messages.searchPlaceholder}
            .value=${this.choice.text}
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="search"
            @input=${this.#onInput}
            @change=${this.#changeText}
          />
          ${
            this.choice.text === ''
              ? nothing
              : html`<button type="button" aria-label=${messages.clearSearch} @click=${this.#onClearText}>
                  ${icon('close')}
                </button>`
          }
        </div>
      </form>
    `;
  }

  #renderNeeds({ messages, labels }: Locale): TemplateResult {
    const { group } = this.choice;
    const isFolded = !this.isRoomy && !this.isUnfolded && isChosen(this.choice);
    const shown = isFolded ? GROUPS.filter((candidate) => candidate === group) : GROUPS;
    return html`
      <fieldset>
        <legend class="for-screen-readers">${messages.needs}</legend>
        <div class="needs ${isFolded ? 'is-row' : ''}">
          ${shown.map(
            (candidate) => html`
              <button
                type="button"
                aria-pressed=${candidate === group}
                @click=${() => this.#chooseGroup(candidate)}
              >
                ${icon(GROUP_ICONS[candidate])} <span>${labels.needGroups[candidate].label}</span>
              </button>
            `,
          )}
          ${
            isFolded
              ? html`<button type="button" aria-expanded="false" @click=${this.#unfold}>
                  ${messages.needs} ${icon('expand')}
                </button>`
              : nothing
          }
        </div>
      </fieldset>
    `;
  }

  #renderFilters({ messages }: Locale): TemplateResult {
    return html`
      <fieldset>
        <legend class="for-screen-readers">${messages.filters}</legend>
        <div class="chips">
          ${FILTERS.map(({ filter, icon: iconName }) => {
            const isOn = this.choice[filter];
            const count = this.facets?.[filter];
            return html`
              <button
                type="button"
                data-filter=${filter}
                aria-pressed=${isOn}
                ?disabled=${!isOn && count === 0}
                @click=${() => this.#change({ [filter]: !isOn })}
              >
                ${icon(isOn ? 'check' : iconName)} ${messages[filter]}
                ${count === undefined ? nothing : html`<span class="count">${count}</span>`}
              </button>
            `;
          })}
          ${
            isChosen(this.choice)
              ? html`<button type="button" class="clear" @click=${this.#onClearAll}>
                  ${icon('close')} ${messages.clearAll}
                </button>`
              : nothing
          }
        </div>
      </fieldset>
    `;
  }

  #chooseGroup(group: NeedGroup): void {
    this.isUnfolded = false;
    this.#change({ group: group === this.choice.group ? undefined : group });
  }

  #change(change: Partial<SearchChoice>): void {
    clearTimeout(this.#typing);
    const choice = { ...this.choice, text: this.input.value, ...change };
    this.dispatchEvent(new CustomEvent<SearchChoice>('choose', { detail: choice }));
  }

  readonly #unfold = (): void => {
    this.isUnfolded = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.needs button')?.focus());
  };

  /** Words that have been searched for already are no new search: it would close a record that was opened meanwhile. */
  #changeText(): void {
    clearTimeout(this.#typing);
    if (this.input.value !== this.choice.text) this.#change({});
  }

  #onInput(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#changeText(), TYPING_PAUSE_MS);
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    this.#changeText();
  }

  #onClearText(): void {
    this.#change({ text: '' });
    this.input.focus();
  }

  #onClearAll(): void {
    this.isUnfolded = false;
    this.#change(NO_CHOICE);
    this.input.focus();
  }
}
