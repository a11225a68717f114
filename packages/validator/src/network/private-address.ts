import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Networks that are nobody's page: this computer, a home or an office, the inside of a data centre (IANA registries). */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv6');
}

/** Is it an address that a link of a directory has no business with? Names are none: only numbers can be told. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '');
  // An IPv4 address in the clothes of IPv6 is the same address.
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(plain)?.[1];
  if (mapped !== undefined) return isPrivateAddress(mapped);
  if (isIPv4(plain)) return PRIVATE.check(plain, 'ipv4');
  return isIPv6(plain) && PRIVATE.check(plain, 'ipv6');
}
