import type { HeardLanguage } from './language.ts';
import { fromPapers } from './papers/index.ts';

/** Words that take a statement back, or say that it is about something else. Regular expressions, spaces as they are. */
export interface TurningWords {
  /** No, without, whether, no matter what. */
  denied: string;
  /** If, preferably, perhaps: what is then said does not hold for everybody. */
  limited: string;
  /** Other places, and purposes that are not this service: a bank account, a job. */
  elsewhere: string;
  /** Joins two statements in one sentence, of which only one may be denied. */
  but: string;
  /** “Do not forget”: its “not” takes nothing back, it asks. */
  reminds: string;
  /** A whole statement that takes back what the one before it asks for, as others do: “we do not”, “here it is free”. */
  notHere: string;
  /** A whole statement that takes back how the one before it turns somebody away, as others do: “we do”. */
  butHere: string;
}

/** Written with accents; they are compared without (`toPlainLetters`). */
export const TURNING_WORDS: Readonly<Record<HeardLanguage, TurningWords>> = {
  ...fromPapers(({ turning }) => turning),
  nb: {
    denied:
      'ikke|ikkje|ei|ingen|inga|ingenting|uten|utan|h?verken|uavhengig|uansett|aldri|heller|selv om|sjølv om|enten|slipper|slepp|frivillig|valgfritt?',
    limited:
      'mange(?: (?:papirløse|papirlause|mennesker|menneske|personer|personar|kvinner|folk|migranter|migrantar)|(?= ?[|]))|som (?:krever|krev|trenger|treng|må)|hvis|dersom|(?<!spør(?: deg)? )om (?:du|dere)|om mulig|om mogleg|gjerne|helst|(?:mange|noen|folk) (?:tror|trur|sier)|(?<!(?:så|slik at|så at) (?:vi|me|du) )kan|eventuelt|noen ganger|av og til',
    elsewhere:
      'for å (?:få|kunne|leie|åpne|bo|bli|ta|ha rett)(?! hjelp| råd| time| plass| mat| seng| komme| bruke| inn| her| hos oss)|andre (?:steder|stader|tilbud|tjenester|tenester)|(?:mange|noen|enkelte|nokre) (?:steder|stader|plasser)|annet sted|ellers|jobb|jobbe|jobber|arbeide|arbeid|studere|studier|gifte|reise|reiser|bankkonto|konto|få fastlege|få ein fastlege|få en fastlege|nav|skole|skule|søke om|søker om|søknad',
    but: 'men',
    reminds:
      '(?:glem|gløym)(?: nå)? (?:ikke|ikkje)|(?:ikke|ikkje) (?:glem|gløym)|må(?: du| dere| de)? (?:ikke|ikkje) (?:glemme|gløyme)',
    notHere:
      '(?:det )?(?:gjør|gjer|krever|krev)(?: (?:vi|me|den|de|dei))? (?:ikke|ikkje)(?: (?:vi|me))?|(?:vi|me) (?:gjør|gjer|krever|krev)(?: det)? (?:ikke|ikkje)(?: det)?(?: her)?|(?:vi|me) (?:spør|ber) (?:ikke|ikkje)(?: om (?:det|noe|noko))?|(?:ikke|ikkje) (?:vi|me|her|hos oss)|(?:her|hos oss) (?:er (?:det|alt|hjelpen|hjelpa) (?:helt |heilt )?gratis|(?:koster|kostar) det (?:ingenting|ikke noe|ikkje noko)|(?:trenger|treng) du (?:det )?(?:ikke|ikkje)(?: det)?)|(?:her|hos oss) (?:er (?:de|dei|den|maten|\\p{L}+) (?:helt |heilt |alltid )?gratis|(?:koster|kostar) (?:de|dei|den|alt) (?:ingenting|ikke noe|ikkje noko)|(?:trenger|treng|må|betaler|betalar|gjør|gjer|slipper|slepp) (?:du|man)(?: det)? (?:ikke|ikkje|aldri|ingenting|heller ikke)(?: (?:det|noe|noko|betale|vise noe))?|(?:slipper|slepp) du(?: det| å betale)?)|(?:her|hos oss) (?:aldri|ingenting)|(?:det )?(?:betaler|trenger|treng|må) du (?:ikke|ikkje|aldri)(?: noe)? (?:her|hos oss)',
    butHere:
      '(?:dette(?: tilbudet| tilbodet)?|det|vårt|vi|me) er(?: det)?|(?:det )?(?:gjør|gjer) (?:vi|me)|(?:vi|me) (?:gjør|gjer) det|(?:vi|me) (?:hjelper|hjelp|tar imot|tek imot) (?:dem|dei|deg|alle)|her (?:kan|får) du(?: komme| hjelp| få hjelp)?|(?:her|hos oss) er (?:det|den|de|dei|alt|hjelpen|hjelpa)(?: (?:det|gratis|helt gratis|lov|mulig))?',
  },
  en: {
    denied:
      "not|no|never|none|nor|neither|without|regardless|irrespective|whether|nobody|no-one|nothing|cannot|even if|even though|no matter|optional|optionally|voluntary|\\p{L}+n[’']t",
    limited:
      'many(?: (?:people|persons|women|men|undocumented|migrants)|(?= ?[|]))|(?:who|which|that) (?:needs?|requires?|must)|if|unless|(?:many|some|people) (?:think|believe|say)|preferably|ideally|may|might|(?<!so (?:that )?(?:we|you) )can|could|sometimes|perhaps|in case',
    elsewhere:
      'to (?:get|obtain|receive|rent|open|live|have a right)(?! help| advice| food| in| a bed| a meal| an appointment)|work|working|other (?:services|places|clinics|shelters|offices)|elsewhere|to work|to study|to travel|to marry|jobs?|employers?|bank account|get a gp|have a gp|nav|schools?|apply|applications?',
    but: 'but',
    reminds: "(?:do not|don[’']?t|never|must not|mustn[’']t) forget",
    notHere:
      "not (?:us|here|with us)|(?:here )?we (?:do not|don[’']t|never do)(?: (?:ask(?: for (?:it|one|that|this))?|require (?:it|one|that|this)|do (?:that|this|so)|need (?:it|one)))?(?: here)?|(?:here|with us),? (?:(?:it|everything|help|the help) is|it[’']s)(?: completely| always)? free(?: of charge)?|(?:here|with us),? (?:you pay nothing|it costs nothing|you do not need (?:it|one))|(?:it|ours|our help) is free(?: here| with us| of charge)?|(?:here|with us|at ours),? (?:you|nobody|no one|we|they) (?:never (?:do|pay|have to|need (?:it|one|to))|do not(?: (?:pay|have to|need to))?(?: anything)?|don[’']t(?: (?:pay|have to|need to))?(?: anything)?|need not|pays?(?: for it)? (?:nothing|never)|does|pays anything)|(?:here|with us),? (?:never|nothing|they are(?: all)? free|they cost nothing|there is no (?:fee|charge))|never (?:here|with us)|you (?:never|do not|don[’']t) (?:do(?: that)?|pay|need (?:it|one)|have to)(?: anything)? (?:here|with us)",
    butHere:
      '(?:ours|this one|this service|this) (?:is|does)|we are|(?:here )?we do(?: help(?: them| you)?)?|we (?:help|accept|treat) (?:them|you|everyone)|here you (?:can(?: come| get help)?|are welcome)|here (?:it|everything|they|all) (?:is|are)(?: free(?: of charge)?)?|(?:ours|our help|ours here) (?:is|are)(?: free)?',
  },
  es: {
    denied:
      'no|sin|nunca|nadie|ni|ningun|ninguno|ninguna|tampoco|nada|jamás|independientemente|aunque|sea cual sea|cualquiera|opcional|voluntari[oa]',
    limited:
      'much[oa]s(?: (?:personas|mujeres|hombres|migrantes)|(?= ?[|]))|(?:que|quien|quienes) (?:necesitan?|requieren?)|si|salvo|a menos que|preferiblemente|puede|puedes|pueden|a veces|en caso de',
    elsewhere:
      'para (?:obtener|recibir|alquilar|abrir|vivir)(?! ayuda| comida| asesoramiento| atención)|otros (?:servicios|lugares|centros)|otras (?:oficinas|clínicas)|en otro lugar|trabajar|estudiar|viajar|casarse|cuenta bancaria|empleo|solicitar|solicitud|nav|escuela',
    but: 'pero',
    reminds:
      'no (?:te |se |os )?olvid(?:es|e|en|éis|ar)|no (?:debes?|deben|hay que|puedes?) olvidar(?:te|se)?',
    notHere:
      '(?:y |pero )?(?:nosotr[oa]s|aquí) no(?: (?:lo |la )?(?:pedimos|exigimos|hacemos|necesitas?|necesita))?|no (?:lo|la) (?:pedimos|exigimos|hacemos)|(?:aquí|con nosotr[oa]s) (?:es|todo es) (?:gratis|gratuit[oa])|(?:y |pero )?(?:aquí|con nosotr[oa]s),? (?:nunca|nada|no (?:se paga|pagas|paga)(?: nada)?|no cuestan? nada|son gratis|son gratuit[oa]s|no hace falta|(?:nunca|jamás) (?:se paga|pagas))',
    butHere:
      '(?:el nuestro|este|esta) sí|(?:pero )?(?:nosotr[oa]s|aquí) sí|nosotr[oa]s (?:(?:te|les|los|las) )?(?:ayudamos|atendemos)(?: a tod[oa]s)?|(?:aquí|con nosotr[oa]s) (?:lo es|lo son|es gratis|es gratuit[oa])',
  },
  ro: {
    denied:
      "nu|fără|nici|niciodată|nimeni|nimic|niciun|nicio|indiferent|chiar dacă|n[-’']ai|n[-’']aveți|opțional|voluntar",
    limited:
      'mul(?:ți|te)(?: (?:oameni|persoane|femei|migranți)|(?= ?[|]))|(?:care|ce|cine) (?:au|are) nevoie|dacă|(?<!să )(?:poate|puteți|poți|pot)|de preferință|uneori|eventual|în caz că',
    elsewhere:
      'pentru a (?:obține|primi|închiria|deschide|locui)(?! ajutor| mâncare| consiliere)|alte (?:servicii|locuri|clinici|birouri)|în altă parte|muncă|lucra|lucrezi|lucrați|studia|călători|căsători|cont bancar|solicita|cerere|nav|școală',
    but: 'dar|însă',
    reminds:
      'nu (?:vă |îți |ți |te )?(?:uita|uitați|uitaţi)|să nu (?:vă |îți |ți |te )?(?:uiți|uiţi|uitați|uitaţi|uite)',
    notHere:
      '(?:iar |dar )?noi nu(?: (?:îl |o |le )?(?:cerem|facem|întrebăm)(?: asta)?)?|nu (?:îl |o )?(?:cerem|facem)(?: asta)? (?:aici|noi)|(?:aici|la noi) nu|(?:aici|la noi) (?:este|e) gratuit|(?:aici|la noi) (?:niciodată|nu (?:plătești|plătiți|se plătește|costă)(?: nimic)?|(?:sunt|este|e) (?:gratuite?|gratis)|nu (?:trebuie|este nevoie|e nevoie))',
    butHere:
      '(?:dar )?(?:noi|aici) da|noi (?:(?:îi|te|vă) )?(?:ajutăm|primim)(?: pe toți)?|(?:aici|la noi) (?:este|e|sunt)(?: (?:gratuit|gratuite|gratis))?',
  },
  ru: {
    denied:
      'не|нет|без|ни|никогда|никто|никому|ничего|независимо|даже|необязательно|неважно|вне зависимости|нельзя|невозможно|по желанию|добровольно',
    limited:
      'кому|которым|которому|которой|если|желательно|может|можете|могут|можно|иногда|(?<!только )при наличии|по возможности|ли|в случае',
    elsewhere:
      'чтобы (?:получить|снять|открыть|жить)(?! помощь| еду| консультацию)|другие (?:службы|места|учреждения)|в других местах|работать|работы|учиться|учебы|поехать|поездки|банковск\\p{L}+ счет\\p{L}*|подать заявление|заявление|nav|школ\\p{L}+',
    but: 'но|однако',
    reminds: 'не (?:забудь|забудьте|забывай|забывайте)|не забыть',
    notHere:
      '(?:а )?(?:мы|у нас|здесь),? ?[—–-]? ?(?:этого )?(?:нет|не (?:требуем|просим|спрашиваем|делаем|нужно|нужен)(?: этого| его)?)|(?:а )?(?:здесь|у нас)(?: это| все)? бесплатно|(?:а )?(?:здесь|у нас) (?:никогда|ничего|(?:вы )?(?:никогда )?не (?:платите|платят|нужно|надо)(?: ничего)?|(?:это |они |он |она )?(?:все )?бесплатн(?:о|ы|ая|ый|ые))',
    butHere:
      '(?:а )?(?:мы|у нас),? ?[—–-]? ?(?:да|помогаем|принимаем|можно)(?: всем| всех)?|(?:а )?(?:здесь|у нас) (?:(?:это|все|помощь) )?бесплатно',
  },
  uk: {
    denied:
      "не|немає|нема|без|ні|ані|ніколи|ніхто|нікому|нічого|незалежно|навіть|необов[’']язково|неважливо|за бажанням|добровільно",
    limited:
      'кому|яким|якому|якій|якщо|бажано|може|можете|можуть|можна|іноді|(?<!тільки |лише )за наявності|за можливості|чи|у разі',
    elsewhere:
      'щоб (?:отримати|зняти|відкрити|жити)(?! допомогу| їжу| консультацію)|інші (?:служби|місця|установи)|в інших місцях|працювати|роботи|навчатися|навчання|поїхати|поїздки|банківськ\\p{L}+ рахун\\p{L}*|подати заяву|заяв[ау]|nav|школ\\p{L}+',
    but: 'але|проте',
    reminds: 'не (?:забудь|забудьте|забувай|забувайте)|не забути',
    notHere:
      '(?:а )?(?:ми|у нас|тут),? ?[—–-]? ?(?:цього )?(?:ні|не (?:вимагаємо|просимо|питаємо|робимо)(?: цього)?)|(?:а )?(?:тут|у нас)(?: це| все)? безкоштовно',
    butHere: '(?:а )?(?:ми|у нас),? ?[—–-]? ?(?:так|допомагаємо|приймаємо|можна)(?: всім| всіх)?',
  },
  pl: {
    denied:
      'nie|bez|nigdy|nikt|nikomu|ani|nic|niczego|niezależnie|nawet|żaden|żadn\\p{L}+|dobrowoln\\p{L}+|opcjonaln\\p{L}+',
    limited:
      'komu|którym|której|któremu|jeśli|jeżeli|gdy|gdyby|może|możesz|mogą|można|najlepiej|czasem|czasami|czy|w razie',
    elsewhere:
      '(?:aby|żeby) (?:otrzymać|uzyskać|wynająć|otworzyć|mieszkać)(?! pomoc| jedzenie| poradę)|inne (?:usługi|miejsca|placówki)|w innych miejscach|gdzie indziej|pracować|pracy|studiować|podróżować|kont\\p{L} bankow\\p{L}+|złożyć wniosek|wniosek|nav|szkoł\\p{L}',
    but: 'ale|lecz|jednak',
    reminds: 'nie (?:zapomnij|zapomnijcie|zapominaj|zapominajcie|zapomnieć)',
    notHere:
      '(?:a )?(?:my|u nas|tutaj) nie(?: (?:wymagamy|pytamy|prosimy)(?: o to| tego)?)?|(?:a )?(?:tutaj|tu|u nas)(?: jest| wszystko jest)? (?:bezpłatnie|za darmo)',
    butHere: '(?:a )?(?:my|u nas) (?:tak|pomagamy|przyjmujemy)(?: wszystkim| wszystkich)?',
  },
  bg: {
    denied:
      'не|няма|нямате|без|нито|никога|никой|никого|нищо|независимо|дори|никак\\p{L}+|по желание|доброволно|незадължително',
    limited:
      'които се нуждаят|на които|ако|желателно|може|можете|могат|понякога|при възможност|дали|ли|в случай',
    elsewhere:
      'за да (?:получите|наемете|отворите|живеете)(?! помощ| храна| съвет)|други (?:услуги|места|служби)|на други места|другаде|работите|работа|учите|учене|пътувате|банкова сметка|заявление|кандидатств\\p{L}+|nav|училищ\\p{L}+',
    but: 'но|обаче',
    reminds: 'не забравяй(?:те)?|да не забрави(?:ш|те)',
    notHere:
      '(?:а )?(?:ние|при нас|тук) не(?: (?:го )?(?:искаме|изискваме|питаме))?|(?:а )?(?:тук|при нас) е безплатно',
    butHere: '(?:а )?ние (?:да|помагаме|приемаме)(?: на всички| всички)?',
  },
  fr: {
    denied:
      "ne|n[’']\\p{L}+|pas|sans|jamais|aucun|aucune|ni|rien|quel que soit|quelle que soit|indépendamment|même si|peu importe|facultatif|facultative|volontaire",
    limited:
      "qui ont besoin|si|s[’']il|sauf|de préférence|peut|peuvent|pouvez|peux|parfois|éventuellement|en cas de",
    elsewhere:
      "pour (?:obtenir|recevoir|louer|ouvrir|vivre)(?! de l[’']aide| une aide| un repas| des conseils)|d[’']autres (?:services|lieux|centres)|ailleurs|travailler|étudier|voyager|se marier|compte bancaire|emploi|demander|demande|nav|école",
    but: 'mais',
    reminds: "n[’']oubli(?:ez|e|ons) (?:surtout )?pas|ne pas oublier",
    notHere:
      "(?:mais )?(?:pas (?:nous|ici|chez nous)|nous,? non|nous ne (?:le|la) (?:demandons|faisons) pas)|(?:ici|chez nous),? c[’']est gratuit",
    butHere:
      '(?:mais )?(?:nous,? oui|ici,? oui|nous (?:les |vous )?(?:aidons|accueillons)(?: tout le monde)?)',
  },
  ar: {
    denied:
      '[وف]?لا|ليس|ليست|ليس\\p{L}+|لن|لم|لسنا|[بو]?بدون|دون|بلا|غير|مهما|بغض النظر|حتى لو|حتى وإن|أبدا|أبداً|اختياري|اختيارية|طوعي',
    limited: '[وف]?إذا|إن كان|إن كنت|لو|قد|يمكن|يمكنك|ربما|أحيانا|هل|في حال|يفضل',
    elsewhere:
      'للحصول على(?! مساعدة| المساعدة| طعام)|(?:خدمات|أماكن|مراكز) أخرى|مكان آخر|للعمل|العمل|للدراسة|الدراسة|للسفر|حساب (?:بنكي|مصرفي)|تقديم طلب|طلب|المدرسة',
    but: '[و]?لكن',
    reminds: 'لا تنس(?:َ|ى|ي|وا)?',
    notHere: '(?:أما )?نحن (?:ف)?لا(?: نطلب(?:ه|ها)?| نفعل(?: ذلك)?)?|(?:هنا|عندنا) مجانا',
    butHere: '(?:أما )?نحن (?:ف)?(?:نعم|نساعد(?:هم|ك)?|نستقبل(?:هم|ك)?)',
  },
};
