/** Pairs of words, Nynorsk and Bokmål, in one text. */
function pairs(text: string): [nynorsk: string, bokmal: string][] {
  const words = text.split(' ');
  return words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? '']] : []));
}

/** Whole words. */
const WORDS = new Map(
  pairs(
    'skildring beskrivelse vegskildring veibeskrivelse nettstad nettsted heimeside hjemmeside nettsida nettside stad sted staden stedet stader steder kjelde kilde lenkje lenke ope åpent sjølv selv frå fra kven hvem kva hva korleis hvordan kor hvor kvar hvor ikkje ikke lesen lest kome komme driv driver eigar eier anna annet veke uke gjeld gjelder stengd stengt nedlagd nedlagt dekkjer dekker dei de berre bare nokre noen noko noe krev krever krevst kreves spørst spørres treng trenger samtykkje samtykke erstatta erstattet seier sier kostar koster sjekka sjekket adressa adressen',
  ),
);
/** Parts of words; longer ones first. */
const PARTS = pairs(
  'opphald opphold poststad poststed synlegheit synlighet nøyaktigheit nøyaktighet heilagda helligda dagar dager tenesta tjenesten tenest tjenest tilbod tilbud namn navn opningstid åpningstid høgste høyeste lågaste laveste vegbeskriv veibeskriv tryggleik sikkerhet offentleg offentlig hemmeleg hemmelig tilvising henvisning teieplikt taushetsplikt løyve tillatelse rådgjeving rådgivning rettleiing veiledning heilsehjelp helsehjelp mellombels midlertidig kontrollerast kontrolleres publiserast publiseres visast vises brukarar brukere',
);
/** Longer texts are no headings, and no words for a code. */
const MAX_LENGTH = 80;

/**
 * A heading or a word for a code as Bokmål has it, from Nynorsk; undefined when that makes no difference. Asked only of what is not
 * known as it stands, so that the spelling of every column and every code is known in both.
 */
export function inBokmal(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const before = text.normalize('NFC').toLowerCase();
  const after = before.replace(
    /\p{L}+/gu,
    (word) => WORDS.get(word) ?? PARTS.reduce((whole, [from, to]) => whole.replace(from, to), word),
  );
  return after === before ? undefined : after;
}
