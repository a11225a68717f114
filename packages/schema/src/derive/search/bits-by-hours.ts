import type { Directory } from '../../entities/directory.ts';
import type { ServiceStatus } from '../service/service-status.ts';
import { bitsWhere, hasBit, type Bits } from './bits.ts';
import { isOpenFor } from './welcomes.ts';

/** The services by what their hours say. */
export type BitsByHours = Readonly<Record<'openNow' | 'openToday', Bits>>;

/** Is it certain to open later on the day of the status? */
const opensLater = ({ next, today }: ServiceStatus): boolean =>
  next !== undefined && next.reason === undefined && next.date === today.date;

/**
 * What is open at the moment of the statuses, and what is open then or later on its day.
 * @param audience the group that must be received; anybody when left out
 */
export function bitsByHours(
  audience: string | undefined,
  directory: Directory,
  statuses: readonly ServiceStatus[],
): BitsByHours {
  const { services } = directory;
  const openNow = bitsWhere(
    services.length,
    (index) =>
      statuses[index]!.state === 'open' && isOpenFor(statuses[index]!, audience, services[index]!, directory),
  );
  const openToday = bitsWhere(
    services.length,
    (index) => hasBit(openNow, index) || opensLater(statuses[index]!),
  );
  return { openNow, openToday };
}
