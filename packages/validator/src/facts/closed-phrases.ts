import type { PhraseLanguage } from './phrases/language.ts';

/** How a language says that a service is closed. As in `secret-said-phrases.ts`; `^` is the beginning of a statement. */
export interface ClosedPhrases {
  forGood: string;
  forATime: string;
  now: string;
  /** For the summer, without a month. */
  summer?: string;
  /** The same for the winter. */
  winter?: string;
  /** Words in the same statement by which it is closed on some days or hours, in part, to some, or if something is so. */
  unless: string;
  /** Words anywhere in the text by which it is open all the same, or again. */
  opens: string;
  /** By these a date is no single day. */
  range: string;
}

const NB_SERVICE =
  '(?:(?<!(?:mange|flere|fleire|noen|nokre|slike|disse) )(?:tilbud(?:et)?|tilbod(?:et)?)|tjenest(?:en|a)|tenesta|tiltaket|senteret|sentret|huset|møteplassen|klinikken|herberget|krisesenteret|hjelpetilbudet|lavterskeltilbudet|stedet|staden|prosjektet|foreningen|foreininga|kafeen|kaféen|værestedet|verestaden|dagsenteret|natthjemmet|ordningen|ordninga|det|dette(?: tilbudet| tilbodet)?)';
const NB_ADVERBS =
  '(?: (?:nå|no|nå|dessverre|diverre|midl\\.?|p\\.?t\\.|midlertidig|mellombels|foreløpig|derfor|også|helt|heilt|som vanlig|for tiden|for tida))*';
/** What is shut of a house that is open: «vi har stengt kjøkkenet». */
const NB_NO_ROOM =
  '(?! (?:(?:første|andre|tredje) etasje|(?:kjøkken|dusj|vaskeri|butikk|kafe|kafé|kafeteria|kantine|resepsjon|hage|terrasse|bad|badstu|toalett|garderobe|lager|verksted|verkstad|telefon|chat|søknads|inntak|venteliste?|vente-?lista|uteområde|parkering|garasje|bibliotek|matutdeling|matsal|treningsrom|datarom)(?:et|en|ene|a|n|skjema\\p{L}*)?)(?!\\p{L}))';
const EN_SERVICE =
  '(?:(?:the|this|our) (?:service|centre|center|shelter|house|clinic|office|project|programme|program|drop-in|day centre|day center|refuge|place))';
const EN_ADVERBS = '(?: (?:now|currently|temporarily|unfortunately|therefore|fully|completely))*';
const ES_SERVICE =
  '(?:(?:el|este|nuestro) (?:servicio|centro|local|proyecto|albergue|refugio)|la casa|la clinica)';
const RO_SERVICE = '(?:serviciul|centrul|proiectul|casa|clinica|adapostul)';
const RU_SERVICE = '(?:служба|центр|приют|проект|дом|клиника|услуга|организация|пункт|сервис)';
const PL_SERVICE =
  '(?:ośrodek|centrum|schronisko|dom|punkt|poradnia|projekt|usługa|klinika|placówka|noclegownia|świetlica|organizacja)';
const AR_SERVICE = '(?:الخدمة|المركز|العيادة|المأوى|البيت|المشروع|المكتب|الملجأ)';
const UK_SERVICE = '(?:служба|центр|притулок|проєкт|проект|дім|клініка|послуга|організація|пункт)';

