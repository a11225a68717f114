import type { HelpByKey } from './help-by-key.ts';

/** What the columns of `contactColumns` hold, and an example of each. */
export const contactHelp: HelpByKey = {
  phone: [['Felles nummer, aldri en persons eget. Flere skilles med semikolon.', 'A shared number, never a person’s own. Several are separated by semicolons.'], '+47 22 99 00 00'],
  sms: [['Nummer for SMS.', 'Number for SMS.'], '+47 22 99 00 01'],
  whatsapp: [['Nummer for WhatsApp.', 'Number for WhatsApp.'], '+47 22 99 00 01'],
  email: [['Felles adresse, aldri en persons egen.', 'A shared address, never a person’s own.'], 'post@example.org'],
  web: [['Siden om tjenesten.', 'The page about the service.'], 'https://example.org/helse'],
  signal: [['Nummer eller navn i Signal.', 'Number or name in Signal.'], ''],
  viber: [['Nummer eller navn i Viber.', 'Number or name in Viber.'], ''],
  telegram: [['Nummer eller navn i Telegram.', 'Number or name in Telegram.'], ''],
  messenger: [['Nummer eller navn i Messenger.', 'Number or name in Messenger.'], ''],
  chat: [['Siden der en kan chatte.', 'The page where one can chat.'], ''],
  form: [['Siden med kontaktskjema.', 'The page with a contact form.'], ''],
  video: [['Siden for videosamtale.', 'The page for video calls.'], ''],
}; // prettier-ignore
