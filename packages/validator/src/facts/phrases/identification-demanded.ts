import { defineDemand } from './demand.ts';
import { askedPaper } from './papers/things.ts';

/** The text asks a person to show who they are. */
export const asksForIdentification = defineDemand(
  {
    ...askedPaper('identification'),
    nb: {
      starts: 'legi bild id idko idbe idpa iden pass føre bank papi doku leg vakt vekt idsj',
      thing:
        '(?:bilde-?)?legitimasjon(?:en|sbevis)?|id(?:-?kort(?:et)?|-?bevis|-?papir(?:er)?)?|identifikasjon|identitets(?:kort|bevis|papirer|dokument)|pass(?:et|port)?(?! på)|førerkort|bankkort(?:et)?(?: ditt)? med bilde|bank-?id|leg',
      also: '(?:må|skal)(?: du| alle)?(?: kunne)? (?:legitimere|identifisere) (?:deg|seg)|(?:må|skal)(?: du| dere| alle)?(?: kunne)? (?:vise|fremvise|framvise|legge fram|legge frem)(?: fram| frem)? (?:papir(?:ene|a) dine|papirene|dokumentene dine)(?! (?:på|om|fra|for) )|(?:vi|de|vakten|vekteren|resepsjonen|personalet) (?:ser på|skanner|scanner|leser av|registrerer) (?:passet|id-?(?:kort|bevis)?et|legitimasjonen|papirene|førerkortet)(?: (?:ditt|din|dine))?(?= ?(?:$|[,|]| før du| når du| i (?:døra|resepsjonen)| ved inngangen| først))|(?:passet|id-?kortet|legitimasjonen)(?: (?:ditt|din))? (?:skannes|scannes|avleses|blir (?:skannet|scannet|avlest|registrert))|(?:vi|de|vakten|vekteren|resepsjonen|personalet) (?:spør(?: (?:deg|alle))? (?:om|etter)|ber(?: (?:deg|alle))? om(?: å (?:få )?se)?|vil se|må se|sjekker|kontrollerer) (?:papir(?:er|ene|a)?|dokumenter|dokumentene)(?: dine)?(?= ?(?:$|[,|]| før du| når du kommer| i (?:døra|resepsjonen)| ved inngangen| først))|(?<=^|[,:–-] ?)(?:(?:det er|vi har|her er det|obligatorisk|streng|alltid) )*(?:id|legitimasjons|identitets)[- ]?(?:kontroll|sjekk|plikt)(?:en)? (?:i|ved|på) (?:døra|døren|inngangen|resepsjonen|skranken|porten|ankomst|oppmøte)|^(?:(?:det er|vi har|her er det) )?(?:id[- ]?(?:kontroll|sjekk)|legitimasjonsplikt)$',
      unless: 'kopi av pass|fornye|nytt pass|søker pass|brukes til',
    },
    en: {
      starts: 'id ids phot iden pass proo driv bank docu pape',
      thing:
        "(?:photo )?ids?(?: cards?)?|(?:photo )?identification|identity (?:card|document|papers?)|passports?|proof of (?:your )?identity|(?:a )?driv(?:er[’']?s|ing) licen[cs]e|bankid",
      also: "(?:must|need to|have to|will have to) identify yourself|(?:must|should|need to|have to|asked to) (?:show|present|produce)(?: your| valid)* (?:documents|papers)(?! (?:from|about|showing|on|that|for) )|(?:show|present) your (?:documents|papers)(?! (?:from|about|showing|on|that|for) )|(?:we|they|staff|the guard|reception)(?: (?:will|always|also))* (?:scan|copy|inspect|verify|look at) (?:your|the|all|everyone[’']s) (?:passports?|ids?|id cards?|identity cards?)(?= ?(?:$|[,|]| (?:at|before|when|first|on)(?!\\p{L})))|(?:we|they|staff|the guard|reception)(?: (?:will|always|also))* (?:ask (?:you )?(?:for|to see)|want to see|must see) (?:your|everyone[’']s|any)? ?(?:papers|documents)(?= ?(?:$|[,|]| (?:at|before|when|first|on arrival)(?!\\p{L})))|(?:papers|documents) (?:are|will be) (?:asked for|checked|inspected) (?:at|on|before|when)|(?<=^|[,:–-] ?)(?:(?:there (?:is|are)|we have|mandatory|strict|an?) )*(?:id|identity|passport|identification|document) (?:checks?|controls?|inspections?) (?:at|on|by) (?:the |our )?(?:door|entrance|entry|reception|arrival|front desk|gate)",
      unless: 'new passport|renew',
    },
    es: {
      starts: 'docu carn pasa dni iden bank pape',
      thing:
        'documento(?:s)? de identidad|carn[ée]t? de identidad|pasaporte|dni|identificación|documentación|bankid',
      also: '(?:debe|tiene que|hay que) identificarse|(?:debes?|deberás?|hay que|tienes? que) (?:mostrar|presentar|enseñar) (?:los |sus? |tus? )?(?:documentos|papeles)(?! (?:de|sobre|para) | médicos)|se (?:escanea|revisa|controla|verifica)n? (?:el|su|tu|los) (?:pasaportes?|documentos?|dni)|(?:muestra|muestre|enseña|enseñe|presenta|presente) (?:tu|su|un|el) documento(?! (?:de (?!identidad)|que|sobre|para))|(?<=^|[,:–-] ?)(?:(?:hay|se hace) )?control(?:es)? de (?:identidad|identificación|documentos|documentación|pasaportes?|dni) (?:en|a) (?:la |el )?(?:puerta|entrada|recepción|llegada|acceso)',
      unless: 'nuevo pasaporte|renovar',
    },
    ro: {
      starts: 'act actu acte bule cart pasa legi docu bank iden',
      thing:
        '(?:act|actul|acte|actele|document|documente|carte|cartea) de identitate|buletin(?:ul)?|pașaport(?:ul)?|legitimație|bankid',
      also: 'trebuie să vă (?:identificați|legitimați)|(?:trebuie să (?:arăți|arătați|prezinți|prezentați)|verificăm|se verifică) (?:actele|documentele)(?! (?:de|despre|din|pentru) | medicale)|(?:cerem|se cer|vom cere|se vor cere|solicităm|se solicită|controlăm|se controlează|verificăm|se verifică) (?:(?:toate|mereu|întotdeauna|un|niște) )?(?:acte(?:le)?|documente(?:le)?)(?! (?:de|despre|din|pentru|care|pe) ?| medicale| doveditoare)|(?<=^|[,:–-] ?)(?:(?:este|se face|există|avem) )?(?:control(?:ul)?|verificarea?) (?:de |al |a )?(?:acte(?:lor)?|identit\\p{L}+|documente(?:lor)?|buletin\\p{L}*) la (?:intrare|ușă|recepție|sosire)',
      unless: 'pașaport nou|reînnoi\\p{L}*',
    },
    ru: {
      starts: 'пасп удос доку bank личн',
      thing:
        'паспорт\\p{L}{0,2}|удостоверени\\p{L}{1,2}(?: личности)?|документ\\p{L}{0,2},? удостоверяющ\\p{L}{2,3} личность|документ\\p{L}{0,2} с фотографией|bankid',
      also: '(?:должны|должен|должна|нужно|необходимо|надо|попросят|попросим|просим|обязаны|прид[её]тся)(?: вас)? (?:показать|предъявить|показывать|предъявлять) (?:ваши |свои )?документы(?! (?:о|об|из|на|от|по|для) )|(?:предъявите|покажите|проверяем|проверяют) (?:ваши |свои )?документы(?! (?:о|об|из|на|от|по|для) )|(?:предъявите|покажите|предъявляйте) (?:ваш |свой |любой |ваши |свои )?документы?(?! (?:о|об|из|на(?! входе)|от|по|для)(?!\\p{L}))|(?:нужен|нужны|требуется|требуются|необходим|необходимы|спросят|попросят|спрашиваем|просим|проверяют|проверяем|требуем) (?:ваши? |свои? |любой )?документы?(?= ?(?:$|[,|]| (?:при|на) входе))|(?<=^|[,:–-] ?)(?:(?:у нас|есть|проводится) )*(?:проверка|контроль) (?:документов|паспортов|удостоверени\\p{L}+|личности) (?:на входе|при входе|у (?:входа|двери))',
      unless: 'новый паспорт|нового паспорта|получить',
    },
    uk: {
      starts: 'пасп посв доку bank',
      thing:
        'паспорт\\p{L}{0,2}|посвідченн\\p{L}{1,2}(?: особи)?|документ\\p{L}{0,2},? що посвідчу\\p{L}{1,3} особу|bankid',
      also: "(?:повинні|потрібно|необхідно|треба) (?:показати|пред[’']явити) (?:ваші |свої )?документи(?! (?:про|з|на|від|для) )|(?<=^|[,:–-] ?)(?:перевірка|контроль) (?:документів|паспортів) (?:на вході|при вході|біля (?:входу|дверей))",
      unless: 'новий паспорт|нового паспорта|отримати',
    },
    pl: {
      starts: 'dowo pasz doku legi bank tozs',
      thing:
        'dow[oó]d\\p{L}{0,2}(?: osobist\\p{L}{1,3}| tożsamości)?|paszport\\p{L}{0,2}|dokument\\p{L}{0,2} tożsamości|legitymacj\\p{L}|bankid',
      also: '(?:musisz|musicie|trzeba|należy) (?:pokazać|okazać) (?:swoje )?dokumenty(?! (?:z|o|od|dotyczące) )|(?<=^|[,:–-] ?)kontrola (?:dokumentów|dowodów|tożsamości|paszportów) (?:przy|na|w) (?:wejściu|drzwiach|recepcji)',
      unless: 'nowy paszport|wyrobić',
    },
    bg: {
      starts: 'личн пасп доку bank',
      thing: 'лична(?:та)? карта|паспорт\\p{L}{0,2}|документ\\p{L}{0,2} за самоличност|bankid',
      also: '(?:трябва|необходимо е) да (?:покажете|покажеш|представите) (?:документите си|документи)(?! (?:за|от|на) )',
      unless: 'нов паспорт',
    },
    fr: {
      starts: 'piec cart pass just papi bank',
      thing:
        "pièces? d[’']identité|carte d[’']identité|passeport|justificatif d[’']identité|papiers d[’']identité|bankid",
      also: '(?:devez|faut|doit) (?:présenter|montrer) (?:vos|ses|les) papiers(?! (?:de|du|pour) )',
      unless: 'nouveau passeport|renouveler',
    },
    ar: {
      starts: 'هويه هويت بطاق جواز وثيق اثبا bank',
      thing:
        '(?:ال)?هوي(?:ة|تك|تكم)|بطاقة (?:ال)?هوي(?:ة|تك)|جواز (?:ال)?سفر\\p{L}{0,2}|(?:وثيقة|إثبات) (?:ال)?هوي(?:ة|تك)|bankid',
      unless: 'جواز سفر جديد|تجديد',
    },
  },
  { hasAnd: true },
);
