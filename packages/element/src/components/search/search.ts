import { NEED_GROUPS, type Facets, type NeedGroup } from '@service-directory/schema';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { icon, type IconName } from '../../icons/icons.ts';
import type { Locale } from '../../locales/locale.ts';
import { hasPlace, isChosen, NO_CHOICE, type SearchChoice } from '../../search-choice.ts';
import { base } from '../../styles/base.ts';
import { choices } from '../../styles/choices.ts';
import { picker } from '../../styles/picker.ts';
import { hasMoreChosen, renderMoreFilters, renderToggles } from './filters.ts';
import { searchStyles } from './search.styles.ts';

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
/** Draws more filters, which tell what becomes of the choice. */
type RenderMore = (onChange: (change: Partial<SearchChoice>) => void) => TemplateResult | typeof nothing;
/** A pause in typing after which the search is made. */
const TYPING_PAUSE_MS = 150;

/**
 * Search box, needs and filters.
 * @slot country - Below the field.
 * @slot near - The panel that finds services near the reader.
 * @fires choose - detail: the new `SearchChoice`
 * @fires show-found - the reader wants to see what was found; detail: does the focus go there, too?
 * @fires show-near - the reader wants the panel that finds services near her, or no longer; detail: whether, undefined to
 *   show it while anything is chosen in it
 */
export class ServiceDirectorySearch extends LitElement {
  static override styles = [base, picker, choices, searchStyles];

  @property({ attribute: false }) locale: Locale | undefined;
  @property({ attribute: false }) choice: SearchChoice = NO_CHOICE;
  @property({ attribute: false }) facets: Facets | undefined;
  /** How many services were found. */
  @property({ attribute: false }) total = 0;
  /** Leaves the needs out, when the host page has chosen one. */
  @property({ attribute: false }) hasNeeds = true;
  /** Leaves the groups out, when the host page has chosen one. */
  @property({ attribute: false }) hasAudience = true;
  /** Draws the filters of plugins. */
  @property({ attribute: false }) renderMore: RenderMore | undefined;
  /** Is the panel shown that finds services near the reader? */
  @property({ attribute: false }) isNearShown = false;
  /** Keeps all needs in sight however narrow it is. */
  @property({ attribute: false }) isRoomy = false;

  @state() private isUnfolded = false;
  @state() private isMoreShown = false;

