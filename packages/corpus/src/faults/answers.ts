import { makeDirectory } from '../good-directory.ts';
import { always, type Answer } from '../site.ts';

/** How a server answers instead of giving the list. Each is tried twice: before there is a list, and when there is one. */

export interface AnswerFault {
  name: string;
  answer: Answer;
  /** It never ends by itself: the clock of the page is put forward by so much. */
  waitMs?: number;
}

/** The list, as it should have come. */
export const list = () => JSON.stringify(makeDirectory());
const half = () => list().slice(0, list().length / 2);
const AFTER_MS = 21_000;

const status = (code: number, name: string, headers = {}): AnswerFault => ({
  name: `${code}, ${name}`,
  answer: always('<!doctype html><title>Error</title>', { 'content-type': 'text/html', ...headers }, code),
});
const body = (name: string, content: string | Uint8Array, headers = {}): AnswerFault => ({
  name,
  answer: always(content, headers),
});

export const answerFaults: readonly AnswerFault[] = [
  status(400, 'bad request'),
  status(401, 'asks for a password', { 'www-authenticate': 'Bearer' }),
  status(403, 'forbidden'),
  status(404, 'not found'),
  status(410, 'gone'),
  status(429, 'too many', { 'retry-after': '3600' }),
  status(500, 'broken'),
  status(502, 'nobody behind it'),
  status(503, 'busy', { 'retry-after': '120' }),
  { name: '204, no content', answer: (_, response) => void response.writeHead(204).end() },
  body('empty', ''),
  body('cut off in the middle of a record', half()),
  body('cut off, and longer by its own word', half(), { 'content-length': String(list().length) }),
  { name: 'reset in the middle', answer: (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(half(), () => response.destroy());
  } }, // prettier-ignore
  { name: 'reset before anything came', answer: (request) => void request.socket.destroy() },
  {
    name: 'an answer that is no HTTP',
    answer: (request) => void request.socket.end('SSH-2.0-OpenSSH_9.6\r\n'),
  },
  { name: 'an answer that never comes', answer: () => undefined, waitMs: AFTER_MS },
  { name: 'a head without a body', answer: (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.flushHeaders();
  }, waitMs: AFTER_MS }, // prettier-ignore
  { name: 'a drip of letters', answer: (_, response) => {
    const drip = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(drip));
    response.writeHead(200, { 'content-type': 'application/json' });
  }, waitMs: AFTER_MS }, // prettier-ignore
  body('a page that asks to log in', '<!doctype html><form action="/login"><input name="user"></form>', { 'content-type': 'text/html' }), // prettier-ignore
  { name: 'a redirect to a page that asks to log in', answer: (_, response) => void response.writeHead(302, { location: '/' }).end() }, // prettier-ignore
  { name: 'a redirect in a circle', answer: (_, response) => void response.writeHead(302, { location: '/list.json' }).end() }, // prettier-ignore
  { name: 'a redirect to a page of a hotel', answer: (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/portal' }).end() }, // prettier-ignore
  { name: 'a redirect to what is no address of the web', answer: (_, response) => void response.writeHead(302, { location: 'javascript:canary()' }).end() }, // prettier-ignore
  body('words of another program', 'OK'),
  body('null', 'null'),
  body('a list in place of an object', '[]'),
  body('a package of another kind', '{"kind":"package","services":[]}'),
  body('a list of the future', list().replace('"1.0"', '"2.0"')),
  body('a list without services', list().replace('"services"', '"records"')),
  body('larger than a phone should read, by its own word', list(), { 'content-length': '99999999' }),
  body('packed, by its own word', list(), { 'content-encoding': 'gzip' }),
  body('packed in a way that nobody knows and garbled', new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]), { 'content-encoding': 'gzip' }), // prettier-ignore
  body('UTF-16', Buffer.from(list(), 'utf16le')),
];

export const oddAnswers: readonly AnswerFault[] = [
  body('a type of text', list(), { 'content-type': 'text/plain' }),
  body('a type of a page', list(), { 'content-type': 'text/html' }),
  body('a type that is a download', list(), { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment; filename="x.exe"' }), // prettier-ignore
  body('no type, and no guessing', list(), { 'content-type': '', 'x-content-type-options': 'nosniff' }),
  body('a byte order mark before it', `\uFEFF${list()}`),
  body('cookies, a refresh and a policy of its own', list(), { 'set-cookie': 'a=b', refresh: '0;url=/', 'content-security-policy': "default-src 'none'", 'clear-site-data': '"*"' }), // prettier-ignore
  { name: '203, changed by somebody between', answer: always(list(), {}, 203) },
  { name: 'a redirect to where it has moved', answer: (_, response) => void response.writeHead(301, { location: '/moved.json' }).end() }, // prettier-ignore
  { name: 'in pieces', answer: async (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    for (const piece of list().match(/[^]{1,700}/g) ?? []) {
      response.write(piece);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    response.end();
  } }, // prettier-ignore
];
