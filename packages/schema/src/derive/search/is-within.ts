import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { foldText } from '../text/fold-text.ts';
import { countriesOf, helpsEverywhere, localitiesOf } from './places-of.ts';
import type { Query } from './query.ts';
import { needsOf, welcomeOf } from './welcomes.ts';

/**
 * Is a service among those of a part of its directory? As a query for that part finds it, without searching the whole.
 * @param part the needs, of which one is to be met, the group, the town and the country; what is left out is no limit
 */
export function isWithin(
  service: Service,
  directory: Directory,
  { needs = [], audience, locality, country }: Pick<Query, 'needs' | 'audience' | 'locality' | 'country'>,
): boolean {
  if (needs.length > 0 && !needsOf(service, directory).some((need) => needs.includes(need))) return false;
  if (audience !== undefined) {
    const { groups, isClosed } = welcomeOf(service, directory);
    if (isClosed && !groups.includes(audience)) return false;
  }
  if (locality !== undefined && !localitiesOf(service).includes(foldText(locality))) return false;
  return (
    country === undefined || helpsEverywhere(service) || countriesOf(service, directory).includes(country)
  );
}
