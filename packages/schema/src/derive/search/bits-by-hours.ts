import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { originOf } from '../directory/merged-directory.ts';
import { parseClock } from '../hours/calendar.ts';
import { localMomentOf } from '../hours/zoned-time.ts';
import { isWithoutAppointment } from '../service/access.ts';
import type { ServiceStatus } from '../service/service-status.ts';
import { bitsWhere, hasBit, type Bits } from './bits.ts';
import { receives } from './welcomes.ts';

/** The services by what their hours say. */
export type BitsByHours = Readonly<Record<'openNow' | 'openToday', Bits>>;

/** Whom the hours must be for. */
export interface HoursFor {
  /** The group that must be received; anybody when left out. */
  audience?: string | undefined;
  /** Only hours to which one may come without having arranged it, as far as they say. */
  isWalkIn?: boolean | undefined;
}

const letsIn = (entry: readonly string[] | undefined, { isWalkIn }: HoursFor): boolean =>
  !isWalkIn || entry === undefined || entry.some(isWithoutAppointment);

/**
 * What is open at the moment of the statuses and lets people in, or is answered meanwhile, and what does then or later on its day.
 * @param at the moment, epoch milliseconds
 */
export function bitsByHours(
  wanted: HoursFor,
  directory: Directory,
  statuses: readonly ServiceStatus[],
  at: number,
): BitsByHours {
  const { services } = directory;
  const isFor = (groups: readonly string[] | undefined, entry: readonly string[] | undefined, of: Service) =>
    receives(groups, wanted.audience, of, directory) && letsIn(entry, wanted);
  /** Is it certain to open later on the day of the status? */
  const opensLater = ({ next, today }: ServiceStatus, service: Service): boolean => {
    if (next?.date !== today.date) return false;
    // It may be that the next hours are for others, or unsure, and later ones of the day are not.
    const { minute } = localMomentOf(at, originOf(directory, service.id).timeZone);
    return today.spans.some(
      ({ opens, reason, audience, entry }) =>
        reason === undefined &&
        (parseClock(opens) ?? 0) > minute &&
        isFor(audience, entry === undefined ? undefined : [entry], service),
    );
  };
  const openNow = bitsWhere(services.length, (index) => {
    const status = statuses[index]!;
    const { state, isEntryOver, openFor, entry } = status.answering ?? status;
    return state === 'open' && isEntryOver !== true && isFor(openFor, entry, services[index]!);
  });
  const openToday = bitsWhere(
    services.length,
    (index) => hasBit(openNow, index) || opensLater(statuses[index]!, services[index]!),
  );
  return { openNow, openToday };
}
