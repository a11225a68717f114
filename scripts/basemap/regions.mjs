/** What the outline covers. Bounds are [west, south, east, north] in degrees; the regions meet without overlapping. */

/** Europe, its neighbours, and Svalbard. */
export const overview = [-25, 34, 45, 81];

/** Named after what they mostly show; each is a rectangle, whatever countries lie in it. */
export const regions = {
  'norway-south': [3, 57.4, 13, 61.5],
  'norway-mid': [3, 61.5, 17, 66],
  'norway-north': [3, 66, 32, 72],
  svalbard: [8, 74, 35, 81],
  'sweden-south': [13, 57.4, 21, 61.5],
  'gulf-of-bothnia': [17, 61.5, 32, 66],
  'finland-south': [21, 57.4, 32, 61.5],
  denmark: [3, 54, 13, 57.4],
  baltic: [13, 54, 32, 57.4],
  iceland: [-25, 61, -12, 72],
  'faroe-islands': [-12, 61, 3, 72],
  scotland: [-12, 54.5, 3, 61],
  'england-ireland': [-12, 49.6, 3, 54.5],
  'germany-benelux': [3, 49.6, 13, 54],
  poland: [13, 49.6, 24, 54],
  'belarus-ukraine-north': [24, 49.6, 32, 54],
  'france-north': [-12, 46, 8, 49.6],
  'france-south': [-12, 42, 8, 46],
  'spain-portugal': [-12, 34, 5, 42],
  'alps-adriatic': [8, 42, 17, 49.6],
  'italy-south': [5, 34, 19, 42],
  danube: [17, 42, 30, 49.6],
  'greece-aegean': [19, 34, 30, 42],
  turkey: [30, 34, 45, 42],
  'black-sea': [30, 42, 45, 49.6],
  'russia-west': [32, 49.6, 45, 61.5],
  'russia-north': [32, 61.5, 45, 72],
};
