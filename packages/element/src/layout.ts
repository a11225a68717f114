import type { NavigationController } from './controllers/navigation-controller.ts';
import type { WidthController } from './controllers/width-controller.ts';
import { hasPlace, type SearchChoice } from './search-choice.ts';

export const VIEWS = ['auto', 'list', 'map', 'split'] as const;
export type View = (typeof VIEWS)[number];

/** What stands where: by what the host page asks for, by the room that there is, and by what the reader opened. */
export class Layout {
  view: View = 'auto';

  readonly #host: { readonly mapHidden: boolean };
  readonly #width: WidthController;
  readonly #navigation: NavigationController;

  constructor(
    host: { readonly mapHidden: boolean },
    width: WidthController,
    navigation: NavigationController,
  ) {
    this.#host = host;
    this.#width = width;
    this.#navigation = navigation;
  }

  /** Do search, list and map stand side by side? */
  get isWide(): boolean {
    return this.#width.isWide && (this.view === 'auto' || this.view === 'split');
  }

  get hasMap(): boolean {
    return !this.#host.mapHidden && this.view !== 'list';
  }

  /** Is the map to be seen, or will it be where there is room? */
  get isMapShown(): boolean {
    return this.hasMap && (this.isWide || (this.#navigation.isMapShown ?? this.view === 'map'));
  }

  /** Does the map take the place of the list? */
  get isMapOnly(): boolean {
    return this.isMapShown && !this.isWide;
  }

  /** Is the panel open in which the reader says where she is? */
  isNearShown(choice: SearchChoice): boolean {
    return this.#navigation.isNearWanted ?? hasPlace(choice);
  }
}
