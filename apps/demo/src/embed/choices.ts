import { DEFAULT_EXIT, exitOf } from './exit.ts';

/** What somebody chose for the list on her page. */
export interface Choices {
  /** Addresses of directories, separated by spaces. */
  src: string;
  /** Public keys in Base64, separated by spaces; empty: signatures are not asked for. */
  publicKey: string;
  /** BCP 47; empty: that of the page. */
  lang: string;
  /** Codes of needs to which the list is locked. */
  needs: readonly string[];
  locality: string;
  country: string;
  audience: string;
  view: 'auto' | 'list' | 'map' | 'split';
  /** Empty: that of the element. */
  look: '' | 'high-contrast' | 'host';
  isMapHidden: boolean;
  isSearchHidden: boolean;
  headingLevel: number;
  basemap: Basemap;
  /** Of the archive or the tiles, for the basemaps that need one. */
  basemapAddress: string;
  exitUrl: string;
  isExitHidden: boolean;
  isLinkable: boolean;
}

export const BASEMAPS = ['outline', 'none', 'pmtiles', 'raster', 'kartverket', 'osm'] as const;
export type Basemap = (typeof BASEMAPS)[number];

/** Whose tiles a basemap shows, when they are not the host's own. */
export const TILE_HOSTS: Readonly<Partial<Record<Basemap, string>>> = {
  kartverket: 'https://cache.kartverket.no',
  osm: 'https://tile.openstreetmap.org',
};

export const NOTHING_CHOSEN: Choices = {
  src: '/directory.json',
  publicKey: '',
  lang: '',
  needs: [],
  locality: '',
  country: '',
  audience: '',
  view: 'auto',
  look: '',
  isMapHidden: false,
  isSearchHidden: false,
  headingLevel: 2,
  basemap: 'outline',
  basemapAddress: '',
  exitUrl: '',
  isExitHidden: false,
  isLinkable: false,
};

/** An attribute of the element; `true` has no value. */
export type Attribute = readonly [name: string, value: string | true];

/** The basemap as the element reads it. */
export function basemapValue({ basemap, basemapAddress }: Choices): string {
  const address = basemapAddress.trim();
  if (basemap === 'pmtiles') return `pmtiles:${address || '/map.pmtiles'}`;
  if (basemap === 'raster') return `raster:${address || '/tiles/{z}/{x}/{y}.png'}`;
  return basemap;
}

/** The attributes that say what was chosen, without those that say what the element does anyway. */
export function attributesOf(choices: Choices): Attribute[] {
  const { isMapHidden, headingLevel } = choices;
  const exit = exitOf(choices.exitUrl).address;
  const all: readonly (readonly [string, string | boolean])[] = [
    ['src', choices.src.trim().replaceAll(/\s+/g, ' ')],
    ['public-key', choices.publicKey.trim().replaceAll(/\s+/g, ' ')],
    ['lang', choices.lang],
    ['only-needs', choices.needs.join(' ')],
    ['only-locality', choices.locality.trim()],
    ['only-country', choices.country],
    ['only-audience', choices.audience],
    ['view', choices.view === NOTHING_CHOSEN.view || isMapHidden ? '' : choices.view],
    ['basemap', choices.basemap === NOTHING_CHOSEN.basemap || isMapHidden ? '' : basemapValue(choices)],
    ['exit-url', choices.isExitHidden || exit === DEFAULT_EXIT ? '' : exit],
    ['exit-hidden', choices.isExitHidden],
    ['map-hidden', isMapHidden],
    ['search-hidden', choices.isSearchHidden],
    ['heading-level', headingLevel === NOTHING_CHOSEN.headingLevel ? '' : String(headingLevel)],
    ['url-state', choices.isLinkable ? 'hash' : ''],
  ];
  return all.filter((attribute): attribute is Attribute => attribute[1] !== '' && attribute[1] !== false);
}
