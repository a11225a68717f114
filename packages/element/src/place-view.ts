import type { MergedDirectory, Query, Results } from '@service-directory/schema';
import type { NearSearch } from './components/near/near.ts';
import type { ViewContext } from './context.ts';
import type { DirectoryController, LoadedDirectory } from './controllers/directory-controller.ts';
import type { Locks } from './query-state.ts';
import type { SearchChoice } from './search-choice.ts';

/** What is drawn from by the parts that are about places and about several directories: both are loaded late. */
export interface PlaceView {
  context: ViewContext;
  found: Results;
  choice: SearchChoice;
  locks: Locks;
  /** A directory as far as the host page lets it be seen. */
  lock: (directory: MergedDirectory) => MergedDirectory;
  /** Where the reader is, once she has let us know. */
  near: Query['near'];
  search: NearSearch;
  loaded: LoadedDirectory | undefined;
  loader: DirectoryController;
  /** The addresses of the directories. */
  urls: readonly string[];
  onChoose: (event: CustomEvent<SearchChoice>) => void;
}
