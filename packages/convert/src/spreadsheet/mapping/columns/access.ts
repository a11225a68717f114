import { otherHeadings, words, type Column } from '../column.ts';

/** The access conditions, each a code that rests on the source of the row. */
export const conditionColumns: readonly Column[] = [
  {
    key: 'residenceStatus',
    path: 'access.residenceStatus',
    type: 'code',
    list: 'residenceStatus',
    ...words(
      'Oppholdsstatus|Opphold|Spør de om opphold|Oppholdstillatelse|Spør om oppholdstillatelse|Papirer',
      'Residence status|Residence permit|Do they ask about residence|Immigration status|Papers',
    ),
  },
  {
    key: 'identification',
    path: 'access.identification',
    type: 'code',
    list: 'identification',
    no: 'none',
    ...words(
      'Legitimasjon|ID-krav|Krever legitimasjon|Må vise legitimasjon|Spør om legitimasjon|Krever ID|Må vise ID|Spør om ID|ID-papirer|Legitimasjonskrav',
      'Identification|ID required|Requires ID|Identification required|Must show ID|Must have ID|Need ID|ID needed|Do you need ID|Do they ask for ID|ID documents',
    ),
  },
  {
    key: 'personalNumber',
    path: 'access.personalNumber',
    type: 'code',
    list: 'personalNumber',
    yes: 'needed',
    no: 'not-needed',
    ...words(
      'Personnummer|Fødselsnummer|BankID|Krever personnummer|Krever fødselsnummer|Krever BankID|Fødselsnummer eller BankID',
      'Personal number|National identity number|Requires personal number|Personal number required|Requires BankID',
    ),
  },
  {
    key: 'anonymity',
    path: 'access.anonymity',
    type: 'code',
    list: 'anonymity',
    yes: 'full',
    no: 'none',
    ...words(
      'Anonymt|Anonym|Anonymitet|Kan være anonym|Mulig å være anonym',
      'Anonymous|Anonymity|Can be anonymous|Anonymous possible',
    ),
  },
  {
    key: 'cost',
    path: 'access.cost',
    type: 'code',
    list: 'cost',
    ...words(
      'Pris|Kostnad|Priser|Hva koster det|Egenandel|Betaling',
      'Cost|Price|Costs|Fee|Fees|What does it cost',
    ),
  },
  {
    key: 'records',
    path: 'access.records',
    type: 'code',
    list: 'records',
    no: 'none-kept',
    ...words(
      'Journal|Journalføring|Fører journal|Skriver de journal|Journalplikt|Notater om deg',
      'Records|Keeps records|Journal|Health record',
    ),
  },
  {
    key: 'police',
    path: 'access.police',
    type: 'code',
    list: 'police',
    ...words(
      'Politi|Politiet|Varsler politiet|Melder til politiet|Kontakt med politiet|Samarbeid med politiet',
      'Police|Tells the police|Do they tell the police|Reports to the police|Do they report to the police|Contact with police',
    ),
  },
  {
    key: 'immigration',
    path: 'access.immigration',
    type: 'code',
    list: 'immigration',
    ...words(
      'Utlendingsmyndigheter|UDI|Utlendingsmyndighetene|Varsler UDI|Politiets utlendingsenhet|PU',
      'Immigration authorities|Immigration|Tells immigration authorities|Do they tell immigration|Reports to immigration|Do they report to immigration',
    ),
  },
  {
    key: 'professionalSecrecy',
    path: 'access.professionalSecrecy',
    type: 'code',
    list: 'professionalSecrecy',
    yes: 'yes',
    no: 'no',
    ...words(
      'Taushetsplikt|Har taushetsplikt',
      'Professional secrecy|Bound to secrecy|Duty of confidentiality|Confidentiality',
    ),
  },
]; // prettier-ignore

