import { hostOf, isHost, pathOf, webAddressesIn } from '../../facts/links.ts';
import { defineRule } from '../../rule.ts';

/** Hosts whose links lead into a group, where the path alone does not tell. */
const GROUP_HOSTS = ['chat.whatsapp.com', 'invite.viber.com', 'signal.group', 'discord.gg', 'join.skype.com'];
/** Telegram and Discord have one host for people and groups; the path tells them apart. */
const GROUP_PATHS: readonly (readonly [host: string, path: RegExp])[] = [
  ['t.me', /^\/(?:\+|joinchat\/)/],
  ['telegram.me', /^\/(?:\+|joinchat\/)/],
  ['discord.com', /^\/invite\//],
  ['m.me', /^\/j\//],
];

const isInvite = (address: string): boolean => {
  const host = hostOf(address);
  return (
    isHost(host, GROUP_HOSTS) ||
    GROUP_PATHS.some(([name, path]) => isHost(host, [name]) && path.test(pathOf(address)))
  );
};

/** Flags a link that makes whoever taps it a member of a group. */
export const linkGroupInvite = defineRule({
  code: 'link/group-invite',
  severity: 'warning',
  source: 'Safety guide, section 1: being caught looking for help can cost a beating',
  why: 'Everyone in the group sees her name, her picture and in WhatsApp her number: other guests, and whoever joined to look for her.',
  on: 'string',
  within: 'links',
  mayHold: /\/\/(?:chat\.|invite\.|join\.|signal\.g|t(?:elegram)?\.me\/(?:\+|j)|discord\.|m\.me\/j)/i,
  ok: 'https://t.me/example',
  notOk: 'https://chat.whatsapp.com/AbCdEfGhIjK',
  check({ value, field }, report) {
    const address = webAddressesIn(value).find(isInvite);
    if (address !== undefined) report({ params: { field, host: hostOf(address) } });
  },
});
