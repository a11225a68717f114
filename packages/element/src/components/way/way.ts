import type { Location, Text } from '@service-directory/schema';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { RecordContext } from '../../context.ts';
import { textOf } from '../../format.ts';
import { icon } from '../../icons/icons.ts';
import { lateIcon } from '../../icons/late-icons.ts';
import { register } from '../../register.ts';
import { text } from '../../render.ts';
import { base } from '../../styles/base.ts';
import { printLines } from '../take/print-lines.ts';
import { addressLine, hasDoor, mapAppLink, type Place } from './map-app.ts';
import type { ServiceDirectorySketch } from './sketch.ts';
import { wayStyles } from './way.styles.ts';

/** A place with what is said of it. */
export interface WayPlace extends Place, Pick<Location, 'directions' | 'surroundings'> {
  name?: Text | undefined;
}

/**
 * How one gets to a place that anybody may know of: its address to read or to type, the map app of the device, and a sketch
 * that can be printed. Nothing is opened or asked for before the reader taps.
 * @fires show-place - the reader wants to see it on the map
 */
export class ServiceDirectoryWay extends LitElement {
  static override styles = [base, wayStyles];

  @property({ attribute: false }) place: WayPlace | undefined;
  @property({ attribute: false }) context: RecordContext | undefined;
  /** Language of the directory's texts (BCP 47). */
  @property({ attribute: false }) sourceLanguage: string | undefined;
  /** It is a wide area: there is no door to lead to. */
  @property({ attribute: false }) isWide = false;
  @property({ attribute: false }) hasMap = false;
  /** Id of the basemap for the sketch; undefined while it is not known which ones there are. */
  @property({ attribute: false }) basemap: string | undefined;

  @state() private isOpen = false;
  @state() private sketch: 'unasked' | 'ready' | 'failed' = 'unasked';

  override render(): TemplateResult | typeof nothing {
    const { place, context } = this;
    if (place === undefined || context === undefined) return nothing;
    const { messages } = context.locale;
    const canShow = this.hasMap && place.position !== undefined;
    const canLead = !this.isWide && hasDoor(place);
    if (!canShow && !canLead) return nothing;
    return html`<div class="buttons">
        ${
          canShow
            ? html`<button class="on-map" @click=${() => this.dispatchEvent(new CustomEvent('show-place'))}>
                ${icon('map')} ${messages.showOnMap}
              </button>`
            : nothing
        }
        ${
          canLead
            ? html`<button class="lead" aria-expanded=${String(this.isOpen)} @click=${this.#onToggle}>
                ${icon('place')} ${messages.wayThere}
              </button>`
            : nothing
        }
      </div>
      ${canLead && this.isOpen ? this.#renderWay(place, context) : nothing}`;
  }

  #renderWay(place: WayPlace, context: RecordContext): TemplateResult {
    const { locale } = context;
    const { messages } = locale;
    const address = addressLine(place.address);
    const link = mapAppLink(place, navigator.platform);
    const host = link?.startsWith('https:') === true ? new URL(link).hostname : undefined;
    const words = (value: Text | undefined) =>
      value === undefined ? nothing : html`<p>${text(value, locale, this.sourceLanguage)}</p>`;
    return html`<div class="way">
      ${address === undefined ? nothing : html`<p class="address"><bdi lang="und">${address}</bdi></p>`}
      ${words(place.directions)} ${words(place.surroundings)}
      ${
        link === undefined
          ? nothing
          : html`<p>
              <a
                class="button app"
                href=${link}
                rel="noreferrer noopener"
                target=${host === undefined ? nothing : '_blank'}
                >${icon('place')} ${messages.openMapApp}</a
              >
              <small
                >${host === undefined ? nothing : html`${messages.opensOtherSite}: <bdi>${host}</bdi> · `}${messages.mapAppHint}</small
              >
            </p>`
      }
      ${this.#renderSketch(place, context)}
      <p>
        <button class="print" @click=${this.#onPrint}>${lateIcon('print')} ${messages.print}</button>
        <small>${messages.shareHint}</small>
      </p>
    </div>`;
  }

  #renderSketch({ position, address }: WayPlace, context: RecordContext): TemplateResult | typeof nothing {
    if (position === undefined || !this.hasMap) return nothing;
    if (this.sketch === 'failed') return html`<p role="status">${context.locale.messages.mapFailed}</p>`;
    return html`<service-directory-sketch
      .position=${position}
      .context=${context}
      .hasAddress=${addressLine(address) !== undefined}
      .basemap=${this.basemap}
    ></service-directory-sketch>`;
  }

  readonly #onToggle = (): void => {
    this.isOpen = !this.isOpen;
    if (this.isOpen && this.sketch !== 'ready' && this.hasMap) void this.#loadSketch();
  };

  async #loadSketch(): Promise<void> {
    try {
      const { defineSketch } = await import('../../define-sketch.ts');
      defineSketch(register);
      this.sketch = 'ready';
    } catch {
      // No connection; unfolding it again asks again.
      this.sketch = 'failed';
    }
  }

  /** A sheet with the way there and nothing of whose place it is: it may be found. */
  readonly #onPrint = (): void => {
    const { place, context } = this;
    if (place === undefined || context === undefined) return;
    const words = [place.name, place.directions, place.surroundings].map(
      (value) => textOf(value, context.locale, this.sourceLanguage)?.text,
    );
    const [name, ...more] = words;
    const lines = [name, addressLine(place.address), ...more].filter((line) => line !== undefined);
    const sketch = this.renderRoot.querySelector<ServiceDirectorySketch>('service-directory-sketch');
    printLines(lines, context.locale, { sketch: sketch?.sheet });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'service-directory-way': ServiceDirectoryWay;
  }
}
