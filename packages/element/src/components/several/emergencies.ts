import type { DirectoryHead, EmergencyContact } from '@service-directory/schema';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatCountry } from '../../format.ts';
import type { Locale } from '../../locales/locale.ts';
import { base } from '../../styles/base.ts';
import { countryOf } from '../emergency/country-of.ts';

/** So many countries are in sight while the reader has chosen none. */
const MOST_IN_SIGHT = 3;

/** The numbers of one country in the words of one directory. */
interface Numbers {
  country: string;
  contacts: EmergencyContact[];
  head: DirectoryHead;
}

/** Numbers in the same words stand together; those with hours only with others of their directory, whose day they hang on. */
const mayStandWith = ({ contacts }: EmergencyContact, head: DirectoryHead, group: Numbers): boolean =>
  group.head === head ||
  (group.head.languages[0] === head.languages[0] &&
    contacts.every(({ openingHours }) => openingHours === undefined));

/** The numbers by country; the same number of the same country once, in the words that came first. */
export function emergencyNumbers(heads: readonly DirectoryHead[]): ReadonlyMap<string, readonly Numbers[]> {
  const byCountry = new Map<string, Numbers[]>();
  const seen = new Set<string>();
  for (const head of heads) {
    const { emergencyContacts = [], country: home } = head;
    for (const contact of emergencyContacts) {
      const country = countryOf(contact, home);
      const key = JSON.stringify([country, contact.contacts.map(({ value }) => value)]);
      if (seen.has(key)) continue;
      seen.add(key);
      const groups = byCountry.get(country) ?? [];
      byCountry.set(country, groups);
      const own = groups.find((group) => mayStandWith(contact, head, group));
      if (own === undefined) groups.push({ country, contacts: [contact], head });
      else own.contacts.push(contact);
    }
  }
  return byCountry;
}

/**
 * The numbers for danger of several countries, each with its country. Of a country that is chosen they stand first and
 * alone; the others are behind a button, so that nobody takes a number of another country for her own.
 */
export class ServiceDirectoryEmergencies extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        margin-block: 12px;
      }

      service-directory-emergency + service-directory-emergency {
        display: block;
        margin-top: 4px;
      }
    `,
  ];

  @property({ attribute: false }) locale: Locale | undefined;
  @property({ attribute: false }) heads: readonly DirectoryHead[] = [];
  /** Now, epoch milliseconds. */
  @property({ attribute: false }) at = 0;
  /** The country that the reader or the host page has chosen; empty for none. */
  @property({ attribute: false }) country = '';
  /** Leaves all other countries out: the host page is about this one alone. */
  @property({ attribute: false }) isLocked = false;

  @state() private isUnfolded = false;

  override render(): TemplateResult | typeof nothing {
    const { locale } = this;
    if (locale === undefined) return nothing;
    const all = emergencyNumbers(this.heads);
    const own = all.get(this.country) ?? [];
    const others = [...all].filter(([country]) => country !== this.country).flatMap(([, groups]) => groups);
    if (this.isLocked && own.length > 0) return html`${own.map((group) => this.#render(group, locale))}`;
    const inSight = this.isUnfolded ? others.length : own.length > 0 ? 0 : MOST_IN_SIGHT;
    const left = others.length - Math.min(inSight, others.length);
    return html`
      ${[...own, ...others.slice(0, inSight)].map((group) => this.#render(group, locale))}
      ${
        left === 0
          ? nothing
          : html`<button class="plain" aria-expanded="false" @click=${() => (this.isUnfolded = true)}>
              ${locale.messages.emergency}: ${locale.messages.showMore(left)}
            </button>`
      }
    `;
  }

  #render({ country, contacts, head }: Numbers, locale: Locale): TemplateResult {
    return html`<service-directory-emergency
      .locale=${locale}
      .contacts=${contacts}
      .head=${head}
      .at=${this.at}
      .country=${formatCountry(country, locale)}
    ></service-directory-emergency>`;
  }
}
