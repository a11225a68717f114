import type { PhraseLanguage } from './phrases/language.ts';

/** The house of a service in Norwegian, as it speaks of itself. */
const NB_HOUSE =
  '(?:vi|me|sentere?t?|krisesentere?t?|huset|boligen|bustaden|bostedet|bofellesskapet|botilbudet|leiligheten|leilegheita|tilbudet|tilbodet|stedet|staden|mottaket|lokalet|lokalene)';
const NB_WHERE = `(?:hvor|kor|kvar) ${NB_HOUSE} (?:er|holder til|held til|ligger|ligg|bor|bur|finnes|finst)(?! (?:i dag|i kveld|denne|hver|kvar|til enhver|parkert|neste))`;
/** Of a house that was named before: at the end, for «hvor det er best å gå» says nothing of it. */
const NB_WHERE_IT = `(?:${NB_WHERE}|(?:hvor|kor|kvar) (?:det|den|dette) (?:er|ligger|ligg)(?= ?(?:$|[,|])))`;
const NB_TELL =
  '(?:sier?|seier|fortell?er?|fortel|fortelje?r?|oppgir?|oppgjev|opplyser?|røper?|avslører?|viser?|deler?)';
const EN_HOUSE =
  '(?:we|the (?:house|home|shelter|crisis centre|centre|center|refuge|flat|apartment|place|building|service))';
const EN_WHERE = `where (?:${EN_HOUSE} (?:are|is|live|stay|can be found)|to find (?:us|the (?:house|shelter|centre|center|refuge)))(?! (?:today|tonight|this|each|every|parked|next|on (?:a|any|the)))`;
const EN_WHERE_IT = `(?:${EN_WHERE}|where (?:it|this) is)`;
const ES_WHERE =
  'donde (?:estamos|nos encontramos|esta (?:la casa|el centro|el piso|el refugio|la vivienda|el lugar))(?! (?:hoy|esta|cada))';
const RO_WHERE =
  'unde (?:suntem|ne aflam|este (?:casa|centrul|adapostul|locul)|se afla (?:casa|centrul|adapostul|locul))(?! (?:azi|astazi|in fiecare))';
const RU_WHERE =
  'где (?:(?:мы )?(?:находимся|живем)|мы|(?:находится |расположен |расположено )?(?:дом|приют|центр|убежище|квартира)(?: находится)?)(?! (?:сегодня|сейчас|каждый|живете|будете|бываем))';
const UK_WHERE =
  'де (?:(?:ми )?(?:знаходимося|перебуваємо|живемо)|ми|(?:знаходиться |розташований )?(?:дім|будинок|притулок|центр|квартира)(?: знаходиться)?)(?! (?:сьогодні|зараз|щодня))';

/**
 * That nobody may know where the house is, that it is in a secret place, or that its address is told only to those who
 * are let in. What is said of the house of the reader («hvor du bor»), of the hours («når vi er åpne»), of where a bus
 * stands tonight, or of another's address («adressen til legen») is none of it.
 */
