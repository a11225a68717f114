import { defineTold } from './told.ts';

/** The text says that the immigration authorities learn of the person, whatever she wants. */
export const tellsImmigration = defineTold({
  nb: {
    starts: 'utle udi pu poli',
    says: '(?:vi|de|ansatte|senteret|personalet|resepsjonen|vakten|vaktene|vertene|betjeningen|frivillige)(?: \\p{L}+){0,2} (?:melder|varsler|varslar|rapporterer|informerer|kontakter|deler|gir|oppgir|sender|sier fra)(?: (?!om )\\p{L}+){0,4} (?:til |med )?(?:udi|utlendingsmyndighetene|utlendingsdirektoratet|utlendingspolitiet|utlendingsstyresmaktene|politiets utlendingsenhet|utlendingsenheten|pu(?!-))|(?:vi|de|ansatte|senteret|personalet|resepsjonen|vakten|vaktene|vertene|betjeningen|frivillige)(?: \\p{L}+){0,2} (?:må|skal|kommer til å|pleier å|er pålagt å|er pliktige til å|plikter å)(?: \\p{L}+){0,2} (?:melde|varsle|anmelde|rapportere|informere|kontakte|ringe|dele|gi|sende|si fra|seie frå)(?: (?!om )\\p{L}+){0,4} (?:til |med )?(?:udi|utlendingsmyndighetene|utlendingsdirektoratet|utlendingspolitiet|utlendingsstyresmaktene|politiets utlendingsenhet|utlendingsenheten|pu(?!-))|(?:melder|varsler|varslar|informerer|kontakter) (?:vi|de|personalet)(?: (?!om )\\p{L}+){0,4} (?:til )?(?:udi|utlendingsmyndighetene|utlendingsdirektoratet|politiets utlendingsenhet|pu(?!-))|(?:opplysning\\p{L}*|informasjon\\p{L}*|navn\\p{L}*|saken?|saker|det|alt)(?: \\p{L}+){0,3} (?:deles|sendes|går|gis|meldes|rapporteres)(?: \\p{L}+){0,2} (?:til|med) (?:udi|utlendingsmyndighetene|utlendingsdirektoratet|politiets utlendingsenhet|utlendingsenheten)|(?:blir|vert) (?:meldt|rapportert|sendt|delt)(?: \\p{L}+){0,2} (?:til |med )?(?:udi|utlendingsmyndighetene|utlendingsdirektoratet)|(?:udi|utlendingsmyndighetene|politiets utlendingsenhet|utlendingsenheten) (?:får|blir|vert)(?: alltid)? (?:beskjed|varslet|varsla|informert|kontaktet|opplysninger|vite)',
    unless:
      'samtykke|vil|ønsker|hjelper|hjelpe|sammen|plikt|loven|søker|søke|søknad|søknaden|bare|kun|tillatelse',
  },
  en: {
    starts: 'immi udi',
    says: '(?:we|they|staff|the centre|the center|reception|volunteers|guards|the guard|the manager)(?: \\p{L}+){0,2} (?:reports?|informs?|tells?|notif(?:y|ies)|shares?|contacts?|sends?|alerts?|calls?)(?: \\p{L}+){0,4} (?:to |with )?(?:the )?(?:immigration (?:authorities|authority|service|police|office)|immigration$|udi)|(?:we|they|staff|the centre|the center|reception|volunteers|guards|the guard|the manager)(?: \\p{L}+){0,2} (?:pass|give|send|hand)(?: (?:your|the|all|any|every|personal|full|names?|information|details|data|cases?|it|them|on|over|and|contact|numbers?)){1,6} to (?:the )?(?:immigration (?:authorities|authority|service|police|office)|immigration$|udi)|(?:is|are|will be) (?:reported|sent|passed on|shared)(?: \\p{L}+){0,2} (?:to |with )?(?:the )?(?:immigration (?:authorities|authority|service|police)|udi)|(?:the )?(?:immigration (?:authorities|police|service|office)|udi) (?:are|is|will be) (?:informed|told|notified)',
    unless: 'consent|permission|want|wish|help|together|duty|law|apply|application|only|agree',
  },
  es: {
    starts: 'inmi migr extr udi',
    says: '(?:informamos|avisamos|comunicamos|notificamos|compartimos|informan|avisan|comunican)(?: \\p{L}+){0,4} (?:a|con) (?:las autoridades de (?:inmigración|extranjería)|las autoridades migratorias|inmigración|extranjería|la udi)|(?:enviamos|damos|entregamos|pasamos) (?:tus?|sus?|los|las|el|la|todos los) (?:\\p{L}+ ){1,3}a (?:las autoridades de (?:inmigración|extranjería)|las autoridades migratorias|la udi)|se (?:comunica|informa|comparte)(?: \\p{L}+){0,3} (?:a|con) (?:las autoridades de inmigración|las autoridades migratorias|la udi)',
    unless: 'consentimiento|permiso|quiere|quieres|desea|ayudamos|junto|ley|solicitud|solicitar|solo',
  },
  ro: {
    starts: 'imig udi',
    says: '(?:informăm|anunțăm|raportăm|comunicăm|informează|anunță)(?: \\p{L}+){0,4} (?:autorității?lor|autoritatea|autoritățile|serviciului|serviciul|autoritățil\\p{L}*) (?:de|pentru) (?:imigrări|imigrare|imigrație)|(?:transmitem|trimitem|dăm)(?: \\p{L}+){0,4} (?:autorităților de imigrare|udi)|udi (?:este|va fi) (?:anunțat|informat)|(?:informăm|anunțăm|raportăm)(?: \\p{L}+){0,4} udi',
    unless:
      'consimțământ\\p{L}*|acord\\p{L}*|dorești|doriți|vrei|vreți|ajutăm|împreună|lege|legea|cerere|cererea|doar|numai',
  },
  ru: {
    starts: 'мигр имми udi',
    says: '(?:мы |они )?(?:сообщаем|сообщают|информируем|уведомляем|передаем|передают|отправляем|отправляют|сообщим|передадим|уведомим)(?: \\p{L}+){0,4} (?:в |с )?(?:миграционн\\p{L}{1,3} (?:служб\\p{L}{1,3}|орган\\p{L}{1,3})|иммиграционн\\p{L}{1,3} (?:служб\\p{L}{1,3}|орган\\p{L}{1,3}|власт\\p{L}{1,3})|udi)|(?:udi|миграционная служба) (?:узнает|получит|получает)',
    unless: 'согласи\\p{L}+|хотите|хочешь|желанию|помогаем|помочь|вместе|закон\\p{L}*|заявлени\\p{L}*|только',
  },
  uk: {
    starts: 'мігр іммі udi',
    says: '(?:ми |вони )?(?:повідомляємо|повідомляють|інформуємо|передаємо|передають|повідомимо|передамо)(?: \\p{L}+){0,4} (?:в |у |до )?(?:(?:ім)?міграційн\\p{L}{1,3} (?:служб\\p{L}{1,3}|орган\\p{L}{1,3})|udi)',
    unless:
      'згод\\p{L}+|хочете|хочеш|бажанням|допомагаємо|допомогти|разом|закон\\p{L}*|заяв\\p{L}*|тільки|лише',
  },
  pl: {
    starts: 'imig migr udi cudz',
    says: '(?:zgłaszamy|informujemy|powiadamiamy|zawiadamiamy|przekazujemy|zgłaszają|informują|powiadamiają)(?: \\p{L}+){0,4} (?:do )?(?:urz[ęa]d\\p{L}{0,2} (?:i?migracyjn\\p{L}{1,3}|do spraw cudzoziemców)|władz\\p{L}{0,3} i?migracyjn\\p{L}{1,3}|udi)',
    unless: 'zgod\\p{L}+|chcesz|życzenie|pomagamy|razem|praw\\p{L}+|wnios\\p{L}+|tylko',
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
});
