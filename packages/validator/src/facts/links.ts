/** Everything in a text that begins like a web address, up to white space or a closing sign. */
const WEB_ADDRESS = /\bhttps?:\/\/[^\s<>"'«»()[\]{}]+/gi;

export const webAddressesIn = (text: string): string[] => text.match(WEB_ADDRESS) ?? [];

/** The host in small letters without `www.`; empty when the address cannot be read. */
export function hostOf(address: string): string {
  const match = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address);
  return (match?.[1] ?? '')
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
}

export const isHost = (host: string, names: readonly string[]): boolean =>
  names.some((name) => host === name || host.endsWith(`.${name}`));

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
