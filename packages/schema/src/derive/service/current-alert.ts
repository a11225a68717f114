import type { Service } from '../../entities/service.ts';

/**
 * The provider’s own notice, on the days on which it holds: both its days count, and one that is not there has no end on
 * that side.
 * @param service a service, or the part of it that has its notice
 * @param on the day at the service, YYYY-MM-DD
 */
export function currentAlert(service: Pick<Service, 'alert'>, on: string): Service['alert'] {
  const { alert } = service;
  if (alert === undefined) return undefined;
  return (alert.from ?? on) <= on && on <= (alert.through ?? on) ? alert : undefined;
}
