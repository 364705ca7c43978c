import type { DossierTold, DossierView } from '../../../lib/domain/views.ts';
import { dossierWords, toldWords } from '../../../lib/i18n/catalogs/dossier.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { webAddressOf } from './addresses.ts';

const labelOf = (field: DossierTold['field']) => (field in toldWords ? toldWords[field as keyof typeof toldWords] : null);

/** Names, addresses, roles: what sources know of who it is, each with the page that says so. */
export function WhoSection({ dossier: { customer, otherNames, told }, translator }: { dossier: DossierView; translator: Translator }) {
  const { t, date } = translator;
  const { emails, phones } = customer;
  const lines = [
    ...emails.map((text) => ({ label: t(dossierWords.email), text, url: '', isLatin: true })),
    ...phones.map((text) => ({ label: t(dossierWords.phone), text, url: '', isLatin: true })),
    ...otherNames.map((text) => ({ label: t(dossierWords.otherNames), text, url: '', isLatin: false })),
    ...told.flatMap(({ field, value, url }) => {
      const label = labelOf(field);
      if (label === null) return [];
      return [
        { label: t(label), text: typeof value === 'number' ? date(value) : value, url, isLatin: field === 'website' || field === 'code' },
      ];
    }),
  ];
  return (
    <section aria-labelledby="who" className="hf-card dossier__section" data-testid="who">
      <h2 id="who">{t(dossierWords.who)}</h2>
      {lines.length === 0 ? (
        <p className="hf-soft">{t(dossierWords.whoEmpty)}</p>
      ) : (
        <dl className="dossier__who">
          {lines.map(({ label, text, url, isLatin }, i) => {
            const page = webAddressOf(url);
            return (
              <div key={i}>
                {/* Several addresses stand under one label. */}
                <dt className={lines[i - 1]?.label === label ? 'hf-hidden' : undefined}>{label}</dt>
                <dd>
                  <bdi dir={isLatin ? 'ltr' : 'auto'}>{text}</bdi>
                  {page !== null && (
                    <a
                      className="hf-small dossier__source"
                      href={page.href}
                      target="_blank"
                      rel="noopener noreferrer"
                      aria-label={t(dossierWords.openPage, { what: label, host: page.host })}
                    >
                      <bdi>{page.host}</bdi>
                    </a>
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </section>
  );
}
