import type { Visibility } from '@service-directory/schema';

/** Words that people write, in a cell or a property, for who may know where a place is. What is secret: `says-secret.ts`. */
export const VISIBILITY_WORDS: Readonly<Record<Exclude<Visibility, 'confidential'>, readonly string[]>> = {
  public: ['åpen', 'åpent', 'offentlig', 'vises', 'synlig', 'kan vises', 'vis', 'publiseres'],
  'on-request': [
    'på forespørsel',
    'ved forespørsel',
    'oppgis ved kontakt',
    'oppgis ved henvendelse',
    'ta kontakt',
    'ring for adresse',
  ],
  area: ['område', 'bare område', 'kun område', 'bare området', 'omtrentlig'],
};
