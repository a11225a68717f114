/** What of places may leave the house, by itself: `./formats` names every format, and a bundler looks at each. */
export { publicPlace } from '../secrecy/public-part.ts';
export { withoutSecretPlaces } from '../formats/without-secret-places.ts';
