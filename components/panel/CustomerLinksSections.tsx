import { CompanySection } from './CompanySection.tsx';
import { SamePersonSection, type SamePersonSectionProps } from './SamePersonSection.tsx';

type CustomerLinksSectionsProps = SamePersonSectionProps & { onPickCustomer: (customerId: string | null) => void };

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
