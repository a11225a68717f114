/** Fields in which a service speaks of itself at length; rules add those in which what they look for may stand as well. */
export const OWN_WORDS = ['name', 'alternateName', 'summary', 'description', 'capacity'] as const;
