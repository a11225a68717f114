import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AllWords } from '../locales/load-words.ts';
import { isData } from '../model/data.ts';
import { base } from '../styles/tokens.ts';

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
        /* The bar of the page is not over the preview. */
        --service-directory-sticky-top: 0px;
      }
    `,
  ];

  @property({ attribute: false }) all!: AllWords;
  @property({ attribute: false }) data: unknown;
  @property({ attribute: false }) service: unknown;
  @state() private loaded: 'no' | 'yes' | 'failed' = 'no';
  /** What readers do not get, because something required is missing in it. */
  @state() private missing: 'nothing' | 'service' | 'directory' = 'nothing';
  /** Made anew only when what it shows is another: the preview would else be drawn at every step. */
  #directory: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data') || changed.has('service'))
      this.#directory = isData(this.data)
        ? { ...this.data, emergencyContacts: [], services: [this.service] }
        : undefined;
  }

  override render(): TemplateResult {
    const { words, lang } = this.all;
    const hints = {
      nothing: words.previewHint,
      service: words.previewNone,
      directory: words.previewNoDirectory,
    };
    return html`<h3 tabindex="-1">${words.preview}</h3>
      <p class="soft">${this.loaded === 'failed' ? words.previewFailed : hints[this.missing]}</p>
      ${
        this.loaded === 'yes'
          ? html`<div class="frame" ?hidden=${this.missing !== 'nothing'}>
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
