/**
 * What loads each region of `index.json`. Every file is named: a name put together would bring what looks it up into the first load of
 * a page, as all files of the package share what the compiler adds.
 */
export const REGION_FILES: ReadonlyMap<string, () => Promise<{ default: unknown }>> = new Map([
  ['norway-south', () => import('./regions/norway-south.json')],
  ['norway-mid', () => import('./regions/norway-mid.json')],
  ['norway-north', () => import('./regions/norway-north.json')],
  ['svalbard', () => import('./regions/svalbard.json')],
  ['sweden-south', () => import('./regions/sweden-south.json')],
  ['gulf-of-bothnia', () => import('./regions/gulf-of-bothnia.json')],
  ['finland-south', () => import('./regions/finland-south.json')],
  ['denmark', () => import('./regions/denmark.json')],
  ['baltic', () => import('./regions/baltic.json')],
  ['iceland', () => import('./regions/iceland.json')],
  ['faroe-islands', () => import('./regions/faroe-islands.json')],
  ['scotland', () => import('./regions/scotland.json')],
  ['england-ireland', () => import('./regions/england-ireland.json')],
  ['germany-benelux', () => import('./regions/germany-benelux.json')],
  ['poland', () => import('./regions/poland.json')],
  ['belarus-ukraine-north', () => import('./regions/belarus-ukraine-north.json')],
  ['france-north', () => import('./regions/france-north.json')],
  ['france-south', () => import('./regions/france-south.json')],
  ['spain-portugal', () => import('./regions/spain-portugal.json')],
  ['alps-adriatic', () => import('./regions/alps-adriatic.json')],
  ['italy-south', () => import('./regions/italy-south.json')],
  ['danube', () => import('./regions/danube.json')],
  ['greece-aegean', () => import('./regions/greece-aegean.json')],
  ['turkey', () => import('./regions/turkey.json')],
  ['black-sea', () => import('./regions/black-sea.json')],
  ['russia-west', () => import('./regions/russia-west.json')],
  ['russia-north', () => import('./regions/russia-north.json')],
]);