export const CLOSED_PHRASES: Readonly<Partial<Record<PhraseLanguage, ClosedPhrases>>> = {
  nb: {
    // With a year only as the whole of it: what stands behind may tell how it went on.
    forGood:
      '(?:tilbud(?:et)?|tilbod(?:et)?|tjenesten|tenesta|senteret|huset|dette tilbudet|dette tilbodet) (?:er|ble|blei|vart)(?: dessverre| diverre)? (?:nedlagt|lagt ned|avviklet|avvikla|avsluttet|avslutta|stengt for godt) i(?: \\p{L}+)? \\d{4} ?$' +
      `|(?:${NB_SERVICE}|vi|me) (?:er|har|blei|ble|vart|har blitt)${NB_ADVERBS} (?:nedlagt|lagt ned(?! (?:\\p{L}+ ){0,2}(?:arbeid|innsats|tid|timer|krefter|ressurser|jobb|krans)(?!\\p{L}))|avviklet|avvikla|avsluttet|avslutta|stengt for godt|permanent stengt|opphørt|lagt ned drifta|lagt ned driften)` +
      `|${NB_SERVICE} (?:finnes|finst|eksisterer) (?:ikke|ikkje) (?:lenger|lengre|lengur|meir|mer)` +
      `|${NB_SERVICE} (?:er|drives|drivast|gis|tilbys)${NB_ADVERBS} (?:ikke|ikkje) (?:lenger|lengre|lengur|meir|mer)(?! (?:åpent?|ope) (?:på|om|for|i))(?: i)? (?:aktivt?|aktive|drift|bruk|gang|åpent?|ope|tilgjengel[ei]g)(?! med(?!\\p{L}))|vi er (?:ikke|ikkje) (?:lenger|lengre|lengur) (?:i drift|aktive|i virksomhet)(?! (?:i|på|med)(?!\\p{L}))` +
      `|${NB_SERVICE} (?:opphørte|opphører|opphøyrde|(?<!tilb[uo]d )(?:skal |vil )?(?:legges|leggast) ned)` +
      `|(?:${NB_SERVICE}|vi|me) (?:holder|held|har|er)${NB_ADVERBS} (?:ikke|ikkje) (?:åpent?|åpne|ope|opne) (?:lenger|lengre|lengur|meir|mer) ?$` +
      `|(?:kontoret|avdelinga|avdelingen|drifta|driften) (?:er|ble|blei|vart)${NB_ADVERBS} (?:nedlagt|lagt ned)|(?:vi|me|${NB_SERVICE}) har${NB_ADVERBS} steng[td] dør(?:ene|ane|a) for godt|^(?:finnes|finst|eksisterer) (?:ikke|ikkje) (?:lenger|lengre|lengur|meir|mer) ?$` +
      `|(?:${NB_SERVICE}|vi) (?:er|ble|blei|gikk|har gått)${NB_ADVERBS} (?:slått )?konkurs|^(?:slått )?konkurs ?$|(?:^|^de |${NB_SERVICE} )har gitt seg ?$` +
      '|(?:prosjektet|tilbudet|tilbodet|tjenesten|tenesta|ordningen|ordninga) er(?: (?:nå|no|dessverre|diverre))* (?:over|slutt) ?$|prosjektet er(?: (?:nå|no))? (?:ferdig|avsluttet) ?$' +
      '|(?:vi|me) (?:har|gir|gjev|tilbyr|tilbyd)(?: (?:dessverre|diverre))? (?:ikke|ikkje) (?:lenger|lengre|lengur) (?:dette|denne|det|tilbudet|tilbodet)(?: (?:tilbudet|tilbodet|tjenesten|tenesta))? ?$' +
      '|^(?:(?:nå|no|er) )?(?:nedlagt|permanent stengt|stengt for godt|avviklet|avvikla)',
    forATime:
      `(?:${NB_SERVICE}|vi|me) (?:er|har|holder|held|blir|vert|kommer til å holde)${NB_ADVERBS} (?:(?:sommer|sommar|ferie|jule|påske|korona|vinter)-?)?(?:stengt?|stengd)(?!\\p{L})${NB_NO_ROOM}` +
      `|(?:holder|held|har|er|blir)${NB_ADVERBS} (?:${NB_SERVICE}|vi|me)${NB_ADVERBS} (?:(?:sommer|sommar|ferie|jule|påske|vinter)-?)?(?:stengt?|stengd)(?!\\p{L})${NB_NO_ROOM}` +
      `|(?:vi|me|${NB_SERVICE}) (?:har|tar|tek|holder|held)${NB_ADVERBS} (?:sommer|sommar|jule?|påske|vinter|høst|haust)?-?ferie(?= (?:fra|frå|til|uke|veke|hele|heile|ut|nå|no|\\d|i (?:uke|veke|jul[ai]?|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|romjul\\p{L}*)))` +
      `|(?:vi|me|${NB_SERVICE}) (?:har|holder|held|er)${NB_ADVERBS} (?:ikke|ikkje) (?:(?:lenger|lengre|lengur) )?(?:åpent?|åpne|ope|opne)(?= (?:i (?:vinter|sommer|sommar|jul[ai]|romjul\\p{L}*|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)|for tiden|for tida|(?:akkurat )?(?:nå|no)|resten av|ut året|inntil v\\p{L}+|denne (?:uka|uken|veka))(?!\\p{L}))` +
      `|(?:vi|me|${NB_SERVICE}) (?:stenger|stengjer)${NB_ADVERBS} (?:hele|heile|i hele|i heile|fra|frå|på grunn|pga|i (?:juli|juni|august|desember|romjula|romjulen|ferien))` +
      `|(?:${NB_SERVICE}|drifta|driften) (?:er|blir|vert)${NB_ADVERBS} (?:innstilt(?! på)|stanset|stansa|stoppet|stoppa|satt på pause|sett på pause|på pause)` +
      `|(?:^|(?:${NB_SERVICE}|vi|me|kontoret|lokal(?:et|ene|a)) er${NB_ADVERBS} )(?:(?:ikke|ikkje) i|ute av) (?:drift|bruk)(?! (?:i|på)(?!\\p{L}))` +
      `|(?:^|(?:${NB_SERVICE}|vi) (?:er|ligger|har)${NB_ADVERBS} )(?:lagt på is|(?:gått )?i dvale)|(?:^|(?:${NB_SERVICE}|vi) )tar${NB_ADVERBS} pause(?= ?$| (?:nå|fra|til|inntil|ut|hele|på ubestemt|i \\p{L}+ ?$))` +
      `|(?:${NB_SERVICE}|vi|me) (?:har|måtte)${NB_ADVERBS} (?:(?:måttet|måtta) )?(?:stenge|stengje) ?$` +
      '|og (?:holder|held)(?: \\p{L}+)? (?:(?:sommer|sommar|ferie)-?)?(?:stengt|stengd)|(?:^|(?<=[:–] ))(?:(?:nb|obs|viktig|merk|husk|velkommen)[:,]? )*(?:(?:midlertidig|mellombels|midl\\.?|p\\.?t\\.) )?(?:(?:sommer|sommar|ferie|jule|påske|vinter)-?)?(?:stengt|stengd)',
    now: 'inntil videre|inntil vidare|inntil vidare|til vidare|på ubestemt tid|midl\\.|p\\.?t\\.|midlertidig|mellombels|for tiden|for tida|nå|no|i dag|denne (?:uka|uken|veka)|resten av året|ut året|året ut|innstilt|på pause|på is|i dvale|måtte[tnae]*(?: \\p{L}+)? (?:stenge|stengje)|(?:på grunn av|pga|grunnet)(?! (?:ferie|sommer|påske|jul|høytid))(?![^|]*(?:ferie|påsk|jul|uke|veke|\\d))',
    summer: 'sommer-?stengt|sommarstengt|(?:for|i|hele|heile) (?:sommeren|sommaren|sommer|sommar)',
    winter: 'vinter-?stengt|(?:for|i|hele|heile) (?:vinteren|vinter)',
    unless:
      '(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag\\p{L}*|helg\\p{L}*|høytid\\p{L}*|høgtid\\p{L}*|rød(?:e)? dag\\p{L}*|raude dagar|offentlige fridager|fridag\\p{L}*|kveld\\p{L}*|natt|natta|natten|netter|formiddag\\p{L}*|ettermiddag\\p{L}*|kl|klokk\\p{L}*|lunsj\\p{L}*|grupp\\p{L}*|dør|døra|døren|dørene|dørane|inngang\\p{L}*|port|porten|hvis|dersom|viss|når|om|mot at|ikke|ikkje|aldri|unntatt|unntak|utenom|andre|ellers|elles|annenhver|annankvar|hver|kvar|hvert|kvart|noen ganger|av og til|tidligere|tidlegare|for (?:nye|nytt|menn|kvinner|par|barn|unge|ungdom|dem|de|deg|dei|besøk|besøkende|inntak|publikum|alle andre|søknader)|i \\d{4}|siden \\d{4}|sidan \\d{4}|enkelte|ofte|vanligvis|vanlegvis|samtidig|mellom(?! jul og nytt)|post|timer|timar|som',
    opens:
      'fortset\\p{L}+|fortsatt(?! stengt)|videreført|vidareført|(?:drives|drivast|føres) (?:videre|vidare)|start\\p{L}* (?:opp )?(?:igjen|på nytt)|i gang igjen|gjenåpn\\p{L}*|gjenopn\\p{L}*|åpn\\p{L}* (?:igjen|på nytt)|opn\\p{L}* (?:igjen|på nytt)|på nytt|(?:telefon\\p{L}*|linj\\p{L}*|chat\\p{L}*|resten|vi) (?:er|svarer|svarar|holder|held) (?:fortsatt |likevel |framleis |ellers )?(?:åp\\p{L}+|op\\p{L}{1,2}|som vanl\\p{L}+)|åpent? som vanlig|ope som vanleg|men (?:vi |me )?(?:er|holder|held|har) (?:ellers |elles |fortsatt |likevel |framleis )?(?:åpn?e?t?|opn?e)(?! (?:fra|frå|igjen|att|etter|til|på|i|den|når|over))(?!\\p{L})',
    range: 'til|til og med|tom|t o m|fra|frå|og|hele|heile',
  },
  en: {
    forGood:
      `(?:${EN_SERVICE}|we) (?:is|are|has|have|has been|have been)${EN_ADVERBS} (?:permanently closed|closed permanently|closed for good|closed down|shut down|been shut down|been closed down|been discontinued|discontinued|ceased (?:operation|operations|to exist))` +
      `|(?:${EN_SERVICE}|we) (?:has|have)${EN_ADVERBS} closed(?: (?:its|our) doors)?(?= ?$| last )|${EN_SERVICE} was${EN_ADVERBS} (?:closed down|shut down|discontinued)(?= ?$| last )` +
      `|(?:${EN_SERVICE}|it) (?:no longer exists|is no longer (?:available|running|in operation|operating|offered))|we are no longer (?:operating|in operation|running)` +
      `|(?:the|this|our) (?:service|project|programme|program|pilot|scheme) (?:has|have)${EN_ADVERBS} (?:ended|come to an end|been wound up|been terminated)(?! (?:its|our|for)(?!\\p{L}))` +
      '|^no longer available ?$|^no longer (?:in operation|operating|in use|active|running)|^(?:permanently closed|closed permanently|closed for good|closed down|discontinued|defunct)',
    forATime:
      `(?:${EN_SERVICE}|we) (?:is|are|will be|stays?|remains?|keep)${EN_ADVERBS} (?:closed|shut)(?!-| to )` +
      `|we[’']re${EN_ADVERBS} closed(?!-| to )|(?:${EN_SERVICE}|we) (?:closes?|will close)${EN_ADVERBS} (?:for (?:the (?:summer|holidays|winter)|renovation|repairs)|all|from|until|in (?:june|july|august|december))` +
      '|^(?:(?:nb|note|important|notice)[:,]? )*(?:temporarily )?closed(?!-| to )' +
      `|(?:${EN_SERVICE}|we) (?:is|are|has been|have been)${EN_ADVERBS} (?:suspended|paused|on hold|not (?:open|operating|running)(?= ?$| (?:at the moment|at present|right now|now|currently|for now)(?!\\p{L})))|(?:^|(?:${EN_SERVICE}|we) (?:is|are)${EN_ADVERBS} )out of (?:service|operation)`,
    now: 'until further notice|for the rest of the year|temporarily|currently|at present|at the moment|now|today|this week|indefinitely|suspended|out of (?:service|operation)|(?:for|due to|because of) (?:renovation|repairs|refurbishment|illness|a (?:fire|flood|leak))',
    summer: '(?:for|all|during|over) (?:the )?summer',
    unless:
      "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|weekdays?|(?:public |bank )?holidays|holidays?(?! season)|evenings?|nights?|mornings?|afternoons?|lunch|at \\d{1,2}|\\d{1,2} ?[ap]\\.?m|o[’']clock|groups?|doors?|gates?|entrance|if|when|whenever|unless|not|never|except|other|every|each|sometimes|often|usually|previously|formerly|to (?:new|the public|visitors|applications|referrals)|for (?:new|visits|applications|referrals|lunch)|between(?! christmas)|in \\d{4}|since \\d{4}|some|post|hours|circle|community|that|which|who",
    opens:
      're-?open\\p{L}*|continu\\p{L}+|carr(?:y|ies|ied) on|open(?:s|ed)? again|(?:phone|line|chat|helpline|we)(?: line)? (?:is|are|stays?|remains?) (?:still )?open|open as usual',
    range: 'to|until|till|through|from|and|all|whole',
  },
  es: {
    forGood:
      `(?:${ES_SERVICE} (?:ha cerrado|cerro)|^hemos cerrado|^ya no (?:atendemos|abrimos|funciona(?:mos)?))(?= ?$)|${ES_SERVICE} (?:ha cerrado|esta cerrad[oa]|ha sido cerrad[oa]|fue cerrad[oa]|cerro) (?:definitivamente|permanentemente|para siempre)|${ES_SERVICE} (?:ya no existe|ha dejado de existir|ya no funciona|ha sido clausurad[oa])` +
      '|^(?:cerrado (?:definitivamente|permanentemente|para siempre)|clausurado)',
    forATime: `(?:estamos|estaremos|permanecemos|permaneceremos|${ES_SERVICE} (?:esta|estara|permanece|permanecera))(?: (?:ahora|temporalmente|actualmente))* (?:cerrad[oa]s?|suspendid[oa]s?|fuera de servicio)|^no abrimos hasta|(?:${ES_SERVICE} cierra|cerramos) (?:todo|en (?:junio|julio|agosto|diciembre)|por (?:vacaciones|obras|reformas)|del)|^(?:temporalmente )?cerrad[oa]`,
    now: 'hasta nuevo aviso|temporalmente|suspendid[oa]s?|actualmente|ahora|hoy|esta semana|indefinidamente',
    unless:
      '(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)|festivos?|fin(?:es)? de semana|noches?|tardes?|mananas?|horas?|a las?|grupos?|puertas?|si|cuando|no|nunca|excepto|salvo|cada|otros|otras|entre|para (?:nuev\\p{L}+|visitas)|a veces|en \\d{4}|que',
    opens: 'reabr\\p{L}+|abrimos de nuevo|(?:telefono|linea|chat) (?:sigue|esta) (?:abiert|disponib)\\p{L}+',
    range: 'a|al|hasta|desde|del|de|todo|y',
  },
  ro: {
    forGood: `(?:${RO_SERVICE} s-a inchis|^am inchis|^nu mai (?:functioneaza|functionam|exista|lucram))(?= ?$)|${RO_SERVICE} (?:s-a inchis|a fost inchis[a]?|este inchis[a]?) (?:definitiv|permanent)|${RO_SERVICE} (?:nu mai exista|nu mai functioneaza|a fost desfiintat[a]?|este desfiintat[a]?)|^(?:inchis definitiv|inchis permanent|desfiintat[a]?)`,
    forATime: `(?:suntem|vom fi|${RO_SERVICE} (?:este|e|va fi|ramane))(?: (?:acum|temporar|momentan))* (?:inchi[sș][aie]?|suspendat[a]?)|^(?:temporar )?inchis`,
    now: 'pana la noi anunturi|temporar|momentan|acum|astazi|azi|saptamana aceasta|pe termen nelimitat',
    unless:
      '(?:luni|lunea|marti|martea|miercuri|miercurea|joi|joia|vineri|vinerea|sambata|duminica|duminici)|week-?end|sarbator\\p{L}+|noaptea|seara|dimineata|or[aăe]|grup\\p{L}*|us[aăi]|daca|cand|nu|niciodata|cu exceptia|fiecare|alte|intre|pentru (?:noi|vizite)|in \\d{4}|care',
    opens: 'redeschi\\p{L}+|se deschide din nou|(?:telefonul|linia) (?:este|ramane) deschis[a]?',
    range: 'la|pana|din|de|toata|tot|si',
  },
  ru: {
    forGood: `(?:(?:${RU_SERVICE}|мы) закрыл(?:ся|ась|ось|ись)|^больше не работа(?:ет|ем))(?= ?$)|(?:${RU_SERVICE}|мы) (?:закрыт[аоы]? (?:навсегда|окончательно)|закрыл(?:ся|ась|ось|ись) (?:навсегда|окончательно)|ликвидирован[аоы]?|упразднен[аоы]?|больше не (?:работает|существует|работаем)|прекратил[аои]? (?:работу|деятельность|существование))|^(?:закрыто навсегда|закрыт навсегда|ликвидирован[ао]?)`,
    forATime: `(?:${RU_SERVICE}|мы)(?: (?:временно|сейчас|пока|весь|будет|будем|в|июне|июле|августе))* (?:закрыт[аоы]?|не работаем|не работает)|(?:${RU_SERVICE}|прием|работа)(?: временно)? приостановлен[аоы]?|^(?:временно )?(?:закрыт[ао]?|закрыты|не работаем|не работает)`,
    now: 'до дальнейшего уведомления|на ремонт|приостановлен[ао]?|временно|сейчас|пока|сегодня|на неопределенный срок|на этой неделе',
    unless:
      'понедельник\\p{L}*|вторник\\p{L}*|сред[уаы]м?|средам|четверг\\p{L}*|пятниц\\p{L}*|суббот\\p{L}*|воскресень\\p{L}*|выходн\\p{L}+|праздник\\p{L}*|праздничн\\p{L}+|ноч\\p{L}+|вечер\\p{L}*|утр\\p{L}+|час\\p{L}*|обед\\p{L}*|групп\\p{L}*|двер\\p{L}+|если|когда|никогда|кроме|каждый|каждую|други\\p{L}+|для (?:новых|посетителей)|иногда|в \\d{4}|с (?:полицией|властями)|который|которая|с \\p{L}+ами|за деньги|как',
    opens: 'снова (?:открыт\\p{L}*|откро\\p{L}+|работа\\p{L}+)|телефон (?:работает|открыт)',
    range: 'с|по|до|весь|всю|и',
  },
  uk: {
    forGood: `(?:${UK_SERVICE}|ми) (?:(?:закрит|зачинен)[аоиійі]{0,2} (?:назавжди|остаточно)|закри(?:вся|лася|лося|лися) (?:назавжди|остаточно)|ліквідован[аоий]{0,2}|більше не (?:працює|існує|працюємо)|припини(?:в|ла|ло|ли) (?:роботу|діяльність|існування))|^(?:(?:закрит|зачинен)\\p{L}{1,2} (?:назавжди|остаточно)|ліквідовано)`,
    forATime: `(?:${UK_SERVICE}|ми)(?: (?:тимчасово|зараз|поки|весь|буде|будемо))* (?:закрит[аоиійі]{0,2}|зачинен[аоиії]{0,2}|не працюємо|не працює)|^(?:тимчасово )?(?:закрит[ао]|закритий|зачинен[ао]|не працюємо|не працює)`,
    now: 'до подальшого повідомлення|тимчасово|зараз|поки|сьогодні|на невизначений термін|цього тижня',
    unless:
      'понеділ\\p{L}*|вівтор\\p{L}*|серед[уаи]\\p{L}?|четвер\\p{L}*|пʼ?’?ятниц\\p{L}*|субот\\p{L}*|неділ\\p{L}*|вихідн\\p{L}+|свят\\p{L}*|ноч\\p{L}+|вноч\\p{L}+|вечор\\p{L}*|вечір\\p{L}*|ран\\p{L}+|годин\\p{L}*|обід\\p{L}*|груп\\p{L}*|двер\\p{L}+|якщо|коли|ніколи|крім|кожн\\p{L}+|інш\\p{L}+|для (?:нових|відвідувачів)|інколи|у \\d{4}|як|з \\p{L}+ами',
    opens: 'знову (?:відкри\\p{L}*|відчин\\p{L}*|працю\\p{L}+)|телефон (?:працює|відкритий)',
    range: 'з|по|до|весь|всю|і|та',
  },
  pl: {
    forGood: `${PL_SERVICE} (?:(?:jest|został[aoy]?) )?(?:zamknięt\\p{L} na (?:stałe|zawsze)|(?:na stałe|trwale|ostatecznie) zamknięt\\p{L}|zlikwidowan\\p{L})|${PL_SERVICE} został[aoy]? zamknięt\\p{L} ?$|${PL_SERVICE} (?:już nie (?:istnieje|działa)|nie (?:istnieje|działa) już|zakończył[ao]? działalność)|^(?:zamknięt\\p{L} na (?:stałe|zawsze)|nieczynn\\p{L} na stałe|zlikwidowan\\p{L})`,
    forATime: `(?:jesteśmy|będziemy|${PL_SERVICE} (?:jest|będzie|pozostaje))(?: (?:teraz|obecnie|tymczasowo|chwilowo))* (?:zamknię[ct]\\p{L}|nieczynn\\p{L})|^(?:tymczasowo |chwilowo )?(?:zamknięte|zamknięty|nieczynn[yea])`,
    now: 'do odwołania|tymczasowo|chwilowo|obecnie|teraz|dzisiaj|dziś|w tym tygodniu|na czas nieokreślony|do końca roku',
    unless:
      'poniedział\\p{L}+|wtor\\p{L}+|środ\\p{L}+|czwart\\p{L}+|piąt\\p{L}+|sobot\\p{L}+|niedziel\\p{L}+|weekend\\p{L}*|świę\\p{L}+|noc\\p{L}*|wieczor\\p{L}*|wieczór|rano|godzin\\p{L}*|przerw\\p{L}+|grup\\p{L}*|drzwi|jeśli|jeżeli|gdy|kiedy|nie|nigdy|oprócz|każd\\p{L}+|inn\\p{L}+|dla|czasami|w \\d{4}|któr\\p{L}+|konto',
    opens: 'ponown\\p{L}+ otw\\p{L}+|otwier\\p{L}+ ponownie|znów otwar\\p{L}+|telefon (?:działa|jest czynny)',
    range: 'od|do|przez|cały|i',
  },
  ar: {
    forGood: `(?:${AR_SERVICE}|نحن) مغلق(?:ة|ون)? (?:نهائيا?|للأبد|بشكل (?:نهائي|دائم))|(?:تم إغلاق|أغلقت?|أغلق) ${AR_SERVICE} (?:نهائيا?|للأبد|بشكل (?:نهائي|دائم))|${AR_SERVICE} لم [يت]عد (?:موجود|يعمل|تعمل|متاح)\\p{L}?|^مغلقة? (?:نهائيا?|للأبد|بشكل (?:نهائي|دائم))`,
    forATime: `(?:${AR_SERVICE}|نحن)(?: (?:الآن|حاليا?|مؤقتا?))* مغلق(?:ة|ون|ين)?|^مغلقة?`,
    now: 'حتى إشعار آخر|مؤقتا?|الآن|حاليا?|اليوم|هذا الأسبوع|بشكل مؤقت',
    unless:
      '(?:يوم|أيام) \\p{L}+|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|العطل\\p{L}*|عطلة|الليل|ليلا|مساء|صباحا|الساعة|مجموعة|الباب|إذا|عندما|ليس\\p{L}*|لا|أبدا|إلا|كل|أخرى|بين|أمام|للرجال|التي|الذي',
    opens: '[نيت]عاد? ?(?:الفتح|فتح)|نفتح مجددا|(?:الهاتف|الخط) (?:مفتوح|متاح|يعمل)',
    range: 'من|إلى|حتى|طوال|و',
  },
};
