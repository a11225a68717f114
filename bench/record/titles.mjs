/** The words above each group of measures, in their order. */
export const TITLES = {
  weight: 'What a reader downloads',
  load: 'The first screen on slow 3G with a processor four times slower',
  reading: 'Reading a directory',
  queries: 'Asking a directory without an index',
  hours: 'Is it open?',
  search: 'Searching as the reader types, beside minisearch',
  list: 'A long list of cards in Chromium, beside `repeat()` of Lit',
  map: 'Many points on a map in Chromium, beside leaflet.markercluster',
  validator: 'Checking a directory, as a process from start to end',
  publishing: 'Publishing a directory in memory',
  large: 'Large directories over Europe, published by the command',
};
