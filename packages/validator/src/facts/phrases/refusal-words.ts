import type { PapersLanguage, PhraseLanguage } from './language.ts';
import { fromPapers } from './papers/index.ts';

/**
 * How a language turns somebody away. Regular expressions, spaces as they are; `…` stands for up to three words, none of
 * them `spared`.
 */
export interface RefusalWords {
  /** Before the thing, where somebody has it not: “without”, “if you do not have”, “who cannot show”. */
  lacks: string;
  /** What then happens: “you are turned away”, “we cannot help you”, “nobody gets in”. */
  refuses: string;
  /** “Only”, before people. */
  only: string;
  /** Who has the thing, before it: “people with”, “those who can show”. */
  holders: string;
  /** What only they may: “can come”, “get help”. What is not of the service itself, such as voting, is none of it. */
  may: string;
  /** Before people, with its “only”: “we only help”, “restricted to”. */
  mayOnly: string;
  /** Before the thing: “you can only come if you have”. */
  onlyIf: string;
  /** Before people: “is not for”, “not open to”. */
  notFor: string;
  /** Words that may not stand between, as they turn the sense: “we cannot *refuse* you help”. */
  spared: string;
  /** Without being asked: it takes nothing back, where an authority is told. */
  unasked: string;
}

export const REFUSAL_WORDS: Readonly<
  Record<PhraseLanguage, RefusalWords> & Record<PapersLanguage, Omit<RefusalWords, 'unasked'>>