export const WHERE_PHRASES: Readonly<Record<PhraseLanguage, string>> = {
  nb:
    `${NB_WHERE},? (?:er|holdes|haldast|skal være)(?: helt| strengt)? (?:hemmelig|hemmeleg|hemmeligholdt|konfidensielt|ikke offentlig kjent)` +
    `|${NB_HOUSE} har (?:ingen|ikke|ikkje) (?:offentlig|offentleg)(?: kjent)? adresse|(?:hemmelig|hemmeleg|hemmeligholdt) (?:beliggenhet|lokasjon|plassering)` +
    `|(?:ingen|ikke noen|ikkje nokon)… (?:vite|veit|vet|vita|kjenne til|kjenner til|finne ut|høre) ${NB_WHERE_IT}` +
    `|(?:bare|kun|berre)…,? (?:vet|veit|får vite) ${NB_WHERE}` +
    `|(?:vi|me) (?:kan|vil|skal|får|må) (?:ikke|ikkje|aldri) ${NB_TELL}… ${NB_WHERE}` +
    `|(?:vi|me) ${NB_TELL} (?:det )?(?:ikke|ikkje|aldri|ingen)… ${NB_WHERE}|${NB_TELL} (?:vi|me) (?:ikke|ikkje|aldri)… (?:adress(?:en|a)|${NB_WHERE})` +
    `|(?:ikke|ikkje|aldri) (?:fortell|fortel|si|sei|røp|avslør|vis|spre|del)… (?:${NB_WHERE}|(?:hvor|kor|kvar) dette (?:er|ligger|ligg)(?= ?$))|(?:fortell|fortel|si|sei|røp|avslør|vis|spre|del) (?:ikke|ikkje|aldri)… ${NB_WHERE}` +
    `|(?:ring|kontakt)… for å (?:få vite|høre|høyre|finne ut|spørre|spørje)(?: om)? ${NB_WHERE}` +
    `|(?:du|dere|de) (?:får|vil få|skal få) (?:først |bare |kun )?(?:vite|høre|beskjed om) (?:${NB_WHERE}|(?:hvor|kor|kvar) (?:det|den) er) (?:først |bare |kun )?(?:når|etter|ved|hvis|dersom)` +
    `|(?:du|dere|de|alle) (?:får|vil få|kan få)(?: oppgitt| tilsendt| vite| utlevert)? (?:adress(?:en|a)|adressa)(?: vår)?(?: (?:av oss|på sms|på telefon))? (?:bare |kun |først |rett )?(?:når|etter|ved|hvis|dersom|på (?:telefon|sms|forespørsel))` +
    `|(?:vi|me) (?:gir|gjev|sender|sier|oppgir) (?:deg |dere )?adress(?:en|a)(?: vår)?(?: til deg)? (?:bare |kun |først )?(?:når|etter at|etter|ved|på (?:telefon|sms|forespørsel))` +
    `|adress(?:en|a)(?: vår| vårt| til (?:huset|senteret|krisesenteret|oss))? (?:blir|vert|er) (?:ikke|ikkje|aldri) (?:delt|gitt ut|utlevert|offentliggjort|allment kjent|offentlig kjent|offentleg kjend)` +
    `|${NB_HOUSE}… (?:er|holder til|held til|ligger|ligg|bor|bur) (?:på|i) (?:en |et |ein |eit |ei )?(?:hemmelig|hemmeleg|hemmelege|konfidensielt?|ukjent) (?:sted|stad|plass|lokasjon|lokale|bygning|hus|beliggenhet)` +
    `|(?:sentere?t?|krisesentere?t?|huset|boligen|bustaden|bostedet|bofellesskapet|botilbudet|leiligheten|leilegheita|stedet|staden|lokalet|beliggenheten|plasseringen|lokasjonen) (?:er|skal være|skal vere|må være|holdes|forblir) (?:helt |strengt |alltid )?(?:hemmelig|hemmeleg|hemmeligholdt|unntatt (?:fra )?offentlighet(?:en)?|unntatt offentlegheita?|ikke offentlig kjent|ikkje offentleg kjend|ikke allment kjent|ikke kjent for (?:andre|noen|utenforstående|allmennheten))`,
  en:
    `(?:call|phone|ring|contact|text|write|e-?mail)… to (?:find out|ask|hear|learn|know|be told|get to know) ${EN_WHERE}` +
    `|(?:call|phone|ring|contact)(?: us)?,? and we(?: will|[’']ll)? tell you ${EN_WHERE}` +
    `|(?:we|they)(?: will|[’']ll)? (?:only )?tell you ${EN_WHERE} (?:only )?(?:when|once|after|over the phone|on the phone|by (?:phone|text))` +
    `|(?:do not|don[’']t|never|please do not|must not|may not) (?:tell|say|show|reveal|disclose|share|write|post)… ${EN_WHERE_IT}|tell (?:no one|nobody|no-one) ${EN_WHERE_IT}` +
    `|(?:nobody|no one|no-one)(?: else)? (?:knows?|may know|must know|should know|can know|is told|gets to know|finds out|must find out|may find out) ${EN_WHERE}` +
    `|(?:we|the staff|our staff) (?:cannot|can[’']t|do not|don[’']t|will not|won[’']t|never|must not) (?:say|tell|reveal|disclose|share|publish)… ${EN_WHERE}` +
    "|you(?: will|[’']ll)? (?:get|receive|be given|be told|are given|are told) (?:the|our) (?:address|location) (?:only )?(?:when|once|after|on (?:arrival|referral|booking|request)|by (?:phone|text)|over the phone|as soon as)" +
    "|we(?: will|[’']ll)? (?:only )?(?:give|tell|send|text) you (?:the|our) (?:address|location) (?:only )?(?:when|once|after|on (?:arrival|referral|booking|request)|by (?:phone|text)|over the phone|as soon as)" +
    `|${EN_HOUSE}… (?:are|is|located|lies|live) (?:at|in) (?:a|an) (?:secret|undisclosed|unknown) (?:place|spot|building|house|site)` +
    '|(?:the|our) (?:house|shelter|refuge|location|building|flat) (?:is|are|must be|must stay|stays|remains)(?: kept)?(?: a| strictly| always)? (?:secret|undisclosed)',
  es:
    '(?:esta|estamos|se encuentra|nos encontramos|se halla|queda|ubicad[ao]|situad[ao])(?: ubicad[ao]| situad[ao])? en un(?:a)? (?:lugar|sitio|piso|casa|edificio|vivienda) (?:secret[ao]|ocult[ao]|no revelad[ao]|desconocid[ao])' +
    '|(?:el lugar|la casa|el piso|el refugio|la vivienda|el sitio) (?:es|se mantiene en|permanece en|se mantiene) secret[ao]' +
    `|(?:llama|llame|llamanos|llamenos|contactanos)… (?:te|le|os) (?:diremos|decimos|daremos|damos) (?:${ES_WHERE}|la direccion(?! de))` +
    `|(?:llama|llame|llamanos|llamenos)… para (?:saber|conocer) (?:${ES_WHERE}|(?:la|nuestra) direccion(?! de))` +
    `|(?:nadie|no) (?:sabe|debe saber|puede saber|decimos|podemos decir|revelamos|digas|diga|digan)… ${ES_WHERE}` +
    '|(?:la|nuestra) direccion (?:se da|se facilita|se comunica|se envia|se dice) (?:solo |unicamente )?(?:por telefono|al llamar|al llegar|cuando|despues|tras|a las)',
  ro:
    '(?:locul|casa|centrul|adapostul|locatia|locuinta) (?:este|e|ramane|este tinut[ao]?|trebuie sa ramana) (?:strict )?(?:secret[ao]?|in secret|confidentiala)' +
    '|(?:este|suntem|se afla|ne aflam|situat[ao]?)… intr-un loc (?:secret|ascuns|necunoscut|nedezvaluit)' +
    `|(?:suna|sunati|suna-ne|sunati-ne|contactati-ne|contacteaza-ne)… (?:ca sa|pentru a|sa) (?:afli|aflati|afla|primi|primiti|primesti) (?:adresa(?! (?:med|doc|spit|unei|unui))|${RO_WHERE})` +
    `|nu (?:spunem|putem spune|dezvaluim|comunicam|spuneti|spune)(?: nimanui)?,? ${RO_WHERE}|nimeni nu (?:stie|trebuie sa stie|afla|poate afla),? ${RO_WHERE}` +
    '|(?:primesti|primiti|afli|aflati|va dam|iti dam) adresa (?:doar |numai )?(?:cand|dupa|la telefon|prin telefon|la sosire)',
  ru:
    '(?:место(?:нахождение|положение)?|расположение|дом|приют)(?: (?:приюта|дома|центра|убежища|нашего))* (?:держ\\p{L}{2,5}|хран\\p{L}{2,5}|остается|сохраняется)(?: \\p{L}+)? в (?:тайне|секрете)' +
    '|(?:место(?:нахождение|положение)?|расположение)(?: (?:приюта|дома|центра|убежища))* (?:секретное|тайное|секретно|засекречено|не разглашается|не раскрывается|не сообщается)' +
    '|(?:находи\\p{L}+|расположен\\p{L}*|живем|мы)… в (?:секретном|тайном|засекреченном) месте' +
    '|адрес(?: (?:наш|приюта|дома|центра|убежища|места|вам|тебе|мы|квартиры))* (?:скаж\\p{L}+|сообщ\\p{L}+|дадут|дадим|назов\\p{L}+|узнаете|узнаешь|дается|предоставляется)(?: (?:вам|тебе|только))* (?:по телефону|при (?:записи|звонке|обращении|заселении|встрече)|после|когда|только)' +
    `|(?:звоните|позвоните|напишите|обращайтесь),? чтобы узнать (?:наш )?(?:адрес(?: (?:приюта|дома|центра|убежища))?(?! (?:врача|больницы|поликлиники|клиники|аптеки|полиции|суда))|${RU_WHERE})` +
    `|(?:никто не|не) (?:знает|должен знать|должен узнать|узнает|говорим|скажем|сообщаем|раскрываем|разглашаем|говорите|рассказывайте|сообщайте)(?: никому)?,? ${RU_WHERE}`,
  uk:
    'місце(?:знаходження|перебування)?(?: (?:притулку|будинку|центру))* (?:трима\\p{L}{2,5}|зберіга\\p{L}{2,5}|залишається|перебуває)(?: \\p{L}+)? [ву] (?:таємниці|секреті)' +
    '|місце(?:знаходження|перебування)?(?: (?:притулку|будинку|центру))* (?:секретне|таємне|засекречене|не розголошується|не розкривається)' +
    '|(?:знаходи\\p{L}+|розташован\\p{L}+|живемо|ми)… [ву] (?:секретному|таємному|засекреченому) місці' +
    '|адресу(?: (?:нашу|притулку|будинку|центру|вам|тобі|ми))* (?:скаж\\p{L}+|повідом\\p{L}+|дадуть|дамо|назв\\p{L}+|дізнаєтеся|дізнаєшся)(?: (?:вам|тобі|лише|тільки))* (?:по телефону|телефоном|при (?:записі|дзвінку|зверненні|зустрічі)|під час|після|коли|лише|тільки)' +
    `|(?:ніхто не|не) (?:знає|повинен знати|дізнається|кажемо|скажемо|повідомляємо|розкриваємо|розголошуємо|кажіть|розповідайте)(?: нікому)?,? ${UK_WHERE}`,
  pl:
    'miejsce (?:jest|pozostaje)(?: scisle)? (?:tajne|utajnione|niejawne)|w (?:tajnym|utajnionym|ukrytym) miejscu' +
    '|adres (?:podajemy|podamy|poznasz|otrzymasz|dostaniesz|podawany jest|jest podawany)(?: tylko| dopiero)? (?:telefonicznie|przez telefon|po|przy|gdy|kiedy|tylko|dopiero)' +
    '|(?:nikt nie wie|nikt nie moze wiedziec|nie mowimy(?: nikomu)?|nie mow nikomu),? gdzie (?:jestesmy|sie znajdujemy|jest (?:dom|schronisko|osrodek))',
  bg:
    'мястото (?:е|остава|се пази|се държи)(?: строго)? (?:тайно|секретно|в тайна|поверително)|на (?:тайно|секретно) място' +
    '|адресът се (?:дава|съобщава|казва)(?: само)? (?:по телефона|при|след|когато)' +
    '|(?:никой не знае|никой не бива да знае|не казваме(?: на никого)?),? къде (?:сме|се намираме|е (?:къщата|центърът|приютът))',
  fr:
    '(?:est|sommes|se trouve|nous trouvons|situe\\p{L}{0,2})… dans un (?:lieu|endroit) (?:secret|tenu secret|cache)|(?:le lieu|la maison|le foyer|le refuge) (?:est|reste|doit rester)(?: tenue?| gardee?)? secr[eè]te?t?' +
    "|l[’']adresse (?:est|vous est|vous sera|sera) (?:donnee|communiquee|transmise|envoyee)(?: seulement| uniquement)? (?:par telephone|a l[’']arrivee|sur demande|apres|lorsque|quand|au telephone)" +
    '|(?:ne dites|ne dis|nous ne disons|personne ne sait|personne ne doit savoir)(?: pas)?(?: a personne)? ou (?:nous sommes|se trouve (?:la maison|le foyer|le refuge)|est (?:la maison|le foyer|le refuge))',
  ar: 'مكان(?:نا)? (?:سري|سريا|غير معلن)|في مكان سري|لا (?:نقول|نخبر|تخبر|تقل)… اين (?:نحن|يقع (?:البيت|الماوي|المركز))|نعطيك العنوان (?:عند|بعد|عبر الهاتف|فقط)',
};
