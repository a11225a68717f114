import { TOGGLES, type NeedGroup, type Toggle } from '@service-directory/schema';

/** The value chosen of each facet of a plugin, by `plugin/facet`. */
export type FacetChoice = Readonly<Record<string, string>>;

/** What the reader has chosen in the search. */
export interface SearchChoice extends Readonly<Record<Toggle, boolean>> {
  text: string;
  group: NeedGroup | undefined;
  /** Language in which to be helped, without region or script; empty for any. */
  language: string;
  /** Group that must be welcome; empty for everybody. */
  audience: string;
  facets: FacetChoice;
}

/** Every toggle, on or off. */
export const togglesFrom = (isOn: (toggle: Toggle) => boolean): Record<Toggle, boolean> =>
  Object.fromEntries(TOGGLES.map((toggle) => [toggle, isOn(toggle)])) as Record<Toggle, boolean>;

export const NO_CHOICE: SearchChoice = {
  text: '',
  group: undefined,
  language: '',
  audience: '',
  facets: {},
  ...togglesFrom(() => false),
};

/** A single thing that was chosen, with the choice as it is without it. */
export interface ChosenPart {
  part: Toggle | 'group' | 'language' | 'audience' | 'text' | 'facet';
  /** Which facet, `plugin/facet`. */
  facet?: string;
  without: SearchChoice;
}

/** What was chosen, one thing after the other. */
export function chosenParts(choice: SearchChoice): ChosenPart[] {
  const parts: ChosenPart[] = [];
  if (choice.text.trim() !== '') parts.push({ part: 'text', without: { ...choice, text: '' } });
  if (choice.group !== undefined) parts.push({ part: 'group', without: { ...choice, group: undefined } });
  for (const toggle of TOGGLES)
    if (choice[toggle]) parts.push({ part: toggle, without: { ...choice, [toggle]: false } });
  if (choice.language !== '') parts.push({ part: 'language', without: { ...choice, language: '' } });
  if (choice.audience !== '') parts.push({ part: 'audience', without: { ...choice, audience: '' } });
  for (const facet of Object.keys(choice.facets)) {
    const { [facet]: _, ...facets } = choice.facets;
    parts.push({ part: 'facet', facet, without: { ...choice, facets } });
  }
  return parts;
}

/** Has anything been asked for? */
export const isChosen = (choice: SearchChoice): boolean => chosenParts(choice).length > 0;
