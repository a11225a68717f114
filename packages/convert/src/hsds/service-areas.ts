import type { Service } from '@service-directory/schema';
import { labelOf, wordsOf, type Context } from './context.ts';
import { tidy, type Fields } from '../json.ts';
import { hsdsId } from './namespace.ts';

/** Whom a service is for by where they are, as areas of HSDS: one for each region and country, else one in words. */
export function writeServiceAreas(context: Context, service: Service): Fields[] | undefined {
  const area = service.serviceArea;
  if (area === undefined) return undefined;
  const description = wordsOf(context, area.note);
  const scope = labelOf(context, 'areaScope', area.scope);
  const names = [...(area.regions ?? []), ...(area.countries ?? [])];
  return (names.length === 0 ? [scope] : names).map((name, index) =>
    tidy({ id: hsdsId('service_area', context.directoryId, service.id, index), name, description }),
  );
}

/**
 * Areas of HSDS as an area of ours. HSDS does not say how far an area reaches, and whoever guesses hides a service from
 * people it is for: only the country itself is taken over. Undefined for anything else.
 */
export function readServiceAreas(areas: unknown, context: Context): Fields | undefined {
  if (!Array.isArray(areas) || areas.length !== 1 || context.country === '') return undefined;
  const name: unknown = (areas[0] as Fields | null)?.['name'];
  if (typeof name !== 'string') return undefined;
  let countryName: string | undefined;
  try {
    countryName = new Intl.DisplayNames(['en'], { type: 'region' }).of(context.country);
  } catch {
    countryName = undefined;
  }
  const isCountry = [context.country, countryName].some(
    (one) => one?.toLowerCase() === name.trim().toLowerCase(),
  );
  return isCountry ? { scope: 'national', countries: [context.country] } : undefined;
}
