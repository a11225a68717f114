import { defineTopic } from './topic.ts';

/** Nothing, in figures. */
const ZERO = '0{1,4}(?:[.,]0{1,2})?(?![.,]?\\d)';
/** “0 kr” is no price. */
const NOT_NOTHING = `(?!${ZERO})`;
const AMOUNT = `${NOT_NOTHING}\\d+(?:[ .]\\d{3})?`;
/** After “you must pay”: neither “0 kr” nor “null kroner”. */
const SOMETHING = `(?! (?:kr\\.? ?|nok |€ ?)?(?:${ZERO}|null|zero|cero|ноль|нуль|нула|0,-))`;
const MONEY = `(?:(?:kr\\.?|nok|€|£) ?${AMOUNT}|${AMOUNT} ?(?:,-|kr|nok|kroner|crowns|euros?|€|£|de coroane|coroane|coronas|крон\\p{L}?|евро|couronnes|koron\\p{L}?))`;
/** A line of a list of prices: “Breakfast: 20 kr”. */
const priceOf = (things: string) => `(?:${things})(?::| [–-])? ?${MONEY}`;

/** The text says that the person pays: a price, a fee, a deductible. Calls, journeys and what others charge do not count. */
export const asksForPayment = defineTopic('demand', {
  nb: {
    starts:
      'kost beta egen eige pris geby avgi innga inng kont delt frok midd luns målt over seng dusj kles kons',
    says: `(?:koster|kostar)(?: \\p{L}+){0,3} (?:kr\\.? ?)?${NOT_NOTHING}\\d[\\d  ]*(?:,-|kr|kroner)?|(?:du|dere|alle|voksne|den enkelte)(?: må| skal)? (?:selv )?(?:betale|betaler|betalar|betala)(?: \\p{L}+){0,3} (?:kr\\.? ?)?${AMOUNT}|(?:du|dere|alle|voksne)(?: må| skal) (?:selv )?(?:betale|betala)${SOMETHING}|(?:du |alle )?(?:betaler|betalar|betale) (?:en |vanlig |selv )?(?:egenandel|eigendel|gebyr|avgift)(?:en)?|(?:egenandel|egenandelen|eigendelen?|pris|prisen|inngang|gebyr|gebyret|deltakeravgift|kontingent)(?: er| på|:)+ ?(?:kr\\.? ?)?${AMOUNT}|${priceOf('egenandel(?:en)?|eigendel(?:en)?|inngang|gebyr|deltakeravgift|kontingent|frokost|middag|lunsj|måltid|overnatting|seng|dusj|klesvask|konsultasjon')}`,
    unless:
      'ringe|telefon|samtalen|sms|buss|bussen|trikk|trikken|tog|toget|taxi|drosje|møter|uteblir|ingenting|gratis|dekker|dekkes|dekket|dekkjer|dekka|spart?e|støtte|stønad|inntekt|tjener|verdt|refunderes',
  },
  en: {
    starts:
      'cost pay pays fee fees char dedu pric copa co entr brea lunc dinn meal bed over show laun cons admi',
    says: `costs?(?: \\p{L}+){0,2} (?:nok|kr|€|£|\\$)? ?${AMOUNT}|you (?:must|have to|need to|will have to|will) pay${SOMETHING}|you pay (?:a |the |an )?(?:\\p{L}+ )?(?:fee|deductible|charge|${AMOUNT})|there is a (?:small )?(?:fee|charge)|(?:fee|deductible|co-?payment|charge|price|entrance)(?: is| of|:)+ ?(?:nok|kr|€|£|\\$)? ?${AMOUNT}|${priceOf('fee|deductible|co-?payment|entrance|admission|breakfast|lunch|dinner|meals?|bed|overnight stay|shower|laundry|consultation')}`,
    unless:
      'call|calls|phone|text message|bus|travel|taxi|miss|missed|show up|nothing|free|covers?|covered|support|grant|income|earn|refunded|low cost of',
  },
  es: {
    starts: 'cues paga prec tari copa cuot entr desa almu comi cena cama duch cons',
    says: `cuesta(?:n)?(?: \\p{L}+){0,2} (?:€|nok)? ?${AMOUNT}|(?:debe|debes|deben|deberá|deberás|tiene que|tienes que|tienen que|hay que|tendrá que|tendrás que|has? de) pagar${SOMETHING}|(?:pagas|usted paga) (?:\\p{L}+ )?${AMOUNT}|se paga (?:una |un )?(?:\\p{L}+ )?(?:cuota|tarifa|copago|${AMOUNT})|(?:precio|tarifa|cuota|copago)(?: es| de|:)+ ?(?:€|nok)? ?${AMOUNT}|${priceOf('tarifa|cuota|copago|precio|entrada|desayuno|almuerzo|comida|cena|cama|ducha|consulta')}`,
    unless: 'llamada|teléfono|autobús|viaje|gratis|gratuit[oa]s?|cubre|ayuda de|ingresos',
  },
  ro: {
    starts: 'cost plat pret taxa tari copl intr mic micu pran cina masa pat dus cons',
    says: `costă(?: \\p{L}+){0,2} (?:nok|€)? ?${AMOUNT}|(?:trebuie|va trebui) să (?:plătești|plătiți)${SOMETHING}|(?:plătești|plătiți) (?:o |un )?(?:\\p{L}+ )?(?:taxă|${AMOUNT})|(?:preț(?:ul)?|tax[aă]|tarif(?:ul)?)(?: este| de|:)+ ?(?:nok|€)? ?${AMOUNT}|${priceOf('tax[aă]|tarif|coplat[aă]|intrare|mic(?:ul)? dejun|prânz|cină|masă|pat|duș|consultație')}`,
    unless: 'apel|apelul|telefon|autobuz|călătorie|gratuit|gratis|acoperă|venit',
  },
  ru: {
    starts: 'стои плат запл цена сбор взно допл вход завт обед ужин ночл душ конс прие',
    says: `стоит(?: \\p{L}+){0,2} ${AMOUNT}|(?:нужно|необходимо|надо|придется|должны) (?:за)?платить${SOMETHING}|(?:вы |ты )?платите (?:\\p{L}+ )?(?:сбор|взнос|франшизу|${AMOUNT})|(?:цена|стоимость|сбор|плата|взнос)(?: составляет|:| —| -)+ ?${AMOUNT}|${priceOf('сбор|взнос|плата|доплата|цена|вход|завтрак|обед|ужин|ночлег|душ|консультация|при[её]м')}`,
    unless: 'звонок|звонки|телефон|автобус|поездка|бесплатно|бесплатн\\p{L}+|покрывает|доход',
  },
  uk: {
    starts: 'кошт плат запл ціна варт збір внес',
    says: `коштує(?: \\p{L}+){0,2} ${AMOUNT}|(?:потрібно|необхідно|треба|доведеться|повинні) (?:за)?платити${SOMETHING}|(?:ви |ти )?платите (?:\\p{L}+ )?(?:збір|внесок|${AMOUNT})|(?:ціна|вартість|збір|плата|внесок)(?: становить|:| —| -)+ ?${AMOUNT}`,
    unless: 'дзвінок|дзвінки|телефон|автобус|поїздка|безкоштовн\\p{L}+|покриває|дохід',
  },
  pl: {
    starts: 'kosz plac zapl opla cena',
    says: `kosztuje(?: \\p{L}+){0,2} ${AMOUNT}|(?:musisz|trzeba|należy) (?:za)?płacić${SOMETHING}|(?:płacisz|płaci się) (?:\\p{L}+ )?(?:opłatę|${AMOUNT})|(?:cena|opłata|koszt)(?: wynosi| to|:)+ ?${AMOUNT}`,
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
    starts: 'يكلف تكلف تدفع دفع سعر رسوم',
    says: `(?:يكلف|تكلف)(?: \\p{L}+){0,2} ${AMOUNT}|(?:يجب|عليك)(?: أن)? (?:تدفع|الدفع|دفع)|(?:السعر|الرسوم|رسوم)(?: هو| هي|:)* ?${AMOUNT}`,
    unless: 'المكالمة|الهاتف|الحافلة|السفر|مجان\\p{L}*|يغطي|الدخل',
  },
});
