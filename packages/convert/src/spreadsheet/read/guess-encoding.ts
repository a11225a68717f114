/** An encoding of one byte a letter, of which nothing in a file says that it is the one. The names are those of IANA. */
export type GuessedEncoding = 'windows-1252' | 'macintosh' | 'IBM850';

/** What windows-1252 has at 0x80 to 0x9F. Some versions of Node and their ICU leave these bytes as they are. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** What IBM850 has from 0x80 on: no browser knows it (WHATWG Encoding, section 4.2). */
const DOS_SIGNS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';
const FIRST_SIGN = 0x80;

/** A letter of windows-1252 beside a plain one. */
const IN_WINDOWS = /[a-z][À-ÿ]|[À-ÿ][a-z]/gi;
/** Read as windows-1252, these are ä, å, é, æ and ø of a Macintosh; behind a plain letter nobody else has them. */
const IN_MACINTOSH = /[a-z][ŠŒŽ¾¿]/g;
/** And these are å and ø of DOS, between plain letters. */
const IN_DOS = /[a-z][†›][a-z]/g;
/** So many characters show in what letters a list is written. */
const SAMPLE = 262_144;

function decodeWindows(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS.charAt(sign.charCodeAt(0) - FIRST_SIGN));
}

/** As a text whose letters have the numbers of their bytes, each then changed for what DOS has there. */
function decodeDos(bytes: Uint8Array): string {
  const signs = Uint16Array.from(bytes, (byte) =>
    byte < FIRST_SIGN ? byte : DOS_SIGNS.charCodeAt(byte - FIRST_SIGN),
  );
  const words = new Uint8Array(signs.length * 2);
  const view = new DataView(words.buffer);
  signs.forEach((sign, index) => view.setUint16(index * 2, sign, true));
  return new TextDecoder('utf-16le').decode(words);
}

/**
 * The text of a file of one byte a letter: windows-1252, which is what Excel writes as CSV in Western Europe, unless its
 * Norwegian letters stand where «CSV (Macintosh)» and «CSV (MS-DOS)» of the same menu have them.
 */
export function decodeGuessed(bytes: Uint8Array): { text: string; encoding: GuessedEncoding } {
  const text = decodeWindows(bytes);
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const [windows, macintosh, dos] = [count(IN_WINDOWS), count(IN_MACINTOSH), count(IN_DOS)];
  if (macintosh > windows && macintosh >= dos)
    return { text: new TextDecoder('macintosh').decode(bytes), encoding: 'macintosh' };
  return dos > windows ? { text: decodeDos(bytes), encoding: 'IBM850' } : { text, encoding: 'windows-1252' };
}
