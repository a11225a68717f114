import { otherHeadings, words, type Column } from '../column.ts';

/** How to reach the service. Several columns may hold the same kind. */
export const contactColumns: readonly Column[] = [
  {
    key: 'phone',
    path: 'contacts',
    type: 'phone',
    value: 'phone',
    isRepeatable: true,
    mayBeDay: true,
    ...words(
      'Telefon|Tlf|Telefonnummer|Tlfnr|Mobil|Mobilnummer|Mobiltelefon|Vakttelefon|Telefon dag|Telefonnr|Ring|Kontakttelefon|Sentralbord|Telefonnummer til tilbudet|Telefon til tilbudet',
      'Phone|Telephone|Phone number|Tel|Mobile|Cell|Telephone number|Call',
    ),
  },
  {
    key: 'sms',
    path: 'contacts',
    type: 'phone',
    value: 'sms',
    isRepeatable: true,
    ...words('SMS|Tekstmelding', 'SMS|Text message'),
  },
  {
    key: 'whatsapp',
    path: 'contacts',
    type: 'phone',
    value: 'whatsapp',
    isRepeatable: true,
    ...words('WhatsApp|WA', 'WhatsApp|WA'),
  },
  {
    key: 'email',
    path: 'contacts',
    type: 'email',
    value: 'email',
    isRepeatable: true,
    ...words(
      'E-post|E-postadresse|Mail|E-mail|Mailadresse|Epostadr',
      'E-mail|E-mail address|Mail',
    ),
  },
  {
    key: 'web',
    path: 'contacts',
    type: 'web',
    value: 'web',
    isRepeatable: true,
    ...words(
      'Nettside|Web|URL|Lenke|Link|Hjemmeside|Nettsted|Webside|Nettadresse|Nettsider|Webadresse|Les mer|WWW|Facebook|Instagram',
      'Website|Web|URL|Link|Web page|Homepage|Site|Read more',
    ),
  },
  ...(
    [
      ['signal', 'phone', 'Signal'],
      ['viber', 'phone', 'Viber'],
      ['telegram', 'account', 'Telegram'],
      ['messenger', 'account', 'Messenger'],
    ] as const
  ).map(
    ([key, type, name]): Column => ({
      key,
      path: 'contacts',
      type,
      value: key,
      isRepeatable: true,
      ...words(name, name),
    }),
  ),
  ...(
    [
      ['chat', 'Chat|Nettprat|Chatt', 'Chat|Web chat'],
      ['form', 'Skjema|Kontaktskjema', 'Form|Contact form'],
      ['video', 'Video|Videosamtale', 'Video|Video call'],
    ] as const
  ).map(
    ([key, nb, en]): Column => ({
      key,
      path: 'contacts',
      type: 'web',
      value: key,
      isRepeatable: true,
      ...words(nb, en),
    }),
  ),
  {
    key: 'anyContact',
    path: 'contacts',
    type: 'any-contact',
    isRepeatable: true,
    mayBeDay: true,
    sameAs: 'phone',
    ...otherHeadings(
      'Kontakt|Kontaktinfo|Kontaktinformasjon|Kontaktopplysninger|Kontakt oss|Telefon og e-post|Telefon/e-post|Tlf/epost|Tlf/mail|E-post/telefon|E-post og telefon|Telefon/web|Hvordan ta kontakt|Kontakter',
      'Contact|Contact info|Contact information|Contact details|Phone/e-mail|Phone and email|How to contact|Contacts',
    ),
  },
  {
    key: 'phoneHours',
    path: 'contacts.openingHours',
    type: 'hours',
    value: 'phone',
    sameAs: 'phone',
    ...otherHeadings(
      'Telefontid|Telefontider|Tlf-tid|Tlf-tider|Åpningstid telefon|Åpningstider telefon|Åpningstid tlf|Åpningstider tlf|Åpningstid på telefon|Åpningstider på telefon|Åpningstid for telefon|Åpningstider for telefon|Telefon åpningstid|Telefon åpningstider|Telefonens åpningstid|Telefonens åpningstider|Telefon åpen|Telefonen er åpen|Åpen telefon|Åpent på telefon|Svartid|Svartider|Svartid telefon|Svarer på telefon|Når svarer de på telefon|Ringetid|Ringetider|Når kan man ringe|Når ringe',
      'Phone hours|Telephone hours|Phone times|Phone opening hours|Telephone opening hours|Phone opening times|Phone line hours|Opening hours phone|Opening hours telephone|Opening times phone|Hours phone|Opening hours by phone|Hours by phone|Call hours|Calling hours|Helpline hours|Hotline hours|When to call',
    ),
  },
  {
    key: 'contactPerson',
    path: '',
    type: 'refused',
    sameAs: 'anyContact',
    ...otherHeadings(
      'Kontaktperson|Kontaktpersoner|Navn på kontaktperson|Leder|Daglig leder|Ansatt|Saksbehandler|Prosjektleder',
      'Contact person|Contact name|Manager|Head|Staff',
    ),
  },
]; // prettier-ignore
