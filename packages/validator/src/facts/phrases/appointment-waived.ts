import { defineWaiver } from './demand.ts';

/** The text says that a person may come without arranging a time. */
export const promisesNoAppointment = defineWaiver(
  {
    nb: {
      starts: 'drop time avta best forh',
      thing: 'timeavtale|timebestilling|bestilling|time|avtale|forhåndsavtale',
      also: 'drop-? ?in',
      unless:
        'etter avtale|bestill time|må bestille|(?:er|ble)(?: (?:nå|dessverre|no))? (?:slutt(?= ?(?:$|[,|]))|avviklet|avvikla|lagt ned|avsluttet|avslutta|opphørt)|(?:sluttet|slutta|stoppet) med',
    },
    en: {
      starts: 'drop walk appo book',
      thing: 'appointments?|booking',
      also: '(?:drop|walk)[- ]in(?!g)',
      unless:
        'by appointment|must book|(?:has|have) (?:ended|stopped|been (?:discontinued|stopped))|no longer|discontinued|stopped',
    },
    es: { starts: 'cita', thing: 'cita(?: previa)?', unless: 'con cita' },
    ro: { starts: 'prog', thing: 'programare', unless: 'cu programare' },
    ru: { starts: 'запи пред', thing: '(?:предварительной )?запис(?:ь|и)', unless: 'по записи' },
    uk: { starts: 'запи попе', thing: '(?:попереднього )?запис(?:у|уватися)?', unless: 'за записом' },
    pl: {
      starts: 'umow umaw zapi reze wcze',
      thing:
        '(?:wcześniejszego )?(?:umawiania|umówienia|zapisów|zapisywania|rezerwacji)(?: się)?(?: wizyty)?',
      unless: 'po umówieniu',
    },
    bg: {
      starts: 'час запи запа угов пред',
      thing: '(?:предварително )?записване|(?:запазен |записан )?час|(?:предварителна )?уговорка',
    },
    fr: { starts: 'rend rdv', thing: 'rendez-vous|rdv', unless: 'sur rendez-vous' },
    ar: { starts: 'موعد موعدا', thing: '(?:ال)?موعد(?:اً|ا)?', unless: 'بموعد' },
  },
  true,
);
