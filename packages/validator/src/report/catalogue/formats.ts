/** The forms in which rules can be had. */
export const CATALOGUE_FORMATS = ['text', 'json', 'markdown'] as const;

export type CatalogueFormat = (typeof CATALOGUE_FORMATS)[number];