/** Ways in, other conditions, and questions that people put as a column of yes and no. */
export const entryColumns: readonly Column[] = [
  {
    key: 'entry',
    path: 'access.entry',
    type: 'codes',
    list: 'entry',
    ...words(
      'Hvordan komme inn|Hvordan få hjelp|Hvordan komme i kontakt|Inngang|Inntak|Hvordan komme dit|Oppmøte',
      'How to get in|Entry|How to get help|Access|Intake',
    ),
  },
  {
    key: 'eligibility',
    path: 'access.eligibility',
    type: 'text',
    isTranslatable: true,
    ...words(
      'Andre vilkår|Vilkår|Andre krav|Krav|Betingelser|Inntakskriterier|Kriterier',
      'Other conditions|Conditions|Eligibility|Requirements|Criteria',
    ),
  },
  {
    key: 'residenceRequired',
    path: 'access.residenceStatus',
    type: 'code',
    list: 'residenceStatus',
    yes: 'required',
    no: 'not-required',
    sameAs: 'residenceStatus',
    ...otherHeadings(
      'Krever oppholdstillatelse|Krever opphold|Krever lovlig opphold|Krever papirer',
      'Requires residence permit|Residence permit required|Do you need a residence permit|Must have residence permit|Requires legal residence|Needs residence permit|Requires papers',
    ),
  },
  {
    key: 'openToUndocumented',
    path: 'access.residenceStatus',
    type: 'code',
    list: 'residenceStatus',
    yes: 'not-required',
    no: 'required',
    sameAs: 'residenceStatus',
    ...otherHeadings(
      'Åpent for papirløse|Papirløse velkommen|Papirløse|For papirløse|Uten oppholdstillatelse|Uten papirer',
      'Open to undocumented|Undocumented welcome|Without residence permit|Without papers',
    ),
  },
  {
    key: 'isFree',
    path: 'access.cost',
    type: 'code',
    list: 'cost',
    yes: 'free',
    sameAs: 'cost',
    ...otherHeadings('Gratis|Gratis tilbud|Kostnadsfritt', 'Free|Is it free|Free of charge'),
  },
  {
    key: 'hasCost',
    path: 'access.cost',
    type: 'code',
    list: 'cost',
    no: 'free',
    sameAs: 'cost',
    ...otherHeadings('Koster det noe|Koster|Koster penger|Må betale', 'Does it cost anything|Does it cost|Does it cost money|Must pay|Do you have to pay'),
  },
  {
    key: 'policePresent',
    path: 'access.police',
    type: 'code',
    list: 'police',
    yes: 'present-on-site',
    // That they are not there says nothing of who is told.
    isNoEmpty: true,
    sameAs: 'police',
    ...otherHeadings(
      'Politi til stede|Politiet til stede|Politi på stedet|Politiet på stedet|Politiet er der|Politi i huset|Politi i bygget',
      'Police present|Police on site|Are the police present|Police there',
    ),
  },
  {
    key: 'walkIn',
    path: 'access.entry',
    type: 'code',
    list: 'entry',
    yes: 'walk-in',
    isNoEmpty: true,
    sameAs: 'entry',
    ...otherHeadings('Drop-in|Uten avtale|Kan komme uten avtale|Uten timebestilling', 'Walk-in|Without appointment|Drop in'),
  },
  {
    key: 'byAppointment',
    path: 'access.entry',
    type: 'code',
    list: 'entry',
    yes: 'appointment',
    isNoEmpty: true,
    sameAs: 'entry',
    ...otherHeadings(
      'Timebestilling|Krever timebestilling|Må bestille time|Trenger time|Må ha time|Timeavtale|Avtale|Krever avtale',
      'Appointment|Appointment needed|Appointment required|Do you need an appointment|By appointment|Booking',
    ),
  },
  {
    key: 'byReferral',
    path: 'access.entry',
    type: 'code',
    list: 'entry',
    yes: 'referral',
    no: 'no-referral-needed',
    sameAs: 'entry',
    ...otherHeadings(
      'Henvisning|Krever henvisning',
      'Referral|Referral needed|Referral required|Requires referral',
    ),
  },
]; // prettier-ignore
