import { contactLink, dialledNumber, webLink } from '@service-directory/schema/contacts';

/** A position, and what stands at it (RFC 5870; the query as map programs read it). */
const GEO = /^geo:-?\d{1,2}(?:\.\d+)?,-?\d{1,3}(?:\.\d+)?(?:\?q=[\w%.,+()-]{0,400})?$/;

/** What a plugin may open: https and http, a number to call or write to, a mail address, a position. Nothing else. */
export function actionLink(value: string): string | undefined {
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/i.exec(value) ?? [];
  switch (scheme.toLowerCase()) {
    case 'tel':
    case 'sms': {
      const number = dialledNumber(rest) ?? dialledNumber({ shortCode: rest, country: '' });
      return number === undefined ? undefined : `${scheme.toLowerCase()}:${number}`;
    }
    case 'mailto':
      return contactLink({ channel: 'email', value: rest });
    case 'geo':
      return GEO.test(value) ? value : undefined;
    default:
      return webLink(value);
  }
}
