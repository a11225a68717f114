import type { Location, Service } from '@service-directory/schema';
import { block, bullets, inline, isolated, joined, own, type ListContext } from './list-context.ts';
import { hoursItems } from './hours-html.ts';

/** Where a place is, as far as it may be told. What was taken out of the directory cannot come back here. */
function whereHtml(location: Location, context: ListContext): string {
  const { words } = context.language;
  const { visibility, address = {}, area } = location;
  const wide = joined(
    [inline(area, context), isolatedOrNothing(joined([address.locality ?? '', address.region ?? ''], ', '))],
    ', ',
  );
  switch (visibility) {
    case 'public': {
      const town = joined([address.postalCode ?? '', address.locality ?? ''], ' ');
      const whole = joined([address.street ?? '', town], ', ');
      return joined([isolatedOrNothing(whole), whole === '' ? inline(area, context) : '']);
    }
    case 'on-request':
      return joined([own(words.onRequestPlace), wide], ' ');
    case 'area':
      return joined([own(words.areaPlace), wide], ' ');
    default:
      return joined([own(words.confidentialPlace), inline(area, context)], ' ');
  }
}

const isolatedOrNothing = (text: string) => (text === '' ? '' : isolated(text));

function placeHtml(location: Location, isOld: boolean, context: ListContext): string {
  const { labels } = context.language;
  const kind =
    location.kind === undefined || location.kind === 'physical'
      ? ''
      : own(labels.locationKind[location.kind].label);
  const name = inline(location.name, context);
  const stops = (location.stops ?? []).map((stop) =>
    joined([inline(stop.name, context), bullets(hoursItems(stop.openingHours, isOld, context))], ': '),
  );
  const wheelchair = location.accessibility?.wheelchair;
  return joined([
    joined([name, kind, whereHtml(location, context)], ': '),
    location.visibility === 'public' ? block('div', location.directions, context) : '',
    wheelchair === undefined || wheelchair === 'unconfirmed'
      ? ''
      : `<div>${own(labels.wheelchair[wheelchair].label)}</div>`,
    bulletsOf(stops),
    bulletsOf(hoursItems(location.openingHours, isOld, context)),
  ]);
}

/** A list also for one item: it stands within another. */
const bulletsOf = (items: readonly string[]) =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** The places of a service. */
export function placesHtml({ locations = [] }: Service, isOld: boolean, context: ListContext): string {
  if (locations.length === 0) return own(context.language.words.noPlace);
  return bullets(locations.map((location) => placeHtml(location, isOld, context)));
}
