import type { CustomerLinks, LinkChange } from '../../lib/domain/customers/links.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { LinkSave } from '../customers/use-link-changes.ts';
import { CompanySection } from './CompanySection.tsx';
import { SamePersonSection } from './SamePersonSection.tsx';

export type CustomerLinksSectionsProps = {
  links: CustomerLinks;
  translator: Translator;
  hostNames: Readonly<Record<string, string>>;
  save: LinkSave;
  canSave: boolean;
  onLinkChange: (change: LinkChange) => void;
  onPickCustomer: (customerId: string | null) => void;
};

/** Who else is at the customer's companies, and where the customer is known from: apart from the panel's first picture. */
export function CustomerLinksSections({ onPickCustomer, ...rest }: CustomerLinksSectionsProps) {
  const { links, translator } = rest;
  return (
    <>
      {links.companies.map((company) => (
        <CompanySection key={company.domain} company={company} translator={translator} onPickCustomer={onPickCustomer} />
      ))}
      <SamePersonSection {...rest} />
    </>
  );
}
