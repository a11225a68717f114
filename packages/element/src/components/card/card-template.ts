import { currentAlert, originOf, type Result, type Service } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { cardLines, type AccessLine } from '../../access-lines.ts';
import { isItsPlace, positionsOf } from '../../area.ts';
import { organizationsOf, sourceLanguageOf, todayAt, townsOf, type ViewContext } from '../../context.ts';
import {
  formatAges,
  formatCountry,
  formatDistance,
  formatLanguage,
  formatList,
  formatUnits,
  textOf,
} from '../../format.ts';
import { howSpoken } from '../../how-spoken.ts';
import { fallbackMark, heading, paragraph, text } from '../../render.ts';
import { cardContacts, contactLabel, type ContactLine } from '../contact/contact-line.ts';
import { contactOfState, renderDetail, renderState, shutLine } from '../state/state.ts';

/**
 * What a card says. It is copied and never changed, so nothing here listens: what is pressed is told by its classes, and
 * where an icon belongs by `data-icon`.
 */
export function cardTemplate(result: Result, context: ViewContext, hasMap: boolean): TemplateResult {
  const { service } = result;
  const { locale } = context;
  const source = sourceLanguageOf(service, context);
  return html`<article part="card">
    <div class="head">
      ${heading(context.headingLevel + 1, text(service.name, locale, source), { part: 'name' })}
      ${renderDistance(result, context)}
    </div>
    <p class="by">${renderOwner(result, context)}</p>
    ${context.renderOrigin?.(service, context) ?? nothing}
    ${paragraph(service.summary, locale, source, fallbackMark(service.summary, locale, source))}
    ${renderAlert(result, context)} ${renderState(result, context)}
    <ul class="promises" part="conditions">
      ${cardLines(service, context).map((line) =>
        renderLine(line, line.note && locale.messages.readMoreFirst),
      )}
    </ul>
    <p class="speaks" data-icon="language"><span>${languagesOf(service, context)}</span></p>
    <div class="actions">
      ${contactsOf(result, context).map(renderContact)} ${renderMapButton(result, context, hasMap)}
      <button
        class="plain more"
        part="more"
        aria-label=${locale.messages.aboutPlace(nameOf(result, context))}
      >
        ${locale.messages.aboutPlaceShort}<span class="turns" data-icon="forward"></span>
      </button>
    </div>
  </article>`;
}

/** The ways to get in touch that a card offers. */
export const contactsOf = (result: Result, context: ViewContext): ContactLine[] =>
  cardContacts(result.service.contacts ?? [], context.locale, contactOfState(result), (contact) =>
    shutLine(contact, result, context),
  );

/** What the provider says of these days, such as that the door is shut: before anything that may be out of date by it. */
export function renderAlert({ service }: Result, context: ViewContext): TemplateResult | typeof nothing {
  const alert = currentAlert(service, todayAt(service, context));
  if (alert === undefined) return nothing;
  const words = text(alert.text, context.locale, sourceLanguageOf(service, context));
  return html`<p class="notice" data-icon="notice"><span>${words}</span></p>`;
}

function renderDistance(
  { distanceMetres, distancePrecision }: Result,
  { locale }: ViewContext,
): TemplateResult | typeof nothing {
  if (distanceMetres === undefined) return nothing;
  const distance = formatDistance(distanceMetres, locale);
  const isFine = distancePrecision === 'entrance' || distancePrecision === 'building';
  const words = isFine ? distance : locale.messages.aboutDistance(distance);
  return html`<span class="distance" data-icon="place">${words}</span>`;
}

/** So many towns are named. */
const MOST_TOWNS = 3;

/** Where a service is; of one without a town how far it reaches: the country, by name when the list is of another. */
export function whereOf(service: Service, context: ViewContext): string {
  const { directory, locale } = context;
  const towns = townsOf(service, context);
  if (towns.length > MOST_TOWNS) towns.splice(MOST_TOWNS, Infinity, '…');
  if (towns.length > 0) return towns.join(', ');
  const { scope, countries = [] } = service.serviceArea ?? {};
  if (scope === 'international') return locale.messages.severalCountries;
  if (scope !== 'national') return '';
  const isAbroad = countries.length > 0 && !countries.includes(originOf(directory, service.id).country);
  return isAbroad
    ? formatList(
        countries.map((code) => formatCountry(code, locale)),
        locale,
      )
    : locale.messages.wholeCountry;
}

export function renderOwner({ service }: Result, context: ViewContext): TemplateResult {
  const source = sourceLanguageOf(service, context);
  const owners = organizationsOf(service, context).map(
    ({ name }, index) => html`${index > 0 ? '\u00a0· ' : ''}${text(name, context.locale, source)}`,
  );
  const facts = [whereOf(service, context), formatAges(service, context.locale)].filter(Boolean);
  return html`${owners}${facts.map((fact) => html`&nbsp;· <bdi>${fact}</bdi>`)}`;
}

/** @param more what stands behind the label: what limits it, or that there is more to read of it */
export const renderLine = (
  { tone, icon, label, evidence }: AccessLine,
  more?: TemplateResult | typeof nothing | string,
): TemplateResult =>
  html`<li class=${tone} data-icon=${icon}>
    <span
      ><span class="words">${label}</span
      >${more && html` – ${more}`}${evidence === '' ? nothing : html` <small>${evidence}</small>`}</span
    >
  </li>`;

/** In which languages one is helped, and by which contact in others. */
export function languagesOf({ languages = [], contacts = [] }: Service, { locale }: ViewContext): string {
  const { messages } = locale;
  const nameOf = (code: string) => formatLanguage(code, locale);
  const withNote = (name: string, note: string) => (name && note ? `${name} (${note})` : name);
  const names = [
    ...languages.map((language) => withNote(nameOf(language.code), howSpoken(language, messages))),
    ...contacts.map((contact) => {
      const others =
        contact.languages?.filter((code) => languages.every((known) => known.code !== code)) ?? [];
      return withNote(formatUnits(others.map(nameOf), locale), contactLabel(contact, locale));
    }),
  ];
  return formatList([...new Set(names.filter(Boolean))], locale) || messages.languagesUnknown;
}

export const renderContact = (
  { href, icon, label, leaves, contact, shut }: ContactLine,
  index: number,
): TemplateResult =>
  html`<a
    class=${index > 0 || leaves ? 'button' : 'button primary'}
    part="contact"
    data-icon=${icon}
    data-channel=${contact.channel}
    data-address=${contact.channel === 'email' ? contact.value : nothing}
    href=${href}
    rel=${leaves ? 'noreferrer noopener' : nothing}
    target=${leaves ? '_blank' : nothing}
    >${
      shut
        ? html`<span
            >${label} <small><b>${shut.headline}</b> ${renderDetail(shut)}</small></span
          >`
        : label
    }</a
  >`;

function renderMapButton(
  result: Result,
  context: ViewContext,
  hasMap: boolean,
): TemplateResult | typeof nothing {
  const { service } = result;
  const { showOnMap } = context.locale.messages;
  const isOnMap = (service.locations ?? []).some((location) =>
    positionsOf(location).some((position) => isItsPlace(service, position, location.address)),
  );
  if (!hasMap || !isOnMap) return nothing;
  const label = `${showOnMap}: ${nameOf(result, context)}`;
  return html`<button class="map" data-icon="place" aria-label=${label}>${showOnMap}</button>`;
}

/** What tells the buttons of a card from those of the others to somebody who hears them one after the other. */
const nameOf = ({ service }: Result, context: ViewContext): string =>
  textOf(service.name, context.locale, sourceLanguageOf(service, context))?.text ?? '';
