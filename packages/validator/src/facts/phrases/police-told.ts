import { defineTold } from './told.ts';

/** The text says that the police learn of the person, whatever she wants. The limits that the law sets do not count. */
export const tellsPolice = defineTold({
  nb: {
    starts: 'poli anme',
    says: '(?:vi|de|ansatte|senteret|personalet|resepsjonen|vakten|vaktene|vertene|betjeningen|frivillige)(?: \\p{L}+){0,2} (?:melder|varsler|varslar|anmelder|rapporterer|informerer|kontakter|ringer|tilkaller|deler|gir|sender|sier fra|seier frå)(?: (?!om )\\p{L}+){0,4} (?:til |med )?politi(?:et)?|(?:vi|de|ansatte|senteret|personalet|resepsjonen|vakten|vaktene|vertene|betjeningen|frivillige)(?: \\p{L}+){0,2} (?:må|skal|kommer til å|pleier å|er pålagt å|er pliktige til å|plikter å)(?: \\p{L}+){0,2} (?:melde|varsle|anmelde|rapportere|informere|kontakte|ringe|dele|gi|sende|si fra|seie frå)(?: (?!om )\\p{L}+){0,4} (?:til |med )?politi(?:et)?|(?:opplysning\\p{L}*|informasjon\\p{L}*|navn\\p{L}*|saken?|saker|sakene|det|alt|alle)(?: \\p{L}+){0,3} (?:deles|sendes|går|gis|meldes|rapporteres|anmeldes|videreformidles)(?: \\p{L}+){0,2} (?:til|med) politiet|alle saker (?:blir |vert )?(?:politi)?anmeld(?:es|t|e)|samarbeider(?: \\p{L}+){0,2} med politiet og (?:deler|gir|sender)|(?:blir|vert) (?:meldt|rapportert|sendt|anmeldt|delt)(?: \\p{L}+){0,2} (?:til |med )?politiet|politiet (?:får|blir|vert)(?: alltid)? (?:beskjed|varslet|varsla|informert|kontaktet|tilkalt|opplysninger|vite|vete)|(?:melder|varsler|varslar|anmelder|informerer|kontakter|ringer|tilkaller) (?:vi|de|personalet)(?: (?!om )\\p{L}+){0,4} (?:til )?politiet|politiet (?:varsles|kontaktes|informeres|tilkalles)|politiet er (?:ofte |alltid |som regel )?(?:til stede|på stedet|her)',
    unless:
      'samtykke|alvorlig\\p{L}*|grov\\p{L}*|vil|ønsker|ønskjer|vil ha|hjelper|hjelpe|sammen|plikt|loven|lov|fare|liv|barn|ber om|nød|bare|kun|avverge|tillatelse',
  },
  en: {
    starts: 'poli',
    says: '(?:we|they|staff|the centre|the center|reception|volunteers|guards|the guard|the manager)(?: \\p{L}+){0,2} (?:reports?|informs?|tells?|notif(?:y|ies)|alerts?|shares?|calls?|contacts?)(?: \\p{L}+){0,4} (?:to |with )?(?:the )?police(?! station)|(?:we|they|staff) are (?:obliged|required|instructed) to (?:report|inform|tell|notify|call|contact)(?: \\p{L}+){0,3} (?:to )?(?:the )?police|(?:we|they|staff|the centre|the center|reception|volunteers|guards|the guard|the manager)(?: \\p{L}+){0,2} (?:pass|give|send|hand)(?: (?:your|the|all|any|every|personal|full|names?|information|details|data|cases?|it|them|on|over|and|contact|numbers?)){1,6} to (?:the )?police(?! station)|(?:is|are|will be) (?:reported|sent|passed on|shared)(?: \\p{L}+){0,2} (?:to |with )?the police|(?:the )?police (?:are|will be|is)(?: often| always| usually)? (?:informed|told|notified|called|present|on site)|(?:cooperate|work)(?: \\p{L}+){0,2} with the police and (?:share|give|pass)',
    unless:
      'consent|permission|serious|want|wish|ask us|help|together|duty|law|danger|life|lives|children|child|emergency|only|agree',
  },
  es: {
    starts: 'poli',
    says: '(?:informamos|avisamos|denunciamos|comunicamos|notificamos|compartimos|llamamos|avisaremos|informaremos|informan|avisan|comunican)(?: \\p{L}+){0,4} (?:a|con) la policía|(?:damos|entregamos|pasamos|enviamos) (?:tus?|sus?|los|la|el|todos los) (?:datos|nombres?|información|caso)(?: \\p{L}+){0,2} a la policía|se (?:comunica|informa|comparte|avisa)(?: \\p{L}+){0,3} (?:a|con) la policía|(?:el personal|el centro|la recepción|los voluntarios|ellos) (?:llaman?|informan?|avisan?|denuncian?|comunican?)(?: \\p{L}+){0,4} a la policía|se llama(?: \\p{L}+){0,2} a la policía|(?:obligad[oa]s|tenemos que) (?:a )?(?:avisar|informar|llamar|comunicar)(?: \\p{L}+){0,3} a la policía|la policía (?:es informada|recibe|será (?:informada|avisada|llamada))',
    unless:
      'consentimiento|permiso|graves?|quiere|quieres|desea|ayuda|ayudamos|junto|ley|obligación|peligro|vida|niños|menores|emergencia|solo',
  },
  ro: {
    starts: 'poli',
    says: '(?:informăm|anunțăm|raportăm|sesizăm|comunicăm|chemăm|transmitem|vom (?:informa|anunța|chema|raporta)|informează|anunță)(?: \\p{L}+){0,4} poliți(?:a|ei|e)|(?:este|sunt) (?:anunțat|raportat|comunicat|transmis)\\p{L}{0,2}(?: \\p{L}+){0,2} poliți(?:a|ei)|(?:personalul|centrul|recepția|angajații|voluntarii|ei) (?:cheamă|anunță|informează|sună)(?: \\p{L}+){0,3} (?:la )?poliți(?:a|e)|(?:dăm|trimitem|comunicăm)(?: \\p{L}+){0,4} poliției|trebuie să (?:anunțăm|informăm|chemăm|sunăm)(?: \\p{L}+){0,3} (?:la )?poliți(?:a|e)|sunăm(?: \\p{L}+){0,2} la poliție|poliția (?:este|va fi) (?:informată|anunțată|chemată|sunată)',
    unless:
      'consimțământ\\p{L}*|grav\\p{L}*|acord\\p{L}*|dorești|doriți|vrei|vreți|ajutăm|ajutor|împreună|lege|legea|obligați\\p{L}*|pericol|viață|viața|copii|urgență|doar|numai',
  },
  ru: {
    starts: 'поли',
    says: '(?:мы |они )?(?:сообщаем|сообщают|информируем|уведомляем|передаем|передают|вызываем|вызывают|заявляем|сообщим|передадим|уведомим|вызовем|проинформируем)(?: \\p{L}+){0,4} (?:в |с )?полици[июя]|(?:сотрудники|персонал|охрана) (?:вызыва[ею]т|сообща[ею]т|уведомля[ею]т)(?: \\p{L}+){0,3} (?:в )?полици[июя]|(?:сообщается|передается|передаются)(?: \\p{L}+){0,3} в полицию|(?:мы )?должны (?:сообщ(?:ить|ать)|уведом(?:ить|лять)|вызвать|вызывать)(?: \\p{L}+){0,3} (?:в )?полици[июя]|звоним(?: \\p{L}+){0,2} в полицию|полиция (?:получает|узнает|будет (?:уведомлена|вызвана))',
    unless:
      'согласи\\p{L}+|тяжк\\p{L}+|хотите|хочешь|желанию|помогаем|помочь|вместе|закон\\p{L}*|обязан\\p{L}*|опасност\\p{L}*|жизн\\p{L}*|дет\\p{L}+|только',
  },
  uk: {
    starts: 'полі',
    says: '(?:ми |вони )?(?:повідомляємо|повідомляють|інформуємо|передаємо|передають|викликаємо|викликають|повідомимо|передамо|викличемо)(?: \\p{L}+){0,4} (?:в |у |до )?поліці[їюя]|(?:повідомляється|передається|передаються)(?: \\p{L}+){0,3} (?:в|у|до) поліці[їю]|поліція (?:отримує|дізнається)',
    unless:
      "згод\\p{L}+|хочете|хочеш|бажанням|допомагаємо|допомогти|разом|закон\\p{L}*|обов[’']яз\\p{L}*|небезпе\\p{L}*|життя|дітей|діт\\p{L}+|тільки|лише",
  },
  pl: {
    starts: 'poli',
    says: '(?:zgłaszamy|informujemy|powiadamiamy|zawiadamiamy|przekazujemy|wzywamy|zgłosimy|poinformujemy|powiadomimy|zawiadomimy|wezwiemy|zgłaszają|informują|powiadamiają)(?: \\p{L}+){0,4} (?:na |do )?policj[ięa]|(?:jest|są) (?:zgłaszan|przekazywan)[yae](?: \\p{L}+){0,2} (?:na |do )?policj[ięa]|policja (?:jest|zostanie) (?:powiadamiana|powiadomiona|informowana)',
    unless:
      'zgod\\p{L}+|chcesz|życzenie|pomagamy|pomóc|razem|praw\\p{L}+|ustaw\\p{L}+|obowiąz\\p{L}+|niebezpiecz\\p{L}+|życi\\p{L}|dzieci|tylko',
  },
  bg: {
    starts: 'поли',
    says: '(?:съобщаваме|информираме|уведомяваме|сигнализираме|предаваме|викаме|ще (?:съобщим|информираме|уведомим|извикаме)|съобщават|информират|уведомяват)(?: \\p{L}+){0,4} (?:на |в )?полицията|(?:се съобщава|се предава|се предават)(?: \\p{L}+){0,3} (?:на|в) полицията|полицията (?:се уведомява|научава|получава)',
    unless:
      'съгласи\\p{L}+|искате|искаш|желание|помагаме|помогнем|заедно|закон\\p{L}*|задължен\\p{L}*|опасност\\p{L}*|живот\\p{L}*|дец\\p{L}+|само',
  },
  fr: {
    starts: 'poli',
    says: '(?:nous |ils |on )?(?:signalons|informons|prévenons|avertissons|transmettons|appelons|informerons|signalerons|préviendrons|appellerons|informent|signalent|signale|informe|prévient)(?: \\p{L}+){0,4} (?:à |avec )?la police|(?:est|sont) (?:signalé|transmis|communiqué)(?:e|s|es)?(?: \\p{L}+){0,2} à la police|la police (?:est|sera) (?:informée|prévenue|présente)',
    unless:
      'consentement|accord|voulez|souhaitez|aide|aidons|ensemble|loi|obligation|danger|vie|enfants?|urgence|seulement',
  },
  ar: {
    starts: 'شرطه',
    says: '(?:نبلغ|نخبر|نتصل ب|نعلم|يبلغون|يخبرون)(?: \\p{L}+){0,3} ?(?:ال)?شرطة|(?:تبلغ|يتم إبلاغ|إبلاغ)(?: \\p{L}+){0,2} الشرطة|نشارك(?: \\p{L}+){0,3} مع الشرطة',
    unless: 'موافقتك|بموافقتك|تريد|ترغب|نساعدك|معا|القانون|خطر|حياة|الأطفال|طوارئ|فقط',
  },
});
