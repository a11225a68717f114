import { defineTopic } from './topic.ts';

/** Nothing, in figures. */
const ZERO = '0{1,4}(?:[.,]0{1,2})?(?![.,]?\\d)';
/** “0 kr” is no price. */
const NOT_NOTHING = `(?!${ZERO})`;
const AMOUNT = `${NOT_NOTHING}\\d+(?:[ .]\\d{3})?`;
/** After “you must pay”: neither “0 kr” nor “null kroner”. */
const SOMETHING = `(?! (?:kr\\.? ?|nok |€ ?)?(?:${ZERO}|null|zero|cero|ноль|нуль|нула|0,-))`;
const MONEY = `(?:(?:kr\\.?|nok|€|£) ?${AMOUNT}|${AMOUNT} ?(?:,-|kr|nok|kroner|kronor|crowns|euros?|eur|€|£|de coroane|coroane|coronas|крон\\p{L}?|евро|couronnes|koron\\p{L}?))`;
/** A line of a list of prices: “Breakfast: 20 kr”. */
const priceOf = (things: string) => `(?:${things})(?::| [–-])? ?${MONEY}`;
/** “Breakfast is 20 NOK”, “each night is fifty kroner”; `is` with the space before it. */
const priceIs = (things: string, is: string, words: string) =>
  `(?:${things})(?: \\p{L}+)?(?:${is}) (?:${MONEY}|${words})`;

