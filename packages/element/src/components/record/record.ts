import type { OpeningHours, Result } from '@service-directory/schema';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  organizationsOf,
  sourceLanguageOf,
  todayAt,
  townsOf,
  wordsOfCode,
  type RecordContext,
} from '../../context.ts';
import { formatLanguage, textOf } from '../../format.ts';
import { icon } from '../../icons/icons.ts';
import { heading, paragraph, text } from '../../render.ts';
import { base } from '../../styles/base.ts';
import { renderState } from '../state/state.ts';
import { stateStyles } from '../state/state.styles.ts';
import { renderAccess, renderAudience, renderEntry } from './record-access.ts';
import { renderContacts, renderPlaces, renderWeek } from './record-places.ts';
import { renderSources } from './record-sources.ts';
import { renderWaysOn } from './record-ways-on.ts';
import { recordStyles } from './record.styles.ts';

/** Are there no hours, or only that nothing of them could be read? */
const saysNothing = (hours: OpeningHours | undefined): boolean =>
  hours === undefined ||
  Object.entries(hours).every(
    ([field, value]) => field === 'periods' && Array.isArray(value) && value.length === 0,
  );

/**
 * Everything the data says of one service, and what is not known.
 * @fires close-record - back to the list
 * @fires open-record - to another service; detail: its id
 * @fires show-on-map - detail: id of the service
 */
export class ServiceDirectoryRecord extends LitElement {
  static override styles = [base, stateStyles, recordStyles];

  @property({ attribute: false }) result: Result | undefined;
  @property({ attribute: false }) context: RecordContext | undefined;
  @property({ attribute: false }) hasMap = false;
  /** Level of the record's heading, 1–6: the first of the element when nothing else stands above it. */
  @property({ attribute: false }) headingLevel = 3;

  override render(): TemplateResult | typeof nothing {
    const { result, context } = this;
    if (result === undefined || context === undefined) return nothing;
    const { service } = result;
    const { locale } = context;
    const { messages } = locale;
    const source = sourceLanguageOf(service, context);
    const section = (title: string, content: TemplateResult) => this.#renderSection(title, content);
    const words = (title: string, value: Parameters<typeof text>[0]) =>
      value === undefined ? nothing : section(title, html`${paragraph(value, locale, source)}`);
    return html`
      <button
        class="plain back"
        part="back"
        @click=${() => this.dispatchEvent(new CustomEvent('close-record'))}
      >
        <span class="turns">${icon('back')}</span> ${messages.back}
      </button>
      <article part="record" aria-labelledby="record-name">
        ${heading(this.headingLevel, [html`${text(service.name, locale, source)}`], { id: 'record-name', part: 'record-name' })}
        <p class="by">${text(service.alternateName, locale, source)} ${this.#renderTowns(context)}</p>
        ${this.#renderNotices(context)} ${paragraph(service.summary, locale, source)}
        ${paragraph(service.description, locale, source)} ${renderState(result, context)}
        ${section(messages.contact, renderContacts(service, context, this))}
        ${this.#renderHours(context, section)} ${renderAccess(service, context, section)}
        ${renderEntry(service, context, section)}
        ${section(messages.where, renderPlaces(service, context, this.hasMap ? () => this.#showOnMap() : undefined))}
        ${this.#renderArea(context, section)}
        ${section(
          messages.helpsWith,
          html`<ul class="tags">
            ${service.needs.map((need) => {
              const { label, lang } = wordsOfCode('needs', need, service, context);
              return html`<li lang=${lang ?? nothing} dir="auto">${label}</li>`;
            })}
          </ul>`,
        )}
        ${renderAudience(service, context, section)}
        ${section(messages.languages, this.#renderLanguages(context))}
        ${
          service.canAskFor === undefined || service.canAskFor.length === 0
            ? nothing
            : section(
                messages.canAskFor,
                html`<ul class="tags">
                  ${service.canAskFor.map((code) => html`<li>${locale.labels.canAskFor[code].label}</li>`)}
                </ul>`,
              )
        }
        ${words(messages.notOffered, service.notOffered)} ${words(messages.capacity, service.capacity)}
        ${renderWaysOn(service, context, this, section)}
        ${section(
          messages.runBy,
          html`<ul>
            ${organizationsOf(service, context).map(({ name, type }) => html`<li>${text(name, locale, source)} ${type === undefined ? nothing : html`<small>${locale.labels.organizationType[type].label}</small>`}</li>`)}
          </ul>`,
        )}
        ${section(
          messages.takeWithYou,
          html`<service-directory-take .result=${result} .context=${context}></service-directory-take>`,
        )}
        ${section(messages.sources, renderSources(service, context))}
      </article>
    `;
  }

