import {
  isRegionName,
  originOf,
  type OpeningHours,
  type Organization,
  type Service,
} from '@service-directory/schema';
import { contactLink, webLink } from '@service-directory/schema/contacts';
import { html, nothing, type TemplateResult } from 'lit';
import { organizationsOf, sourceLanguageOf, type RecordContext } from '../../context.ts';
import { wordsOfCode } from '../../words-of-code.ts';
import { formatCountry, formatLanguage } from '../../format.ts';
import { codeIcon } from '../../icons/code-icons.ts';
import { howSpoken } from '../../how-spoken.ts';
import { languagesOf } from '../card/card-template.ts';
import type { Messages } from '../../locales/messages.ts';
import { text } from '../../render.ts';
import { markedParagraph, markedText } from './marked-paragraph.ts';
import { renderWeek } from './record-places.ts';
import { hasSecretPlace, renderIdentifiers } from './record-sources.ts';

/** Are there no hours, or only that nothing of them could be read? */
const saysNothing = (hours: OpeningHours | undefined): boolean =>
  hours === undefined ||
  Object.entries(hours).every(
    ([field, value]) => field === 'periods' && Array.isArray(value) && value.length === 0,
  );

/** Have all its places other hours of their own? Then those of the service hold at none of them. */
const placesHaveOwnHours = ({ openingHours: ofService, locations = [] }: Service): boolean =>
  locations.length > 0 &&
  locations.every(({ openingHours, stops = [] }) =>
    [openingHours, ...stops.map((stop) => stop.openingHours)].some(
      (hours) => hours !== undefined && JSON.stringify(hours) !== JSON.stringify(ofService),
    ),
  );

/** The hours of the service itself; nothing when only those of its phones or places are known. */
export function renderHours(service: Service, context: RecordContext): TemplateResult | typeof nothing {
  const { messages } = context.locale;
  const { contacts = [], locations = [] } = service;
  const openingHours = saysNothing(service.openingHours) ? undefined : service.openingHours;
  const instead = placesHaveOwnHours(service) ? messages.hoursOfPlacesCount : '';
  if (openingHours !== undefined)
    return html`${renderWeek(openingHours, messages.openingHours, service, context, instead)}
      <p class="help">${messages.localTime}</p>`;
  // The hours of a phone, a place or a stop stand beside it; to say here that none are known would contradict them.
  const stops = locations.flatMap((location) => location.stops ?? []);
  return [...contacts, ...locations, ...stops].some((part) => part.openingHours !== undefined)
    ? nothing
    : html`<p>${messages.hoursUnknown}</p>`;
}

/** The part of the world that a service serves: how far it reaches, and where; empty where nobody says. */
export function areaWords(
  service: Service,
  { locale, directory }: RecordContext,
): [scope: string, names: string] {
  const { scope, countries: all = [], regions = [] } = service.serviceArea ?? {};
  if (scope === undefined) return ['', ''];
  const home = originOf(directory, service.id).country;
  // The country of the list goes without saying, when it is the only one.
  const countries = all.filter((code) => all.length > 1 || code !== home);
  const names = [...regions.filter(isRegionName), ...countries.map((code) => formatCountry(code, locale))];
  return [locale.labels.areaScope[scope].label, names.join(', ')];
}

/** The part of the world that it serves. */
export function renderArea(service: Service, context: RecordContext): TemplateResult | typeof nothing {
  const area = service.serviceArea;
  if (area === undefined) return nothing;
  const [scope, names] = areaWords(service, context);
  return html`<p>${scope}${names === '' ? '' : html`: <bdi>${names}</bdi>`}</p>
    ${markedParagraph(area.note, service, context)}`;
}

/** What it helps with. */
export const renderNeeds = (service: Service, context: RecordContext): TemplateResult | typeof nothing =>
  service.needs.length === 0
    ? nothing
    : html`<ul class="tags">
        ${service.needs.map((need) => {
          const { label, lang } = wordsOfCode('needs', need, service, context);
          return html`<li>
            ${codeIcon('needs', need, service, context)}
            <span lang=${lang ?? nothing} dir="auto">${label}</span>
          </li>`;
        })}
      </ul>`;

/** The languages in which one is helped, with how; that nobody knows whether anyone there speaks one is said beside it. */
export function renderLanguages(service: Service, context: RecordContext): TemplateResult {
  const { locale } = context;
  const { messages, labels } = locale;
  const languages = service.languages ?? [];
  // Those of a way to get in touch alone, or that none is known.
  if (languages.length === 0) return html`<p>${languagesOf(service, context)}</p>`;
  return html`<ul class="tags">
    ${languages.map(
      (language) =>
        html`<li>
          ${formatLanguage(language.code, locale)}
          <small
            >${language.mode === 'unconfirmed' ? labels.languageMode.unconfirmed.label : howSpoken(language, messages)}
            ${markedText(language.note, service, context)}</small
          >
        </li>`,
    )}
  </ul>`;
}

/** What one can ask for there. */
export function renderCanAskFor(
  { canAskFor = [] }: Service,
  { locale }: RecordContext,
): TemplateResult | typeof nothing {
  if (canAskFor.length === 0) return nothing;
  return html`<ul class="tags">
    ${canAskFor.map((code) => html`<li>${locale.labels.canAskFor[code].label}</li>`)}
  </ul>`;
}

/** Who runs it. */
export const renderOwners = (service: Service, context: RecordContext): TemplateResult =>
  html`<ul>
    ${organizationsOf(service, context).map((organization) => renderOwner(organization, service, context))}
  </ul>`;

function renderOwner(
  { name, alternateName, description, type, url, email, identifiers = [] }: Organization,
  service: Service,
  { locale, ...context }: RecordContext,
): TemplateResult {
  const source = sourceLanguageOf(service, { locale, ...context });
  const { messages, labels } = locale;
  const page = url === undefined ? undefined : webLink(url);
  const mail = email === undefined ? undefined : contactLink({ channel: 'email', value: email });
  return html`<li>
    ${text(name, locale, source)} ${text(alternateName, locale, source)}
    ${type === undefined ? nothing : html`<small>${labels.organizationType[type].label}</small>`}
    ${markedParagraph(description, service, { locale, ...context })}
    ${page === undefined ? nothing : renderPage(page, hasSecretPlace(service), messages)}
    ${
      // A register tells the address of who is in it.
      hasSecretPlace(service) ? nothing : renderIdentifiers(identifiers)
    }
    ${mail === undefined ? nothing : html`<a href=${mail}>${messages.email}: <bdi>${email}</bdi></a>`}
  </li>`;
}

function renderPage(page: string, isSecret: boolean, messages: Messages): TemplateResult {
  const { hostname } = new URL(page);
  if (isSecret) return html`<p>${messages.webSite}: <bdi>${hostname}</bdi></p>`;
  return html`<a href=${page} rel="noreferrer noopener" target="_blank"
    >${messages.webSite} <span class="on-screen">(${messages.opensOtherSite}: ${hostname})</span></a
  >`;
}
