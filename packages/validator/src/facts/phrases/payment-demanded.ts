import { defineTopic } from './topic.ts';

/** The text says that the person pays: a price, a fee, a deductible. Calls, journeys and what others charge do not count. */
export const asksForPayment = defineTopic('demand', {
  nb: {
    starts: 'kost beta egen eige pris geby avgi innga inng kont delt',
    says: '(?:koster|kostar)(?: \\p{L}+){0,3} (?:kr\\.? ?)?\\d[\\d  ]*(?:,-|kr|kroner)?|(?:du|dere|alle|voksne|den enkelte)(?: må| skal)? (?:selv )?(?:betale|betaler|betalar|betala)(?: \\p{L}+){0,3} (?:kr\\.? ?)?\\d+|(?:du|dere|alle|voksne)(?: må| skal) (?:selv )?(?:betale|betala)|(?:du |alle )?(?:betaler|betalar|betale) (?:en |vanlig |selv )?(?:egenandel|eigendel|gebyr|avgift)(?:en)?|(?:egenandel|egenandelen|eigendelen?|pris|prisen|inngang|gebyr|gebyret|deltakeravgift|kontingent)(?: er| på|:)+ ?(?:kr\\.? ?)?\\d+',
    unless:
      'ringe|telefon|samtalen|sms|buss|bussen|trikk|trikken|tog|toget|taxi|drosje|møter|uteblir|ingenting|gratis|dekker|dekkes|dekkjer|spart?e|støtte|stønad|inntekt|tjener|verdt|refunderes',
  },
  en: {
    starts: 'cost pay pays fee fees char dedu pric copa co entr',
    says: 'costs?(?: \\p{L}+){0,2} (?:nok|kr|€|£|\\$)? ?\\d+|you (?:must|have to|need to|will have to|will) pay|you pay (?:a |the |an )?(?:\\p{L}+ )?(?:fee|deductible|charge|\\d+)|there is a (?:small )?(?:fee|charge)|(?:fee|deductible|co-?payment|charge|price|entrance)(?: is| of|:)+ ?(?:nok|kr|€|£|\\$)? ?\\d+',
    unless:
      'call|calls|phone|text message|bus|travel|taxi|miss|missed|show up|nothing|free|covers?|covered|support|grant|income|earn|refunded|low cost of',
  },
  es: {
    starts: 'cues paga prec tari copa cuot',
    says: 'cuesta(?:n)?(?: \\p{L}+){0,2} (?:€|nok)? ?\\d+|(?:debe|debes|tiene que|hay que|tendrá que) pagar|se paga (?:una |un )?(?:\\p{L}+ )?(?:cuota|tarifa|copago|\\d+)|(?:precio|tarifa|cuota|copago)(?: es| de|:)+ ?(?:€|nok)? ?\\d+',
    unless: 'llamada|teléfono|autobús|viaje|gratis|gratuit[oa]s?|cubre|ayuda de|ingresos',
  },
  ro: {
    starts: 'cost plat pret taxa tari',
    says: 'costă(?: \\p{L}+){0,2} (?:nok|€)? ?\\d+|trebuie să (?:plătești|plătiți)|(?:plătești|plătiți) (?:o |un )?(?:\\p{L}+ )?(?:taxă|\\d+)|(?:preț(?:ul)?|tax[aă]|tarif(?:ul)?)(?: este| de|:)+ ?(?:nok|€)? ?\\d+',
    unless: 'apel|apelul|telefon|autobuz|călătorie|gratuit|gratis|acoperă|venit',
  },
  ru: {
    starts: 'стои плат запл цена сбор взно',
    says: 'стоит(?: \\p{L}+){0,2} \\d+|(?:нужно|необходимо|надо|придется|должны) (?:за)?платить|(?:вы |ты )?платите (?:\\p{L}+ )?(?:сбор|взнос|франшизу|\\d+)|(?:цена|стоимость|сбор|плата|взнос)(?: составляет|:| —| -)+ ?\\d+',
    unless: 'звонок|звонки|телефон|автобус|поездка|бесплатно|бесплатн\\p{L}+|покрывает|доход',
  },
  uk: {
    starts: 'кошт плат запл ціна варт збір внес',
    says: 'коштує(?: \\p{L}+){0,2} \\d+|(?:потрібно|необхідно|треба|доведеться|повинні) (?:за)?платити|(?:ви |ти )?платите (?:\\p{L}+ )?(?:збір|внесок|\\d+)|(?:ціна|вартість|збір|плата|внесок)(?: становить|:| —| -)+ ?\\d+',
    unless: 'дзвінок|дзвінки|телефон|автобус|поїздка|безкоштовн\\p{L}+|покриває|дохід',
  },
  pl: {
    starts: 'kosz plac zapl opla cena',
    says: 'kosztuje(?: \\p{L}+){0,2} \\d+|(?:musisz|trzeba|należy) (?:za)?płacić|(?:płacisz|płaci się) (?:\\p{L}+ )?(?:opłatę|\\d+)|(?:cena|opłata|koszt)(?: wynosi| to|:)+ ?\\d+',
    unless: 'połączenie|telefon|autobus|podróż|bezpłatn\\p{L}+|za darmo|pokrywa|dochód',
  },
  bg: {
    starts: 'стру плат плащ цена такс',
    says: 'струва(?: \\p{L}+){0,2} \\d+|(?:трябва|необходимо е) да (?:платите|платиш|плащате)|(?:плащате|плащаш) (?:\\p{L}+ )?(?:такса|\\d+)|(?:цената|цена|такса|таксата)(?: е|:)+ ?\\d+',
    unless: 'разговор|обаждане|телефон|автобус|пътуване|безплатн\\p{L}+|покрива|доход',
  },
  fr: {
    starts: 'cout paye prix tari frai fran part',
    says: 'coûte(?:nt)?(?: \\p{L}+){0,2} (?:€|nok)? ?\\d+|(?:devez|faut|doit|devrez) payer|vous payez (?:une |un |des )?(?:\\p{L}+ )?(?:franchise|frais|participation|\\d+)|(?:prix|tarif|participation)(?: est de| de|:)+ ?(?:€|nok)? ?\\d+',
    unless: 'appel|téléphone|bus|voyage|gratuit|gratuite|gratuits|gratuites|couvre|revenu|revenus',
  },
  ar: {
    starts: 'يكلف تكلف تدفع دفع سعر رسوم',
    says: '(?:يكلف|تكلف)(?: \\p{L}+){0,2} \\d+|(?:يجب|عليك)(?: أن)? (?:تدفع|الدفع|دفع)|(?:السعر|الرسوم|رسوم)(?: هو| هي|:)* ?\\d+',
    unless: 'المكالمة|الهاتف|الحافلة|السفر|مجان\\p{L}*|يغطي|الدخل',
  },
});
