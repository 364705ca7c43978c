import { genericProfile } from '../generic/generic-profile.ts';
import type { Profile } from '../profile.ts';
import { demoCrm } from './demo-crm.ts';
import { roundcube } from './roundcube.ts';
import { tryton } from './tryton.ts';
import { dolibarr } from './dolibarr.ts';
import { espocrm } from './espocrm.ts';
import { odoo } from './odoo.ts';
import { suitecrm7 } from './suitecrm-7.ts';
import { suitecrm8 } from './suitecrm-8.ts';
import { twenty } from './twenty.ts';
import { vtiger } from './vtiger.ts';
import { amocrmKommo } from './amocrm-kommo.ts';
import { bitrix24 } from './bitrix24.ts';
import { didar } from './didar.ts';
import { dynamics365 } from './dynamics-365.ts';
import { freshsales } from './freshsales.ts';
import { hubspot } from './hubspot.ts';
import { monday } from './monday.ts';
import { pipedrive } from './pipedrive.ts';
import { salesforceLightning } from './salesforce-lightning.ts';
import { zendeskSell } from './zendesk-sell.ts';
import { zohoCrm } from './zoho-crm.ts';
import { gmail } from './gmail.ts';
import { mailRu } from './mail-ru.ts';
import { outlookWeb } from './outlook-web.ts';
import { protonMail } from './proton-mail.ts';
import { sogo } from './sogo.ts';
import { yahooMail } from './yahoo-mail.ts';
import { yandexMail } from './yandex-mail.ts';
import { zimbra } from './zimbra.ts';

/** Every host that Holdfast knows. The first whose `detect` fits the page is taken. */
export const profiles: readonly Profile[] = [
  demoCrm,
  roundcube,
  tryton,
  dolibarr,
  espocrm,
  odoo,
  suitecrm7,
  suitecrm8,
  twenty,
  vtiger,
  amocrmKommo,
  bitrix24,
  didar,
  dynamics365,
  freshsales,
  hubspot,
  monday,
  pipedrive,
  salesforceLightning,
  zendeskSell,
  zohoCrm,
  gmail,
  mailRu,
  outlookWeb,
  protonMail,
  sogo,
  yahooMail,
  yandexMail,
  zimbra,
];

export const getProfile = (id: string | null): Profile | null => [...profiles, genericProfile].find((profile) => profile.id === id) ?? null;

/** What the worker needs of every host at any time; the rest of a profile is read when a page of it opens. */
export type ProfileHead = Pick<Profile, 'id' | 'name' | 'kind' | 'status' | 'detect' | 'dateOrder'>;

/** The profiles as files of the package, by their path. Known addresses stand before mere markup. */
export function profileFiles(): Record<string, string> {
  const heads = [
    ...profiles.toSorted((a, b) => Number(a.detect.url === undefined) - Number(b.detect.url === undefined)),
    genericProfile,
  ].map(({ id, name, kind, status, detect, dateOrder }): ProfileHead => ({ id, name, kind, status, detect, dateOrder }));
  return {
    'profiles/index.json': JSON.stringify(heads),
    ...Object.fromEntries([...profiles, genericProfile].map((profile) => [`profiles/${profile.id}.json`, JSON.stringify(profile)])),
  };
}
