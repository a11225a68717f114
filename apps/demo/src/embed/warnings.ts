import { dataHosts, placeOf, sourceAddresses } from './addresses.ts';
import { exitOf } from './exit.ts';
import { TILE_HOSTS, type Choices } from './choices.ts';

/** What a choice gives away, takes away, or gets wrong. `names`: hosts or addresses that it is about. */
export interface Warning {
  code: WarningCode;
  names: readonly string[];
}

export const WARNING_CODES = [
  'source-missing',
  'source-unreadable',
  'source-unencrypted',
  'source-elsewhere',
  'tiles-elsewhere',
  'tiles-not-own',
  'exit-hidden',
  'exit-refused',
  'exit-searches',
  'linkable',
  'locked',
  'search-hidden',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** Pages that show what was looked for before, or who is logged in. */
const TELLING =
  /(^|\.)(google|bing|duckduckgo|yahoo|youtube|facebook|instagram|tiktok|x|twitter|reddit)\.[a-z.]+$/;

function exitWarnings({ exitUrl, isExitHidden }: Choices): Warning[] {
  if (isExitHidden) return [{ code: 'exit-hidden', names: [] }];
  const { address, isRefused } = exitOf(exitUrl);
  if (isRefused) return [{ code: 'exit-refused', names: [exitUrl.trim()] }];
  const origin = placeOf(address)?.origin;
  const host = origin === undefined ? '' : new URL(origin).hostname;
  return TELLING.test(host) ? [{ code: 'exit-searches', names: [host] }] : [];
}

/** The head of a directory in parts: phones fetch the parts themselves, on every kind of page. */
const IN_PARTS = /\/manifest\.json(?:[?#]|$)/;

function sourceWarnings({ src }: Choices, isCopied: boolean): Warning[] {
  const addresses = sourceAddresses(src);
  if (addresses.length === 0) return [{ code: 'source-missing', names: [] }];
  const unreadable = addresses.filter((address) => placeOf(address) === undefined);
  const unencrypted = addresses.filter((address) => placeOf(address)?.isEncrypted === false);
  const asked = addresses.filter((address) => !isCopied || IN_PARTS.test(address)).join(' ');
  const all: readonly Warning[] = [
    { code: 'source-unreadable', names: unreadable },
    { code: 'source-unencrypted', names: unencrypted },
    { code: 'source-elsewhere', names: dataHosts(asked).map((origin) => new URL(origin).hostname) },
  ];
  return all.filter(({ names }) => names.length > 0);
}

function mapWarnings({ basemap, basemapAddress, isMapHidden }: Choices): Warning[] {
  if (isMapHidden) return [];
  const host = TILE_HOSTS[basemap];
  if (host !== undefined) return [{ code: 'tiles-elsewhere', names: [new URL(host).hostname] }];
  const address = basemapAddress.trim();
  const isNamed = (basemap === 'pmtiles' || basemap === 'raster') && address !== '';
  const place = isNamed ? placeOf(address) : undefined;
  const isOwn = !isNamed || (place !== undefined && place.origin === undefined);
  return isOwn ? [] : [{ code: 'tiles-not-own', names: [address] }];
}

/**
 * Everything that somebody should know before she takes what she chose, the most serious first.
 * @param isCopied does her site fetch lists of other hosts itself, as the plugin for WordPress does?
 */
export function warningsOf(choices: Choices, isCopied = false): Warning[] {
  const { needs, locality, country, audience } = choices;
  const isLocked = needs.length > 0 || [locality, country, audience].some((part) => part.trim() !== '');
  return [
    ...sourceWarnings(choices, isCopied),
    ...mapWarnings(choices),
    ...exitWarnings(choices),
    ...(choices.isLinkable ? [{ code: 'linkable', names: [] } as const] : []),
    ...(isLocked ? [{ code: 'locked', names: [] } as const] : []),
    ...(choices.isSearchHidden ? [{ code: 'search-hidden', names: [] } as const] : []),
  ];
}
