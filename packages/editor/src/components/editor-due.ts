import type { Review, ReviewedProvider, ReviewedService } from '@service-directory/validator/edit';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { focusWhenDrawn } from '../controllers/focus.ts';
import type { AllWords } from '../locales/load-words.ts';
import { dateWords } from '../model/dates.ts';
import { base } from '../styles/tokens.ts';
import { EditorPart } from './editor-part.ts';

/** So many services are shown before the reader asks for all. */
const FIRST = 5;

/** The most urgent services, with their organisations. */
function firstOf(providers: readonly ReviewedProvider[]): ReviewedProvider[] {
  let left = FIRST;
  return providers.flatMap((provider) => {
    const services = provider.services.slice(0, left);
    left -= services.length;
    return services.length === 0 ? [] : [{ ...provider, services }];
  });
}

/**
 * What is due for checking, the most urgent first, with a message to each organisation. The same as the command
 * `service-directory review`.
 *
 * @fires service-directory-editor-open - detail: `{ id }` of the service
 */
export class ServiceDirectoryEditorDue extends EditorPart {
  static override styles = [
    base,
    css`
      li {
        padding-block: 8px;
        border-block-end: 1px solid var(--_line);
      }

      h3 {
        font-size: 1em;
      }

      .open {
        display: flex;
        flex-wrap: wrap;
        justify-content: start;
        gap: 0 10px;
        width: 100%;
        padding: 6px 4px;
        border-color: transparent;
        background: none;
      }

      .name {
        color: var(--_brand);
        text-decoration: underline;
        text-underline-offset: 0.15em;
      }

      summary {
        min-height: 44px;
        padding: 10px 4px;
      }

      textarea {
        font-size: 0.9375em;
      }

      /* A path has no blanks at which a narrow line could end. */
      .address {
        overflow-wrap: anywhere;
      }

      .copy {
        display: flex;
        gap: 10px;
        align-items: center;
        margin-block-start: 6px;
      }
    `,
  ];

  @property({ attribute: false }) all!: AllWords;
  @property({ attribute: false }) review: Review | undefined;
  @state() private isWhole = false;
  @state() private copied = '';

  override render(): TemplateResult {
    const { words } = this.all;
    const providers = this.review?.providers ?? [];
    const services = providers.reduce((sum, provider) => sum + provider.services.length, 0);
    const { unread = [], unreadFiles = [] } = this.review ?? {};
    const records = unread.slice(0, unread.length - unreadFiles.length);
    const left = html`${
      records.length === 0
        ? nothing
        : html`<p>${words.notLooked(records.slice(0, FIRST), records.length)}</p>`
    }
    ${
      unreadFiles.length === 0
        ? nothing
        : html`<p class="address">${words.notRead(unreadFiles.slice(0, FIRST), unreadFiles.length)}</p>`
    }`;
    if (services === 0)
      return html`${unread.length === 0 ? html`<p class="soft">${words.nothingDue}</p>` : nothing}${left}`;
    const showAll = () => {
      this.isWhole = true;
      void focusWhenDrawn(this, '.open', FIRST);
    };
    const shown = this.isWhole ? providers : firstOf(providers);
    return html`<p class="soft">${words.dueCount(services, providers.length)}</p>
      ${left}
      <ul>
        ${shown.map((provider) => this.#renderProvider(provider))}
      </ul>
      ${
        this.isWhole || services <= FIRST
          ? nothing
          : html`<button type="button" class="plain" @click=${showAll}>${words.showAll(services)}</button>`
      }`;
  }

  #renderProvider({ id, name, services, message }: ReviewedProvider): TemplateResult {
    const { words } = this.all;
    return html`<li>
      <h3>${name}</h3>
      ${services.map((service) => this.#renderService(service))}
      <details>
        <summary>${words.message}</summary>
        ${message.to === undefined ? nothing : html`<p>${words.messageTo(message.to)}</p>`}
        <textarea
          readonly
          rows="8"
          aria-label=${`${words.message}: ${name}`}
          .value=${`${message.subject}\n\n${message.body}`}
        ></textarea>
        <p class="copy">
          <button type="button" @click=${(event: Event) => void this.#copy(event, id)}>${words.copy}</button>
          <span role="status">${this.copied === id ? words.copied : ''}</span>
        </p>
      </details>
    </li>`;
  }

  #renderService({ id, name, dueOn, state }: ReviewedService): TemplateResult {
    const { words, lang } = this.all;
    const when =
      dueOn === null
        ? words.neverChecked
        : state === 'overdue'
          ? words.overdue(dateWords(dueOn, lang))
          : words.dueOn(dateWords(dueOn, lang));
    const open = () =>
      this.dispatchEvent(new CustomEvent('service-directory-editor-open', { detail: { id } }));
    return html`<button type="button" class="open" @click=${open}>
      <span class="name">${name}</span> <span class="soft">${when}</span>
    </button>`;
  }

  async #copy(event: Event, id: string): Promise<void> {
    const field = (event.target as HTMLElement).closest('details')?.querySelector('textarea');
    if (field === null || field === undefined) return;
    try {
      await navigator.clipboard.writeText(field.value);
      this.copied = id;
    } catch {
      // No permission: it is chosen, so that the person can copy it herself.
      field.focus();
      field.select();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'service-directory-editor-due': ServiceDirectoryEditorDue;
  }
}