/** The text says that the person pays: a price, a fee, a deductible. Calls, journeys and what others charge do not count. */
export const asksForPayment = defineTopic('demand', {
  nb: {
    starts:
      'døgn kost beta egen eige pris geby avgi innga inng kont delt frok midd luns målt over seng dusj kles kons hver kvar per natt leia leie tar tek krev grat depo test bere kr kron nok medl',
    says: `(?:døgn|natt|overnattings)pris(?:en)?(?: er| på|:)* (?:kr\\.? ?)?${MONEY}|^betal(?:ing)? (?:skjer )?(?:med|via|på|i) (?:vipps|kort|kontant)|(?:koster|kostar)(?: \\p{L}+){0,3} (?:kr\\.? ?)?${NOT_NOTHING}\\d[\\d  ]*(?:,-|kr|kroner)?|(?:du|dere|alle|voksne|den enkelte)(?: må| skal)? (?:selv )?(?:betale|betaler|betalar|betala)(?: \\p{L}+){0,3} (?:kr\\.? ?)?${AMOUNT}|(?:du|dere|alle|voksne)(?: må| skal) (?:selv )?(?:betale|betala)${SOMETHING}|vanl[ei]g (?:egenandel|eigendel) (?:gjelder|gjeld)|(?:er|gjelder|gjeld) vanl[ei]g (?:egenandel|eigendel)|(?:du |alle )?(?:betaler|betalar|betale) (?:en |vanlig |selv )?(?:egenandel|eigendel|gebyr|avgift)(?:en)?|(?:egenandel|egenandelen|eigendelen?|pris|prisen|inngang|gebyr|gebyret|deltakeravgift|kontingent)(?: er| på|:)+ ?(?:kr\\.? ?)?${AMOUNT}|${priceOf('egenandel(?:en)?|eigendel(?:en)?|inngang|gebyr|deltakeravgift|kontingent|frokost|middag|lunsj|måltid|overnatting|seng|dusj|klesvask|konsultasjon')}|${priceIs('egenandel(?:en)?|eigendel(?:en)?|inngang(?:en)?|gebyr(?:et)?|frokost(?:en)?|middag(?:en)?|lunsj(?:en)?|måltid(?:et)?|overnatting(?:en)?|seng(?:a|en)?|dusj(?:en)?|klesvask(?:en)?|konsultasjon(?:en)?|(?:hver|kvar|per|en|ei|ein|hvert) (?:natt|dag|time|konsultasjon|dusj|test|måltid)|prisen|leia|leien', ' er', '(?!(?:null|ingen)(?!\\p{L}))\\p{L}+ (?:kroner|kr)')}|(?:koster|kostar)(?: (?!(?:null|ingen|ikke|ikkje)(?!\\p{L}))\\p{L}+){1,3} kroner|(?:egenandel(?:en)?|eigendel(?:en)?|gebyr(?:et)?|avgift(?:en)?|depositum(?:et)?|kontingent(?:en)?)(?: på \\p{L}+)? (?:(?:må|skal) (?:betales|betalast|gjøres opp|legges|dekkes av deg)|betales|kreves|påløper|tilkommer|kommer i tillegg)|(?:krever|krev|kreves|(?:vi|senteret|klinikken) (?:tar|tek)) (?:en |ein |eit |et |liten |lita |lav |vanlig )*(?:egenandel|eigendel|betaling(?! for)|gebyr|avgift)|(?:vi (?:krever|tar|tek)|kreves) (?:et |eit )?depositum|(?:vi|senteret|legen|klinikken) (?:tar|tek)(?: (?:også|alltid|dessverre|deg))? (?:(?:seg|oss) )?betalt(?! for (?:sex|seksuelle))|(?:tar|tek) vi(?: oss)? betalt|(?:vi|de|senteret) (?:tar|tek|krever|krev|beregner)(?: (?!(?:imot|mot|med|over|vare|del|utgangspunkt)(?!\\p{L}))\\p{L}+){0,2} ${MONEY}|${MONEY} ?(?:(?:per|pr\\.?|/|for (?:en|ei|hver)|hver|kvar) ?(?:natt|døgn|seng|måltid|dusj|besøk|konsultasjon|gang|person|dag)|(?:for )?(?:natta|natten|døgnet))(?!\\p{L})|(?:frokost|middag|lunsj|måltid(?:er)?|suppe|seng|overnatting|dusj|klesvask)(?:en)? (?:til|for) (?:bare |kun |berre )?${MONEY}|(?:ta|ha) med(?: deg)? ${MONEY}|^(?:et |eit )?depositum(?:et)?(?: er| på|:)* ?${MONEY}|^vipps(?: oss)? ${MONEY}$|^${MONEY} (?:på|med|via|i) vipps|medlemskap \\(${MONEY}[^)|]{0,20}\\) (?:kreves|krevst|er nødvendig|er påkrevd)`,
    unless:
      'på hotell|ringe|telefon|samtalen|sms|buss|bussen|trikk|trikken|tog|toget|taxi|drosje|møter|uteblir|ingenting|gratis|dekker|dekkes|dekket|dekkjer|dekka|spart?e|støtte|stønad|inntekt|tjener|verdt|refunderes|gavekort|lønn\\p{L}*|stipend|lommepenger|dagpenger|(?:får|utbetalt)(?: (?:utbetalt|kr|opptil|inntil))* \\d\\p{L}*',
    asWhole:
      `gratis(?: \\p{L}+){0,3},? (?:deretter|etter det|siden|ellers|elles|resten)(?: \\p{L}+){0,3} ${MONEY}|` +
      '(?:er|blir|vert)(?: (?:det|tilbudet|hjelpen|alt|dette|tjenesten|vi))?(?: dessverre)? (?:ikke|ikkje) (?:helt |heilt |lenger |alltid )?gratis(?! (?:å|i norge|i noreg|for (?:andre|de fleste)))|^(?:dessverre )?(?:ikke|ikkje) gratis ?[.!]?$',
  },
  en: {
    starts:
      'cost pay pays fee fees char dedu pric copa co entr brea lunc dinn meal bed over show laun cons admi free each ever per nigh rent paid take ask test sess depo kr kron nok crow euro brin',
    says: `costs?(?: \\p{L}+){0,2} (?:nok|kr|€|£|\\$)? ?${AMOUNT}|you (?:must|have to|need to|will have to|will) pay${SOMETHING}|you pay (?:a |the |an )?(?:\\p{L}+ )?(?:fee|deductible|charge|${AMOUNT})|there is a (?:small )?(?:fee|charge)|(?:fee|deductible|co-?payment|charge|price|entrance)(?: is| of|:)+ ?(?:nok|kr|€|£|\\$)? ?${AMOUNT}|${priceOf('fee|deductible|co-?payment|entrance|admission|breakfast|lunch|dinner|meals?|bed|overnight stay|shower|laundry|consultation')}|${priceIs('(?:each|every|a|one|per) (?:night|meal|day|visit|consultation|shower|session|test|bed|place|breakfast|dinner|lunch)|fee|deductible|co-?payment|entrance|admission|breakfast|lunch|dinner|meals?|bed|overnight stay|shower|laundry|consultation|the (?:price|rent)', ' is| are', '(?!(?:zero|no)(?!\\p{L}))\\p{L}+ (?:kroner|crowns|euros?|nok)')}|costs?(?: (?!(?:zero|no|nothing|not|less|only)(?!\\p{L}))\\p{L}+){1,3} (?:kroner|crowns|euros|nok)|(?:an? |the |your |small )*(?:fee|charge|deductible|co-?payment|deposit)(?: (?:for|of) \\p{L}+)? (?:is|must be|will be|has to be) (?:charged|paid|payable|due|required|added)|(?:you|guests|visitors|patients|everyone) (?:will be|are|is) charged(?! (?:with|nothing|no))|(?:we|the (?:doctor|clinic|cent(?:re|er))) charges?(?! (?:nothing|no|your|phones?|you nothing)(?!\\p{L}))|(?:we|they) (?:take|ask)(?: (?!(?:no|not|nothing)(?!\\p{L}))\\p{L}+){0,2} ${MONEY}|(?:is|are) (?:a )?paid (?:service|services|offer)|(?:help|treatment|consultation|service|services|beds?|food|meals?|visits?) costs? money|${MONEY} ?(?:per|a|an|each|every|/) ?(?:night|day|meal|visit|shower|person|bed)(?!\\p{L})|(?:breakfast|lunch|dinner|meals?|soup|beds?|showers?|laundry) for (?:only |just )?${MONEY}|bring ${MONEY}`,
    unless:
      'call|calls|phone|text message|bus|travel|taxi|miss|missed|show up|nothing|free|covers?|covered|support|grant|income|earn|refunded|low cost of|phones?|a fine|(?:you|we) (?:get|receive|give)|allowance|pocket money|wages?|salary|worth|voucher',
    asWhole:
      `free(?: \\p{L}+){0,3},? (?:then|after (?:that|which)|afterwards|otherwise)(?: \\p{L}+){0,3} ${MONEY}|` +
      "(?<!(?:we|you|they|i|people|women|who) )(?:is|are|was) not (?:completely |entirely |always |totally )?free(?: of charge)?(?! (?:of|from|to|today|tomorrow|until|on|at|in|will|for (?!(?:everyone|all|anyone)(?!\\p{L}))|speech|choice)|-)|(?:it|service|help|treatment|food) (?:isn[’']t|aren[’']t) free(?: of charge)?(?! (?:of|from|to|until|in|for (?!(?:everyone|all|anyone)(?!\\p{L})))|-)|not for free(?! to)|^not free(?: of charge)? ?[.!]?$|(?:fees?|charges?|deductibles?|co-?payments?|deposits?) (?:apply|applies)",
  },
  es: {
    starts:
      'cues paga prec tari copa cuot entr desa almu comi cena cama duch cons cada vale grat cobr abon noch pago',
    says: `cuesta(?:n)?(?: \\p{L}+){0,2} (?:€|nok)? ?${AMOUNT}|(?:debe|debes|deben|deberá|deberás|tiene que|tienes que|tienen que|hay que|tendrá que|tendrás que|has? de) pagar${SOMETHING}|(?:pagas|usted paga) (?:\\p{L}+ )?${AMOUNT}|se paga (?:una |un )?(?:\\p{L}+ )?(?:cuota|tarifa|copago|${AMOUNT})|(?:precio|tarifa|cuota|copago)(?: es| de|:)+ ?(?:€|nok)? ?${AMOUNT}|${priceOf('tarifa|cuota|copago|precio|entrada|desayuno|almuerzo|comida|cena|cama|ducha|consulta')}|${priceIs('cada (?:noche|comida|visita|consulta|día|ducha|sesión|prueba)|la (?:noche|comida|cena|cama|ducha|consulta|entrada|cuota|tarifa)|el (?:desayuno|almuerzo|precio|copago)|desayuno|almuerzo|cena|cama|ducha|consulta', ' es| son', '(?!(?:cero|ni|un)(?!\\p{L}))\\p{L}+ (?:coronas|euros)')}|(?:cuesta|cuestan)(?: (?!(?:cero|nada|no|menos)(?!\\p{L}))\\p{L}+){1,3} (?:coronas|euros)|(?<!(?:un|el|su|tu|este) )valen? ${MONEY}|(?:es|son) de pago|se cobra(?:n)?(?: \\p{L}+){0,2} (?:una (?:pequeña )?(?:cuota|tarifa|tasa)|un copago|entrada|cuota|tarifa|copago|${AMOUNT})|(?:cobramos|cobraremos)(?! (?:el|la|su|tu) (?:ayuda|salario))|hay (?:que abonar|una (?:pequeña )?(?:cuota|tarifa))|(?:debes?|tienes? que|hay que) abonar`,
    unless: 'llamada|teléfono|autobús|viaje|gratis|gratuit[oa]s?|cubre|ayuda de|ingresos',
    asWhole:
      'no (?:es|son|está|sale)(?: (?:del todo|siempre|totalmente|un servicio))? (?:gratis|gratuit[oa]s?)(?! en noruega)',
  },
  ro: {
    starts:
      'cost plat pret taxa tari copl intr mic micu pran cina masa pat dus cons fiec noap se cont perc luam exis bani achi grat dusu cere sedi',
    says: `costă(?: \\p{L}+){0,2} (?:nok|€)? ?${AMOUNT}|(?:trebuie|va trebui) să (?:plătești|plătiți)${SOMETHING}|(?:plătești|plătiți) (?:o |un )?(?:\\p{L}+ )?(?:taxă|${AMOUNT})|(?:preț(?:ul)?|tax[aă]|tarif(?:ul)?)(?: este| de|:)+ ?(?:nok|€)? ?${AMOUNT}|${priceOf('tax[aă]|tarif|coplat[aă]|intrare|mic(?:ul)? dejun|prânz|cină|masă|pat|duș|consultație')}|${priceIs('(?:o|fiecare|pe) (?:noapte|masă|consultație|vizită|zi|ședință)|masa|consultația|taxa|intrarea|prețul|patul|dușul|micul dejun|prânzul|cina', ' este| e', '(?!(?:zero|nici)(?!\\p{L}))\\p{L}+ (?:de )?(?:coroane|lei|euro)')}|costă(?: (?!(?:zero|nimic|nu)(?!\\p{L}))\\p{L}+){1,4} (?:coroane|lei|euro)|se (?:plătește|plătesc|achită|percepe|ia|taxează)(?: (?!(?:de|din|către)(?!\\p{L}))\\p{L}+){0,2} (?:tax[ăa]|tarif|sumă|coplată|${AMOUNT})|se (?:plătește|achită)(?: (?:la (?:intrare|recepție|ușă|fața locului)|în numerar|cash))?(?= ?(?:$|[,|]))|(?:este|e|sunt) (?:contra cost|cu plată|contra plată|taxabil\\p{L}{0,2})|(?:percepem|luăm|cerem) (?:o )?(?:tax[ăa]|bani|${AMOUNT})|există o (?:mică )?taxă`,
    unless: 'apel|apelul|telefon|autobuz|călătorie|gratuit|gratis|acoperă|venit',
    asWhole:
      'nu (?:este|e|sunt)(?: (?:în totalitate|complet|întotdeauna|un serviciu))? (?:gratis|gratuit(?:ă|e|i)?)(?! în norvegia)',
  },
  ru: {
    starts:
      'стои плат запл цена сбор взно допл вход завт обед ужин ночл душ конс прие ночь кажд одна услу помо тест лече пита это все прож заня бере взим бесп',
    says: `стоит(?: \\p{L}+){0,2} ${AMOUNT}|(?:нужно|необходимо|надо|придется|должны) (?:за)?платить${SOMETHING}|(?:вы |ты )?платите (?:\\p{L}+ )?(?:сбор|взнос|франшизу|${AMOUNT})|(?:цена|стоимость|сбор|плата|взнос)(?:(?: составляет|:| —| -)+ ?${AMOUNT}| ${MONEY})|${priceOf('сбор|взнос|плата|доплата|цена|вход|завтрак|обед|ужин|ночлег|душ|консультация|при[её]м')}|${priceIs('(?:каждая|одна|за) (?:ночь|консультация)|каждый (?:день|визит|прием)|ночь|ночлег|завтрак|обед|ужин|душ|консультация|при[её]м|вход', ' —| -', '(?!(?:ноль|ни)(?!\\p{L}))\\p{L}+ крон\\p{L}?')}|стоит(?: (?!(?:ноль|ничего|не|ни|меньше)(?!\\p{L}))\\p{L}+){1,3} крон\\p{L}?|(?:услуг[аи]|помощь|при[её]м|консультаци[яи]|вход|ночлег|обед|завтрак|ужин|душ|тесты?|лечение|питание|это|вс[её]|проживание|занятия) ?[—–-]? ?(?:здесь |у нас )?(?:платн(?:ая|ый|ое|ые|о)|за плату|за деньги)|(?:мы )?(?:берем|взимаем) (?:плату|деньги|взнос|сбор|\\p{L}+ плату|${AMOUNT})|взимается (?:плата|сбор|взнос)`,
    unless: 'звонок|звонки|телефон|автобус|поездка|бесплатно|бесплатн\\p{L}+|покрывает|доход',
    asWhole: 'не (?:является |совсем |всегда |полностью )?бесплатн(?:о|ая|ый|ое|ые|ой|ым)(?! в норвегии)',
  },
  uk: {
    starts: 'кошт плат запл ціна варт збір внес',
    says: `коштує(?: \\p{L}+){0,2} ${AMOUNT}|(?:потрібно|необхідно|треба|доведеться|повинні) (?:за)?платити${SOMETHING}|(?:ви |ти )?платите (?:\\p{L}+ )?(?:збір|внесок|${AMOUNT})|(?:ціна|вартість|збір|плата|внесок)(?: становить|:| —| -)+ ?${AMOUNT}`,
    unless: 'дзвінок|дзвінки|телефон|автобус|поїздка|безкоштовн\\p{L}+|покриває|дохід',
  },
  pl: {
    starts: 'kosz plac zapl opla cena plat odpl',
    says: `(?:jest|są) (?:od)?płatn[yae]|kosztuje(?: \\p{L}+){0,2} ${AMOUNT}|(?:musisz|trzeba|należy) (?:za)?płacić${SOMETHING}|(?:płacisz|płaci się) (?:\\p{L}+ )?(?:opłatę|${AMOUNT})|(?:cena|opłata|koszt)(?: wynosi| to|:)+ ?${AMOUNT}`,
    unless: 'połączenie|telefon|autobus|podróż|bezpłatn\\p{L}+|za darmo|pokrywa|dochód',
  },
  bg: {
    starts: 'стру плат плащ цена такс',
    says: `струва(?: \\p{L}+){0,2} ${AMOUNT}|(?:трябва|необходимо е) да (?:платите|платиш|плащате)${SOMETHING}|(?:плащате|плащаш) (?:\\p{L}+ )?(?:такса|${AMOUNT})|(?:цената|цена|такса|таксата)(?: е|:)+ ?${AMOUNT}`,
    unless: 'разговор|обаждане|телефон|автобус|пътуване|безплатн\\p{L}+|покрива|доход',
  },
  fr: {
    starts: 'cout paye prix tari frai fran part',
    says: `coûte(?:nt)?(?: \\p{L}+){0,2} (?:€|nok)? ?${AMOUNT}|(?:devez|faut|doit|devrez) payer${SOMETHING}|vous payez (?:une |un |des )?(?:\\p{L}+ )?(?:franchise|frais|participation|${AMOUNT})|(?:prix|tarif|participation)(?: est de| de|:)+ ?(?:€|nok)? ?${AMOUNT}`,
    unless: 'appel|téléphone|bus|voyage|gratuit|gratuite|gratuits|gratuites|couvre|revenu|revenus',
  },
  ar: {
    starts: 'ثمن يكلف تكلف تدفع دفع سعر رسوم مدفو',
    says: `(?:ال)?خدم(?:ة|ات) مدفوعة(?! (?:من|مسبقا|الأجر))|(?:يكلف|تكلف)(?: \\p{L}+){0,2} ${AMOUNT}|(?:يجب|عليك)(?: أن)? (?:تدفع|الدفع|دفع)|(?:السعر|الرسوم|رسوم)(?: هو| هي|:)* ?${AMOUNT}|(?:تكلفة|ثمن|سعر)(?: \\p{L}+){1,2}(?: هو| هي|:)? ?${AMOUNT} ?(?:كرون|يورو)\\p{L}?`,
    unless: 'المكالمة|الهاتف|الحافلة|السفر|مجان\\p{L}*|يغطي|الدخل',
  },
  sv: {
    starts: 'kost avgi beta egen',
    says: `kostar(?: \\p{L}+){0,2} ${AMOUNT}|(?:patient|egen)?avgift(?:en)?(?: är| på|:)+ ?${AMOUNT}|(?:måste|ska) (?:du )?betala${SOMETHING}`,
    unless: 'ringa|samtal\\p{L}*|telefon\\p{L}*|sms|buss\\p{L}*|resa\\p{L}*|gratis|kostnadsfri\\p{L}*|täcker',
  },
  da: {
    starts: 'kost gebyr beta egen',
    says: `koster(?: \\p{L}+){0,2} ${AMOUNT}|(?:gebyr(?:et)?|egenbetaling)(?: er| på|:)+ ?${AMOUNT}|(?:skal|må) (?:du )?betale${SOMETHING}`,
    unless: 'ringe|opkald\\p{L}*|telefon\\p{L}*|sms|bus\\p{L}*|rejse\\p{L}*|gratis|dækker',
  },
  de: {
    starts: 'kost gebu eige prei eint zahl beza',
    says: `kostet(?: \\p{L}+){0,2} ${AMOUNT}|(?:gebühr|eigenanteil|preis|eintritt)(?: beträgt| ist|:)+ ?${AMOUNT}|(?:müssen|musst|muss)(?: \\p{L}+)? (?:etwas |selbst )?(?:be)?zahlen`,
    unless:
      'anruf\\p{L}*|telefon\\p{L}*|sms|bus|fahrt|kostenlos\\p{L}*|kostenfrei\\p{L}*|gratis|übernimmt|übernehmen',
  },
});
