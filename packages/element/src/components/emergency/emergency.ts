import { contactLink, printedNumber, type EmergencyContact } from '@service-directory/schema';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { icon } from '../../icons/icons.ts';
import { contactLine, type ContactLine } from '../contact/contact-line.ts';
import type { Locale } from '../../locales/locale.ts';
import { fallbackMark, paragraph, text } from '../../render.ts';
import { base } from '../../styles/base.ts';
import { emergencyStyles } from './emergency.styles.ts';

/** The number to dial, else another way to reach them; undefined when none can be used. */
function bestOf({ contacts }: EmergencyContact): ContactLine['contact'] | undefined {
  const usable = contacts.filter((contact) => contactLink(contact) !== undefined);
  return usable.find(({ channel }) => channel === 'phone') ?? usable[0];
}

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
    const best = bestOf(emergency);
    if (best === undefined) return nothing;
    return html`<li>
      <a href=${contactLink(best)!}>${this.#nameOf(emergency, best, locale)}</a>
    </li>`;
  }

  #nameOf(
    { label }: EmergencyContact,
    best: ContactLine['contact'] | undefined,
    locale: Locale,
  ): TemplateResult {
    const number = best === undefined ? '' : printedNumber(best);
    const name = text(label, locale, this.sourceLanguage);
    return number === '' ? html`${name}` : html`<b><bdi>${number}</bdi></b> ${name}`;
  }

  /** What is known of one of them: when they answer, how else they are reached, what they do with what they hear. */
  #renderNotes(emergency: EmergencyContact, locale: Locale): TemplateResult | typeof nothing {
    const best = bestOf(emergency);
    const { contacts, note } = emergency;
    const hours = contacts.map(({ openingHours: { always, printed } = {} }) =>
      always === true ? undefined : printed,
    );
    const others = contacts.flatMap((contact) =>
      contact === best ? [] : (contactLine(contact, locale) ?? []),
    );
    const known = [...hours, note, ...contacts.map((contact) => contact.note)].filter(
      (one) => one !== undefined,
    );
    if (others.length + known.length === 0) return nothing;
    return html`<dt>${this.#nameOf(emergency, best, locale)}</dt>
      <dd>
        ${others.map(
          ({ href, label, leaves }) =>
            html`<p>
              <a class="other" href=${href} rel="noreferrer noopener">${label}</a>
              ${leaves ? html`<small>${locale.messages.opensOtherSite}: <bdi>${new URL(href).hostname}</bdi></small>` : nothing}
            </p>`,
        )}
        ${known.map((one) =>
          paragraph(one, locale, this.sourceLanguage, fallbackMark(one, locale, this.sourceLanguage)),
        )}
      </dd>`;
  }
}
