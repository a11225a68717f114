import { defineDemand } from './demand.ts';

/** The text says that a person must arrange a time first. */
export const asksForAppointment = defineDemand({
  nb: {
    starts: 'time avta best',
    thing: 'timeavtale[nr]?|timebestilling|time|avtale',
    also: '(?:bare|kun|berre|utelukkende) (?:etter|med|ved) (?:time)?(?:avtale|bestilling)',
    unless: 'drop-?in|avbestille|avlyse|god tid',
  },
  en: {
    starts: 'appo book',
    thing: 'appointments?|booking',
    also: '(?:only )?by appointment(?: only)?|appointment only|(?:must|need to|have to) (?:book|make a booking)(?: in advance| first)?',
    unless: 'walk-in|drop-in|cancel|also',
  },
  es: {
    starts: 'cita hora',
    thing: 'cita(?: previa)?',
    also: '(?:solo|sólo|únicamente|exclusivamente) con cita(?: previa)?|(?:debe|tiene que|hay que) (?:pedir|reservar) hora',
    unless: 'cancelar|también',
  },
  ro: {
    starts: 'prog',
    thing: 'programare(?:a)?',
    also: '(?:doar|numai) (?:cu|pe bază de) programare|trebuie să (?:vă|te) programați',
    unless: 'anula\\p{L}*|și fără',
  },
  ru: {
    starts: 'запи пред',
    thing: '(?:предварительн\\p{L}{1,3} )?запись',
    also: 'только по (?:предварительной )?записи|(?:нужно|необходимо|надо) (?:заранее |предварительно )?записаться|при[её]м по (?:предварительной )?записи',
    unless: 'отменить|также',
  },
  uk: {
    starts: 'запи попе',
    thing: '(?:попередн\\p{L}{1,3} )?запис',
    also: '(?:тільки|лише) за (?:попереднім )?записом|(?:потрібно|необхідно|треба) (?:заздалегідь |попередньо )?записатися',
    unless: 'скасувати|також',
  },
  pl: {
    starts: 'umow zapi reze wizy wcze',
    thing: 'wcześniejsza rezerwacja|rezerwacj[ai]|umówion\\p{L}{1,3} wizyt\\p{L}',
    also: '(?:tylko|wyłącznie) po (?:wcześniejszym )?umówieniu(?: się)?|(?:tylko|wyłącznie) na zapisy|(?:musisz|trzeba|należy) (?:się )?(?:wcześniej )?(?:umówić|zapisać)(?: się)?(?: na wizytę)?',
    unless: 'odwołać|także|również',
  },
  bg: {
    starts: 'час запи запа угов пред',
    thing: 'предварително записване|записан час|запазен час|предварителна уговорка',
    also: 'само (?:с|след) (?:предварително записване|предварителна уговорка|записан час|запазен час)|(?:трябва|необходимо е) да (?:си )?(?:запазите|запишете|запазиш|запишеш) (?:си )?час|запазете (?:си )?час',
    unless: 'отмените|също',
  },
  fr: {
    starts: 'rend rdv',
    thing: 'rendez-vous|rdv',
    also: '(?:uniquement|seulement|exclusivement) sur (?:rendez-vous|rdv)',
    unless: 'annuler|aussi|également',
  },
  ar: {
    starts: 'موعد موعدا',
    thing: '(?:ال)?موعد(?:اً|ا)?(?: مسبق)?',
    also: 'بموعد (?:مسبق )?فقط|فقط بموعد|فقط ب(?:حجز|أخذ) موعد',
    unless: 'إلغاء|أيضا',
  },
});
