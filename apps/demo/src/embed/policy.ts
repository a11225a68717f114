import { dataHosts } from './addresses.ts';
import { TILE_HOSTS, type Choices } from './choices.ts';

/** What must be allowed besides what a page allows anyway. */
export type Place = 'page' | 'frame';

const directive = (name: string, ...sources: readonly string[]) => `${name} ${sources.join(' ')}`;

/**
 * The Content-Security-Policy (level 3) that the list needs, a directive a line. A page that allows more needs no change.
 * @param place `page`: the list stands in the page; `frame`: the page has a frame of `site`
 */
export function policyOf(choices: Choices, place: Place, site: string): string[] {
  if (place === 'frame') return [directive('frame-src', site), directive('script-src', "'self'", site)];
  const tiles = choices.isMapHidden ? undefined : TILE_HOSTS[choices.basemap];
  const isPictures = tiles !== undefined || (choices.basemap === 'raster' && !choices.isMapHidden);
  return [
    directive('script-src', "'self'"),
    directive('style-src', "'self'"),
    directive('connect-src', "'self'", ...dataHosts(choices.src)),
    ...(isPictures ? [directive('img-src', "'self'", ...(tiles === undefined ? [] : [tiles]))] : []),
  ];
}

/** What the host of the folder sends, so that only the page around may show its frame. A page cannot say this itself. */
export const ancestorsPolicy = (around: string) => directive('frame-ancestors', "'self'", around);
