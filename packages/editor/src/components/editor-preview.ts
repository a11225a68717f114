import type { Plugin } from '@service-directory/element/plugins';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { HolidaysController } from '../controllers/holidays-controller.ts';
import type { AllWords } from '../locales/load-words.ts';
import { valueAt } from '../model/data.ts';
import { previewOf, type Preview } from '../model/preview-of.ts';
import type { ReaderHolidays } from '../model/reader-holidays.ts';
import { base } from '../styles/tokens.ts';

/** States of services that readers find nowhere: not in the list, nor by a search. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['inactive', 'defunct']);

/** The choice of the list: what is shown alone. */
const ITSELF = { facets: { 'preview/itself': 'on' } };

/** Setting it anew would lead back from a record that is open. */
const once = (value: () => unknown) => guard([], value);

/** It is a matter of the preview, which the page around the editor knows nothing of. */
const stay = (event: Event) => event.stopPropagation();

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
  /** Does the list leave the others out? Until then it is not given them: they would be shown for a moment. */
  @state() private isAlone = false;
  @state() private loaded: 'no' | 'yes' | 'failed' = 'no';
  /** Made anew only when what it shows is another: the preview would else be drawn at every step. */
  #preview: Preview = { directory: undefined, alone: undefined, missing: 'nothing' };
  /** Those to which it leads on are in its record, and not in the list. */
  readonly #plugins: readonly Plugin[] = [
    {
      id: 'preview',
      facets: [
        {
          id: 'itself',
          label: { en: 'The service itself' },
          values: ({ id }) => {
            this.isAlone = true;
            return id === valueAt(this.service, ['id']) ? ['on'] : [];
          },
        },
      ],
    },
  ];
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
    this.#preview = previewOf(this.data, this.service, holidays);
  }

  override render(): TemplateResult {
    const { words } = this.all;
    const { directory, alone, missing } = this.#preview;
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
      <p class="soft">${this.loaded === 'failed' ? words.previewFailed : hints[missing]}</p>
      ${this.#known?.isPartial === true ? html`<p class="soft">${words.holidaysLater}</p>` : nothing}
      ${
        this.loaded === 'yes' && this.#known !== undefined
          ? html`<div class="frame" ?hidden=${missing !== 'nothing' || !isShown}>
              <service-directory
                @service-directory-load=${stay}
                @service-directory-error=${stay}
                .plugins=${this.#plugins}
                .query=${once(() => ITSELF)}
                .directory=${this.isAlone ? directory : alone}
                lang=${this.#language(directory?.languages ?? [])}
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

  /** Readers come in a language of the directory. */
  #language(languages: readonly string[]): string {
    const { lang } = this.all;
    return languages.includes(lang) ? lang : (languages[0] ?? lang);
  }

  #statusWord(status: string): string {
    const labels: Readonly<Record<string, { label: string } | undefined>> = this.all.labels.serviceStatus;
    return labels[status]?.label ?? status;
  }

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
