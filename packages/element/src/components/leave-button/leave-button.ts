import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { icon } from '../../icons/icons.ts';
import type { Locale } from '../../locales/locale.ts';
import { base } from '../../styles/base.ts';

/**
 * The way out: a link that looks like a button, first in the tab order.
 * @fires leave - the reader wants to leave; the listener does it
 */
export class ServiceDirectoryLeaveButton extends LitElement {
  static override styles = [
    base,
    css`
      a.button {
        min-height: 48px;
        background: var(--_leave);
        border-color: var(--_leave);
        color: var(--_on-leave);
        font-weight: 600;
        max-width: 100%;
        gap: 6px;
        padding-inline: 10px;
        font-size: 0.96em;
        line-height: 1.15;
      }

      a.button:hover {
        background: var(--_leave);
        border-color: var(--_brand);
        text-decoration: underline;
      }
    `,
  ];

  @property({ attribute: false }) locale: Locale | undefined;
  /** Where it leads, should the program that leaves fail. */
  @property({ attribute: false }) exitUrl = '';
  /** Shift presses still wanted, when one was made. */
  @property({ attribute: false }) pressesLeft: number | undefined;

  override render(): TemplateResult | typeof nothing {
    const messages = this.locale?.messages;
    if (messages === undefined) return nothing;
    return html`
      <a class="button" part="leave" href=${this.exitUrl} rel="noreferrer noopener" @click=${this.#onClick}>
        ${messages.leave} ${icon('close')}
      </a>
      <span class="for-screen-readers" role="status"
        >${this.pressesLeft === undefined || this.pressesLeft < 1 ? '' : messages.leaveCount(this.pressesLeft)}</span
      >
    `;
  }

  override focus(): void {
    this.renderRoot.querySelector('a')?.focus();
  }

  #onClick(event: MouseEvent): void {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('leave'));
  }
}
