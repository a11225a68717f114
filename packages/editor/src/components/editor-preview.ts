import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { HolidaysController } from '../controllers/holidays-controller.ts';
import type { AllWords } from '../locales/load-words.ts';
import { isData, valueAt } from '../model/data.ts';
import type { ReaderHolidays } from '../model/reader-holidays.ts';
import { base } from '../styles/tokens.ts';

/** States of services that readers find nowhere: not in the list, nor by a search. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['inactive', 'defunct']);

/** A service as readers see it: the real card and the real record. */
export class ServiceDirectoryEditorPreview extends LitElement {
  static override styles = [
    base,
    css`
      h3 {
        font-size: 1.125em;
      }

      .frame {
        margin-block-start: 8px;
        overflow: hidden;
        border: 1px solid var(--_line);
        border-radius: 14px;
        /* What sticks in it stays below the bars of the editor and of the page. */
        isolation: isolate;
        /* The bar of the page is not over the preview. */
        --service-directory-sticky-top: 0px;
      }
    `,
  ];

  @property({ attribute: false }) all!: AllWords;
  @property({ attribute: false }) data: unknown;
  @property({ attribute: false }) service: unknown;
  @property({ attribute: false }) today = '';
  @state() private loaded: 'no' | 'yes' | 'failed' = 'no';
  /** What readers do not get, because something required is missing in it. */
  @state() private missing: 'nothing' | 'service' | 'directory' = 'nothing';
  /** Made anew only when what it shows is another: the preview would else be drawn at every step. */
  #directory: unknown;
  readonly #holidays = new HolidaysController(this);
  /** Those that the directory was made with; undefined before they are known: nothing is shown as open until then. */
  #known: ReaderHolidays | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const holidays = this.#holidays.of(this.data, this.today);
    if (holidays === undefined) return;
    // They are others whenever the directory is.
    if (holidays === this.#known && !changed.has('service')) return;
    this.#known = holidays;
    this.#directory = isData(this.data)
      ? {
          ...this.data,
          // What stands there and is no list is shown as a reader would have it.
          ...(Array.isArray(this.data['publicHolidays'] ?? []) ? { publicHolidays: holidays.list } : {}),
          emergencyContacts: [],
          services: [this.service],
        }
      : undefined;
  }

  override render(): TemplateResult {
    const { words, lang } = this.all;
    const status = valueAt(this.service, ['status']);
    const isShown = typeof status !== 'string' || !NOT_SHOWN.has(status);
    const hints = {
      nothing: isShown
        ? words.previewHint
        : words.previewNotShown(this.all.fields.service.status[0], this.#statusWord(status)),
      service: words.previewNone,
      directory: words.previewNoDirectory,
    };
    return html`<h3 tabindex="-1">${words.preview}</h3>
      <p class="soft">${this.loaded === 'failed' ? words.previewFailed : hints[this.missing]}</p>
      ${this.#known?.isPartial === true ? html`<p class="soft">${words.holidaysLater}</p>` : nothing}
      ${
        this.loaded === 'yes' && this.#known !== undefined
          ? html`<div class="frame" ?hidden=${this.missing !== 'nothing' || !isShown}>
              <service-directory
                @service-directory-load=${this.#onLoad}
                @service-directory-error=${this.#onError}
                .directory=${this.#directory}
                lang=${lang}
                view="list"
                heading-level="3"
                exit-hidden
                search-hidden
                map-hidden
              >
                <span slot="header"></span>
              </service-directory>
            </div>`
          : nothing
      }`;
  }

  override focus(): void {
    this.renderRoot.querySelector('h3')?.focus();
  }

  #statusWord(status: string): string {
    const labels: Readonly<Record<string, { label: string } | undefined>> = this.all.labels.serviceStatus;
    return labels[status]?.label ?? status;
  }

  /** It is a matter of the preview, which the page around the editor knows nothing of. */
  readonly #onLoad = (event: CustomEvent<{ services: number }>): void => {
    event.stopPropagation();
    this.missing = event.detail.services > 0 ? 'nothing' : 'service';
  };

  /** Nothing is fetched here: what the element cannot show is a directory whose own page is not filled in. */
  readonly #onError = (event: Event): void => {
    event.stopPropagation();
    this.missing = 'directory';
  };

  async #load(): Promise<void> {
    try {
      await import('@service-directory/element/define');
      this.loaded = 'yes';
    } catch {
      this.loaded = 'failed';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'service-directory-editor-preview': ServiceDirectoryEditorPreview;
  }
}
