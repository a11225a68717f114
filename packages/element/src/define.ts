import { ServiceDirectoryCard } from './components/card/card.ts';
import { ServiceDirectoryEmergency } from './components/emergency/emergency.ts';
import { ServiceDirectoryLeaveButton } from './components/leave-button/leave-button.ts';
import { ServiceDirectoryList } from './components/list/list.ts';
import { ServiceDirectorySearch } from './components/search/search.ts';
import { register } from './register.ts';
import { ServiceDirectory } from './service-directory.ts';

/** Registers `<service-directory>` and the parts of its list; the full record and the map come when they are needed. */
register({
  'service-directory-card': ServiceDirectoryCard,
  'service-directory-emergency': ServiceDirectoryEmergency,
  'service-directory-leave-button': ServiceDirectoryLeaveButton,
  'service-directory-list': ServiceDirectoryList,
  'service-directory-search': ServiceDirectorySearch,
  // Last, so that its parts are there when it is drawn.
  'service-directory': ServiceDirectory,
});
