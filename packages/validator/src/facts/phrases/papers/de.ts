import type { PapersTable } from './words.ts';

/** The right to stay alone: “you need no work permit” says nothing of it. */
const STAY =
  'aufenthalts(?:titel|titels|erlaubnis|genehmigung|gestattung|bewilligung|recht|status|karte|papiere?|dokumente?)|duldung|visums?|(?:gültige|legale|rechtmäßige|rechtmässige)[nrms]? (?:aufenthalt|papiere|dokumente)';
const RESIDENCE = `(?:${STAY}|(?:melde)(?:bescheinigung|bestätigung|adresse|nachweis)|(?:haupt)?wohnsitz(?:nachweis)?|arbeitserlaubnis|(?<!europäische[nr]? )(?:elektronische |deutsche )?(?:gesundheitskarte|versicherten-?karte|versicherungskarte|kranken(?:versicherten|versicherungs|kassen)-?karte|krankenversicherung)|deutsche staats(?:angehörigkeit|bürgerschaft))`;
const IDENTIFICATION =
  '(?:(?:personal|lichtbild)?ausweis(?:es|e|papiere?|dokumente?|dokuments?)?|reise(?:pass|passes|pässe)|pass(?:es)?|identitäts(?:karte|nachweis|dokument)\\p{L}{0,2}|identitätskarte|(?<!steuer-)id(?:-karte)?|führerschein)';
const NUMBER =
  '(?:steuer-?(?:id|identifikationsnummer|nummer)|sozialversicherungs?nummer|ahv-?nummer|personen(?:kenn)?nummer|personalnummer|versichertennummer|bundid|e-?id|online-?ausweis(?:funktion)?|elektronische[nr]? identität|bankid)';

const FEW = '(?:,? (?!(?:hilfe|beratung|informationen|unterstützung)(?!\\p{L}))[\\p{L}\\p{N}’/-]+){0,3}';
/** The verb comes last: “Sie müssen Ihren Ausweis vorlegen”. */
const must = (thing: string) =>
  `(?:müssen|musst|muss|müsst|sollten|sollen|bitten sie,)${FEW} ${thing}${FEW} (?:haben|besitzen|zeigen|vorzeigen|vorlegen|vorweisen|mitbringen|mitnehmen|angeben|dabeihaben|nachweisen|bereithalten|vorzulegen|mitzubringen)`;
