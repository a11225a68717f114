/** Opening hours and a business in the words of schema.org, as web pages have them. */
/** Hours on some days, and what is given. */
export const hours = (days: string | string[], opens: string, closes: string, more: object = {}) => ({
  '@type': 'OpeningHoursSpecification',
  dayOfWeek: days,
  opens,
  closes,
  ...more,
});

/** A business with what is given. */
export const business = (more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'LocalBusiness',
  name: 'Tannlegevakta',
  telephone: '+47 22 99 00 00',
  ...more,
});
