import { currentAlert, type Result } from '@service-directory/schema';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { sourceLanguageOf, todayAt, townsOf, type RecordContext } from '../../context.ts';
import { formatDate, formatLanguage, textOf } from '../../format.ts';
import { icon } from '../../icons/icons.ts';
import { heading, paragraph, text } from '../../render.ts';
import { base } from '../../styles/base.ts';
import { whereOf } from '../card/card-template.ts';
import { renderState } from '../state/state.ts';
import { stateStyles } from '../state/state.styles.ts';
import { drawSections, type DrawnSection } from './draw-sections.ts';
import { markedParagraph, markedText } from './marked-paragraph.ts';
import { recordStyles } from './record.styles.ts';

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
  /** Id of the basemap; undefined while it is not known which ones there are. */
  @property({ attribute: false }) basemap: string | undefined;
  /** Level of the record's heading, 1–6: the first of the element when nothing else stands above it. */
  @property({ attribute: false }) headingLevel = 3;

  /** What sections of plugins drew of the service. */
  readonly #drawnByPlugins = new Map<string, HTMLElement>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('result') && changed.get('result')?.service.id !== this.result?.service.id)
      this.#drawnByPlugins.clear();
  }

  override render(): TemplateResult | typeof nothing {
    const { result, context } = this;
    if (result === undefined || context === undefined) return nothing;
    const { service } = result;
    const { locale } = context;
    const { messages } = locale;
    const source = sourceLanguageOf(service, context);
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
        <p class="by">
          ${service.alternateName === undefined ? nothing : html`${text(service.alternateName, locale, source)}<br />`}
          ${this.#renderTowns(context)}
        </p>
        ${this.#renderNotices(context)} ${paragraph(service.summary, locale, source)}
        ${markedParagraph(service.description, service, context)} ${renderState(result, context)}
        ${repeat(
          drawSections(result, context, {
            host: this,
            headingLevel: this.headingLevel + 1,
            showOnMap: this.hasMap ? () => this.#showOnMap() : undefined,
            basemap: this.basemap,
            drawnByPlugins: this.#drawnByPlugins,
          }),
          ({ key }) => key,
          (section) => this.#renderSection(section),
        )}
      </article>
    `;
  }

  #renderSection({ key, title, content }: DrawnSection): TemplateResult {
    return html`<section part="section" data-section=${key}>
      ${heading(this.headingLevel + 1, [html`${title}`])} ${content}
    </section>`;
  }

  #renderTowns(context: RecordContext): TemplateResult | typeof nothing {
    const where = whereOf(this.result!.service, context);
    return where === ''
      ? nothing
      : html`<bdi lang=${townsOf(this.result!.service, context).length > 0 ? 'und' : nothing}>${where}</bdi>`;
  }

  /** The provider's own notice while it holds, and that the text is not in the reader's language or made by a machine. */
  #renderNotices(context: RecordContext): TemplateResult {
    const { service } = this.result!;
    const { locale } = context;
    const source = sourceLanguageOf(service, context);
    const alert = currentAlert(service, todayAt(service, context));
    const summary = textOf(service.summary, locale, source);
    const isMachineMade = service.translations?.[summary?.lang ?? '']?.origin === 'machine';
    return html`
      ${
        alert === undefined
          ? nothing
          : html`<p class="notice">
              ${icon('notice')}
              <span
                >${markedText(alert.text, service, context)}
                ${
                  // Until when: on paper it is read on another day.
                  alert.through === undefined
                    ? nothing
                    : html`<small>– <bdi>${formatDate(alert.through, locale)}</bdi></small>`
                }</span
              >
            </p>`
      }
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

  /** Puts the focus on the name, so that a screen reader begins there. */
  focusName(): void {
    this.renderRoot.querySelector<HTMLElement>('#record-name')?.focus({ preventScroll: true });
  }

  #showOnMap(): void {
    this.dispatchEvent(new CustomEvent('show-on-map', { detail: this.result!.service.id }));
  }
}
