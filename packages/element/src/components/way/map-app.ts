import type { Address, Position } from '@service-directory/schema';

/** A place that somebody can be led to. */
export interface Place {
  position?: Position | undefined;
  address?: Address | undefined;
}

const APPLE = /^(?:Mac|iP(?:hone|ad|od))/;
const WINDOWS = /^Win/;

/** Is the point that of the house? A map app would lead to the middle of a postal area as if that were the door. */
const isDoor = (position: Position | undefined): position is Position =>
  position?.precision === 'entrance' || position?.precision === 'building';

/** An address as one types it; undefined without a street. */
export function addressLine({ street, postalCode, locality }: Address = {}): string | undefined {
  if (street === undefined || street === '') return undefined;
  const town = [postalCode, locality].filter((part) => part !== undefined && part !== '').join(' ');
  return town === '' ? street : `${street}, ${town}`;
}

/** Is there a door to lead to: a street to read out, or a point that is that of the house? */
export const hasDoor = ({ position, address }: Place): boolean =>
  isDoor(position) || addressLine(address) !== undefined;

/**
 * What opens a place in the map app of the device: a `geo:` address (RFC 5870, with the query that map apps read), on Apple
 * devices, which know none, the address of Apple's maps. Undefined where nothing would open it, or nothing would lead to the
 * door. The name of the service is never in it: map apps keep what they were asked for.
 * @param platform `navigator.platform`
 */
export function mapAppLink({ position, address }: Place, platform: string): string | undefined {
  if (WINDOWS.test(platform)) return undefined;
  const point = isDoor(position) ? `${position.latitude},${position.longitude}` : undefined;
  const words = point ?? addressLine(address);
  if (words === undefined) return undefined;
  const query = point ?? encodeURIComponent(words);
  if (APPLE.test(platform)) return `https://maps.apple.com/?q=${query}`;
  return `geo:${point ?? '0,0'}?q=${query}`;
}