  #typing: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  /** Found by hand, as everywhere here: lit's decorator for it would be a part of the first download. */
  private get input(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  override render(): TemplateResult | typeof nothing {
    const { locale } = this;
    if (locale === undefined) return nothing;
    return html`
      ${this.#renderField(locale)}
      <slot name="country"></slot> ${this.isRoomy ? this.#renderFilters(locale) : nothing}
      ${this.hasNeeds ? this.#renderNeeds(locale) : this.#renderFound(locale)}
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

  #renderNeeds(locale: Locale): TemplateResult {
    const { messages, labels } = locale;
    const { group } = this.choice;
    const isFolded = !this.isRoomy && !this.isUnfolded && isChosen(this.choice);
    return html`
      <fieldset>
        <legend class="for-screen-readers">${messages.needs}</legend>
        <div class="needs ${isFolded ? 'is-row' : ''}">
          ${GROUPS.map(
            (candidate) => html`
              <button
                type="button"
                part="tile"
                ?hidden=${isFolded && candidate !== group}
                aria-pressed=${candidate === group}
                ?disabled=${candidate !== group && this.#leavesNothing(candidate)}
                @click=${({ detail }: UIEvent) => this.#chooseGroup(candidate, detail > 0)}
              >
                ${icon(GROUP_ICONS[candidate])} <span>${labels.needGroups[candidate].label}</span>
                ${candidate === group ? html`<span class="off">${icon('close')}</span>` : nothing}
              </button>
            `,
          )}
          ${
            isFolded
              ? html`<button type="button" aria-expanded="false" @click=${this.#unfold}>
                    ${messages.needs} ${icon('expand')}
                  </button>
                  ${this.#renderFound(locale)}`
              : nothing
          }
        </div>
      </fieldset>
    `;
  }

  /** That something was found, where who types sees it: the list is below the filters, and the keyboard above it. */
  #renderFound({ messages }: Locale): TemplateResult | typeof nothing {
    return this.isRoomy || this.choice.text === '' || this.total === 0
      ? nothing
      : html`<button type="button" class="plain found" @click=${() => this.#showFound(true)}>
          ${messages.results(this.total)}
        </button>`;
  }

  /** Would no service be left with a group of needs? Not known while only a part of the directory was counted. */
  #leavesNothing(group: NeedGroup): boolean {
    const needs = this.facets?.needs;
    return needs !== undefined && NEED_GROUPS[group].every((need) => !needs.has(need));
  }

  #renderFilters(locale: Locale): TemplateResult {
    const { messages } = locale;
    const { choice, facets } = this;
    const isMoreShown = this.isMoreShown || hasMoreChosen(choice, this.hasAudience);
    const onChange = (change: Partial<SearchChoice>) => this.#change(change);
    return html`
      <fieldset>
        <legend class="for-screen-readers">${messages.filters}</legend>
        <div class="chips">
          ${renderToggles('first', { locale, choice, facets, onChange })}
          ${
            isChosen(choice)
              ? html`<button type="button" class="clear" @click=${this.#onClearAll}>
                  ${icon('close')} ${messages.clearAll}
                </button>`
              : nothing
          }
          <button
            type="button"
            class=${hasPlace(choice) ? 'is-on' : ''}
            data-filter="near"
            aria-expanded=${this.isNearShown}
            @click=${() => this.#showNear(!this.isNearShown)}
          >
            ${icon('place')} ${messages.nearMe}
          </button>
          <button
            type="button"
            class="unfold"
            part="chip"
            aria-expanded=${isMoreShown}
            @click=${() => (this.isMoreShown = !isMoreShown)}
          >
            ${icon('expand')} ${messages.moreFilters}
          </button>
        </div>
        <slot name="near"></slot>
        ${
          isMoreShown
            ? html`${renderMoreFilters({ locale, choice, facets, onChange, hasAudience: this.hasAudience })}
              ${this.renderMore?.(onChange)}`
            : nothing
        }
      </fieldset>
    `;
  }

  /** @param isByHand was it a finger or a mouse? Who uses keys keeps the tile in sight, since the focus is on it. */
  #chooseGroup(group: NeedGroup, isByHand: boolean): void {
    const isChosen = group !== this.choice.group;
    this.#change({ group: isChosen ? group : undefined, needs: [] });
    // Not before: folded without it, the tile would lose the focus.
    this.isUnfolded = false;
    if (isChosen && isByHand && !this.isRoomy) this.#showFound(false);
  }

  #showFound(hasFocus: boolean): void {
    this.dispatchEvent(new CustomEvent('show-found', { detail: hasFocus }));
  }

  #showNear(isShown: boolean | undefined): void {
    this.dispatchEvent(new CustomEvent('show-near', { detail: isShown }));
  }

  #change(change: Partial<SearchChoice>): void {
    clearTimeout(this.#typing);
    const choice = { ...this.choice, text: this.input.value, ...change };
    this.dispatchEvent(new CustomEvent<SearchChoice>('choose', { detail: choice }));
  }

  readonly #unfold = (): void => {
    this.isUnfolded = true;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.needs button:enabled')?.focus(),
    );
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
    // Who has finished typing wants to see what there is, which on a phone is far below.
    if (this.input.value.trim() !== '') this.#showFound(true);
  }

  #onClearText(): void {
    this.#change({ text: '' });
    this.input.focus();
  }

  #onClearAll(): void {
    this.isUnfolded = false;
    this.isMoreShown = false;
    this.#showNear(undefined);
    this.#change(NO_CHOICE);
    this.input.focus();
  }
}
