/** What two houses may have in common. */
export const SHARED = {
  nb: String.raw`(?:hoved|bak|felles|by|kontor|mur|leie)?(?:inngang(?:en)?|dør[ea]?n?|døra?|bygg(?:et|ning(?:en)?)?|bygning(?:en)?|hus(?:et)?|gård(?:en)?|etasjen?|oppgang(?:en)?|adresse[nr]?|lokale[rt]?|lokal|sted|stad|kvartal(?:et)?|trapp(?:en|a)?|kjeller(?:en)?|port(?:en)?|kontor(?:et|er|lokaler)?|vegg|resepsjon(?:en)?|hage(?:n)?|gårdsplass(?:en)?|gang(?:en)?|korridor(?:en)?|heis(?:en)?|venterom(?:met)?|kantine[na]?|kjøkken(?:et)?|vaskeri(?:et)?|garasje(?:n|anlegg)?|parkerings?plass(?:en)?|parkering|innkjørsel(?:en)?|postkasse[nr]?|eiendom(?:men)?|tomt(?:a|en)?)`,
  en: '(?:front |main |back |street )?(?:entrance|door|building|house|floor|address|premises|place|location|yard|block|stairs|staircase|offices?|wall|reception|garden|courtyard|corridor|hallway|lift|elevator|lobby|kitchen|car park|parking(?: lot| space)?|driveway|garage|letterbox|mailbox|property)',
  es: '(?:entrada|puerta|edificio|casa|planta|piso|dirección|local|portal|patio|lugar|sitio|oficina|recepción|jardín|pasillo|ascensor|aparcamiento|cocina)',
  ro: '(?:intrare|ușă|clădire|casă|etaj|adresă|curte|bloc|scară|loc|recepție|grădină|lift|parcare)',
  pl: '(?:wejści(?:e|em|a)|drzwi|budynku|domu|piętrze|adres(?:em|u)?|klat(?:ka|ce)|podwórku|miejscu|recepcj(?:a|ę|i)|ogr(?:ód|odzie)|wind(?:a|ę|y)|parking(?:u)?)',
  ru: '(?:вход(?:е|ом)?|дверь|здани[ие]|доме?|этаже|адрес(?:у)?|подъезде?|дворе?|месте|сад(?:у)?|лифт|приёмн(?:ая|ой|ую)|парковк[аеу])',
} as const;
