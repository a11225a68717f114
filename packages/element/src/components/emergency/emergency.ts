import type { EmergencyContact } from '@service-directory/schema';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { icon } from '../../icons/icons.ts';
import { contactLink, printedNumber } from '../../links.ts';
import type { Locale } from '../../locales/locale.ts';
import { text } from '../../render.ts';
import { base } from '../../styles/base.ts';

/** The numbers for danger, before everything else. */
export class ServiceDirectoryEmergency extends LitElement {
  static override styles = [
    base,
    css`
      div {
        display: flex;
        align-items: center;
        gap: 8px;
        width: fit-content;
        max-width: 100%;
        padding-inline: 10px 16px;
        background: var(--_card);
        border: 1px solid var(--_line);
        border-inline-start: 4px solid var(--_brand);
        border-radius: calc(var(--_radius) - 2px);
        font-size: 0.88em;
      }

      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0 12px;
      }

      a {
        display: inline-flex;
        align-items: center;
        gap: 4px;
        min-height: 44px;
        color: var(--_ink);
        text-decoration: none;
      }

      a:hover {
        text-decoration: underline;
      }

      @container (max-width: 24em) {
        .icon {
          display: none;
        }
      }

      .country {
        align-self: center;
        color: var(--_soft-ink);
      }

      b {
        color: var(--_brand);
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) locale: Locale | undefined;
  @property({ attribute: false }) contacts: readonly EmergencyContact[] = [];
  @property({ attribute: false }) sourceLanguage: string | undefined;
  /** The country of the numbers, by name, where there are those of several. */
  @property({ attribute: false }) country = '';

  override render(): TemplateResult | typeof nothing {
    const { locale, country } = this;
    if (locale === undefined || this.contacts.length === 0) return nothing;
    const { emergency } = locale.messages;
    return html`
      <div
        part="emergency"
        role="group"
        aria-label=${country === '' ? emergency : `${emergency}: ${country}`}
      >
        ${icon('emergency')}
        <ul>
          ${country === '' ? nothing : html`<li class="country">${country}</li>`}
          ${this.contacts.map((contact) => this.#renderContact(contact, locale))}
        </ul>
      </div>
    `;
  }

  #renderContact(emergency: EmergencyContact, locale: Locale): TemplateResult | typeof nothing {
    const phone = emergency.contacts.find(({ channel }) => channel === 'phone');
    const link = phone === undefined ? undefined : contactLink(phone);
    if (phone === undefined || link === undefined) return nothing;
    return html`<li>
      <a href=${link}
        ><b><bdi>${printedNumber(phone)}</bdi></b> ${text(emergency.label, locale, this.sourceLanguage)}</a
      >
    </li>`;
  }
}
