import type { LitElement } from 'lit';
import type { ContextKeeper } from './context-keeper.ts';
import type { DirectoryController } from './controllers/directory-controller.ts';
import type { HashController } from './controllers/hash-controller.ts';
import type { LatePartsController } from './controllers/late-parts-controller.ts';
import type { LocaleController } from './controllers/locale-controller.ts';
import type { NavigationController } from './controllers/navigation-controller.ts';
import type { OnlineController } from './controllers/online-controller.ts';
import type { PluginsController } from './controllers/plugins-controller.ts';
import type { SearchController } from './controllers/search-controller.ts';
import type { Layout } from './layout.ts';
import type { Locks } from './query-state.ts';

/** What the element is made of, for those who draw it and who do what the reader asks for. */
export interface Insides {
  /** The element, with the settings of the host page. */
  host: LitElement & {
    readonly headingLevel: number;
    readonly searchHidden: boolean;
    readonly onlyNeeds: string;
    readonly onlyAudience: string;
    readonly basemap: string;
    readonly urlState: 'none' | 'hash';
    reload(): void;
  };
  contexts: ContextKeeper;
  hash: HashController;
  late: LatePartsController;
  layout: Layout;
  loader: DirectoryController;
  locale: LocaleController;
  navigation: NavigationController;
  online: OnlineController;
  plugins: PluginsController;
  search: SearchController;
  /** What the host page has fixed. */
  locks: () => Locks;
  /** The addresses of the directories. */
  urls: () => readonly string[];
  /** Takes what was loaded, chosen or set into the context. */
  updateContext: () => void;
}
