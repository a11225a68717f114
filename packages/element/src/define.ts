import { ServiceDirectoryCard } from './components/card/card.ts';
import { ServiceDirectoryEmergency } from './components/emergency/emergency.ts';
import { ServiceDirectoryLeaveButton } from './components/leave-button/leave-button.ts';
import { ServiceDirectoryMap } from './components/map-panel/map-panel.ts';
import { ServiceDirectoryRecord } from './components/record/record.ts';
import { ServiceDirectorySearch } from './components/search/search.ts';
import { ServiceDirectoryTake } from './components/take/take.ts';
import { ServiceDirectoryWeek } from './components/week/week.ts';
import { ServiceDirectory } from './service-directory.ts';

/** Registers `<service-directory>` and its parts. What is registered stays: a second copy on a page does no harm. */
const ELEMENTS = {
  'service-directory-card': ServiceDirectoryCard,
  'service-directory-emergency': ServiceDirectoryEmergency,
  'service-directory-leave-button': ServiceDirectoryLeaveButton,
  'service-directory-map': ServiceDirectoryMap,
  'service-directory-record': ServiceDirectoryRecord,
  'service-directory-search': ServiceDirectorySearch,
  'service-directory-take': ServiceDirectoryTake,
  'service-directory-week': ServiceDirectoryWeek,
  // Last, so that its parts are there when it is drawn.
  'service-directory': ServiceDirectory,
};

for (const [tag, element] of Object.entries(ELEMENTS)) {
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
}
