import type { PhraseLanguage } from './language.ts';

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
}

/** Written with accents; they are compared without (`toPlainLetters`). */
export const TURNING_WORDS: Readonly<Record<PhraseLanguage, TurningWords>> = {
  nb: {
    denied:
      'ikke|ikkje|ei|ingen|inga|ingenting|uten|utan|h?verken|uavhengig|uavhengig|uansett|aldri|heller|selv om|sjølv om|enten|slipper|slepp|frivillig|valgfritt?',
    limited:
      'som (?:krever|krev|trenger|treng|må)|hvis|dersom|om du|om dere|om mulig|om mogleg|gjerne|helst|(?:mange|noen|folk) (?:tror|trur|sier)|kan|eventuelt|noen ganger|av og til',
    elsewhere:
      'for å (?:få|kunne|leie|åpne|bo|bli|ta|ha rett)(?! hjelp| råd| time| plass| mat| seng| komme| bruke| inn)|andre (?:steder|stader|tilbud|tjenester|tenester)|annet sted|ellers|jobb|jobbe|jobber|arbeide|arbeid|studere|studier|gifte|reise|reiser|bankkonto|konto|få fastlege|få ein fastlege|få en fastlege|nav|skole|skule|søke om|søker om|søknad',
    but: 'men',
    reminds:
      '(?:glem|gløym)(?: nå)? (?:ikke|ikkje)|(?:ikke|ikkje) (?:glem|gløym)|må(?: du| dere| de)? (?:ikke|ikkje) (?:glemme|gløyme)',
  },
  en: {
    denied:
      "not|no|never|none|nor|neither|without|regardless|irrespective|whether|nobody|no-one|nothing|cannot|even if|even though|no matter|optional|optionally|voluntary|\\p{L}+n[’']t",
    limited:
      '(?:who|which|that) (?:needs?|requires?|must)|if|unless|(?:many|some|people) (?:think|believe|say)|preferably|ideally|may|might|can|could|sometimes|perhaps|in case',
    elsewhere:
      'to (?:get|obtain|receive|rent|open|live|have a right)(?! help| advice| food| in| a bed| a meal| an appointment)|work|working|other (?:services|places|clinics|shelters|offices)|elsewhere|to work|to study|to travel|to marry|jobs?|employers?|bank account|get a gp|have a gp|nav|schools?|apply|application',
    but: 'but',
    reminds: "(?:do not|don[’']?t|never|must not|mustn[’']t) forget",
  },
  es: {
    denied:
      'no|sin|nunca|nadie|ni|ningun|ninguno|ninguna|tampoco|nada|jamás|independientemente|aunque|sea cual sea|cualquiera|opcional|voluntari[oa]',
    limited:
      '(?:que|quien|quienes) (?:necesitan?|requieren?)|si|salvo|a menos que|preferiblemente|puede|puedes|pueden|a veces|en caso de',
    elsewhere:
      'para (?:obtener|recibir|alquilar|abrir|vivir)(?! ayuda| comida| asesoramiento| atención)|otros (?:servicios|lugares|centros)|otras (?:oficinas|clínicas)|en otro lugar|trabajar|estudiar|viajar|casarse|cuenta bancaria|empleo|solicitar|solicitud|nav|escuela',
    but: 'pero',
    reminds:
      'no (?:te |se |os )?olvid(?:es|e|en|éis|ar)|no (?:debes?|deben|hay que|puedes?) olvidar(?:te|se)?',
  },
  ro: {
    denied:
      "nu|fără|nici|niciodată|nimeni|nimic|niciun|nicio|indiferent|chiar dacă|n[-’']ai|n[-’']aveți|opțional|voluntar",
    limited:
      '(?:care|ce|cine) (?:au|are) nevoie|dacă|(?<!să )(?:poate|puteți|poți|pot)|de preferință|uneori|eventual|în caz că',
    elsewhere:
      'pentru a (?:obține|primi|închiria|deschide|locui)(?! ajutor| mâncare| consiliere)|alte (?:servicii|locuri|clinici|birouri)|în altă parte|muncă|lucra|lucrezi|lucrați|studia|călători|căsători|cont bancar|solicita|cerere|nav|școală',
    but: 'dar|însă',
    reminds:
      'nu (?:vă |îți |ți |te )?(?:uita|uitați|uitaţi)|să nu (?:vă |îți |ți |te )?(?:uiți|uiţi|uitați|uitaţi|uite)',
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
  },
  ar: {
    denied:
      '[وف]?لا|ليس|ليست|ليس\\p{L}+|لن|لم|لسنا|[بو]?بدون|دون|بلا|غير|مهما|بغض النظر|حتى لو|حتى وإن|أبدا|أبداً|اختياري|اختيارية|طوعي',
    limited: '[وف]?إذا|إن كان|إن كنت|لو|قد|يمكن|يمكنك|ربما|أحيانا|هل|في حال|يفضل',
    elsewhere:
      'للحصول على(?! مساعدة| المساعدة| طعام)|(?:خدمات|أماكن|مراكز) أخرى|مكان آخر|للعمل|العمل|للدراسة|الدراسة|للسفر|حساب (?:بنكي|مصرفي)|تقديم طلب|طلب|المدرسة',
    but: '[و]?لكن',
    reminds: 'لا تنس(?:َ|ى|ي|وا)?',
  },
};
