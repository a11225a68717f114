import type { AudienceGroup, Welcome } from '../codes/audience.ts';
import type { DrawingName } from './names.ts';

/**
 * The drawing of each group of people; no two share one. A phone may be shared or watched: each is chosen so that it
 * neither shames the people it stands for nor tells a stranger, who sees it without the words, to whom it belongs.
 */
export const AUDIENCE_DRAWINGS = {
  // The umbrella is the sign that people who sell sex chose themselves (Venice 2001, the red umbrella), and to anybody
  // else it is an umbrella. No heels, no lips, no lamp post: those are how others have drawn them.
  'people-who-sell-sex': 'umbrella',
  migrants: 'globe',
  // An open door: you can come in as you are. A crossed-out paper would mark the reader, and papers are not the person.
  undocumented: 'door-open',
  'eu-citizens': 'ring-of-twelve',
  'asylum-seekers': 'sheltered-person',
  // A bird: free. Not what someone was held by.
  'trafficked-people': 'bird',
  women: 'woman',
  men: 'man',
  'trans-people': 'transgender',
  lgbtiq: 'rainbow',
  'men-who-have-sex-with-men': 'two-men',
  // A capsule could be anybody's medicine; a needle or a bottle would be a picture of a problem.
  'people-who-use-drugs': 'pill',
  homeless: 'house-dashed',
  'young-people': 'backpack',
  families: 'family',
  roma: 'wheel',
  workers: 'hard-hat',
  // A heart that beats: a life that goes on. The ribbon is known everywhere and would tell HIV across a room.
  'people-with-hiv': 'heart-pulse',
  'victims-of-violence': 'hand',
  relatives: 'two-with-heart',
} as const satisfies Readonly<Record<AudienceGroup, DrawingName>>;

export const WELCOME_DRAWINGS = {
  'everyone-else-too': 'users-round',
  mainly: 'user-star',
  only: 'user-check',
} as const satisfies Readonly<Record<Welcome, DrawingName>>;
