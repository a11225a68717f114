import type { Result } from '@service-directory/schema';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { cardLines, type AccessLine } from '../../access-lines.ts';
import { organizationsOf, sourceLanguageOf, todayAt, townsOf, type ViewContext } from '../../context.ts';
import { dispatch } from '../../events.ts';
import { formatDistance, formatLanguage, formatList, textOf } from '../../format.ts';
import { icon } from '../../icons/icons.ts';
import { fallbackMark, heading, paragraph, text } from '../../render.ts';
import { base } from '../../styles/base.ts';
import { cardContacts, type ContactLine } from '../contact/contact-line.ts';
import { renderState } from '../state/state.ts';
import { stateStyles } from '../state/state.styles.ts';
import { cardStyles } from './card.styles.ts';

/** A card has room for so many ways to get in touch. */
const MOST_CONTACTS = 2;

/**
 * One service in the list: what it is, who runs it, can I go now, what will they ask of me and who will be told, how do
 * I reach them.
 * @fires open-record - detail: id of the service
 * @fires show-on-map - detail: id of the service
 */
export class ServiceDirectoryCard extends LitElement {
  static override styles = [base, stateStyles, cardStyles];

  @property({ attribute: false }) result: Result | undefined;
  @property({ attribute: false }) context: ViewContext | undefined;
  /** Offers to show the place on the map. */
  @property({ attribute: false }) hasMap = false;
  @property({ type: Boolean, reflect: true }) selected = false;

  override render(): TemplateResult | typeof nothing {
    const { result, context } = this;
    if (result === undefined || context === undefined) return nothing;
    const { service } = result;
    const { locale } = context;
    const source = sourceLanguageOf(service, context);
    return html`
      <article part="card" aria-labelledby="name">
        <div class="head">
          ${heading(context.headingLevel + 1, [html`${text(service.name, locale, source)}`], { id: 'name' })}
          ${this.#renderDistance(result, context)}
        </div>
        <p class="by">${this.#renderOwner(context)}</p>
        ${paragraph(service.summary, locale, source, fallbackMark(service.summary, locale, source))}
        ${renderState(result, context)}
        <ul class="promises">
          ${cardLines(service, todayAt(service, context), locale).map((line) => this.#renderLine(line))}
        </ul>
        <p class="speaks">${icon('language')} <span>${this.#languages(context)}</span></p>
        <div class="actions">
          ${cardContacts(service.contacts ?? [], locale, MOST_CONTACTS).map((line, index) => this.#renderContact(line, index))}
          ${this.#renderMapButton(result, context)}
        </div>
        <button class="plain more" part="more" aria-label=${this.#moreLabel(context)} @click=${this.#onOpen}>
          ${locale.messages.aboutPlaceShort} <span class="turns">${icon('forward')}</span>
        </button>
      </article>
    `;
  }

  #renderDistance(
    { distanceMetres, service }: Result,
    { locale }: ViewContext,
  ): TemplateResult | typeof nothing {
    if (distanceMetres === undefined) return nothing;
    const distance = formatDistance(distanceMetres, locale);
    const isRough = (service.locations ?? []).every(
      ({ position }) => !['entrance', 'building'].includes(position?.precision ?? ''),
    );
    return html`<span class="distance"
      >${icon('place')} ${isRough ? locale.messages.aboutDistance(distance) : distance}</span
    >`;
  }

  #renderOwner(context: ViewContext): TemplateResult {
    const { service } = this.result!;
    const source = sourceLanguageOf(service, context);
    const owners = organizationsOf(service, context).map(
      ({ name }, index) => html`${index > 0 ? ' · ' : ''}${text(name, context.locale, source)}`,
    );
    const towns = townsOf(service).slice(0, 3).join(', ');
    const isNational = ['national', 'international'].includes(service.serviceArea?.scope ?? '');
    const where = towns === '' && isNational ? context.locale.messages.wholeCountry : towns;
    return html`${owners}${where === '' ? '' : html` · <bdi>${where}</bdi>`}`;
  }

  #renderLine({ tone, icon: iconName, label, evidence }: AccessLine): TemplateResult {
    return html`<li class=${tone}>
      ${icon(iconName)}
      <span
        ><span class="words">${label}</span>
        ${evidence === '' ? nothing : html`<small>${evidence}</small>`}</span
      >
    </li>`;
  }

  #languages({ locale }: ViewContext): string {
    const spoken = this.result?.service.languages ?? [];
    if (spoken.length === 0) return locale.messages.languagesUnknown;
    return formatList(
      spoken.map(({ code, mode }) => {
        const name = formatLanguage(code, locale);
        return mode === 'interpreter' ? `${name} (${locale.messages.withInterpreter})` : name;
      }),
      locale,
    );
  }

  #renderContact(
    { href, icon: iconName, label, leaves, contact }: ContactLine,
    index: number,
  ): TemplateResult {
    return html`<a
      class="button ${index === 0 ? 'primary' : ''}"
      part="contact"
      href=${href}
      rel=${leaves ? 'noreferrer noopener' : nothing}
      target=${leaves ? '_blank' : nothing}
      @click=${() => dispatch(this, 'service-directory-contact', { id: this.result!.service.id, channel: contact.channel })}
      >${icon(iconName)} ${label}</a
    >`;
  }

  #renderMapButton({ service }: Result, { locale }: ViewContext): TemplateResult | typeof nothing {
    const isOnMap = (service.locations ?? []).some(
      ({ position, visibility }) => visibility === 'public' && position !== undefined,
    );
    if (!this.hasMap || !isOnMap) return nothing;
    return html`<button class="map" @click=${() => this.#send('show-on-map')}>
      ${icon('place')} ${locale.messages.showOnMap}
    </button>`;
  }

  #moreLabel(context: ViewContext): string {
    const { service } = this.result!;
    const name = textOf(service.name, context.locale, sourceLanguageOf(service, context))?.text ?? '';
    return context.locale.messages.aboutPlace(name);
  }

  /** Puts the focus on the button that opens the record. */
  focusMore(): void {
    this.renderRoot.querySelector<HTMLElement>('.more')?.focus();
  }

  #send(name: 'open-record' | 'show-on-map'): void {
    this.dispatchEvent(new CustomEvent(name, { detail: this.result!.service.id }));
  }

  #onOpen(): void {
    this.#send('open-record');
  }
}
