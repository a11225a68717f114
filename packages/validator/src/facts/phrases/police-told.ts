import { reportedFirst } from './reported-first.ts';
import { defineOnSite, defineTold, type ToldWords } from './told.ts';
import type { ByLanguage } from './topic.ts';

const POLICE: ByLanguage<ToldWords> = {
  nb: {
    starts: 'poli anme',
    says: 'samarbeider (?:svært |veldig )?tett med politiet|vekter(?:en|ne) (?:ringer|tilkaller|varsler) politiet|(?:vi|de|ansatte|personalet) har (?:melde|rapporterings|varslings)plikt (?:til|overfor) politiet|(?:vi|de|ansatte|senteret|personalet|resepsjonen|vakten|vaktene|vertene|betjeningen|frivillige)(?: \\p{L}+){0,2} (?:melder|varsler|varslar|anmelder|rapporterer|informerer|kontakter|ringer|tilkaller|deler|gir|sender|tipser|tipsar|sier i?fra|seier i?frå)(?: (?!om )\\p{L}+){0,4} (?:til |med )?politi(?:et)?|(?:vi|de|ansatte|senteret|personalet|resepsjonen|vakten|vaktene|vertene|betjeningen|frivillige)(?: \\p{L}+){0,2} (?:må|lyt|skal|kommer til å|pleier å|er pålagt å|er pliktige til å|plikter å)(?: \\p{L}+){0,2} (?:meld[ea]|varsl[ea]|anmelde|rapportere|informere|kontakt[ea]|ringj?[ea]|dele|gi|sende|tipse|si i?fra|sei[ea] i?frå)(?: (?!om )\\p{L}+){0,4} (?:til |med )?politi(?:et)?|(?:opplysning\\p{L}*|informasjon\\p{L}*|navn\\p{L}*|saken?|saker|sakene|det|alt|alle)(?: \\p{L}+){0,3} (?:deles|sendes|går|gis|meldes|rapporteres|anmeldes|videreformidles)(?: \\p{L}+){0,2} (?:til|med) politiet|alle saker (?:blir |vert )?(?:politi)?anmeld(?:es|t|e)|(?:vi|de|ansatte|personalet) anmelder alltid(?! (?:i|for|med|på))|samarbeider(?: \\p{L}+){0,2} med politiet og (?:deler|gir|sender)|(?:blir|vert) (?:meldt|rapportert|sendt|anmeldt|delt)(?: \\p{L}+){0,2} (?:til |med )?politiet|politiet (?:får|blir|vert)(?: alltid)? (?:beskjed|varslet|varsla|informert|kontaktet|tilkalt|opplysninger|vite|vete)|(?:melder|varsler|varslar|anmelder|informerer|kontakter|ringer|tilkaller) (?:vi|de|personalet)(?: (?!om )\\p{L}+){0,4} (?:til )?politiet|politiet (?:varsles|kontaktes|informeres|tilkalles)|politiet er (?:ofte |alltid |som regel )?(?:til stede|på stedet|her(?! i (?:by|land|norge|oslo|område)))|(?:politi(?:betjent|betjenter|betjenten|folk|kvinne|kvinner|mann|menn|patruljen?)?) (?:er|står)(?: ofte| alltid| som regel| også)? (?:til stede|på stedet|her|på huset|i døra|ved døra|ved inngangen)|det (?:er|står) (?:ofte |alltid )?(?:en |ein |et )?(?:uniformert )?politi(?:betjent|folk|mann|kvinne)? (?:til stede|på stedet|her|på huset|i døra|ved døra|ved inngangen)',
    unless:
      'samtykke|alvorlig\\p{L}*|grov\\p{L}*|vil|ønsker|ønskjer|vil ha|hjelper|hjelpe|sammen|plikt|loven|lov|fare|liv|barn|ber om|nød|bare|kun|avverge|\\p{L}*erstatning\\p{L}*|forsikring\\p{L}*|tillatelse|(?:politiet|[|]) ?(?:for|sammen med|med) deg|vegne',
    who: 'politi(?:et|folk|betjent(?:er|en|ene)?|patrulje(?:r|n)?|mann|menn|kvinner?)?|(?:ansatte|folk|betjenter|en betjent) (?:fra|i) politiet',
    asWhole:
      '(?:opplysning|informasjon|navn|namn)\\p{L}*(?: \\p{L}+){0,3} kan(?: også)? (?:(?:bli|verte) (?:delt|gitt|sendt|utlevert|videreformidlet)|deles|delast|gis|gjevast|sendes|utleveres|videreformidles)(?: \\p{L}+)? (?:til|med) politiet|politiet kan (?:også )?(?:være|vere) (?:til stede|til stades|på stedet|her|på huset)|(?:vi|de|ansatte|personalet|vakten|vaktene|vekter(?:en|ne)) (?:ringer|tilkaller|varsler) politiet (?:hvis|dersom|om|når) (?:du|noen) er(?: \\p{L}+)? (?:rus(?:a|et|ete)|full|beruset|påvirket)|(?:vi|de|ansatte|personalet|vakten|vaktene) (?:kan komme til å|kan bli nødt til å|forbeholder (?:oss|seg) retten til å) (?:varsle|tilkalle|ringe|kontakte|melde fra til|si fra til) politiet|(?:vi|de|ansatte|personalet|vakten|vaktene) kan(?: også)? (?:varsl[ea]|tilkalle|(?:meld[ea]|si|sei[ea]) (?:deg|det|saken|saka|fra|frå)(?: \\p{L}+){0,2} til) politiet|(?:vi|de|ansatte|personalet|vakten|vaktene) kan(?: også)? (?:ringj?[ea]|kontakt[ea]) politiet (?:hvis|dersom|når|om) (?:vi|noen|nokon)',
    gets: 'politiet',
  },
  en: {
    starts: 'poli',
    says: '(?:we|they|staff|the centre|the center|reception|volunteers|guards|the guard|the manager)(?: \\p{L}+){0,2} (?:reports?|informs?|tells?|notif(?:y|ies)|alerts?|shares?|calls?|contacts?)(?: \\p{L}+){0,4} (?:to |with )?(?:the )?police(?! station)|(?:we|they|staff) are (?:obliged|required|instructed) to (?:report|inform|tell|notify|call|contact)(?: \\p{L}+){0,3} (?:to )?(?:the )?police|(?:we|they|staff|the centre|the center|reception|volunteers|guards|the guard|the manager)(?: \\p{L}+){0,2} (?:pass|give|send|hand)(?: (?:your|the|all|any|every|personal|full|names?|information|details|data|cases?|it|them|on|over|and|contact|numbers?)){1,6} to (?:the )?police(?! station)|(?:is|are|will be) (?:reported|sent|passed on|shared)(?: \\p{L}+){0,2} (?:to |with )?the police|(?:the )?police (?:are|will be|is)(?: often| always| usually)? (?:informed|told|notified|called|present|on site)|(?:cooperate|work)(?: \\p{L}+){0,2} with the police and (?:share|give|pass)|police ?(?:officers?|men|man|patrols?)? (?:is|are|will be)(?: often| always| usually| also)? (?:present|here|on site|on the premises|at the (?:door|entrance|desk)|in the (?:building|room))|there (?:is|are|will be)(?: an?| always| often| usually| also){0,2} (?:uniformed )?police ?(?:officers?|men|man|presence)(?: \\p{L}+)? (?:present|here|on site|on the premises|at the (?:door|entrance|desk)|in the (?:building|room))',
    unless:
      'consent|permission|serious|want|wish|compensation|insurance|ask us|help|together|duty|law|danger|life|lives|children|child|emergency|only|agree|for you|with you|on your behalf|at your request|the police (?:for|with) you',
    who: '(?<!immigration )(?:the )?police(?: ?(?:officers?|men|man|women|patrols?|staff))?',
    asWhole:
      '(?<!(?:if|whether) .{0,30})(?:information|details|data|names?|records?) (?:may|might|can) be (?:shared with|given to|passed on to|sent to|disclosed to) (?:the )?police|(?:the )?police (?:may|might|can)(?: also)? be (?:present|here|on site|on the premises)|(?:work|cooperate)s? (?:very )?closely with the police|(?:we|they|staff|the (?:staff|guards?|cent(?:re|er)|shelter)|guards|volunteers|reception) (?:may|might|reserves? the right to)(?: (?:also|sometimes))? (?:call|inform|contact|notify|alert|tell|report (?:you|it|this|that|them|everything) to)(?: (?!(?:no|not|never|nothing|only)(?!\\p{L}))\\p{L}+)? (?:the )?police(?! station)',
    gets: '(?:the )?(?<!immigration )police',
  },
  es: {
    starts: 'poli denu',
    says: '(?:informamos|avisamos|denunciamos|comunicamos|notificamos|compartimos|llamamos|avisaremos|informaremos|llamaremos|denunciaremos|informan|avisan|comunican)(?: \\p{L}+){0,4} (?:a|con) la policía|(?:damos|entregamos|pasamos|enviamos) (?:tus?|sus?|los|la|el|todos los) (?:datos|nombres?|información|caso)(?: \\p{L}+){0,2} a la policía|se (?:comunica|informa|comparte|avisa)(?: \\p{L}+){0,3} (?:a|con) la policía|(?:el personal|el centro|la recepción|los voluntarios|ellos) (?:llaman?|informan?|avisan?|denuncian?|comunican?)(?: \\p{L}+){0,4} a la policía|se llama(?: \\p{L}+){0,2} a la policía|(?:obligad[oa]s|tenemos que) (?:a )?(?:avisar|informar|llamar|comunicar)(?: \\p{L}+){0,3} a la policía|la policía (?:es informada|recibe|será (?:informada|avisada|llamada))|(?:hay|habrá)(?: siempre)? (?:un |una )?(?:agentes? de )?polic[ií]as? (?:presentes?|aquí|en la (?:puerta|entrada))|polic[ií]as? (?:está|están|estará|estarán)(?: siempre| a menudo)? (?:presentes?|aquí|en la (?:puerta|entrada))',
    unless:
      'consentimiento|permiso|graves?|indemnización|seguro|quiere|quieres|desea|ayuda|ayudamos|junto|ley|obligación|peligro|vida|niños|menores|emergencia|solo|por (?:ti|usted)|contigo|con usted',
    asWhole:
      'policía puede estar (?:presente|aquí|en (?:el|nuestro) (?:centro|local|edificio))|(?:podemos|podremos|podríamos) (?:avisar|informar|denunciar(?:l[oa]|te)?|comunicar(?:lo)?|llamar)(?: (?!para )\\p{L}+){0,3} a la policía',
    who: '(?:la |un |una |unos |agentes? de (?:la )?)?polic[ií]as?(?! de (?:inmigración|extranjería))(?: (?:nacional|local|municipal))?(?:es)?',
    gets: 'la policía',
  },
  ro: {
    starts: 'poli',
    says: '(?:informăm|anunțăm|raportăm|sesizăm|comunicăm|chemăm|transmitem|vom (?:informa|anunța|chema|raporta)|informează|anunță)(?: \\p{L}+){0,4} poliți(?:a|ei|e)|(?:este|sunt) (?:anunțat|raportat|comunicat|transmis)\\p{L}{0,2}(?: \\p{L}+){0,2} poliți(?:a|ei)|(?:personalul|centrul|recepția|angajații|voluntarii|ei) (?:cheamă|anunță|informează|sună)(?: \\p{L}+){0,3} (?:la )?poliți(?:a|e)|(?:dăm|trimitem|comunicăm)(?: \\p{L}+){0,4} poliției|trebuie să (?:anunțăm|informăm|chemăm|sunăm)(?: \\p{L}+){0,3} (?:la )?poliți(?:a|e)|sunăm(?: \\p{L}+){0,2} la poliție|poliția (?:este|va fi) (?:informată|anunțată|chemată|sunată)|poliți\\p{L}{1,5} (?:este|e|sunt|va fi|vor fi)(?: mereu| întotdeauna| adesea)? (?:prezent|prezentă|prezenți|prezente|aici|la ușă|la intrare)|(?:este|e) (?:mereu )?prezentă? (?:un |o )?poliți\\p{L}{1,5}',
    unless:
      'consimțământ\\p{L}*|grav\\p{L}*|acord\\p{L}*|dorești|doriți|vrei|vreți|ajutăm|ajutor|împreună|lege|legea|obligați\\p{L}*|pericol|viață|viața|copii|urgență|doar|numai',
    asWhole: 'poliția poate fi (?:prezent[ăa]|aici|la noi)',
    who: '(?:un )?poliți(?:a|ști|știi|stul|st|ste)(?! de imigr)(?: locală)?',
    gets: 'poliți(?:a|ei|e)',
  },
  ru: {
    starts: 'поли',
    says: '(?:мы |они )?(?:сообщаем|сообщают|информируем|уведомляем|передаем|передают|вызываем|вызывают|заявляем|сообщим|передадим|уведомим|вызовем|проинформируем)(?: \\p{L}+){0,4} (?:в |с )?полици[июя]|(?:сотрудники|персонал|охрана) (?:вызыва[ею]т|сообща[ею]т|уведомля[ею]т)(?: \\p{L}+){0,3} (?:в )?полици[июя]|(?:сообщается|передается|передаются)(?: \\p{L}+){0,3} в полицию|(?:мы )?должны (?:сообщ(?:ить|ать)|уведом(?:ить|лять)|вызвать|вызывать)(?: \\p{L}+){0,3} (?:в )?полици[июя]|звоним(?: \\p{L}+){0,2} в полицию|полиция (?:получает|узнает|будет (?:уведомлена|вызвана))|присутству[ею]т (?:сотрудники? )?полиц\\p{L}{2,8}|полиц\\p{L}{2,8} (?:всегда |часто |обычно )?(?:присутству[ею]т|дежур[ия]т)',
    unless:
      'согласи\\p{L}+|тяжк\\p{L}+|хотите|хочешь|желанию|помогаем|помочь|вместе|закон\\p{L}*|обязан\\p{L}*|опасност\\p{L}*|жизн\\p{L}*|дет\\p{L}+|только|за вас|с вами',
    asWhole:
      'полиция может (?:присутствовать|быть (?:здесь|на месте|у нас))|(?:можем|вправе|имеем право) (?:сообщить|уведомить|вызвать|проинформировать)(?: \\p{L}+){0,3} полици[июя]',
    who: '(?<!миграционная )полиция|полицейск(?:ий|ие)|сотрудники? полиции|отделение полиции|полицейский участок',
    gets: 'полици[яю]',
  },
  uk: {
    starts: 'полі',
    says: '(?:ми |вони )?(?:повідомляємо|повідомляють|інформуємо|передаємо|передають|викликаємо|викликають|повідомимо|передамо|викличемо)(?: \\p{L}+){0,4} (?:в |у |до )?поліці[їюя]|(?:повідомляється|передається|передаються)(?: \\p{L}+){0,3} (?:в|у|до) поліці[їю]|поліція (?:отримує|дізнається)|присутн(?:ій|я|і) поліц\\p{L}{2,9}|поліц\\p{L}{2,9} (?:завжди |часто )?(?:присутн(?:ій|я|і)|чергу[єю]ть?)',
    unless:
      "згод\\p{L}+|хочете|хочеш|бажанням|допомагаємо|допомогти|разом|закон\\p{L}*|обов[’']яз\\p{L}*|небезпе\\p{L}*|життя|дітей|діт\\p{L}+|тільки|лише|за вас|з вами",
    asWhole: 'можемо (?:повідомити|викликати|поінформувати)(?: \\p{L}+){0,3} поліці[їюя]',
    gets: 'поліці[яюї]',
  },
  pl: {
    starts: 'poli',
    says: '(?:zgłaszamy|informujemy|powiadamiamy|zawiadamiamy|przekazujemy|wzywamy|zgłosimy|poinformujemy|powiadomimy|zawiadomimy|wezwiemy|zgłaszają|informują|powiadamiają)(?: \\p{L}+){0,4} (?:na |do )?policj[ięa]|(?:jest|są) (?:zgłaszan|przekazywan)[yae](?: \\p{L}+){0,2} (?:na |do )?policj[ięa]|policja (?:jest|zostanie) (?:powiadamiana|powiadomiona|informowana)|obecn[yai] (?:jest|są) polic\\p{L}{2,6}|polic\\p{L}{1,6} (?:jest|są) (?:zawsze |często )?obecn[yai]',
    unless:
      'zgod\\p{L}+|chcesz|życzenie|pomagamy|pomóc|razem|praw\\p{L}+|ustaw\\p{L}+|obowiąz\\p{L}+|niebezpiecz\\p{L}+|życi\\p{L}|dzieci|tylko|z tobą|za ciebie|w twoim imieniu',
    asWhole: 'możemy (?:powiadomić|zawiadomić|poinformować|wezwać|zgłosić)(?: \\p{L}+){0,3} policj[ięa]',
    gets: 'policj(?:a|i|ę)',
  },
  bg: {
    starts: 'поли',
    says: '(?:съобщаваме|информираме|уведомяваме|сигнализираме|предаваме|викаме|ще (?:съобщим|информираме|уведомим|извикаме)|съобщават|информират|уведомяват)(?: \\p{L}+){0,4} (?:на |в )?полицията|(?:се съобщава|се предава|се предават)(?: \\p{L}+){0,3} (?:на|в) полицията|полицията (?:се уведомява|научава|получава)|присъства(?:т)? полица\\p{L}{1,3}|полица\\p{L}{1,3} (?:винаги )?присъстват?|полицията (?:винаги )?(?:присъства|е тук)',
    unless:
      'съгласи\\p{L}+|искате|искаш|желание|помагаме|помогнем|заедно|закон\\p{L}*|задължен\\p{L}*|опасност\\p{L}*|живот\\p{L}*|дец\\p{L}+|само|вместо вас|с вас',
    asWhole: 'можем да (?:уведомим|съобщим|информираме|извикаме)(?: \\p{L}+){0,3} полицията',
  },
  fr: {
    starts: 'poli',
    says: '(?:nous |ils |on )?(?:signalons|informons|prévenons|avertissons|transmettons|appelons|informerons|signalerons|préviendrons|appellerons|informent|signalent|signale|informe|prévient)(?: \\p{L}+){0,4} (?:à |avec )?la police|(?:est|sont) (?:signalé|transmis|communiqué)(?:e|s|es)?(?: \\p{L}+){0,2} à la police|la police (?:est|sera) (?:informée|prévenue|présente)|(?:policiers?|agents? de police) (?:est|sont) (?:toujours |souvent )?présents?|la police est (?:toujours |souvent )présente',
    unless:
      'consentement|accord|voulez|souhaitez|aide|aidons|ensemble|loi|obligation|danger|vie|enfants?|urgence|seulement|pour vous|avec vous',
    asWhole: '(?:pouvons|pourrons) (?:prévenir|informer|alerter|avertir)(?: \\p{L}+){0,2} la police',
  },
  ar: {
    starts: 'شرطه شرطي',
    says: '(?:نبلغ|نخبر|نتصل ب|نعلم|يبلغون|يخبرون)(?: \\p{L}+){0,3} ?(?:ال)?شرطة|(?:تبلغ|يتم إبلاغ|إبلاغ)(?: \\p{L}+){0,2} الشرطة|نشارك(?: \\p{L}+){0,3} مع الشرطة|الشرطة (?:موجودة|حاضرة)|شرطي (?:موجود|حاضر)',
    unless: 'موافقتك|بموافقتك|تريد|ترغب|نساعدك|معا|القانون|خطر|حياة|الأطفال|طوارئ|فقط',
  },
};

/** The text says that the police learn of the person, whatever she wants. The limits that the law sets do not count. */
export const tellsPolice = defineTold(POLICE, reportedFirst);

/** The text says that the police are where the service is, so that they see who comes. */
export const policeOnSite = defineOnSite(POLICE);
