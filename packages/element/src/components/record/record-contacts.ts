import { originOf, type Contact, type Service } from '@service-directory/schema';
import { printedNumber } from '@service-directory/schema/contacts';
import { html, nothing, type TemplateResult } from 'lit';
import { sourceLanguageOf, type RecordContext } from '../../context.ts';
import { dispatch } from '../../events.ts';
import { formatCountry, formatLanguage, formatList, isolate, textOf } from '../../format.ts';
import { icon } from '../../icons/icons.ts';
import type { FullLocale } from '../../locales/locale.ts';
import { text } from '../../render.ts';
import { APPS, contactLine } from '../contact/contact-line.ts';
import { renderDetail, shutLine } from '../state/state.ts';
import { markedText } from './marked-paragraph.ts';
import { renderWeek } from './record-places.ts';

/** Stay in the phone that is used, and stand on its bill. */
const BY_PHONE: ReadonlySet<Contact['channel']> = new Set(['phone', 'sms']);
/** Messengers that know people by their numbers; in these one can hide it. */
const MAY_HIDE: ReadonlySet<Contact['channel']> = new Set(['signal', 'telegram']);
/** Whoever writes by these shows her number, whatever a record says. */
const SHOWS_NUMBER: ReadonlySet<Contact['channel']> = new Set(['sms', 'whatsapp', 'viber']);

/** Carry the name of an account to whoever reads them. */
const CARRIES_NAME: ReadonlySet<Contact['channel']> = new Set(['email', 'messenger', 'video']);

/** How to reach a service; what cannot be a link stands as text. */
export function renderContacts(service: Service, context: RecordContext, host: EventTarget): TemplateResult {
  const contacts = service.contacts ?? [];
  if (contacts.length === 0) return html`<p>${context.locale.messages.contactUnknown}</p>`;
  const { messages } = context.locale;
  return html`<ul class="contacts">
      ${contacts.map((contact) => renderContact(contact, service, context, host))}
    </ul>
    ${contacts.some(({ channel }) => BY_PHONE.has(channel)) ? html`<p class="trace">${messages.callTrace}</p>` : nothing}
    ${contacts.some(({ channel }) => APPS[channel] !== undefined) ? html`<p class="trace">${messages.appTrace}</p>` : nothing}`;
}

/** Does it cost nothing to write? That is a word, and no sentence as of a call. */
const isFreeToWrite = ({ channel, cost }: Contact): boolean => cost === 'free' && channel !== 'phone';

/** What it costs, in a sentence. */
const costWords = (contact: Contact, { messages }: FullLocale): string =>
  contact.cost === undefined || isFreeToWrite(contact) ? '' : messages.callCost[contact.cost];

/** Whether they see her number or name: what is not said of a call is neither yes nor no. */
function shownWords({ channel, numberShown }: Contact, { messages }: FullLocale): string {
  if (numberShown === 'yes' || SHOWS_NUMBER.has(channel)) return messages.numberShown;
  if (MAY_HIDE.has(channel)) return messages.numberMaybeShown;
  if (CARRIES_NAME.has(channel)) return messages.nameMaybeShown;
  if (numberShown === 'no') return messages.numberNotShown;
  return channel === 'phone' ? messages.numberMaybeShown : '';
}

/**
 * Where a short number works, when that need not be where the reader is: dialled from another country it leads to somebody else.
 * Empty for other numbers, and for one of the only country of the list.
 */
function whereDialled({ value }: Contact, service: Service, { directory, locale }: RecordContext): string {
  if (typeof value === 'string') return '';
  const countries = [originOf(directory, service.id), ...directory.heads].map(({ country }) => country);
  return countries.every((country) => country === value.country)
    ? ''
    : ` (${formatCountry(value.country, locale)})`;
}

/** That nobody answers now, and when somebody does again. */
function renderShut(
  contact: Contact,
  service: Service,
  context: RecordContext,
): TemplateResult | typeof nothing {
  const line = shutLine(contact, { service }, context);
  if (line === undefined) return nothing;
  return html`<small class="on-screen"><b>${line.headline}</b> ${renderDetail(line)}</small>`;
}

function renderContact(
  contact: Contact,
  service: Service,
  context: RecordContext,
  host: EventTarget,
): TemplateResult {
  const { locale } = context;
  const { messages, labels } = locale;
  const source = sourceLanguageOf(service, context);
  const line = contactLine(contact, locale);
  const app = APPS[contact.channel];
  const about = [contact.label, contact.purpose].flatMap((words) =>
    words === undefined ? [] : [text(words, locale, source)],
  );
  const hoursLabel = messages.hoursOf(
    textOf(contact.label ?? contact.purpose, locale, source)?.text ?? line?.label ?? '',
  );
  const facts = [costWords(contact, locale), shownWords(contact, locale)].filter((fact) => fact !== '');
  const isMail = contact.channel === 'email' && typeof contact.value === 'string';
  const more = [
    isFreeToWrite(contact) ? messages.free : '',
    contact.languages === undefined
      ? ''
      : formatList(
          contact.languages.map((code) => formatLanguage(code, locale)),
          locale,
        ),
    line?.href.startsWith('http:') === true ? messages.notEncrypted : '',
  ].filter((fact) => fact !== '');
  // On paper the whole address stands below the words.
  const onScreen = [
    // Who reads what she writes, and where it goes when there is no mail on this phone.
    isMail ? isolate(String(contact.value)) : '',
    line?.leaves === true ? `${messages.opensOtherSite}: ${isolate(new URL(line.href).hostname)}` : '',
  ].filter((fact) => fact !== '');
  return html`<li>
    ${about.length === 0 ? nothing : html`<div class="about">${about.map((words) => html`<div>${words}</div>`)}</div>`}
    ${
      line === undefined
        ? html`${app === undefined ? nothing : `${app}: `}<bdi
              >${printedNumber(contact).replaceAll(' ', '\u00a0') || (typeof contact.value === 'string' ? contact.value : contact.value.shortCode)}</bdi
            >`
        : html`<a
            class="button ${contact.channel === 'phone' ? 'primary' : ''}"
            part="contact"
            href=${line.href}
            data-address=${contact.channel === 'email' ? contact.value : nothing}
            rel=${line.leaves ? 'noreferrer noopener' : nothing}
            target=${line.leaves ? '_blank' : nothing}
            @click=${() => dispatch(host, 'service-directory-contact', { id: service.id, channel: contact.channel })}
            >${icon(line.icon)}
            ${contact.channel === 'video' ? labels.channel.video.label : line.label}${whereDialled(contact, service, context)}</a
          >`
    }
    ${renderShut(contact, service, context)}
    ${facts.length === 0 ? nothing : html`<small>${facts.join(' ')}</small>`} ${renderFacts(more, onScreen)}
    ${contact.note === undefined ? nothing : html`<small>${markedText(contact.note, service, context)}</small>`}
    ${contact.openingHours === undefined ? nothing : renderWeek(contact.openingHours, hoursLabel, service, context)}
  </li>`;
}

/** Facts on one line, those last that paper does without. */
function renderFacts(facts: readonly string[], onScreen: readonly string[]): TemplateResult | typeof nothing {
  const all = [...facts, ...onScreen];
  if (all.length === 0) return nothing;
  const draw = (fact: string, index: number) =>
    html`<span class=${index < facts.length ? nothing : 'on-screen'}
      >${index > 0 ? ' · ' : ''}<bdi>${fact}</bdi></span
    >`;
  return html`<small class="facts">${all.map(draw)}</small>`;
}