export const de: PapersTable = {
  turning: {
    denied:
      'nicht|kein\\p{L}*|ohne|unabhängig|egal|nie|niemals|niemand|nichts|weder|auch wenn|selbst wenn|ob|freiwillig|optional',
    limited:
      'viele(?: (?:menschen|personen|leute|frauen)|(?= ?[|]))|die (?:\\p{L}+ ){0,2}(?:brauchen|benötigen)(?! (?:sie|wir|ihr))|wenn|falls|sofern|möglichst|gerne?|am besten|(?:sie|du|man|wir|ihr) können|(?<!damit )können (?:sie|wir|ihr)|kann|kannst|dürfen|darf|möchten?|eventuell|manchmal|ggf|gegebenenfalls|vielleicht|soweit vorhanden',
    elsewhere:
      'um (?!hilfe|beratung|unterstützung|essen)(?:\\p{L}+ ){1,4}zu (?:bekommen|erhalten|mieten|eröffnen)|beantrag\\p{L}+|antrag\\p{L}*|andere[nr]? (?:stellen|orte|einrichtungen|dienste|angebote)|anderswo|arbeiten|studieren|heiraten|reisen|bankkonto|konto|schule|verlänger\\p{L}+|botschaft|konsulat|zum arbeiten',
    but: 'aber|jedoch|sondern',
    reminds:
      'vergessen sie (?:bitte )?nicht|vergiss (?:bitte )?nicht|(?:bitte )?nicht (?:zu )?vergessen|(?:vergessen sie|vergiss) (?:\\p{L}+ ){1,4}nicht',
    notHere:
      '(?:aber )?(?:wir|bei uns|hier) nicht|(?:das )?(?:verlangen|machen|fragen) wir nicht|wir (?:verlangen|machen|fragen) (?:das )?nicht(?: danach)?|nicht (?:wir|hier|bei uns)|(?:hier|bei uns) ist (?:es|alles|die hilfe) kostenlos',
    butHere:
      '(?:das )?(?:tun|machen) wir|wir (?:schon|helfen (?:ihnen|allen|dir))|(?:hier|bei uns) (?:können|kannst) (?:sie|du)(?: kommen| hilfe bekommen)?',
  },
  demand: {
    before:
      '(?:sie|du|ihr|man|alle) (?:brauchen|brauchst|braucht|benötigen|benötigst|benötigt)|(?:brauchen|benötigen) sie|(?:brauchst|benötigst) du|(?:wir|die mitarbeiter|die mitarbeitenden) (?:brauchen|verlangen|benötigen|prüfen|kontrollieren|fragen(?: sie| dich)? nach|bitten(?: sie| dich)? um)|erfordert|verlangt|voraussetzung(?:en)?(?: dafür)?(?: ist| sind|:)|(?:benötigt|verlangt) (?:wird|werden)|(?:erforderlich|notwendig|nötig) (?:ist|sind)|nur (?:mit|gegen)(?: vorlage)?|(?:gegen|unter|um) vorlage',
    order:
      '(?:bitte )?(?:bringen sie|bring|bringt|nehmen sie|nimm|zeigen sie|zeige?|legen sie|lege?|haben sie|halten sie|halte?|geben sie|gib|kommen sie mit|komm mit|melden sie sich mit|denken sie an|denke? an)(?: bitte)?',
    and: 'und',
    bring: '(?:,? )?',
    keep: '(?:und )?bitte(?: immer| unbedingt)?|vergessen sie|vergiss',
    ready:
      'mitbringen|mitnehmen|vorlegen|vorzeigen|zeigen|bereithalten|dabeihaben|bereitlegen|angeben|nicht vergessen|nicht|mit',
    after:
      '(?:ist|sind|wird|werden)(?: immer| unbedingt| zwingend)? (?:erforderlich|notwendig|nötig|pflicht|voraussetzung|verpflichtend|obligatorisch|benötigt|verlangt|kontrolliert|geprüft|vorzulegen|vorzuzeigen|mitzubringen|vorausgesetzt)|erforderlich|notwendig|nötig|benötigt|verlangt|kontrolliert|vorzulegen|vorzuzeigen|mitzubringen|mitbringen|vorlegen|vorzeigen|bereithalten|nicht vergessen|(?:muss|müssen)(?: \\p{L}+)? (?:vorgelegt|vorgezeigt|gezeigt|mitgebracht|vorgewiesen) werden',
    only: 'nur(?: offen| zugänglich)? für(?: \\p{L}+){0,2} (?:mit|die)|(?:helfen|beraten|behandeln) nur(?: \\p{L}+){0,2} mit|nur(?: personen| menschen| frauen| männer)? mit|(?:ausschließlich|ausschliesslich) für(?: \\p{L}+){0,2} mit|(?:angebot|hilfe) (?:gilt|ist) (?:nur )?für(?: (?!auch|sowohl)\\p{L}+){0,2} mit|(?:richtet|wendet) sich (?:nur |ausschließlich |ausschliesslich )?an(?: (?!auch|sowohl)\\p{L}+){0,3} mit',
    waived:
      '(?:brauchen|brauchst|braucht|benötigen|benötigst|verlangen)(?: sie| du| wir| ihr)?(?: dafür| bei uns| hier)? (?:kein\\p{L}{0,2}|nicht(?! nur)|niemals)|(?:müssen|musst) (?:sie |du |ihr )?kein\\p{L}{0,2}|(?:fragen|fragt)(?: sie| wir| dich)? (?:nicht|nie|niemals) nach|unabhängig vo[nm]|egal,? welche\\p{L}?',
    without: 'ohne',
    waivedAfter:
      '(?:ist|sind|wird|werden)? ?nicht (?:nötig|erforderlich|notwendig|verlangt|benötigt|voraussetzung)',
    between:
      'angst|hilfe|helfen|zu|rat|beratung|informationen|information|unterstützung|über|bei|jemand|sprechen|und|verloren|beantragen',
  },
  refusal: {
    lacks:
      '(?<!auch )(?:wenn|falls|wer) (?:\\p{L}+ ){0,2}kein\\p{L}{0,2}|die kein\\p{L}{0,2}|(?<!die )ohne(?: (?:vorlage|nachweis)(?: eine[sr])?)?|(?:haben|hast) (?:sie|du) kein\\p{L}{0,2}',
    refuses:
      '(?:können|kann|dürfen|darf|werden|wird|erhalten|erhält|bekommen|bekommt)…(?: leider)? (?:nicht|kein\\p{L}{0,2}|niemandem?)… (?:helfen|hilfe|aufnehmen|behandeln|behandelt|beraten|versorgen|kommen|essen|bett|platz|eintreten|hinein|rein|übernachten|zutritt|einlass|bedienen|aufgenommen)|(?:helfen|behandeln|beraten)… nicht|nehmen… nicht auf|kommen sie (?:bitte )?nicht|kein(?:e|en)? (?:einlass|zutritt|hilfe|behandlung|beratung|essen|aufnahme|zugang)|(?:wird|werden|wirst)(?: (?!(?:nicht|nie|niemals|niemand)(?!\\p{L}))\\p{L}+){0,3} (?:abgewiesen|weggeschickt|abgelehnt)|(?:ist|sind) (?:leider )?nicht willkommen',
    only: 'nur|ausschließlich|ausschliesslich|lediglich',
    holders:
      '(?:(?:personen|menschen|frauen|männer|gäste|patienten|patientinnen|migranten|wer) )?(?:mit|die (?:einen?|ihren))',
    may: '(?:können|kann|dürfen|darf|bekommen|bekommt|erhalten|erhält|werden|wird|sind)… (?:kommen|nutzen|hilfe|essen|platz|bett|rein|hinein|willkommen|teilnehmen|übernachten|zutritt|behandelt|beraten|aufgenommen|eingelassen)',
    mayOnly:
      '(?:können|dürfen)… nur|(?:helfen|beraten|behandeln|betreuen|bedienen) (?:wir )?nur|nehmen (?:wir )?nur|(?:vorbehalten|reserviert) für|(?:offen|zugänglich) nur für|nur(?: offen| zugänglich)? für|(?:ausschließlich|ausschliesslich) für',
    onlyIf:
      '(?:können|kann|dürfen|darf)… nur(?: (?:ihnen|kommen|helfen|hilfe|bekommen)){0,3},? wenn (?:sie|du|ihr) (?:eine?n?|ihren|deinen)|(?:können|kann|dürfen|darf|bekommen|erhalten)… nur (?:mit|gegen vorlage eine[sr]|unter vorlage eine[sr])',
    notFor: '(?:gilt|ist) nicht(?: offen| gedacht)? für|nicht für',
    spared:
      'oft|häufig|meistens?|abweis\\p{L}*|ablehn\\p{L}*|angst|gefährlich|verlier\\p{L}*|nie|niemals|nur|auch',
  },
  adjectives:
    '(?:gültige[nrms]? |gültiges |deutsche[nrms]? |legale[nrms]? |eine?[nrms]? |ihre?[nrms]? |deine?[nrms]? |den |das |die )*',
  residence: {
    starts:
      'aufe duld visu visa gült lega rech meld wohn haup arbe gesu elek vers kran deut öste eu eubü unio bürg einw bewo geme orts stad staa pers',
    thing: RESIDENCE,
    also: [
      must(RESIDENCE),
      '(?:nur|ausschließlich|ausschliesslich)(?: offen)?(?: für)? (?:(?:deutsche|österreichische|schweizer) (?:staats)?(?:bürger|angehörige)\\p{L}*|(?:eu-|unions)bürger\\p{L}*|(?:einwohner|bewohner|bürger)\\p{L}*(?: und \\p{L}+)? (?:der (?:gemeinde|stadt)|des (?:bezirks|kreises|kantons)|von \\p{L}+|aus \\p{L}+)|(?:gemeinde|orts|stadt)(?:mitglieder|einwohner|bürger|ansässige)\\p{L}*|(?:in \\p{L}+ )?(?:gemeldete|versicherte|wohnhafte)\\p{L}{0,2}(?: personen| menschen)?)',
      '(?:müssen|muss|musst|müsst)(?: \\p{L}+){0,5} (?:gemeldet|krankenversichert|versichert|wohnhaft) sein',
      '(?:müssen|muss|musst|müsst)(?: sie| du| man)?(?: sich)? (?:rechtmäßig|rechtmässig|legal)(?: \\p{L}+){0,3} (?:sein|leben|aufhalten|wohnen)',
    ].join('|'),
    unless: 'warten|wartet|verloren',
  },
  identification: {
    starts: 'ausw pers lich reis pass iden id idka führ',
    thing: IDENTIFICATION,
    also: `${must(IDENTIFICATION)}|(?:müssen|musst|muss|müsst)(?: \\p{L}+){0,3} ausweisen`,
    unless: 'neuen pass|neuer pass|kopie|verloren',
  },
  personalNumber: {
    starts: 'steu sozi ahv ahvn pers vers bund eid e onli elek bank',
    thing: NUMBER,
    also: must(NUMBER),
    unless: 'telefonnummer',
  },
  people: {
    starts: 'papi ille deut eu eubu unio mens ohne',
    status:
      '(?:deutsche|österreichische|europäische)[nr]? (?:staats)?(?:bürger|angehörige)\\p{L}*|(?:eu-|unions)bürger\\p{L}*',
    lacking:
      '(?:menschen|personen|migranten|migrantinnen|frauen) ohne (?:gültige )?papiere(?! für)|(?:illegale|papierlose|undokumentierte)n?(?: (?:migranten|migrantinnen|menschen|personen))?',
  },
  stay: STAY,
  noPromise:
    'quelle|quellen|seite|gesetz|polizei|für menschen ohne|für personen ohne|(?:eu-|unions)?bürger\\p{L}*|staatsangehörige\\p{L}*',
  waivedAlso: `kein\\p{L}{0,2}(?: gültige[nrs]?)? (?:${STAY}) (?:nötig|erforderlich|notwendig|verlangt)`,
};
