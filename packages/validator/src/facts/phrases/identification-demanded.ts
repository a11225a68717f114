import { defineDemand } from './demand.ts';
import { askedPaper } from './papers/things.ts';

/** The text asks a person to show who they are. */
export const asksForIdentification = defineDemand(
  {
    ...askedPaper('identification'),
    nb: {
      starts: 'legi bild id idko idbe idpa iden pass føre bank papi doku',
      thing:
        '(?:bilde-?)?legitimasjon(?:en|sbevis)?|id(?:-?kort(?:et)?|-?bevis|-?papir(?:er)?)?|identifikasjon|identitets(?:kort|bevis|papirer|dokument)|pass(?:et|port)?(?! på)|førerkort|bankid',
      also: '(?:må|skal)(?: du| alle)?(?: kunne)? (?:legitimere|identifisere) (?:deg|seg)|(?:må|skal)(?: du| dere| alle)?(?: kunne)? (?:vise|fremvise|framvise|legge fram|legge frem)(?: fram| frem)? (?:papir(?:ene|a) dine|papirene|dokumentene dine)(?! (?:på|om|fra|for) )',
      unless: 'kopi av pass|fornye|nytt pass|søker pass|brukes til',
    },
    en: {
      starts: 'id ids phot iden pass proo driv bank docu pape',
      thing:
        "(?:photo )?ids?(?: cards?)?|(?:photo )?identification|identity (?:card|document|papers?)|passports?|proof of (?:your )?identity|(?:a )?driv(?:er[’']?s|ing) licen[cs]e|bankid",
      also: '(?:must|need to|have to|will have to) identify yourself|(?:must|should|need to|have to|asked to) (?:show|present|produce)(?: your| valid)* (?:documents|papers)(?! (?:from|about|showing|on|that|for) )|(?:show|present) your (?:documents|papers)(?! (?:from|about|showing|on|that|for) )',
      unless: 'new passport|renew',
    },
    es: {
      starts: 'docu carn pasa dni iden bank pape',
      thing:
        'documento(?:s)? de identidad|carn[ée]t? de identidad|pasaporte|dni|identificación|documentación|bankid',
      also: '(?:debe|tiene que|hay que) identificarse|(?:debes?|deberás?|hay que|tienes? que) (?:mostrar|presentar|enseñar) (?:los |sus? |tus? )?(?:documentos|papeles)(?! (?:de|sobre|para) | médicos)',
      unless: 'nuevo pasaporte|renovar',
    },
    ro: {
      starts: 'act actu acte bule cart pasa legi docu bank iden',
      thing:
        '(?:act|actul|acte|actele|document|documente|carte|cartea) de identitate|buletin(?:ul)?|pașaport(?:ul)?|legitimație|bankid',
      also: 'trebuie să vă (?:identificați|legitimați)|(?:trebuie să (?:arăți|arătați|prezinți|prezentați)|verificăm|se verifică) (?:actele|documentele)(?! (?:de|despre|din|pentru) | medicale)',
      unless: 'pașaport nou|reînnoi\\p{L}*',
    },
    ru: {
      starts: 'пасп удос доку bank',
      thing:
        'паспорт\\p{L}{0,2}|удостоверени\\p{L}{1,2}(?: личности)?|документ\\p{L}{0,2},? удостоверяющ\\p{L}{2,3} личность|документ\\p{L}{0,2} с фотографией|bankid',
      also: '(?:должны|должен|должна|нужно|необходимо|надо|попросят|попросим|просим|обязаны|прид[её]тся)(?: вас)? (?:показать|предъявить|показывать|предъявлять) (?:ваши |свои )?документы(?! (?:о|об|из|на|от|по|для) )|(?:предъявите|покажите|проверяем|проверяют) (?:ваши |свои )?документы(?! (?:о|об|из|на|от|по|для) )',
      unless: 'новый паспорт|нового паспорта|получить',
    },
    uk: {
      starts: 'пасп посв доку bank',
      thing:
        'паспорт\\p{L}{0,2}|посвідченн\\p{L}{1,2}(?: особи)?|документ\\p{L}{0,2},? що посвідчу\\p{L}{1,3} особу|bankid',
      also: "(?:повинні|потрібно|необхідно|треба) (?:показати|пред[’']явити) (?:ваші |свої )?документи(?! (?:про|з|на|від|для) )",
      unless: 'новий паспорт|нового паспорта|отримати',
    },
    pl: {
      starts: 'dowo pasz doku legi bank',
      thing:
        'dow[oó]d\\p{L}{0,2}(?: osobist\\p{L}{1,3}| tożsamości)?|paszport\\p{L}{0,2}|dokument\\p{L}{0,2} tożsamości|legitymacj\\p{L}|bankid',
      also: '(?:musisz|musicie|trzeba|należy) (?:pokazać|okazać) (?:swoje )?dokumenty(?! (?:z|o|od|dotyczące) )',
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
