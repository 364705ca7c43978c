import { useState } from 'react';
import { welcomeWords } from '../../lib/i18n/catalogs/welcome.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { readSiteAddress, type Site } from './sites.ts';

export type SiteAddressFormProps = {
  translator: Translator;
  label: string;
  /** Asks the browser for the site, straight from the click; true once it is granted. */
  onAllow: (site: Site) => Promise<boolean>;
};

/** Allows a site by its address, for those who have it at hand. */
export function SiteAddressForm({ translator, label, onAllow }: SiteAddressFormProps) {
  const { t } = translator;
  const [address, setAddress] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  return (
    <form
      className="page-address"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const site = readSiteAddress(address);
        setIsWrong(site === null);
        if (site !== null)
          void onAllow(site).then((isGranted) => {
            if (isGranted) setAddress('');
          });
      }}
    >
      <TextField
        label={label}
        hint={
          isWrong ? (
            <span className="page-wrong" role="alert">
              {t(welcomeWords.addressWrong)}
            </span>
          ) : (
            t(welcomeWords.addressHint)
          )
        }
        value={address}
        dir="ltr"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        maxLength={2000}
        aria-invalid={isWrong || undefined}
        onChange={(event) => {
          setAddress(event.target.value);
          if (isWrong && readSiteAddress(event.target.value) !== null) setIsWrong(false);
        }}
      />
      <Button type="submit">{t(welcomeWords.allow)}</Button>
    </form>
  );
}
