/** A national list for the search: the records of a small directory under names, places and words of their own. */

/** A generator of numbers from 0 to 1 that gives the same ones every time (mulberry32). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const STARTS =
  'bjørk gran furu sol måne nord sør øst vest fjell dal elv sjø hav sand stein lys grønn blå rød hvit gammel ny stor lille midt over under bak fram'.split(
    ' ',
  );
const MIDDLES = 'e s er a o inge ste land berg vik nes heim stad bø rud seter li mo åker haug'.split(' ');
const ENDS =
  'huset senteret kafeen stua tunet kontoret klinikken hjelpen vakta laget porten rommet torget loftet bua'.split(
    ' ',
  );
const KINDS =
  'helsestasjon rådgivning krisesenter overnatting frokost klesutdeling rettshjelp språkkafé tannlege testing samtale botilbud'.split(
    ' ',
  );

/** Services by number, each with a name that hardly another has. */
export function searchServices(small, count) {
  const random = seeded(7);
  const one = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, (_, index) => {
    const service = small.services[index % small.services.length];
    const place = `${one(STARTS)}${one(MIDDLES)}${one(MIDDLES)}`;
    const name = `${place}${one(ENDS)}`;
    const kind = one(KINDS);
    const Name = name[0].toUpperCase() + name.slice(1);
    return {
      ...service,
      id: `${service.id}-${index}`,
      name: { nb: `${Name} ${kind}`, en: `${Name} ${kind}` },
      summary: {
        nb: `${service.summary.nb ?? service.summary} ${place}.`,
        en: `${service.summary.en ?? ''} ${place}.`,
      },
    };
  });
}
