import { printedNumber, type EmergencyContact } from '@service-directory/schema';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { icon } from '../../icons/icons.ts';
import { contactLine, type ContactLine } from '../contact/contact-line.ts';
import type { Locale } from '../../locales/locale.ts';
import { fallbackMark, paragraph, text } from '../../render.ts';
import { base } from '../../styles/base.ts';
import { emergencyStyles } from './emergency.styles.ts';

/** The ways to reach them that can be used, the best first: a number to dial. */
function waysTo({ contacts }: EmergencyContact, locale: Locale): ContactLine[] {
  const lines = contacts.flatMap((contact) => contactLine(contact, locale) ?? []);
  const isCall = ({ contact }: ContactLine) => contact.channel === 'phone';
  return [...lines.filter(isCall), ...lines.filter((line) => !isCall(line))];
}

const renderLink = ({ href, leaves }: ContactLine, content: TemplateResult | string): TemplateResult =>
  html`<a href=${href} rel=${leaves ? 'noreferrer noopener' : nothing} target=${leaves ? '_blank' : nothing}
    >${content}</a
  >`;

/** The numbers for danger, before everything else, and behind a button what is known of who answers. */
export class ServiceDirectoryEmergency extends LitElement {
  static override styles = [base, emergencyStyles];

  @property({ attribute: false }) locale: Locale | undefined;
  @property({ attribute: false }) contacts: readonly EmergencyContact[] = [];
  @property({ attribute: false }) sourceLanguage: string | undefined;
  /** The country of the numbers, by name, where there are those of several. */
  @property({ attribute: false }) country = '';

  override render(): TemplateResult | typeof nothing {
    const { locale, country } = this;
    if (locale === undefined || this.contacts.length === 0) return nothing;
    const { emergency, whatTheyAsk } = locale.messages;
    const notes = this.contacts.map((contact) => this.#renderNotes(contact, locale));
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
      ${
        notes.every((note) => note === nothing)
          ? nothing
          : html`<details>
              <summary>${whatTheyAsk} ${icon('expand')}</summary>
              <dl>${notes}</dl>
            </details>`
      }
    `;
  }

  #renderContact(emergency: EmergencyContact, locale: Locale): TemplateResult | typeof nothing {
    const [best] = waysTo(emergency, locale);
    if (best === undefined) return nothing;
    return html`<li>${renderLink(best, this.#nameOf(emergency, best, locale))}</li>`;
  }

  /** Whom one reaches, behind the number to dial or another way. */
  #nameOf({ label }: EmergencyContact, best: ContactLine | undefined, locale: Locale): TemplateResult {
    const way = best?.contact.channel === 'phone' ? printedNumber(best.contact) : best?.label;
    const name = text(label, locale, this.sourceLanguage);
    return way === undefined ? html`${name}` : html`<b><bdi>${way}</bdi></b> ${name}`;
  }

  /** What is known of one of them: when they answer, how else they are reached, what they do with what they hear. */
  #renderNotes(emergency: EmergencyContact, locale: Locale): TemplateResult | typeof nothing {
    const [best, ...others] = waysTo(emergency, locale);
    const { contacts, note } = emergency;
    const hours = contacts.map(({ openingHours: { always, printed } = {} }) =>
      always === true ? undefined : printed,
    );
    const known = [...hours, note, ...contacts.map((contact) => contact.note)].filter(
      (one) => one !== undefined,
    );
    if (others.length + known.length === 0) return nothing;
    return html`<dt>${this.#nameOf(emergency, best, locale)}</dt>
      <dd>
        ${others.map(
          (way) =>
            html`<p class="other">
              ${renderLink(way, way.label)}
              ${way.leaves ? html`<small>${locale.messages.opensOtherSite}: <bdi>${new URL(way.href).hostname}</bdi></small>` : nothing}
            </p>`,
        )}
        ${known.map((one) =>
          paragraph(one, locale, this.sourceLanguage, fallbackMark(one, locale, this.sourceLanguage)),
        )}
      </dd>`;
  }
}
