import { reportsStay, reportsWhoStays } from './stay-told.ts';
import { defineOnSite, defineTold, type ToldWords } from './told.ts';
import type { ByLanguage } from './topic.ts';

const IMMIGRATION: ByLanguage<ToldWords> = {
  nb: {
    starts: 'utle udi pu poli ulov ille irre',
    says: [
      '(?:vi|de|ansatte|senteret|personalet|resepsjonen|vakten|vaktene|vertene|betjeningen|frivillige)(?: \\p{L}+){0,2} (?:melder|varsler|varslar|rapporterer|informerer|kontakter|deler|gir|oppgir|sender|sier fra)(?: (?!om )\\p{L}+){0,4} (?:til |med )?(?:udi|utlendingsmyndighetene|utlendingsdirektoratet|utlendingspolitiet|utlendingsstyresmaktene|politiets utlendingsenhet|utlendingsenheten|pu(?!-))|(?:vi|de|ansatte|senteret|personalet|resepsjonen|vakten|vaktene|vertene|betjeningen|frivillige)(?: \\p{L}+){0,2} (?:må|lyt|skal|kommer til å|pleier å|er pålagt å|er pliktige til å|plikter å|pliktar å|har plikt til å)(?: \\p{L}+){0,2} (?:meld[ea]|varsl[ea]|anmelde|rapportere|informere|kontakt[ea]|ringj?[ea]|dele|gi|sende|si fra|sei[ea] frå)(?: (?!om )\\p{L}+){0,4} (?:til |med )?(?:udi|utlendingsmyndighetene|utlendingsdirektoratet|utlendingspolitiet|utlendingsstyresmaktene|politiets utlendingsenhet|utlendingsenheten|pu(?!-))|(?:melder|varsler|varslar|informerer|kontakter) (?:vi|de|personalet)(?: (?!om )\\p{L}+){0,4} (?:til )?(?:udi|utlendingsmyndighetene|utlendingsdirektoratet|politiets utlendingsenhet|pu(?!-))|(?:opplysning\\p{L}*|informasjon\\p{L}*|navn\\p{L}*|saken?|saker|det|alt)(?: \\p{L}+){0,3} (?:deles|sendes|går|gis|meldes|rapporteres)(?: \\p{L}+){0,2} (?:til|med) (?:udi|utlendingsmyndighetene|utlendingsdirektoratet|politiets utlendingsenhet|utlendingsenheten)|(?:blir|vert) (?:meldt|rapportert|sendt|delt)(?: \\p{L}+){0,2} (?:til |med )?(?:udi|utlendingsmyndighetene|utlendingsdirektoratet)|(?:udi|utlendingsmyndighetene|politiets utlendingsenhet|utlendingsenheten) (?:får|blir|vert)(?: alltid)? (?:beskjed|varslet|varsla|informert|kontaktet|opplysninger|vite)',
      '(?:vi|de|ansatte|senteret|personalet) har (?:opplysnings|melde|varslings|rapporterings|informasjons)plikt (?:til|overfor|ovenfor) (?:udi|utlendings(?:myndighetene|direktoratet|politiet|styresmaktene)|politiets utlendingsenhet)',
      ...reportsStay('nb'),
    ].join('|'),
    asWhole: `${reportsWhoStays('nb')}|(?:opplysning|informasjon|navn|namn)\\p{L}*(?: \\p{L}+){0,3} kan(?: også)? (?:(?:bli|verte) (?:delt|gitt|sendt|utlevert|videreformidlet)|deles|delast|gis|gjevast|sendes|utleveres|videreformidles)(?: \\p{L}+)? (?:til|med) (?:udi|utlendings(?:myndighetene|direktoratet|politiet|styresmaktene)|politiets utlendingsenhet)|(?:vi|de|ansatte|senteret|personalet) kan (?:komme til å|bli (?:pålagt|pliktige|nødt til) å|måtte) (?:melde|varsle|rapportere|informere|kontakte|dele|gi|sende|si)(?: \\p{L}+){0,4} (?:udi|utlendings(?:myndighetene|direktoratet|politiet|styresmaktene))`,
    unless: 'samtykke|vil|ønsker|hjelper|hjelpe|sammen|loven|søker|søke|søknad|søknaden|bare|kun|tillatelse',
    who: '(?:ansatte|folk|en ansatt|(?:en )?representant(?:er)?|(?:en )?saksbehandler(?:e)?|medarbeidere|en medarbeider|noen|nokon) (?:fra|i) (?:udi|utlendings\\p{L}+|politiets utlendingsenhet|pu)|udi|utlendings(?:myndighetene|direktoratet|politiet|enheten)(?: \\(?pu\\)?)?|politiets utlendingsenhet(?: \\(?pu\\)?)?',
    gets: 'udi|utlendings(?:myndighetene|direktoratet|politiet|enheten|styresmaktene)|politiets utlendingsenhet|pu(?!-)',
  },
  en: {
    starts: 'immi udi ille unla irre unau',
    says: [
      '(?:we|they|staff|the centre|the center|reception|volunteers|guards|the guard|the manager)(?: \\p{L}+){0,3} (?:reports?|informs?|tells?|notif(?:y|ies)|shares?|contacts?|sends?|alerts?|calls?)(?: \\p{L}+){0,4} (?:to |with )?(?:the )?(?:immigration (?:authorities|authority|service|police|office)|immigration(?=$| x+(?!\\p{L})| when | if )|udi)|(?:we|they|staff|the centre|the center|reception|volunteers|guards|the guard|the manager)(?: \\p{L}+){0,2} (?:pass|give|send|hand)(?: (?:your|the|all|any|every|personal|full|names?|information|details|data|cases?|it|them|on|over|and|contact|numbers?)){1,6} to (?:the )?(?:immigration (?:authorities|authority|service|police|office)|immigration(?=$| x+(?!\\p{L})| when | if )|udi)|(?:is|are|will be) (?:reported|sent|passed on|shared)(?: \\p{L}+){0,2} (?:to |with )?(?:the )?(?:immigration (?:authorities|authority|service|police)|udi)|(?:the )?(?:immigration (?:authorities|police|service|office)|udi) (?:are|is|will be) (?:informed|told|notified)',
      ...reportsStay('en'),
    ].join('|'),
    asWhole: `${reportsWhoStays('en')}|(?<!(?:if|whether) .{0,30})(?:information|details|data|names?|records?) (?:may|might|can) be (?:shared with|given to|passed on to|sent to|disclosed to) (?:the )?(?:immigration (?:authorities|authority|service|police|office)|udi)`,
    unless: 'consent|permission|want|wish|help|together|duty|law|apply|application|only|agree',
    who: '(?:an? |the )?(?:(?:officers?|staff|case ?workers?|someone|somebody|people|employees?|representatives?|inspectors?)(?: \\p{L}+)? (?:from|of) (?:the )?(?:immigration (?:police|service|authorit(?:y|ies)|office|directorate)|directorate of immigration|udi)|(?<!our )immigration (?:police|service|officers?|authorit(?:y|ies)|inspectors?)|udi)(?: staff| officers?)?',
    gets: '(?:the )?immigration (?:authorities|service|police|office)|udi',
  },
  es: {
    starts: 'inmi migr extr udi irre ileg',
    says: [
      '(?:informamos|avisamos|comunicamos|notificamos|compartimos|informan|avisan|comunican)(?: \\p{L}+){0,4} (?:a|con) (?:las autoridades de (?:inmigración|extranjería)|las autoridades migratorias|inmigración|extranjería|la udi)|(?:enviamos|damos|entregamos|pasamos) (?:tus?|sus?|los|las|el|la|todos los) (?:\\p{L}+ ){1,3}a (?:las autoridades de (?:inmigración|extranjería)|las autoridades migratorias|la udi)|se (?:comunica|informa|comparte)(?: \\p{L}+){0,3} (?:a|con) (?:las autoridades de inmigración|las autoridades migratorias|la udi)',
      ...reportsStay('es'),
    ].join('|'),
    asWhole: reportsWhoStays('es'),
    unless: 'consentimiento|permiso|quiere|quieres|desea|ayudamos|junto|ley|solicitud|solicitar|solo',
    who: '(?:el |la |un |una )?(?:personal|funcionari[oa]s?|agentes?|emplead[oa]s?|representantes?|polic[ií]as?|alguien) de (?:la )?(?:udi|inmigración|extranjería|policía de (?:inmigración|extranjería))|la udi|inmigración|extranjería',
    gets: 'la udi|(?:las autoridades de )?(?:inmigración|extranjería)|las autoridades migratorias',
  },
  ro: {
    starts: 'imig udi ileg nere ireg',
    says: [
      '(?:informăm|anunțăm|raportăm|comunicăm|informează|anunță)(?: \\p{L}+){0,4} (?:autorității?lor|autoritatea|autoritățile|serviciului|serviciul|autoritățil\\p{L}*) (?:de|pentru) (?:imigrări|imigrare|imigrație|imigrații)|(?:transmitem|trimitem|dăm)(?: \\p{L}+){0,4} (?:autorități(?:lor|le) (?:de|pentru) imigr(?:are|ări|ație|ații)|udi)|udi (?:este|va fi) (?:anunțat|informat)|(?:informăm|anunțăm|raportăm)(?: \\p{L}+){0,4} udi',
      ...reportsStay('ro'),
    ].join('|'),
    asWhole: reportsWhoStays('ro'),
    unless:
      'consimțământ\\p{L}*|acord\\p{L}*|dorești|doriți|vrei|vreți|ajutăm|împreună|lege|legea|cerere|cererea|doar|numai',
    who: '(?:un |o )?(?:angajați?i?|funcționari?i?|reprezentanți?i?|reprezentant|ofițeri?|polițiști?|poliția|cineva|personal(?:ul)?) (?:de la|ai|din|al|de) (?:udi|imigrări|poliți\\p{L}+ de imigrări|(?:serviciul|oficiul|biroul|autorit\\p{L}+) (?:de|pentru) imigr\\p{L}+)|udi',
    gets: 'udi|(?:poliția|oficiul|serviciul|autorit\\p{L}+) (?:de|pentru) imigr\\p{L}+',
  },
  ru: {
    starts: 'мигр имми udi неле неза',
    says: [
      '(?:обязаны|должны|вынуждены) (?:сообщать|сообщить|уведомлять|уведомить|передавать|передать|информировать)(?: (?!о(?:бо?)? )\\p{L}+){0,4} (?:в |с )?(?:(?:им)?миграционн\\p{L}{1,3} (?:служб|орган|власт|полици)\\p{L}{1,3}|udi)|(?:мы |они )?(?:сообщаем|сообщают|информируем|уведомляем|передаем|передают|отправляем|отправляют|сообщим|передадим|уведомим)(?: \\p{L}+){0,4} (?:в |с )?(?:миграционн\\p{L}{1,3} (?:служб\\p{L}{1,3}|орган\\p{L}{1,3})|иммиграционн\\p{L}{1,3} (?:служб\\p{L}{1,3}|орган\\p{L}{1,3}|власт\\p{L}{1,3})|udi)|(?:udi|миграционная служба) (?:узнает|получит|получает)',
      ...reportsStay('ru'),
    ].join('|'),
    asWhole: reportsWhoStays('ru'),
    unless: 'согласи\\p{L}+|хотите|хочешь|желанию|помогаем|помочь|вместе|закон\\p{L}*|заявлени\\p{L}*|только',
    who: 'сотрудники? (?:udi|(?:им)?миграционной (?:службы|полиции))|(?:им)?миграционная (?:служба|полиция)|udi',
    gets: 'udi|(?:им)?миграционн\\p{L}{2} (?:служб|полици)\\p{L}',
  },
  uk: {
    starts: 'мігр іммі udi',
    says: '(?:ми |вони )?(?:повідомляємо|повідомляють|інформуємо|передаємо|передають|повідомимо|передамо)(?: \\p{L}+){0,4} (?:в |у |до )?(?:(?:ім)?міграційн\\p{L}{1,3} (?:служб\\p{L}{1,3}|орган\\p{L}{1,3})|udi)',
    unless:
      'згод\\p{L}+|хочете|хочеш|бажанням|допомагаємо|допомогти|разом|закон\\p{L}*|заяв\\p{L}*|тільки|лише',
    gets: 'udi|міграційн\\p{L}{1,2} служб\\p{L}',
  },
  pl: {
    starts: 'imig migr udi cudz',
    says: '(?:zgłaszamy|informujemy|powiadamiamy|zawiadamiamy|przekazujemy|zgłaszają|informują|powiadamiają)(?: \\p{L}+){0,4} (?:do )?(?:urz[ęa]d\\p{L}{0,4} (?:i?migracyjn\\p{L}{1,3}|do spraw cudzoziemców)|władz\\p{L}{0,3} i?migracyjn\\p{L}{1,3}|udi)',
    unless: 'zgod\\p{L}+|chcesz|życzenie|pomagamy|razem|praw\\p{L}+|wnios\\p{L}+|tylko',
    gets: 'udi|urz[ąę]d\\p{L}{0,2} imigracyjn\\p{L}{1,3}',
  },
  bg: {
    starts: 'имиг мигр udi',
    says: '(?:съобщаваме|информираме|уведомяваме|предаваме|съобщават|информират|уведомяват)(?: \\p{L}+){0,4} (?:на |в |до )?(?:имиграционн\\p{L}{1,3} (?:власти|служб\\p{L}{1,2})|миграционн\\p{L}{1,3} (?:власти|служб\\p{L}{1,2})|udi)',
    unless: 'съгласи\\p{L}+|искате|искаш|желание|помагаме|заедно|закон\\p{L}*|молба|заявлени\\p{L}|само',
  },
  fr: {
    starts: 'immi pref migr udi',
    says: "(?:nous |ils |on )?(?:signalons|informons|prévenons|avertissons|transmettons|informent|signalent|signale|informe)(?: \\p{L}+){0,4} (?:à |aux |avec )?(?:l[’'](?:office|immigration)|les |aux |des )?(?:services? de l[’']immigration|autorités (?:de l[’']immigration|migratoires)|immigration|préfecture|udi)",
    unless: 'consentement|accord|voulez|souhaitez|aidons|ensemble|loi|demande|seulement',
  },
  ar: {
    starts: 'هجره udi',
    says: '(?:نبلغ|نخبر|نتصل ب|نعلم|يبلغون|يخبرون)(?: \\p{L}+){0,3} (?:سلطات|دائرة|إدارة|شرطة) الهجرة|نشارك(?: \\p{L}+){0,3} مع (?:سلطات|دائرة|إدارة) الهجرة',
    unless: 'موافقتك|بموافقتك|تريد|ترغب|نساعدك|معا|القانون|طلب|فقط',
  },
};

/** The text says that the immigration authorities learn of the person, whatever she wants. */
export const tellsImmigration = defineTold(IMMIGRATION);

/** The text says that the immigration authorities are where the service is. */
export const immigrationOnSite = defineOnSite(IMMIGRATION);
