import {
  isRegionName,
  originOf,
  type Location,
  type OpeningHours,
  type Service,
  type Text,
} from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { isItsPlace } from '../../area.ts';
import { sourceLanguageOf, type RecordContext } from '../../context.ts';
import { formatCountry, textOf } from '../../format.ts';
import { icon } from '../../icons/icons.ts';
import type { Messages, RecordMessages } from '../../locales/messages.ts';
import { isRough } from '../../map/precision.ts';
import { paragraph, text } from '../../render.ts';
import { secrecyWords } from '../../secrecy-words.ts';
import { markedParagraph, markedText } from './marked-paragraph.ts';
import { oldWords } from './old-hours.ts';
import type { WayPlace } from '../way/way.ts';

/**
 * A week of hours in the service's time zone.
 * @param notCounting why they do not count, when that is so; that they are too old is told in any case
 */
export function renderWeek(
  hours: OpeningHours,
  label: string,
  service: Service,
  context: RecordContext,
  notCounting = '',
): TemplateResult {
  const { timeZone, publicHolidays = [], codes } = originOf(context.directory, service.id);
  return html`<service-directory-week
    class="hours"
    .hours=${hours}
    .locale=${context.locale}
    .at=${context.at}
    .timeZone=${timeZone}
    .publicHolidays=${publicHolidays}
    .sourceLanguage=${sourceLanguageOf(service, context)}
    .codes=${codes}
    .label=${label}
    .oldWords=${oldWords(service, context) || notCounting}
  ></service-directory-week>`;
}

/** What places need of the record around them. */
export interface PlaceView {
  /** Shows the place on the map; undefined when there is no map. */
  showOnMap: (() => void) | undefined;
  /** Id of the basemap; undefined while it is not known which ones there are. */
  basemap: string | undefined;
}

/** That there is nowhere to go, and how else to reach them. */
export const noPlaceWords = ({ contacts = [] }: Service, messages: Messages & RecordMessages): string =>
  contacts.length === 0 ? messages.noPlace : `${messages.noPlace} ${messages.usePhoneOrWeb}`;

/** Where a service meets people, with what may be said of each place. */
export function renderPlaces(service: Service, context: RecordContext, view: PlaceView): TemplateResult {
  const locations = service.locations ?? [];
  const { messages } = context.locale;
  if (locations.length === 0) return html`<p>${noPlaceWords(service, messages)}</p>`;
  return html`<ul class="places">
    ${locations.map((location) => renderPlace(location, service, context, view))}
  </ul>`;
}

function renderPlace(
  location: Location,
  service: Service,
  context: RecordContext,
  view: PlaceView,
): TemplateResult {
  const { locale } = context;
  const { labels } = locale;
  const source = sourceLanguageOf(service, context);
  const { street, postalCode, locality, region, country } = location.address ?? {};
  const town = [postalCode, locality].filter((part) => part !== undefined).join(' ');
  const isAbroad = country !== undefined && country !== originOf(context.directory, service.id).country;
  const address = [
    street,
    town,
    isRegionName(region ?? '') ? region : '',
    isAbroad ? formatCountry(country, locale) : '',
  ].filter((part): part is string => part !== undefined && part !== '');
  const { kind = 'physical' } = location;
  const secrecy = secrecyWords(location, service, locale);
  return html`<li>
    ${location.name === undefined ? nothing : html`<p><b>${text(location.name, locale, source)}</b></p>`}
    ${kind === 'physical' ? nothing : html`<p>${labels.locationKind[kind].label}</p>`}
    ${address.length === 0 ? nothing : html`<p><bdi lang="und">${address.join(', ')}</bdi></p>`}
    ${paragraph(location.area, locale, source)} ${secrecy === '' ? nothing : html`<p>${secrecy}</p>`}
    ${markedParagraph(location.directions, service, context)}
    ${
      // Who is near, as the police: no part of the way there.
      location.surroundings === undefined
        ? nothing
        : html`<p class="surroundings">
            ${icon('notice')} <span>${markedText(location.surroundings, service, context)}</span>
          </p>`
    }
    ${
      location.accessibility === undefined
        ? nothing
        : html`<p>
            ${labels.wheelchair[location.accessibility.wheelchair].label}
            ${markedText(location.accessibility.note, service, context)}
          </p>`
    }
    ${renderWay(location, location, service, context, view)}
    ${renderHoursAt(location, location.name ?? locality ?? '', service, context)}
    ${renderStops(location, service, context, view)}
  </li>`;
}

/** Have some of its places hours and it has none itself? Then those of the others are not known. */
const othersHaveHours = ({ openingHours, locations = [] }: Service): boolean =>
  openingHours === undefined && locations.some((location) => location.openingHours !== undefined);

const renderHoursAt = (
  { openingHours }: Pick<Location, 'openingHours'>,
  name: Text,
  service: Service,
  context: RecordContext,
): TemplateResult | typeof nothing => {
  const { locale } = context;
  if (openingHours === undefined)
    return othersHaveHours(service) ? html`<p>${locale.messages.hoursUnknown}</p>` : nothing;
  const words = textOf(name, locale, sourceLanguageOf(service, context))?.text ?? '';
  return renderWeek(openingHours, locale.messages.hoursOf(words), service, context);
};

/** How one gets to a place that anybody may know of, and where on the map it is. */
function renderWay(
  place: WayPlace,
  { visibility }: Location,
  service: Service,
  context: RecordContext,
  { showOnMap, basemap }: PlaceView,
): TemplateResult | typeof nothing {
  if (visibility !== 'public' && visibility !== 'area') return nothing;
  const { position } = place;
  const isOnMap = position !== undefined && isItsPlace(service, position, place.address);
  const show = isOnMap ? showOnMap : undefined;
  return html`<service-directory-way
      .place=${place}
      .context=${context}
      .sourceLanguage=${sourceLanguageOf(service, context)}
      .isWide=${visibility === 'area'}
      .hasMap=${show !== undefined}
      .basemap=${basemap}
      @show-place=${() => show?.()}
    ></service-directory-way>
    ${
      show !== undefined && position !== undefined && isRough(position.precision)
        ? html`<small>${context.locale.messages.approximately}</small>`
        : nothing
    }`;
}

/** Where a service that moves meets people, and when it is there. */
function renderStops(
  location: Location,
  service: Service,
  context: RecordContext,
  view: PlaceView,
): TemplateResult | typeof nothing {
  const { stops = [] } = location;
  if (stops.length === 0) return nothing;
  const { locale } = context;
  const source = sourceLanguageOf(service, context);
  return html`<p class="stops-title">${locale.messages.stops}</p>
    <ul class="stops">
      ${stops.map(
        (stop) =>
          html`<li>
            <p><b>${text(stop.name, locale, source)}</b></p>
            ${renderWay(stop, location, service, context, view)}
            ${renderHoursAt(stop, stop.name, service, context)}
          </li>`,
      )}
    </ul>`;
}
