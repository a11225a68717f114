/** Words and parts of words of Nynorsk, each with what Bokmål has for it. Longer ones first. */
const WORDS: readonly (readonly [nynorsk: string, bokmal: string])[] = [
  ['(?<!\\p{L})skildring(?:a|ar)?', 'beskrivelse'],
  ['opphald', 'opphold'],
  ['synlegheit', 'synlighet'],
  ['(?<!\\p{L})nettsta(?:d|den)', 'nettsted'],
  ['(?<!\\p{L})heimesid[ea]', 'hjemmeside'],
  ['(?<!\\p{L})nettsida', 'nettside'],
  ['poststad', 'poststed'],
  ['(?<!\\p{L})staden', 'stedet'],
  ['(?<!\\p{L})stader', 'steder'],
  ['(?<!\\p{L})stad(?!\\p{L})', 'sted'],
  ['heilagda', 'helligda'],
  ['(?<=dag)ar(?!\\p{L})', 'er'],
  ['(?<!\\p{L})kjelda', 'kilden'],
  ['(?<!\\p{L})kjelder', 'kilder'],
  ['(?<!\\p{L})kjelde', 'kilde'],
  ['(?<!\\p{L})len[kj]+je?', 'lenke'],
  ['tenesta', 'tjenesten'],
  ['tenest', 'tjenest'],
  ['tilbod', 'tilbud'],
  ['namn', 'navn'],
  ['opningstid', 'åpningstid'],
  ['(?<!\\p{L})ope(?!\\p{L})', 'åpent'],
  ['(?<!\\p{L})opna(?!\\p{L})', 'åpnet'],
  ['(?<!\\p{L})sjølv(?!\\p{L})', 'selv'],
  ['(?<!\\p{L})frå(?!\\p{L})', 'fra'],
  ['(?<!\\p{L})kven(?!\\p{L})', 'hvem'],
  ['(?<!\\p{L})kva(?!\\p{L})', 'hva'],
  ['(?<!\\p{L})korleis(?!\\p{L})', 'hvordan'],
  ['(?<!\\p{L})(?:kor|kvar)(?!\\p{L})', 'hvor'],
  ['(?<!\\p{L})ikkje(?!\\p{L})', 'ikke'],
  ['(?<!\\p{L})lesen(?!\\p{L})', 'lest'],
  ['(?<!\\p{L})kome(?!\\p{L})', 'komme'],
  ['(?<!\\p{L})driv(?!\\p{L})', 'driver'],
  ['(?<!\\p{L})eigar(?!\\p{L})', 'eier'],
  ['(?<!\\p{L})anna(?!\\p{L})', 'annet'],
  ['(?<!\\p{L})høgste', 'høyeste'],
  ['(?<!\\p{L})høgaste', 'høyeste'],
  ['(?<!\\p{L})lågaste', 'laveste'],
  ['(?<!\\p{L})vegskildring', 'veibeskrivelse'],
  ['vegbeskriv', 'veibeskriv'],
  ['(?<!\\p{L})tryggleik', 'sikkerhet'],
  ['nøyaktigheit', 'nøyaktighet'],
  ['offentleg', 'offentlig'],
  ['hemmeleg', 'hemmelig'],
  ['førespurnad', 'forespørsel'],
  ['tilvising', 'henvisning'],
  ['teieplikt', 'taushetsplikt'],
  ['løyve', 'tillatelse'],
  ['rådgjeving', 'rådgivning'],
  ['rettleiing', 'veiledning'],
  ['heilsehjelp', 'helsehjelp'],
  ['(?<!\\p{L})veke[rn]?(?!\\p{L})', 'uke'],
  ['(?<!\\p{L})gjeld(?!\\p{L})', 'gjelder'],
  ['(?<!\\p{L})mellombels', 'midlertidig'],
  ['stengd(?!\\p{L})', 'stengt'],
  ['nedlagd(?!\\p{L})', 'nedlagt'],
  ['(?<!\\p{L})born(?!\\p{L})', 'barn'],
  ['(?<!\\p{L})dekkjer', 'dekker'],
  ['(?<!\\p{L})dei(?!\\p{L})', 'de'],
  ['(?<!\\p{L})(?:berre)(?!\\p{L})', 'bare'],
  ['(?<!\\p{L})nokre(?!\\p{L})', 'noen'],
  ['(?<!\\p{L})noko(?!\\p{L})', 'noe'],
  ['(?<!\\p{L})krev(?!\\p{L})', 'krever'],
  ['(?<!\\p{L})krevst(?!\\p{L})', 'kreves'],
  ['(?<!\\p{L})spørst(?!\\p{L})', 'spørres'],
  ['(?<!\\p{L})treng(?!\\p{L})', 'trenger'],
  ['(?<!\\p{L})kontrollerast', 'kontrolleres'],
  ['(?<!\\p{L})publiserast', 'publiseres'],
  ['(?<!\\p{L})visast', 'vises'],
  ['(?<!\\p{L})samtykkje', 'samtykke'],
  ['brukarar', 'brukere'],
  ['(?<!\\p{L})erstatta(?!\\p{L})', 'erstattet'],
  ['(?<!\\p{L})seier(?!\\p{L})', 'sier'],
];

const RULES = WORDS.map(([from, to]) => [new RegExp(from, 'giu'), to] as const);
/** Longer texts are no headings, and no words for a code. */
const MAX_LENGTH = 80;

/**
 * A heading or a word for a code as Bokmål has it, from Nynorsk; undefined when that makes no difference. Asked only of what is not
 * known as it stands, so that the spelling of every column and every code is known in both.
 */
export function inBokmal(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const before = text.normalize('NFC').toLowerCase();
  let after = before;
  for (const [from, to] of RULES) after = after.replace(from, to);
  return after === before ? undefined : after;
}
