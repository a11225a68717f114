import type { MapBox } from './plugins/contract/basemap.ts';
import { isOwnCode, NEEDS, TOGGLES, type NeedGroup, type Toggle } from '@service-directory/schema';

/** The value chosen of each facet of a plugin, by `plugin/facet`. */
export type FacetChoice = Readonly<Record<string, string>>;

/** What the reader has chosen in the search. */
export interface SearchChoice extends Readonly<Record<Toggle, boolean>> {
  text: string;
  group: NeedGroup | undefined;
  /** Needs that a program asked for and that are no whole group: then they count, and no group. */
  needs: readonly string[];
  /** Language in which to be helped, without region or script; empty for any. */
  language: string;
  /** Group that must be welcome; empty for everybody. */
  audience: string;
  /** ISO 3166-1; empty for all. */
  country: string;
  /** Town or municipality; empty for all. */
  locality: string;
  /** How far from where the reader is, in metres; 0 for however far. */
  withinMetres: number;
  /** Part of the map in which there must be a place; undefined for everywhere. */
  area: MapBox | undefined;
  facets: FacetChoice;
}

/** A need of the standard, or what looks like one of a directory's own. */
export const isNeed = (word: string): boolean =>
  (NEEDS as readonly string[]).includes(word) || isOwnCode(word);

/** The facets among some names and values; no name of ours has a stroke. */
export const facetsFrom = (entries: Iterable<[string, unknown]>): FacetChoice =>
  Object.fromEntries(
    [...entries].filter(
      (entry): entry is [string, string] => entry[0].includes('/') && typeof entry[1] === 'string',
    ),
  );

/** Every toggle, on or off. */
export const togglesFrom = (isOn: (toggle: Toggle) => boolean): Record<Toggle, boolean> =>
  Object.fromEntries(TOGGLES.map((toggle) => [toggle, isOn(toggle)])) as Record<Toggle, boolean>;

export const NO_CHOICE: SearchChoice = {
  text: '',
  group: undefined,
  needs: [],
  language: '',
  audience: '',
  country: '',
  locality: '',
  withinMetres: 0,
  area: undefined,
  facets: {},
  ...togglesFrom(() => false),
};

/** In the order in which they are told. */
const PARTS = [
  'text',
  'group',
  'needs',
  ...TOGGLES,
  'language',
  'audience',
  'country',
  'locality',
  'withinMetres',
  'area',
] as const;

/** A single thing that was chosen, with the choice as it is without it. */
export interface ChosenPart {
  part: (typeof PARTS)[number] | 'facet';
  /** Which facet, `plugin/facet`. */
  facet?: string;
  without: SearchChoice;
}

/** A way on for who found nothing: what to leave out, and how many there are then. */
export interface WayOn extends ChosenPart {
  /** Undefined where that cannot be known: of a list in parts some are not here. */
  count: number | undefined;
  /** The word to leave out, where it is one of several that were typed. */
  word?: string;
}

/** What was chosen, one thing after the other. */
export function chosenParts(choice: SearchChoice): ChosenPart[] {
  const { text, needs, facets } = choice;
  const told = {
    ...choice,
    text: text.trim(),
    needs: needs.length > 0 ? needs : NO_CHOICE.needs,
    ...(needs.length > 0 && { group: undefined }),
  };
  const parts = PARTS.filter((part) => told[part] !== NO_CHOICE[part]).map((part) => ({
    part,
    without: { ...choice, [part]: NO_CHOICE[part] },
  }));
  const ofPlugins = Object.keys(facets).map((facet) => {
    const { [facet]: _, ...others } = facets;
    return { part: 'facet' as const, facet, without: { ...choice, facets: others } };
  });
  return [...parts, ...ofPlugins];
}

/** Has the reader said where, by her phone, by a town or by the map? */
export const hasPlace = ({ withinMetres, locality, area }: SearchChoice): boolean =>
  withinMetres > 0 || locality !== '' || area !== undefined;

/** Has anything been asked for? */
export const isChosen = (choice: SearchChoice): boolean => chosenParts(choice).length > 0;
