/** For whom a service is. */
export const AUDIENCE = [
  'people-who-sell-sex',
  'migrants',
  'undocumented',
  'eu-citizens',
  'asylum-seekers',
  'trafficked-people',
  'women',
  'men',
  'trans-people',
  'lgbtiq',
  'men-who-have-sex-with-men',
  'people-who-use-drugs',
  'homeless',
  'young-people',
  'families',
  'roma',
  'workers',
  'people-with-hiv',
  'victims-of-violence',
  'relatives',
] as const;
/** How a group is welcome: others too, mainly them, only them. */
export const WELCOME = ['everyone-else-too', 'mainly', 'only'] as const;

/** A group of the standard, one of `AUDIENCE`; a directory may add its own (`OwnCode`). */
export type AudienceGroup = (typeof AUDIENCE)[number];
/** One of `WELCOME`; without an `only`, a service turns nobody away for not being of a group. */
export type Welcome = (typeof WELCOME)[number];
