import { originOf, type MergedDirectory, type Results } from '@service-directory/schema';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { icon } from '../../icons/icons.ts';
import type { Locale } from '../../locales/locale.ts';
import type { SearchChoice } from '../../search-choice.ts';
import { base } from '../../styles/base.ts';
import type { NearSearch } from './near.ts';

/**
 * Under the services near the reader: how many help by phone or internet besides, wherever they are.
 * @fires choose - detail: the new `SearchChoice`
 */
export class ServiceDirectoryAfar extends LitElement {
  static override styles = [
    base,
    css`
      button {
        margin-block-start: 16px;
      }
    `,
  ];

  @property({ attribute: false }) locale: Locale | undefined;
  @property({ attribute: false }) choice!: SearchChoice;
  @property({ attribute: false }) directory: MergedDirectory | undefined;
  @property({ attribute: false }) found: Results | undefined;
  @property({ attribute: false }) search: NearSearch | undefined;

  override render(): TemplateResult | typeof nothing {
    const { locale, search } = this;
    if (locale === undefined || search === undefined) return nothing;
    const choice: SearchChoice = {
      ...this.choice,
      withinMetres: 0,
      locality: '',
      area: undefined,
      fromAfar: true,
      country: this.#country(),
    };
    const count = search.countOf(choice);
    if (count === 0) return nothing;
    return html`<button
      @click=${() => this.dispatchEvent(new CustomEvent<SearchChoice>('choose', { detail: choice }))}
    >
      ${icon('phone')} ${locale.messages.fromAfar}: ${count}
    </button>`;
  }

  /** Where what is near belongs to one country, help from afar is that for this country. Else we do not know where she is. */
  #country(): string {
    const { choice, directory, found } = this;
    if (choice.country !== '' || directory === undefined || directory.heads.length < 2) return choice.country;
    const countries = new Set(found?.results.map(({ service }) => originOf(directory, service.id).country));
    const [only = '', ...more] = countries;
    return more.length === 0 ? only : '';
  }
}
