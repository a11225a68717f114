import { organizationSchema } from '@service-directory/schema/zod';
import { expect, test } from 'vitest';
import { messageAbout } from './testing/review-kit.ts';

const havn = {
  id: 'eksempelforeningen',
  name: 'Havn',
  alternateName: 'Stiftelsen Havn',
  type: 'charity',
  description: { nb: 'Vi hjelper sjøfolk.' },
  url: 'https://havn.example.org/her-er-vi',
  email: 'post@havn.example.org',
  identifiers: [{ scheme: 'NO-BRC', value: '999999999' }],
};

test('what readers are told of the organisation itself is told once, behind its services', () => {
  const body = messageAbout({}, 'nb', { organizations: [havn] });
  expect(body).toContain(
    [
      'Dette sier vi om organisasjonen:',
      '- Kalles også: Stiftelsen Havn',
      '- Hva dere er:',
      '  - Ideell organisasjon',
      '  - Vi hjelper sjøfolk.',
      '- Nettside: https://havn.example.org/her-er-vi',
      '- E-post: post@havn.example.org',
      '',
    ].join('\n'),
  );
  expect(body).not.toContain('999999999');
});

test('the page of one that keeps a place secret is named by its site alone', () => {
  const locations = [{ id: 'x', visibility: 'confidential' }];
  expect(messageAbout({ locations }, 'nb', { organizations: [havn] })).toContain(
    '- Nettside: havn.example.org\n',
  );
});

test('nothing is added where nothing more is said of it', () => {
  const organizations = [{ id: 'eksempelforeningen', name: 'Havn' }];
  expect(messageAbout({}, 'nb', { organizations })).not.toContain('om organisasjonen');
});

test('who else runs a service is named', () => {
  const organizations = [havn, { id: 'venner', name: 'Havnas venner' }];
  const organizationIds = ['eksempelforeningen', 'venner', 'borte'];
  expect(messageAbout({ organizationIds }, 'nb', { organizations })).toContain(
    '- Drives sammen med: Havnas venner\n',
  );
});

/** What of an organisation is not told, and why. */
const NOT_ASKED = {
  id: 'an id, which no reader sees',
  identifiers: 'numbers of registers, which the registers keep',
};

test('every field of an organisation is told, or stands above with the reason why not', () => {
  const fields = Object.keys(organizationSchema.shape).filter((field) => !Object.hasOwn(NOT_ASKED, field));
  const whole = messageAbout({}, 'nb', { organizations: [havn] });
  const isTold = (field: string) => {
    const other = field === 'url' ? 'https://annen.example.org' : 'annen@example.org';
    const changed = { ...havn, [field]: field === 'type' ? 'public' : other };
    return messageAbout({}, 'nb', { organizations: [changed] }) !== whole;
  };
  expect(fields.filter((field) => !isTold(field))).toEqual([]);
});
