import type { NavigationController } from './controllers/navigation-controller.ts';
import type { WidthController } from './controllers/width-controller.ts';
import { hasPlace, type SearchChoice } from './search-choice.ts';

export const VIEWS = ['auto', 'list', 'map', 'split'] as const;
export type View = (typeof VIEWS)[number];

/** What the host page asks for. */
interface Wishes {
  readonly mapHidden: boolean;
  /** Any other is as `auto`. */
  readonly view: View;
}

/** What stands where: by what the host page asks for, by the room that there is, and by what the reader opened. */
export class Layout {
  readonly #host: Wishes;
  readonly #width: WidthController;
  readonly #navigation: NavigationController;

  constructor(host: Wishes, width: WidthController, navigation: NavigationController) {
    this.#host = host;
    this.#width = width;
    this.#navigation = navigation;
  }

  /** Do search, list and map stand side by side? */
  get isWide(): boolean {
    const { view } = this.#host;
    return this.#width.isWide && view !== 'list' && view !== 'map';
  }

  get hasMap(): boolean {
    return !this.#host.mapHidden && this.#host.view !== 'list';
  }

  /** Is the map to be seen, or will it be where there is room? */
  get isMapShown(): boolean {
    return this.hasMap && (this.isWide || (this.#navigation.isMapShown ?? this.#host.view === 'map'));
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
