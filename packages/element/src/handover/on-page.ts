import { keepPlaces } from './keep-place.ts';

if (typeof document !== 'undefined') keepPlaces(document);
