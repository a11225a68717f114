import { defineDemand } from './demand.ts';

/** The text says that a person must arrange a time first. */
export const asksForAppointment = defineDemand({
  nb: {
    starts:
      'time avta best ring kont ta send sms drop besø plas seng kons samt komm kome møte dukk forh stik trop',
    thing: 'timeavtale[nr]?|timebestilling|time|avtale',
    also: '(?:bare|kun|berre|utelukkende) (?:etter|med|ved) (?:time)?(?:avtale|bestilling)|(?:time(?:n|r)?|avtale(?:n|r)?|besøk(?:et)?|plass(?:en|er)?|senger?|konsultasjon(?:en|er)?|samtale(?:n|r)?) (?:må|skal) (?:alltid )?(?:bestilles|avtales|bookes|reserveres|tingast|avtalast|gjøres)|(?:bare|kun|berre) (?:time)?(?:avtale|bestilling)(?:er)?(?= ?(?:$|[,|]))|(?:må|lyt|skal)(?: (?:du|dere|alle|man))?(?: alltid)? (?:ringe|kontakte oss|sende (?:oss )?(?:sms|melding|e-post)|ta kontakt|gjøre avtale|avtale)(?: (?:til )?oss)? (?:først|på forhånd|på førehand|i forkant|før (?:du|dere) (?:kommer|kjem|møter))|(?<=^|[,:–-] ?)(?:ring|kontakt|ta kontakt|send (?:sms|melding))(?: (?:til |med )?oss)?(?: alltid)? (?:først|på forhånd|på førehand|i forkant|før (?:du|dere) (?:kommer|kjem)) (?:for å|og) (?:bestille?|avtale?|tinge?|få time|gjøre? avtale|sette? opp)|(?:må|lyt|skal)(?: (?:du|dere|alle|man))?(?: alltid)? (?:ringe|sende (?:oss )?(?:sms|melding)|ta kontakt|kontakte oss)(?: (?:til )?oss)? (?:og|for å) (?:bestille|avtale|tinge|gjøre avtale|få time|sette opp)(?!(?: \\p{L}+){0,2} (?:bare|kun|berre|hos|med (?:tannlege|lege)\\p{L}*)(?!\\p{L}))',
    unless:
      'drop-?in|avbestille|avlyse|god tid|^til (?!oss|deg|samtale|behandling|konsultasjon|timen?|møte|første|alle?|alt|våre?)\\p{L}+ (?:må|lyt|trenger|treng)',
    lacked: '(?:forhånds|time)?avtale|time|timebestilling|bestilling',
    asWhole:
      'drop-? ?in (?:tilbys|gis|finnes|finst|er|går|har vi|tar vi imot)(?: dessverre)? (?:ikke|ikkje)(?: (?:mulig|mogleg|tilgjengelig|lov|tillatt))?(?! (?:et|eit|noe) krav| nødvendig| påkrevd)(?! (?:på|i|om|etter|før|mellom|når|den|fra|dersom|hvis) )|(?:ikke|ikkje|ingen) (?:mulighet for |tilbud om )?drop-? ?in(?! (?:på|i|om|etter|før|mellom|når|den|fra|dersom|hvis) )|(?:tilbyr|tilbyd|har|tar|tek|godtar)(?: dessverre)? (?:ikke|ikkje|ingen)(?: (?:imot|noe))? drop-? ?in(?! (?:på|i|om|etter|før|mellom|når|den|fra|dersom|hvis) )|(?:kan|får)(?: (?:du|dere|man))?(?: dessverre)? (?:ikke|ikkje)(?: dessverre)? (?:bare|berre) (?:møte opp|komme(?! (?:med|hit med))|kome|dukke opp|stikke innom|gå inn|troppe opp)|(?<!når |etter at |før )drop-? ?in(?:-?tilbudet)? (?:er|ble|har)(?: (?:nå|dessverre|no))? (?:slutt|avviklet|avvikla|lagt ned|avsluttet|avslutta|opphørt)(?= ?(?:$|[,|]))|har(?: (?:nå|dessverre|no|vi|me))* (?:sluttet|slutta|stoppet) med drop-? ?in|(?:ikke|ikkje) lenger (?:noe |tilbud om )?drop-? ?in|drop-? ?in (?:ikke|ikkje) lenger',
  },
  en: {
    starts: 'appo book call phon ring text emai e cont walk drop show turn come arri visi slot rese cons',
    thing: 'appointments?|booking',
    also: '(?:only )?by appointment(?: only)?|appointment only(?! (?:takes|lasts|costs)(?!\\p{L}))|(?:must|need to|have to) (?:book|make a booking)(?: in advance| first)?|appointments only(?! (?:on|at|in|for|when|take|last)(?!\\p{L}))|only (?:with|by) (?:an |prior )?appointments?(?! (?:on|at|in)(?!\\p{L}))|(?:appointments?|visits?|places?|beds?|consultations?|slots?|times?) (?:must|has to|have to|needs? to) (?:always )?be (?:booked|made|arranged|reserved|scheduled)|(?:must|need to|have to)(?: (?:always|first))? (?:call|phone|ring|text|e-?mail|contact)(?: us)? (?:ahead|first|in advance|beforehand|before (?:coming|you come|your visit))|(?<=^|[,:–-] ?)(?:please )?(?:always )?(?:call|phone|ring|text|e-?mail|contact us)(?: us)? (?:ahead|first|in advance|beforehand|before (?:coming|you come)) (?:to|and) (?:book|make an|arrange|reserve)',
    unless: 'walk-in|drop-in|cancel|also',
    lacked: '(?:an |a |any |prior |booked )*(?:appointments?|booking|reservation)',
    asWhole:
      "(?:walk|drop)[- ]ins? (?:is|are) (?:not|never|no longer) (?:accepted|possible|allowed|available|offered|welcome|permitted|taken)(?! (?:on|at|in|after|before|between|during|when|today|this|from|until)(?!\\p{L}))|no (?:walk|drop)[- ]ins?(?!\\p{L}| (?:needed|required|only))(?! (?:on|at|in|after|before|between|during|when|today|this|from|until)(?!\\p{L}))|(?:do not|don[’']t|cannot|can not|can[’']t|no longer) (?:accept|take|offer|have|allow|see)(?: any)? (?:walk|drop)[- ]ins?(?! (?:on|at|in|after|before|between|during|when|today|this|from|until)(?!\\p{L}))|(?:cannot|can not|can[’']t|must not|should not) (?:just|simply) (?:turn up|show up|walk in|come(?: in)?(?! with)|drop in|drop by|arrive)|(?:drop|walk)[- ]ins? (?:(?:has|have) (?:ended|stopped|been (?:discontinued|stopped))|(?:is|are) (?:no longer (?:possible|available|offered)|discontinued))(?= ?(?:$|[,|]))|(?:have|has) (?:now )?stopped (?:taking |offering |having |accepting )?(?:drop|walk)[- ]ins?|no (?:more|longer any) (?:drop|walk)[- ]ins?",
  },
  es: {
    starts: 'cita hora llam avis escr cont plaz visi camas cama rese veni veng cons apar entr',
    thing: 'cita(?: previa)?',
    also: '(?:solo|sólo|únicamente|exclusivamente) con cita(?: previa)?|(?:debe|tiene que|hay que) (?:pedir|reservar) hora|(?:la |las )?(?:citas?|visitas?|consultas?|plazas?|horas?|camas?) (?:debe|deben|tiene que|tienen que|ha de|han de|se deben?) (?:pedirse|reservarse|solicitarse|concertarse|pedir|reservar|ser reservadas?)|(?:solo|sólo|únicamente) (?:cita previa|citas)|(?:debes?|deberás?|tienes? que|hay que|es (?:necesario|imprescindible)) (?:llamar(?:nos)?|contactar(?:nos)?|avisar|escribir(?:nos)?) (?:antes|primero|con antelación|previamente)(?! a la policía)|(?<=^|[,:–-] ?)(?:por favor,? )?(?:llama|llame|llámanos|llámenos|escríbenos|contáctanos) (?:siempre )?(?:antes|primero|con antelación|previamente) (?:para|y) (?:pedir|pide|pida|reservar?|reserve|concertar)',
    unless: 'cancelar|también',
    lacked: '(?:una )?cita(?: previa| concertada)?|(?:una )?reserva',
    asWhole:
      'no (?:puedes?|se puede|pueden) (?:venir|presentarse|presentarte|aparecer|entrar) sin (?:más|avisar|llamar)|no (?:te )?(?:vengas|venga|presentes) sin (?:avisar|llamar)',
  },
  ro: {
    starts: 'prog sun suna sune tele cont scri vizi cons veni pur reze apar anun locu suni',
    thing: 'programare(?:a)?',
    also: '(?:doar|numai) (?:cu|pe bază de) programare|trebuie să (?:vă|te) programați|(?:programarea|programările|vizita|vizitele|consultația|locul) (?:trebuie|se fac|se face|trebuie să fie) (?:făcut\\p{L}{0,2}|rezervat\\p{L}{0,2}|programat\\p{L}{0,2}|în prealabil|înainte|telefonic)|(?:doar|numai) programări|(?:doar|numai) pe bază de programări|trebuie să (?:ne )?(?:suni|sunați|telefonezi|telefonați|contactezi|contactați|scrii|scrieți)(?: (?:mai|ne))? (?:întâi|înainte|în prealabil|dinainte)|(?<=^|[,:–-] ?)(?:vă rugăm să )?(?:sună|sunați|sună-ne|sunați-ne|telefonați|contactați-ne)(?: mai)? (?:întâi|înainte|în prealabil|dinainte) (?:pentru (?:o )?programare|pentru a (?:te|vă) programa|și (?:fă|faceți) o programare)',
    unless: 'anula\\p{L}*|și fără',
    lacked: '(?:o )?programar(?:e|ea)(?: prealabilă)?|(?:o )?rezervare',
    asWhole:
      'nu (?:poți|puteți|se poate) (?:veni|intra|apărea) (?:pur și simplu|fără să (?:suni|sunați|anunți|anunțați))|nu (?:veni|veniți) fără să (?:suni|sunați)|nu mai (?:primim|acceptăm|lucrăm)(?: pe nimeni)? fără programare',
  },
  ru: {
    starts: 'запи пред позв зара снач свяж прос дого звон прие визи посе прих',
    thing: '(?:предварительн\\p{L}{1,3} )?запись',
    also: 'только по (?:предварительной )?записи|(?:нужно|необходимо|надо) (?:заранее |предварительно )?записаться|при[её]м по (?:предварительной )?записи|(?:нужно|необходимо|надо|должны|следует)(?: (?:вам|вы))? (?:сначала|предварительно|заранее) (?:позвонить|записаться|договориться|написать|связаться)|(?:нужно|необходимо|надо|должны) (?:позвонить|связаться|договориться)(?: с нами| нам)? (?:сначала|предварительно|заранее)|(?<=^|[,:–-] ?)(?:пожалуйста,? )?(?:сначала|предварительно|заранее) (?:запишитесь|записывайтесь)|(?<=^|[,:–-] ?)(?:пожалуйста,? )?(?:(?:запишитесь|записывайтесь) (?:сначала|предварительно|заранее)|(?:позвоните|звоните)(?: нам)? (?:сначала|предварительно|заранее),? (?:чтобы записаться|для записи|и запишитесь))|(?:при[её]м|визит|посещение) (?:нужно|необходимо|надо|следует) (?:забронировать|назначить|согласовать)(?: заранее)?',
    unless: 'отменить|также',
    lacked: '(?:предварительной )?записи|предварительной договоренности|(?:предварительной )?записью',
    asWhole:
      '(?:нельзя|не получится|невозможно) (?:просто так|просто) прийти|просто так прийти (?:нельзя|не получится|невозможно)|не приходите(?:,)? (?:не позвонив|не записавшись|без звонка)|при[её]м без (?:предварительной )?записи (?:больше не (?:проводится|ведется|работает|осуществляется)|прекращен|отменен)',
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
    asWhole:
      'nie przyjmujemy (?:już )?bez (?:umówienia|zapisu|zapisów|rezerwacji|wcześniejsz\\p{L}+ (?:umówienia|rezerwacji))',
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
