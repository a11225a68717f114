import type { Contact, DirectoryHead, EmergencyContact, OpeningHours } from '@service-directory/schema';
import { printedNumber } from '@service-directory/schema/contacts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { icon } from '../../icons/icons.ts';
import { formatCountry } from '../../format.ts';
import { contactLine, type ContactLine } from '../contact/contact-line.ts';
import type { Locale } from '../../locales/locale.ts';
import { fallbackMark, paragraph, text } from '../../render.ts';
import { base } from '../../styles/base.ts';
import { renderDetail } from '../state/state.ts';
import { answersLine } from './answers-line.ts';
import { countryOf } from './country-of.ts';
import { emergencyStyles } from './emergency.styles.ts';

/** Loads what writes a week in one line, when the reader asks what is known of those who answer. */
const loadWeek = () => import('./week-line.ts');
type WeekLine = Awaited<ReturnType<typeof loadWeek>>['weekLine'];

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
  /** The directory that the numbers are from. */
  @property({ attribute: false }) head: DirectoryHead | undefined;
  /** Now, epoch milliseconds. */
  @property({ attribute: false }) at = 0;
  /** The country of the numbers, by name, where there are those of several. */
  @property({ attribute: false }) country = '';

  @state() private weekLine: WeekLine | undefined;

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
          : html`<details @toggle=${this.#onToggle}>
              <summary>${whatTheyAsk} ${icon('expand')}</summary>
              <dl>${notes}</dl>
            </details>`
      }
    `;
  }

  #renderContact(emergency: EmergencyContact, locale: Locale): TemplateResult | typeof nothing {
    const [best] = waysTo(emergency, locale);
    if (best === undefined) return nothing;
    return html`<li>
      ${renderLink(best, this.#nameOf(emergency, best, locale))}${this.#renderAnswers(best.contact, locale)}
    </li>`;
  }

  /** Whether somebody answers now, of a line that does not always. */
  #renderAnswers(contact: Contact, locale: Locale): TemplateResult | typeof nothing {
    const line = this.head && answersLine(contact, this.head, locale, this.at);
    return line === undefined
      ? nothing
      : html` <small class="is-${line.tone}"
          >${line.headline}${line.detail === '' ? nothing : html` · ${renderDetail(line)}`}</small
        >`;
  }

  get #source(): string | undefined {
    return this.head?.languages[0];
  }

  readonly #onToggle = (): void => {
    if (this.contacts.some(({ contacts }) => contacts.some(({ openingHours }) => openingHours?.periods)))
      void loadWeek().then(
        ({ weekLine }) => (this.weekLine = weekLine),
        // The words beside the number stand; a week is more than nothing was promised.
        () => undefined,
      );
  };

  /** Whom one reaches, behind the number to dial or another way. */
  #nameOf(emergency: EmergencyContact, best: ContactLine | undefined, locale: Locale): TemplateResult {
    const way = best?.contact.channel === 'phone' ? printedNumber(best.contact) : best?.label;
    const name = text(emergency.label, locale, this.#source);
    // A short number of another country than that of the list; of several directories each group has its country above it.
    const home = this.head?.country ?? '';
    const country = countryOf(emergency, home);
    const where = this.country !== '' || country === home ? '' : ` (${formatCountry(country, locale)})`;
    return way === undefined ? html`${name}` : html`<b><bdi>${way}</bdi></b> ${name}${where}`;
  }

  /** An empty text until what writes it has come. */
  #weekOf(hours: OpeningHours, locale: Locale): string {
    return this.head === undefined ? '' : (this.weekLine?.(hours, this.head, locale, this.at) ?? '');
  }

  /** What is known of one of them: when they answer, how else they are reached, what they do with what they hear. */
  #renderNotes(emergency: EmergencyContact, locale: Locale): TemplateResult | typeof nothing {
    const [best, ...others] = waysTo(emergency, locale);
    const { contacts, note } = emergency;
    const hours = contacts.map(({ openingHours }) =>
      openingHours === undefined || openingHours.always === true
        ? undefined
        : (openingHours.printed ?? this.#weekOf(openingHours, locale)),
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
              ${renderLink(way, way.label)} ${this.#renderAnswers(way.contact, locale)}
              ${way.leaves ? html`<small>${locale.messages.opensOtherSite}: <bdi>${new URL(way.href).hostname}</bdi></small>` : nothing}
            </p>`,
        )}
        ${known.map((one) => paragraph(one, locale, this.#source, fallbackMark(one, locale, this.#source)))}
      </dd>`;
  }
}
