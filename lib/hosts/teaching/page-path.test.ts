import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressExpression, generaliseAddress, idInAddress, typeOfPath } from './page-path.ts';

const site = 'https://crm.example';

describe('generaliseAddress', () => {
  it.each([
    ['/clients/4711', '/clients/{id}', '4711', 'clients'],
    ['/clients/4711/edit', '/clients/{id}/edit', '4711', 'clients/edit'],
    ['/app/7/clients/c-4711?tab=notes', '/app/*/clients/{id}', 'c-4711', 'app/clients'],
    ['/people/9f3b2c1a-7a54-4a8a-9d2f-0a1b2c3d4e5f', '/people/{id}', '9f3b2c1a-7a54-4a8a-9d2f-0a1b2c3d4e5f', 'people'],
    ['/lightning/r/Contact/003Ab00001XyZ12IAB/view', '/lightning/r/Contact/{id}/view', '003Ab00001XyZ12IAB', 'lightning/r/Contact/view'],
    [
      '/index.php?module=Contacts&view=Detail&record=12&page=3',
      '/index.php?module=Contacts&record={id}&view=Detail',
      '12',
      'index.php/module=Contacts/view=Detail',
    ],
    ['/web#id=51&model=res.partner&view_type=form', '/web#id={id}&model=res.partner', '51', 'web/model=res.partner'],
    ['/#/contact/81/notes', '/#/contact/{id}/notes', '81', 'contact/notes'],
    ['/desk/20?x=1#!/contact/81', '/desk/*#!/contact/{id}', '81', 'desk/contact'],
    ['/клиенты/81', '/клиенты/{id}', '81', 'клиенты'],
    ['/%da%a9/81', '/%da%a9/{id}', '81', 'da/a9'],
    ['/wiki/a=b&c/81', '/wiki/a=b&c/{id}', '81', 'wiki/a=b/c'],
    ['/contact', '/contact', '', 'contact'],
    // The version of an application names nobody.
    ['/v2/clients', '/v2/clients', '', 'v2/clients'],
    ['/', '/', '', 'customer'],
  ])('%s', (address, pattern, id, type) => {
    expect(generaliseAddress(site + address)).toBe(pattern);
    expect(idInAddress(pattern, site + address)).toBe(id);
    expect(typeOfPath(pattern)).toBe(type);
  });

  it('takes in the next record and nothing else', () => {
    const pattern = generaliseAddress(`${site}/clients/4711`)!;
    expect(idInAddress(pattern, `${site}/clients/9#top`)).toBe('9');
    expect(idInAddress(pattern, `${site}/clients/9?from=list`)).toBe('9');
    for (const other of ['/clients', '/clients/', '/clients/9/edit', '/orders/9', '/x/clients/9'])
      expect(idInAddress(pattern, site + other)).toBeNull();
    const query = generaliseAddress(`${site}/index.php?module=Contacts&record=12`)!;
    expect(idInAddress(query, `${site}/index.php?record=13&sort=a&module=Contacts`)).toBe('13');
    expect(idInAddress(query, `${site}/index.php?record=13&module=Leads`)).toBeNull();
    const route = generaliseAddress(`${site}/#/contact/81`)!;
    expect(idInAddress(route, `${site}/?a=b#/contact/82?x=1`)).toBe('82');
    expect(idInAddress(route, `${site}/#/company/82`)).toBeNull();
  });

  it('knows no address but those of the web', () => {
    for (const other of ['about:blank', 'file:///etc/x', '', 'https://', 'javascript:alert(1)'])
      expect(generaliseAddress(other)).toBeNull();
    expect(generaliseAddress(`${site}/${'wordy/'.repeat(40)}`)).toBeNull();
  });
});

describe('any notation and address', () => {
  const part = fc.oneof(
    fc.constantFrom('clients', '{id}', '*', 'a.b', 'x(y', '[', '$', '+', '', '9', '\\', 'é'),
    fc.string({ maxLength: 12 }),
  );
  const notation = fc.array(part, { maxLength: 8 }).map((parts) => `/${parts.join('/')}`);
  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(notation, fc.string({ maxLength: 60 })),
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        (pattern, url) => {
          idInAddress(pattern, url);
          const address = new URL(url).href;
          const own = generaliseAddress(address);
          if (own !== null) expect(idInAddress(own, address), own).not.toBeNull();
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('ends on an address made to be tried again and again', () => {
    const pattern = `/index.php?${Array.from({ length: 12 }, (_, i) => `p${i}=*`).join('&')}#/a/*/b/{id}`;
    const source = new RegExp(addressExpression(pattern)!, 'u');
    for (const tail of ['p0=a&'.repeat(40_000), `p0=${'a'.repeat(200_000)}`, `p0=a#/a/${'b/'.repeat(100_000)}`])
      expect(source.exec(`${site}/index.php?${tail}`)).toBeNull();
  });
});
