/** What readers type for a service, with a test of whether an answer has it. */
import { seeded } from './services.mjs';

const withoutAccents = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/g, 'o').replace(/æ/g, 'ae');

/** One slip somewhere behind the first letter: a letter too many, too few, another one, two that changed places. */
function withSlip(word, random) {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = 'aeinorst'[Math.floor(random() * 8)];
  return [
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ][Math.floor(random() * 4)];
}

const MAX_SHOWN = 20;

/**
 * Kinds of queries, each a list of `{ text, recall(ids) }`: the share of what should be among the first twenty that is.
 * For a name it is the service that was meant; for one to three letters, whatever has a word that begins so.
 */
export function makeQueries(services, fold, perKind) {
  const random = seeded(11);
  const meant = () => services[Math.floor(random() * services.length)];
  const nameOf = (service) => service.name.nb.toLowerCase().split(' ');
  const forService = (textOf) =>
    Array.from({ length: perKind }, () => {
      const service = meant();
      const [own, kind] = nameOf(service);
      return {
        text: textOf(own, kind),
        recall: (ids) => (ids.slice(0, MAX_SHOWN).includes(service.id) ? 1 : 0),
      };
    });
  const foldedNames = new Map(services.map((service) => [service.id, fold(service.name.nb).split(' ')]));
  const letters = Array.from({ length: perKind }, () => {
    const [own] = nameOf(meant());
    const text = fold(own).slice(0, 1 + Math.floor(random() * 3));
    const all = [...foldedNames].filter(([, words]) => words.some((word) => word.startsWith(text))).length;
    return {
      text,
      recall: (ids) => {
        const right = ids
          .slice(0, MAX_SHOWN)
          .filter((id) => foldedNames.get(id)?.some((word) => word.startsWith(text)));
        return right.length / Math.min(MAX_SHOWN, all);
      },
    };
  });
  return {
    exact: forService((own) => own),
    'two words': forService((own, kind) => `${kind} ${own}`),
    prefix: forService((own) => own.slice(0, Math.max(6, own.length - 3))),
    'no diacritics': forService((own) => withoutAccents(own)),
    'one to three letters': letters,
    'one slip': forService((own) => withSlip(own, random)),
  };
}