> = {
  ...fromPapers(({ refusal }) => refusal),
  nb: {
    lacks:
      '(?:(?<!selv |sjølv )(?:hvis|dersom|når|om) (?:\\p{L}+ ){1,4})?(?:uten|utan)(?: å)?(?: (?:ha|vise|kunne vise|legge fram))?|(?<!selv |sjølv )(?:hvis|dersom|når|om|som) (?:\\p{L}+ ){0,2}(?:ikke|ikkje) (?:har|kan vise|viser|kan legge fram)(?: fram| frem| med)?|(?:har|kan|viser) (?:du|dere|de|noen|man) (?:ikke|ikkje)(?: vise| ha)?|(?:hvis|dersom|når|som) (?:\\p{L}+ )?mangl(?:er|ar)|mangler (?:du|noen)',
    refuses:
      '(?:får|kan|slipper|slepp|kommer|kjem|vil|skal|tar|tek|gir|har|må)… (?:ikke|ikkje)… (?:hjelp|hjelpe|inn|imot|komme|plass|seng|mat|bruke|benytte|delta|overnatte|sove|adgang|tilgang)|hjelper… (?:ikke|ikkje)|(?:ikke|ikkje) (?:kom|møt opp)|ingen (?:får|kan|slipper|slepp|kommer|kjem)… (?:hjelp|inn|komme|plass|seng|mat|bruke|benytte|delta|overnatte|sove)|(?:blir|vert|vil bli)(?: (?!(?:ikke|ikkje|aldri|ingen)(?!\\p{L}))\\p{L}+){0,3} (?:avvist|bortvist|sendt bort|nektet)|er(?: dessverre)? (?:ikke|ikkje) velk[oa]m\\p{L}{0,3}|avvises|avviser(?! ingen| aldri| ikke| ikkje)|(?:kom|møt)(?: (?:hit|innom))? (?:ikke|ikkje)(?: (?:hit|innom|opp))?',
    only: 'bare|kun|berre|utelukkende',
    holders:
      '(?:(?:den|de|dei|dem|deg|folk|personer|personar|kvinner|menn|gjester|brukere|pasienter|migranter) )?(?:med|som har|som kan vise(?: fram| frem)?)',
    may: '(?:kan|får|slipper|slepp|har|er|blir|vert)… (?:komme|bruke|benytte|hjelp|plass|seng|inn|velkom\\p{L}+|delta|overnatte|sove|adgang|tatt imot|time|timer|avtale)',
    mayOnly:
      '(?:kan|vil|skal)… (?:bare|kun|berre) (?:hjelpe|ta imot|gi hjelp til|gi plass til)|(?:hjelper|betjener)… (?:bare|kun|berre)|(?:tar|tek) (?:bare|kun|berre) imot|(?:tar|tek) imot (?:bare|kun|berre)|forbeholdt|reservert for|(?:åpent?|ope) (?:bare|kun|berre) for|(?:bare|kun|berre)(?: åpent?| ope)? for',
    onlyIf:
      '(?:kan|får)… (?:bare|kun|berre)(?: (?:komme|få|hjelp|hjelpe|deg|plass|seng|mat|inn|bruke|tilbudet|overnatte|sove)){0,3},? (?:hvis|dersom|når|om) (?:du|dere|de|man) (?:har|kan vise)|(?:bare|kun|berre) (?:hvis|dersom|når) (?:du|dere) (?:har|kan vise)|(?:kan|får|slipper|slepp)… (?:bare|kun|berre)(?: (?:komme|kome|få|hjelp|deg|plass|seng|mat|inn|bruke|benytte|tilbudet|tilbodet|overnatte|sove)){0,3} (?:med|mot|ved å vise|mot å vise)|(?:adgang|tilgang|innslipp|hjelp|mat|plass|seng|overnatting) (?:bare|kun|berre) (?:med|mot|ved å vise)|(?:bare|kun|berre) (?:adgang|tilgang|innslipp) (?:med|mot)',
    spared:
      'ofte|vanligvis|vanlegvis|nekt\\p{L}*|avvis\\p{L}*|redd|farlig|farleg|mist\\p{L}*|aldri|bare|kun|heller|selv',
    unasked:
      '(?:uten|utan)(?: å)? (?:spørre|spørje|informere|varsle|si fra til|fortelle)(?: deg| dem| noen| først| om lov){0,2}|(?:uten|utan) (?:ditt |deres |noens )?(?:samtykke|tillatelse)|(?:uten|utan) at (?:du|de|noen) (?:vet|veit|får vite|samtykker|vil|ønsker|blir spurt)(?: det| om det| i det)?',
    notFor:
      '(?:gjelder|gjeld) (?:ikke|ikkje)(?: for)?|(?:ikke|ikkje) (?:åpent? |ope |beregnet |meint |ment )?(?:for|til)',
  },
  en: {
    lacks:
      "(?:(?<!even )(?:if|when) (?:\\p{L}+ ){1,4})?without(?: showing| having| presenting)?|(?<!even )(?:if|when) (?:\\p{L}+ ){1,2}(?:(?:do not|don[’']t|does not|doesn[’']t|cannot|can[’']t|can not) (?:have|show|present|produce)|(?:have|has|with) no|lacks?)|unless (?:\\p{L}+ ){1,2}(?:has|have|can show|can present|hold)|(?:who|that) (?:(?:do not|don[’']t|does not|doesn[’']t|cannot|can[’']t|can not) (?:have|show|present)|(?:have|has) no|lacks?)|^no",
    refuses:
      "(?:cannot|can not|can[’']t|will not|won[’']t|may not|do not|don[’']t|are not able to|are unable to)… (?:help(?! the)|accept|admit|treat|serve|enter|come|turn up|show up|walk in|drop in|arrive|see (?:you|patients|anyone|anybody)|stay(?! away)|get (?:help|in|a bed|food|a place)|use (?:it|(?:the|this|our) \\p{L}+)|receive (?:help|food|support)|sleep|be (?:helped|admitted|let in|served)|take you|let you in)|(?:no one|no-one|nobody) (?:gets (?:in|help)|enters|(?:is|will be) (?:let in|admitted|allowed in|helped)|(?:can|may) (?:enter|come))|(?:is|are) not (?:welcome|admitted|accepted|allowed(?: in)?|helped|served|eligible|covered)|(?:is|are|be|get|gets|was|were) (?:turned away|sent away|refused|rejected)|no (?:help|entry|service|bed|food|admission)",
    only: 'only|just',
    holders:
      '(?:(?:those|people|persons|women|men|visitors|guests|patients|migrants) )?(?:with|who have|who hold|holding|who can show|who can present)',
    may: '(?:can|may|will|are|have|is)… (?:come|use|sleep|enter(?! norway| the country)|helped|admitted|accepted|welcome|allowed in|let in|join|get (?:help|a bed|a place|food|an appointment|a consultation)|be seen|receive (?:help|food|support))|get (?:help|in|a bed|food|an appointment)',
    mayOnly:
      '(?:(?:we|they|staff) )?(?:can |will )?only (?:help|accept|admit|serve|treat|receive|see|assist|support|take(?: in)?|house|let in|(?:give|offer) (?:help|beds?|food|places?|support) to)|(?:restricted|reserved|limited) (?:to|for)|(?:available|open) only (?:to|for)|only (?:available|open) (?:to|for)|only for',
    onlyIf:
      '(?:(?:can|may|will) )?only (?:come|get help|use (?:it|the service|this service)|stay|sleep here|enter|be helped|be admitted|help you),? if (?:you|they) (?:have|can show|hold)|(?:help|come|enter|admitted|stay) only if (?:you|they) (?:have|can show|hold)|(?:can|may|will) only (?:come(?: in| here)?|get (?:in|help|food|a bed|a place)|use (?:it|the service|this service)|stay|sleep here|enter|be (?:helped|admitted|let in|seen))(?: here)? (?:with|by showing|on showing)|(?:entry|admission|access|help|beds?) (?:is |are )?only with|only (?:entry|admission|access) with',
    spared:
      'often|usually|have|need|afraid|worry|worried|mind|fear|hesitate|refuse|reject|turn|turned|deny|denied|send|stop|never|only|even|tell|report|ask',
    unasked:
      "without (?:asking|telling|informing|warning)(?: you| them| anyone| first){0,2}|without (?:your |their |any )?(?:consent|permission|knowledge|agreement)|whether you (?:want|like|wish|agree)(?: it)?(?: to)? or not|even if you (?:do not|don[’']t) (?:want|agree|wish)",
    notFor: 'not (?:open |available |meant |intended |suitable )?(?:for|to)|does not (?:cover|include)',
  },
  es: {
    lacks:
      '(?:(?:si|cuando) (?:\\p{L}+ ){1,4})?sin(?: (?:mostrar|presentar|tener))?|(?:si|cuando|quien|quienes|que) (?:\\p{L}+ )?no (?:tienes?|tienen|tenga|puedes? (?:mostrar|presentar)|pueden (?:mostrar|presentar)|presentas?|muestras?|lleva)|a menos que (?:tengas?|tenga)',
    refuses:
      'no (?:te |le |os |les |se |lo |la )?(?:podemos|podremos|puedes?|pueden|podrás?|podrán|dejamos)(?: (?:te|le|se))? (?:ayudar\\p{L}*|atender\\p{L}*|entrar|venir|usar|utilizar|recibir (?:ayuda|comida|atención)|dormir|pasar|acceder|aceptar\\p{L}*|admitir\\p{L}*)|no (?:recibes?|recibirás?|recibirán|hay) (?:ayuda|comida|atención|entrada|servicio|cama)|no (?:te |le |les )?(?:vengas|venga|vengan|entras?|entran|atendemos|ayudamos|aceptamos|admitimos)|nadie (?:entra|puede (?:entrar|venir)|recibe ayuda|es (?:admitid|atendid)[oa])|(?<!(?:no|nunca) )(?:eres|es|son|serás?|serán) (?:rechazad|expulsad)[oa]s?',
    only: 'solo|sólo|solamente|únicamente|exclusivamente',
    holders:
      '(?:(?:las |los |la )?(?:personas|mujeres|hombres|gente|migrantes|usuarios|aquellos) )?(?:con|que (?:tienen|tengan|pueden mostrar)|quienes (?:tienen|tengan|pueden mostrar))',
    may: '(?:pueden|puede|podrán)… (?:usar|utilizar|venir|entrar|recibir (?:ayuda|comida|atención)|acudir|acceder|dormir)|(?:son|serán) (?:atendid|admitid|aceptad|bienvenid)[oa]s|reciben ayuda|entran',
    mayOnly:
      '(?:solo|sólo|solamente|únicamente|exclusivamente) (?:podemos (?:ayudar|atender|aceptar)|atendemos|ayudamos|aceptamos|admitimos|entran|pueden (?:venir|entrar|usarlo|usar el servicio|acudir|recibir ayuda))(?: a)?|(?:reservad|limitad|restringid)[oa] (?:a|para)|abiert[oa] (?:solo|sólo|únicamente) (?:a|para)|(?:solo|sólo|solamente|únicamente|exclusivamente) (?:para|a)',
    onlyIf:
      '(?:solo|sólo|solamente|únicamente) (?:te |le )?(?:puedes?|pueden|podemos|ayudamos|atendemos)… si (?:tienes?|tienen|puedes? mostrar)|(?:solo|sólo|solamente|únicamente) (?:puedes?|pueden|podrás?|podrán) (?:venir|entrar|pasar|acceder|usar el servicio|recibir (?:ayuda|comida|atención)|dormir|ser atendid[oa]s?)(?: aquí)? (?:con|mostrando|presentando)|(?:entrada|acceso|ayuda|atención) (?:solo|sólo|solamente|únicamente) con',
    spared: 'solo|sólo|solamente|negar\\p{L}*|rechazar\\p{L}*|miedo|preocup\\p{L}*|nunca|aunque|incluso',
    unasked:
      'sin (?:preguntar|avisar|consultar|informar)\\p{L}*(?: a nadie)?|sin (?:tu |su |el )?(?:consentimiento|permiso(?! de))|quiera[ns]? o no',
    notFor: 'no (?:(?:es|está|son) )?(?:para|abiert[oa] (?:a|para)|dirigid[oa] a|disponible para)',
  },
  ro: {
    lacks:
      "(?:(?<!chiar )(?:dacă|când) (?:\\p{L}+ ){1,4})?fără(?: (?:a avea|a arăta|să (?:ai|aveți|arăți|arătați)))?|(?<!chiar )(?:dacă|când|care|cine) (?:\\p{L}+ )?(?:nu |n[-’'])(?:ai|aveți|au|are|poți arăta|puteți arăta|poate arăta|pot arăta)",
    refuses:
      'nu (?:te |vă |se |îi |le )?(?:putem|vom putea|poți|puteți|poate|pot|vei putea|veți putea)(?: te| vă)? (?:ajuta|primi(?! medic| locuință)|intra|veni|folosi|dormi|accepta|oferi ajutor|da ajutor)|nu (?:este|sunt|ești|sunteți|vei fi|veți fi) (?:primi|accepta|ajuta)[tț]\\p{L}{0,2}|nu (?:veni|veniți)|nu (?:primești|primiți|primesc|vei primi|veți primi|se dă) (?:ajutor|mâncare|pat)|nu (?:te |vă )?(?:acceptăm|primim|ajutăm|lăsăm|intri|intrați)|nimeni nu (?:intră|poate (?:intra|veni)|primește ajutor|este primit)|(?:este|sunt|ești|sunteți|vei fi|veți fi) (?:refuzat|trimis|respins)\\p{L}{0,2}',
    only: 'doar|numai|exclusiv',
    holders:
      '(?:(?:persoane|persoanele|persoanelor|oameni|oamenii|cei|celor|femeile|bărbații|migranții) )?(?:cu|care au|ce au|care pot arăta)|cine (?:are|poate arăta)',
    may: '(?:pot|poate|vor putea)… (?:folosi|veni|intra|primi ajutor|beneficia|dormi)|(?:primesc|primește) (?:ajutor|mâncare)|sunt (?:primiți|acceptați|ajutați|bineveniți)|au acces',
    mayOnly:
      '(?:putem|vom) (?:ajuta|primi|accepta) (?:doar|numai)|(?:ajutăm|primim|acceptăm|intră|pot (?:veni|intra|folosi serviciul|primi ajutor)) (?:doar|numai)(?: pentru)?|rezervat\\p{L}{0,2}(?: pentru)?|deschis\\p{L}{0,2} (?:doar|numai) pentru|(?:doar|numai|exclusiv) pentru',
    onlyIf:
      '(?:poți|puteți|pot|putem ajuta|ajutăm)(?: (?:veni|intra|primi|ajutor|folosi|serviciul|dormi)){0,3} (?:doar|numai) (?:dacă|când) (?:ai|aveți|au|poți arăta|puteți arăta)|(?:veniți|vino) (?:doar|numai) dacă (?:ai|aveți)|(?:poți|puteți|pot|poate)(?: (?:veni|intra|primi|ajutor|mâncare|folosi|serviciul|dormi|aici)){0,3} (?:doar|numai) (?:cu|arătând|prezentând)|(?:intrarea|accesul|intrare|acces|ajutor) (?:doar|numai) cu',
    spared: 'doar|numai|refuz\\p{L}*|frică|teamă|grij\\p{L}*|niciodată|chiar|decât',
    unasked:
      'fără (?:să te întrebăm|să vă întrebăm|să întrebăm(?: pe nimeni)?|a (?:te |vă )?întreba|să (?:știi|știți))|fără (?:acordul|consimțământul|permisiunea)(?: (?:tău|tau|dumneavoastră|lor|ta))?',
    notFor:
      'nu (?:(?:este|e|sunt) )?(?:destinat\\p{L}{0,2} |deschis\\p{L}{0,2} |disponibil\\p{L}{0,2} )?pentru|nu se adresează',
  },
  ru: {
    lacks:
      '(?:(?<!даже )(?:если|когда) (?:\\p{L}+ ){1,4})?без|(?<!даже )(?:если|когда) у \\p{L}+(?:-то)? нет|у (?:кого|которых) нет|(?<!даже )(?:если|когда|кто|которые)(?: вы| кто-то| они| человек)? не (?:можете|может|могут) (?:показать|предъявить)',
    refuses:
      '(?:мы |вы |вам |вас |тебя |тебе )?не (?:приходите|приходи|принимаем|принимают|помогаем|помогут|войдете|пройдете|попадете|(?:могут|может|смогут)(?: \\p{L}+)? (?:пользоваться|войти|прийти|получить (?:помощь|еду|место))|поможем|обслуживаем|обслуживают|пускаем|пускают|пустят|впускаем|впускают|примут|примем|(?:можем|сможем)(?: вам| тебе| вас)? (?:помочь|принять)|получите (?:помощ\\p{L}|еду|место)|(?:сможете|можете)(?: у нас)? (?:войти|прийти|получить (?:помощь|еду|место|консультацию)))|никто не (?:войдет|пройдет|получит помощь)|никого не (?:пускаем|принимаем|пускают|принимают)|(?:вход|помощь|доступ)… (?:невозможен|невозможна|запрещен)',
    only: 'только',
    holders:
      '(?:(?:люди|людям|людей|те|тем|тех|лица|лицам|женщины|мужчины|мигранты),? )?(?:с|со|у кого есть|у которых есть|имеющи[ем]|кто (?:имеет|может показать))',
    may: '(?:могут|может|смогут|имеют право)… (?:пользоваться|воспользоваться|приходить|прийти|войти|получ(?:ить|ать) (?:помощь|еду|место)|ночевать)|допускаются|получают помощь',
    mayOnly:
      '(?:можем помочь|можем принять|помогаем|принимаем|обслуживаем|пускаем|доступ(?:ен|на|но|ны)|открыт[аоы]?|приходить могут|прийти могут|могут (?:прийти|приходить|войти|получить помощь|пользоваться услугой)|помощь(?: могут получить| получают)?) только(?: для)?|только для',
    onlyIf:
      '(?:можете|можно|сможете|поможем|помогаем|принимаем)…,? только,? если у (?:вас|тебя) есть|(?:приходите|приходить) только,? если у (?:вас|тебя) есть|(?:можете|можно|сможете|получите)… только,? (?:с|со|по|предъявив|показав|при наличии)',
    spared: 'только|отказ\\p{L}*|бойтесь|бояться|страшно|никогда|даже',
    unasked:
      'без (?:вашего |твоего |их )?(?:согласия|разрешения(?! на)|спроса|ведома)|не спрашивая(?: вас| тебя| никого)?|не спросив(?: вас)?',
    notFor: 'не (?:предназначен\\p{L}{0,2} |доступн\\p{L}{0,2} |доступен )?для|не распространяется на',
  },
  uk: {
    lacks:
      "(?:(?<!навіть )(?:якщо|коли) (?:\\p{L}+ ){1,4})?без|(?<!навіть )(?:якщо|коли) (?:у|в) \\p{L}+(?:сь)? (?:немає|нема)|(?:у|в) (?:кого|яких) (?:немає|нема)|(?<!навіть )(?:якщо|коли|хто|які)(?: ви| хтось| вони)? не (?:можете|може|можуть) (?:показати|пред[’']явити)",
    refuses:
      '(?:ми |ви |вам |вас )?не (?:приймаємо|приймають|допомагаємо|допоможемо|обслуговуємо|пускаємо|пускають|приймуть|допоможуть|(?:можемо|зможемо)(?: вам| вас)? (?:допомогти|прийняти)|отримаєте (?:допомог\\p{L}|їжу|місце)|(?:зможете|можете) (?:увійти|прийти|отримати (?:допомогу|їжу|місце)))|нікого не (?:пускаємо|приймаємо|пускають)',
    only: 'тільки|лише',
    holders:
      '(?:(?:люди|людям|людей|ті|тим|тих|особи|особам|жінки|чоловіки|мігранти),? )?(?:з|із|зі|у кого є|в кого є|хто (?:має|може показати)|які мають)',
    may: '(?:можуть|може|зможуть|мають право)… (?:користуватися|скористатися|приходити|прийти|увійти|отрим(?:ати|увати) (?:допомогу|їжу|місце)|ночувати)|отримують допомогу',
    mayOnly:
      '(?:можемо допомогти|можемо прийняти|допомагаємо|приймаємо|обслуговуємо|пускаємо|доступ(?:ний|на|не|ні)|відкрит(?:ий|а|о|і)|приходити можуть|прийти можуть|можуть (?:прийти|приходити|увійти|отримати допомогу|користуватися послугою)) (?:тільки|лише)(?: для)?',
    onlyIf:
      '(?:можете|можна|зможете|допоможемо|допомагаємо|приймаємо)…,? (?:тільки|лише),? якщо (?:у|в) (?:вас|тебе) є|(?:можете|можна|зможете|отримаєте)… (?:тільки|лише),? (?:з|із|за|показавши)',
    spared: 'тільки|лише|відмов\\p{L}*|бійтеся|боятися|ніколи|навіть',
    unasked:
      'без (?:вашої |твоєї |їхньої )?(?:згоди|відома)|без (?:вашого |твого )?(?:дозволу(?! на)|відома)|не питаючи(?: вас| тебе)?',
    notFor: 'не (?:призначен\\p{L}{0,2} |доступн\\p{L}{0,2} )?для',
  },
  pl: {
    lacks:
      '(?:(?<!nawet )(?:jeśli|jeżeli|gdy) (?:\\p{L}+ ){1,4})?bez(?: okazania)?|(?<!nawet )(?:jeśli|jeżeli|gdy|kto|które|którzy) (?:\\p{L}+ )?nie (?:masz|macie|ma|mają|możesz (?:pokazać|okazać)|może (?:pokazać|okazać)|mogą (?:pokazać|okazać))',
    refuses:
      'nie (?:przyjmujemy|pomagamy|wpuszczamy|(?:możemy|będziemy mogli)(?: ci| wam)? (?:pomóc|przyjąć)|możesz (?:wejść|przyjść|skorzystać)|wejdziesz|(?:otrzymasz|dostaniesz) (?:pomocy|jedzenia|miejsca|łóżka))|nikogo nie (?:przyjmujemy|wpuszczamy)|nikt nie (?:wejdzie|wchodzi|dostanie pomocy)',
    only: 'tylko|wyłącznie|jedynie',
    holders:
      '(?:(?:osoby|osobom|osób|ludzie|ludziom|ludzi|ci|tym|kobiety|mężczyźni|migranci),? )?(?:z|ze|posiadając\\p{L}{1,3}|mając\\p{L}{1,3}|które mają|którzy mają|kto ma)',
    may: '(?:mogą|może)… (?:korzystać|skorzystać|przyjść|przychodzić|wejść|otrzymać pomoc|dostać pomoc|spać)|(?:otrzymają|dostaną) pomoc',
    mayOnly:
      '(?:możemy pomóc|pomagamy|przyjmujemy|wpuszczamy|dostępn[aey]|otwart[aey]|mogą (?:przyjść|wejść|skorzystać|korzystać)) (?:tylko|wyłącznie|jedynie)(?: dla)?|zarezerwowan[aey] dla',
    onlyIf:
      '(?:możesz|możecie|pomożemy|pomagamy)… (?:tylko|wyłącznie|jedynie),? (?:jeśli|jeżeli|gdy) (?:masz|macie|możesz pokazać)|(?:możesz|możecie|można)… (?:tylko|wyłącznie|jedynie) (?:z|ze|za okazaniem)|(?:wstęp|wejście|pomoc) (?:tylko|wyłącznie|jedynie) (?:z|ze|za okazaniem)',
    spared: 'tylko|odm[oó]w\\p{L}*|bój|bać|nigdy|nawet',
    unasked: 'bez (?:pytania|twojej zgody|waszej zgody|zgody|twojej wiedzy)(?: o zgodę)?',
    notFor: 'nie (?:jest |są )?(?:dostępn\\p{L} )?dla',
  },
  bg: {
    lacks:
      '(?:(?<!дори )(?:ако|когато) (?:\\p{L}+ ){1,4})?без(?: да (?:имате|покажете))?|(?<!дори )(?:ако|когато|който|които) (?:\\p{L}+ )?(?:нямате|нямаш|няма|нямат|не (?:можете|може|могат) да (?:покажете|покаже|покажат))',
    refuses:
      'не (?:ви |те )?(?:приемаме|помагаме|пускаме|можем да (?:ви |те )?(?:помогнем|приемем)|можете да (?:влезете|дойдете|ползвате)|ще получите (?:помощ|храна|място))|няма да получите (?:помощ|храна|място)|никого не (?:пускаме|приемаме)|никой не (?:влиза|получава помощ)',
    only: 'само',
    holders:
      '(?:(?:хора|хората|лица|тези|жени|мъже|мигранти),? )?(?:с|със|които имат|които могат да покажат)',
    may: '(?:могат|може)… да… (?:ползват|дойдат|идват|влязат|получат помощ|спят)|получават помощ',
    mayOnly:
      '(?:можем да помогнем|помагаме|приемаме|пускаме)(?: на)? само(?: на)?|(?:достъпн[аои]|отворен[аои]?) само за',
    onlyIf: '(?:можете|може)… само,? ако (?:имате|можете да покажете)|(?:можете|може)… само (?:с|със|срещу)',
    spared: 'само|отка\\p{L}*|страхувайте|притеснявайте|никога|дори',
    unasked:
      'без (?:да (?:ви|те) (?:питаме|попитаме)|ваше съгласие|твое съгласие|съгласие|разрешение(?! за))',
    notFor: 'не (?:е|са) (?:предназначен\\p{L}{0,2} |достъпн\\p{L} )?за',
  },
  fr: {
    lacks:
      "(?:(?<!même )(?:si|quand|lorsque) (?:\\p{L}+ ){1,4})?sans(?: (?:montrer|présenter|avoir))?|(?<!même )(?:si|quand|lorsque) (?:\\p{L}+ )?(?:n[’']avez pas|n[’']as pas|n[’']a pas|ne (?:pouvez|peux|peut) pas (?:montrer|présenter))(?: d[e’'])?|qui n[’']ont pas(?: d[e’'])?",
    refuses:
      "(?:nous |vous |on |tu )?ne (?:vous |te )?(?:pouvons|pourrons|pouvez|pourrez|peut|peux) pas… (?:aider|accueillir|entrer|venir|recevoir (?:d[’']aide|à manger)|utiliser|dormir|accepter)|n[’'](?:acceptons|accueillons|aidons|entrez|entre) pas|ne (?:serez|recevez|recevons) pas… (?:accueillie?s?|admise?s?|d[’']aide|personne)|personne (?:n[’']entre|ne peut (?:entrer|venir))|(?:êtes|serez|sont|seront) (?:refusée?s?|renvoyée?s?)",
    only: 'seule?s?|seulement|uniquement|exclusivement',
    holders:
      "(?:(?:les )?(?:personnes|gens|femmes|hommes|migrants|ceux|celles) )?(?:avec|ayant|qui ont|qui peuvent (?:montrer|présenter)|titulaires d(?:e|[’']un))",
    may: "(?:peuvent|peut|pourront)… (?:utiliser|venir|entrer|recevoir (?:de l[’']aide|à manger)|dormir|accéder)|(?:sont|seront) (?:accueilli|admi|accepté)e?s",
    mayOnly:
      "(?:nous )?(?:n[’'](?:aidons|acceptons|accueillons)|ne (?:pouvons aider|recevons)) que|(?:réservée?|limitée?) (?:à|aux|pour)|ouverte? (?:seulement|uniquement) (?:à|aux|pour)",
    onlyIf:
      "ne (?:pouvez|peux)… que si vous avez|(?:seulement|uniquement) si (?:vous avez|tu as|vous pouvez montrer)|ne (?:pouvez|peux)… (?:qu[’']avec|que sur présentation de)|(?:entrée|accès) (?:seulement|uniquement) avec",
    spared: 'seulement|uniquement|refus\\p{L}*|peur|inquiét\\p{L}*|jamais|même',
    unasked:
      'sans (?:vous demander|te demander|demander|vous prévenir|(?:votre |ton )?(?:accord|consentement|autorisation))',
    notFor: "n[’']est pas (?:(?:destiné|ouvert)\\p{L}{0,2} )?(?:pour|à|aux)",
  },
  ar: {
    lacks:
      '[بو]?بدون|دون|(?<!حتى )(?:إذا|إن) (?:لم (?:يكن|تكن) (?:لديك|معك|لديه)|لم تقدم)|ليس (?:لديهم|معهم)',
    refuses:
      '(?:لا|لن) (?:نستطيع|يمكننا|يمكن|نقدر)… (?:مساعدت\\p{L}+|استقبال\\p{L}*|الدخول)|(?:لا|لن) (?:نساعد|نقبل|نستقبل|تحصل|يدخل|تدخل|نستطيع|يمكن|يمكننا)',
    only: 'فقط',
    holders: '(?:الأشخاص|الناس|النساء|الرجال|من)? ?(?:الذين لديهم|الذين يحملون|لديهم|يحملون|حاملي)',
    may: '(?:يمكنهم|يستطيعون|يحق لهم)… (?:استخدام|الحضور|الدخول|الحصول على مساعدة)',
    mayOnly: '(?:نساعد|نستقبل|نقبل) فقط|مخصص\\p{L}? ل',
    onlyIf: 'فقط (?:إذا|إن) (?:كان|كانت) (?:لديك|معك)',
    spared: 'رفض\\p{L}*|تخف|الخوف|أبدا',
    unasked: '[بو]?(?:بدون|دون) (?:سؤالك|موافقتك|إذنك|علمك)',
    notFor: 'ليس\\p{L}?(?: مخصص\\p{L}?)?',
  },
};
