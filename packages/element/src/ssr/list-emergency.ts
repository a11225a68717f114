import { isEveryWeek, weekView, type EmergencyContact, type OpeningHours } from '@service-directory/schema';
import { weekText } from '@service-directory/schema/hours-text';
import { printedNumber } from '@service-directory/schema/contacts';
import { html, nothing, type TemplateResult } from 'lit';
import { contactLine, type ContactLine } from '../components/contact/contact-line.ts';
import { countryOf } from '../components/emergency/country-of.ts';
import type { RecordContext } from '../context.ts';
import { formatCountry } from '../format.ts';
import { icon } from '../icons/icons.ts';
import { fallbackMark, paragraph, text } from '../render.ts';

/** When somebody answers, in the words of the source or as the times of any week; undefined round the clock. */
function renderHours(hours: OpeningHours | undefined, context: RecordContext): TemplateResult | undefined {
  if (hours === undefined || hours.always === true) return undefined;
  const { directory, locale, at } = context;
  if (hours.printed !== undefined)
    return html`<small>${text(hours.printed, locale, directory.languages[0])}</small>`;
  const periods = hours.periods ?? [];
  const week = weekView({ periods: periods.filter(isEveryWeek) }, { at, timeZone: directory.timeZone });
  const isCertain = periods.length > 0 && periods.every(isEveryWeek) && hours.exceptions === undefined;
  const words = [
    isCertain ? '' : locale.messages.hoursUnsure,
    periods.length === 0 ? '' : weekText(week, locale.lang),
  ];
  return html`<small>${words.filter(Boolean).join(' ')}</small>`;
}

/** The ways to reach them that can be used, the best first: a number to dial. */
function waysTo({ contacts }: EmergencyContact, { locale }: RecordContext): ContactLine[] {
  const lines = contacts.flatMap((contact) => contactLine(contact, locale) ?? []);
  const isCall = ({ contact }: ContactLine) => contact.channel === 'phone';
  return [...lines.filter(isCall), ...lines.filter((line) => !isCall(line))];
}

function renderWay({ contact, href, label, leaves }: ContactLine, name: TemplateResult | typeof nothing) {
  const words = contact.channel === 'phone' ? printedNumber(contact) : label;
  return html`<a href=${href} rel=${leaves ? 'noreferrer noopener' : nothing}
    ><b><bdi>${words}</bdi></b> ${name}</a
  >`;
}

function renderContact(emergency: EmergencyContact, context: RecordContext): TemplateResult | typeof nothing {
  const { locale, directory } = context;
  const [best] = waysTo(emergency, context);
  if (best === undefined) return nothing;
  const country = countryOf(emergency, directory.country);
  const where = country === directory.country ? '' : ` (${formatCountry(country, locale)})`;
  const name = html`${text(emergency.label, locale, directory.languages[0])}${where}`;
  return html`<li>
    ${renderWay(best, name)} ${renderHours(best.contact.openingHours, context) ?? nothing}
  </li>`;
}

/** Other ways to reach them, and what they do with what they hear. */
function renderNotes(emergency: EmergencyContact, context: RecordContext): TemplateResult | typeof nothing {
  const { locale, directory } = context;
  const source = directory.languages[0];
  const [, ...others] = waysTo(emergency, context);
  const notes = [emergency.note, ...emergency.contacts.map(({ note }) => note)].filter(
    (note) => note !== undefined,
  );
  if (others.length + notes.length === 0) return nothing;
  return html`<dt>${text(emergency.label, locale, source)}</dt>
    <dd>
      ${others.map(
        (way) =>
          html`<p class="other">
            ${renderWay(way, nothing)} ${renderHours(way.contact.openingHours, context) ?? nothing}
          </p>`,
      )}
      ${notes.map((note) => paragraph(note, locale, source, fallbackMark(note, locale, source)))}
    </dd>`;
}

/** The numbers for danger: nothing says that somebody answers now, since the page is read at another hour. */
export function renderListEmergency(context: RecordContext): TemplateResult | typeof nothing {
  const { emergency, whatTheyAsk } = context.locale.messages;
  const contacts = context.directory.emergencyContacts ?? [];
  if (contacts.length === 0) return nothing;
  const notes = contacts.map((contact) => renderNotes(contact, context));
  return html`<div class="emergency">
    <div part="emergency" role="group" aria-label=${emergency}>
      ${icon('emergency')}
      <ul>
        ${contacts.map((contact) => renderContact(contact, context))}
      </ul>
    </div>
    ${
      notes.every((note) => note === nothing)
        ? nothing
        : html`<details>
            <summary>${whatTheyAsk}</summary>
            <dl>${notes}</dl>
          </details>`
    }
  </div>`;
}
