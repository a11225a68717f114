import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** A certificate and its key, as PEM. */
export interface TestCertificate {
  cert: string;
  key: string;
}

interface Issuer {
  name: string;
  key: KeyObject;
}

const DAY_MS = 86_400_000;

/** A value of DER (X.690): its tag, its length, its content. */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}
const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts);
const objectId = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const utf8 = (text: string) => der(0x0c, Buffer.from(text));
const octets = (content: Uint8Array) => der(0x04, content);
const TRUE = der(0x01, Buffer.from([0xff]));
const SHA256_WITH_ECDSA = sequence(objectId('2a8648ce3d040302'));

const nameOf = (text: string) => sequence(der(0x31, sequence(objectId('550403'), utf8(text))));
/** YYMMDDHHMMSSZ. */
const utcTime = (ms: number) =>
  der(0x17, Buffer.from(`${new Date(ms).toISOString().slice(2, 19).replace(/\D/g, '')}Z`));

/** Subject alternative names: 127.0.0.1 as an address, everything else as a name. */
const alternativeNames = (names: readonly string[]) =>
  sequence(
    ...names.map((name) =>
      name === '127.0.0.1' ? der(0x87, Buffer.from([127, 0, 0, 1])) : der(0x82, Buffer.from(name)),
    ),
  );

function makeCertificate(
  subject: string,
  publicKey: KeyObject,
  issuer: Issuer,
  { from, through, extension }: { from: number; through: number; extension: Buffer },
): string {
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1, ...Buffer.from(subject).subarray(0, 8)])),
    SHA256_WITH_ECDSA,
    nameOf(issuer.name),
    sequence(utcTime(from), utcTime(through)),
    nameOf(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(extension)),
  );
  const signature = createSign('sha256').update(body).sign(issuer.key);
  const whole = sequence(body, SHA256_WITH_ECDSA, der(0x03, Buffer.from([0]), signature));
  return `-----BEGIN CERTIFICATE-----\n${whole.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}

const newKeys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pemOf = (key: KeyObject) => String(key.export({ type: 'pkcs8', format: 'pem' }));

/** An authority that nobody knows, and what it signs: for servers on this computer alone, made anew in each test. */
export function makeAuthority(now: number) {
  const keys = newKeys();
  const issuer: Issuer = { name: 'Test authority', key: keys.privateKey };
  const isAuthority = sequence(objectId('551d13'), TRUE, octets(sequence(TRUE)));
  const lasting = { from: now - DAY_MS, through: now + DAY_MS };
  const issue = (
    names: readonly string[],
    { from, through }: { from: number; through: number } = lasting,
    by?: Issuer,
  ): TestCertificate => {
    const own = newKeys();
    const subject = `Server ${names.join(' ')}`;
    const extension = sequence(objectId('551d11'), octets(alternativeNames(names)));
    const signer = by ?? issuer;
    return {
      cert: makeCertificate(subject, own.publicKey, signer, { from, through, extension }),
      key: pemOf(own.privateKey),
    };
  };
  return {
    certificate: makeCertificate(issuer.name, keys.publicKey, issuer, { ...lasting, extension: isAuthority }),
    issue,
    expired: () => issue(['127.0.0.1'], { from: now - 2 * DAY_MS, through: now - DAY_MS }),
    notYetValid: () => issue(['127.0.0.1'], { from: now + DAY_MS, through: now + 2 * DAY_MS }),
    /** Signed by itself. */
    selfSigned: (): TestCertificate => {
      const own = newKeys();
      const name = 'Self';
      const extension = sequence(objectId('551d11'), octets(alternativeNames(['127.0.0.1'])));
      const cert = makeCertificate(
        name,
        own.publicKey,
        { name, key: own.privateKey },
        { ...lasting, extension },
      );
      return { cert, key: pemOf(own.privateKey) };
    },
    /** Signed by an authority that nobody knows. */
    unknown: () => issue(['127.0.0.1'], lasting, { name: 'Nobody', key: newKeys().privateKey }),
  };
}