  #renderSection(title: string, content: TemplateResult): TemplateResult {
    return html`<section part="section">${heading(this.headingLevel + 1, title)} ${content}</section>`;
  }

  #renderTowns(context: RecordContext): TemplateResult | typeof nothing {
    const { service } = this.result!;
    const towns = townsOf(service);
    if (towns.length > 0) return html`<bdi>${towns.slice(0, 3).join(', ')}</bdi>`;
    return service.serviceArea?.scope === 'national'
      ? html`${context.locale.messages.wholeCountry}`
      : nothing;
  }

  /** The provider's own notice while it holds, and that the text is not in the reader's language or made by a machine. */
  #renderNotices(context: RecordContext): TemplateResult {
    const { service } = this.result!;
    const { locale } = context;
    const source = sourceLanguageOf(service, context);
    const { alert } = service;
    const today = todayAt(service, context);
    const holds = alert !== undefined && (alert.from ?? today) <= today && (alert.through ?? today) >= today;
    const summary = textOf(service.summary, locale, source);
    const isMachineMade = service.translations?.[summary?.lang ?? '']?.origin === 'machine';
    return html`
      ${holds ? html`<p class="notice">${icon('notice')} ${text(alert.text, locale, source)}</p>` : nothing}
      ${
        summary?.isFallback === true && summary.lang !== undefined
          ? html`<p class="notice quiet">
              ${icon('language')} ${locale.messages.notInYourLanguage(formatLanguage(summary.lang, locale))}
            </p>`
          : nothing
      }
      ${isMachineMade ? html`<p class="notice quiet">${icon('language')} ${locale.messages.machineTranslated}</p>` : nothing}
    `;
  }

  #renderHours(
    context: RecordContext,
    section: (title: string, content: TemplateResult) => TemplateResult,
  ): TemplateResult | typeof nothing {
    const { service } = this.result!;
    const { messages } = context.locale;
    const { contacts = [], locations = [] } = service;
    const openingHours = saysNothing(service.openingHours) ? undefined : service.openingHours;
    // The hours of a phone or a place stand beside it; to say here that none are known would contradict them.
    if (
      openingHours === undefined &&
      [...contacts, ...locations].some((part) => part.openingHours !== undefined)
    ) {
      return nothing;
    }
    return section(
      messages.openingHours,
      openingHours === undefined
        ? html`<p>${messages.hoursUnknown}</p>`
        : html`${renderWeek(openingHours, messages.openingHours, service, context)}
            <p class="help">${messages.localTime}</p>`,
    );
  }

  #renderArea(
    context: RecordContext,
    section: (title: string, content: TemplateResult) => TemplateResult,
  ): TemplateResult | typeof nothing {
    const { service } = this.result!;
    const { locale } = context;
    const area = service.serviceArea;
    if (area === undefined) return nothing;
    const regions = (area.regions ?? []).join(', ');
    return section(
      locale.messages.serviceArea,
      html`<p>
          ${locale.labels.areaScope[area.scope].label}${regions === '' ? '' : html`: <bdi>${regions}</bdi>`}
        </p>
        ${area.note === undefined ? nothing : html`<p>${text(area.note, locale, sourceLanguageOf(service, context))}</p>`}`,
    );
  }

  #renderLanguages(context: RecordContext): TemplateResult {
    const { service } = this.result!;
    const { locale } = context;
    const { messages } = locale;
    const languages = service.languages ?? [];
    if (languages.length === 0) return html`<p>${messages.languagesUnknown}</p>`;
    return html`<ul class="tags">
      ${languages.map(
        ({ code, mode, note }) =>
          html`<li>
            ${formatLanguage(code, locale)}
            <small
              >${mode === 'interpreter' ? messages.withInterpreter : mode === 'written' ? messages.inWriting : ''}
              ${text(note, locale, sourceLanguageOf(service, context))}</small
            >
          </li>`,
      )}
    </ul>`;
  }

  /** Puts the focus on the name, so that a screen reader begins there. */
  focusName(): void {
    this.renderRoot.querySelector<HTMLElement>('#record-name')?.focus({ preventScroll: true });
  }

  #showOnMap(): void {
    this.dispatchEvent(new CustomEvent('show-on-map', { detail: this.result!.service.id }));
  }
}
