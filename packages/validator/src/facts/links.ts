/** Everything in a text that begins like a web address, up to white space or a closing sign. */
const WEB_ADDRESS = /\bhttps?:\/\/(?:\[[\da-f:.]{2,45}\][^\s<>"'«»()[\]{}]*|[^\s<>"'«»()[\]{}]+)/gi;

/** Several rules look at the same string one after the other. */
let last: { text: string; addresses: readonly string[] } = { text: '', addresses: [] };

export function webAddressesIn(text: string): readonly string[] {
  if (text !== last.text) last = { text, addresses: text.match(WEB_ADDRESS) ?? [] };
  return last.addresses;
}

/** The host in small letters without `www.`; empty when the address cannot be read. */
export function hostOf(address: string): string {
  const match = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]/?#]*\]|[^/?#:]+)/i.exec(address);
  return (match?.[1] ?? '')
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
}

export const isHost = (host: string, names: readonly string[]): boolean =>
  names.some((name) => host === name || host.endsWith(`.${name}`));

/** The path of an address with what follows it, from its first `/`, `?` or `#`; empty when it has none. */
export const pathOf = (address: string): string => /^https?:\/\/[^/?#]*([/?#].*)/i.exec(address)?.[1] ?? '';

/** Percent-encoding and `+` undone as far as it can be read; the text itself where it cannot. */
export function decodeAddress(address: string): string {
  const spaced = address.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** Fields that hold one web address and nothing else. */
export const ADDRESS_FIELDS: ReadonlySet<string> = new Set(['url', 'reportUrl', 'via', 'license']);
