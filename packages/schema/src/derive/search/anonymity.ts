import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { accessCondition } from '../service/access.ts';
import { bitsWhere, type Bits } from './bits.ts';

/** Services by how far they promise that one need not say who one is. */
export interface AnonymityBits {
  full: Bits;
  /** For some of what they do. */
  partial: Bits;
}

/**
 * Who promises anonymity, by evidence that still counts, by the place in the directory.
 * @param todayOf the date where a service is, YYYY-MM-DD
 */
export function anonymityBits({ services }: Directory, todayOf: (service: Service) => string): AnonymityBits {
  const promises = services.map((service) => {
    const { value, isStale } = accessCondition(service, 'anonymity', todayOf(service));
    return isStale ? '' : value;
  });
  const bitsOf = (value: string) => bitsWhere(promises.length, (index) => promises[index] === value);
  return { full: bitsOf('full'), partial: bitsOf('partial') };
}
