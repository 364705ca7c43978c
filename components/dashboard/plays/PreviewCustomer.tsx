import { useEffect, useRef, useState } from 'react';
import type { CustomerSummary } from '../../../lib/domain/views.ts';
import { generalWords } from '../../../lib/i18n/catalogs/general.ts';
import { ownPlayWords as words } from '../../../lib/i18n/catalogs/own-plays.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import type { Asked } from '../../page/asked.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';

export type PreviewCustomerProps = {
  translator: Translator;
  /** For whom the words are shown; null: for an example. */
  name: string | null;
  onFind: (query: string) => Promise<Asked<CustomerSummary[]>>;
  onChoose: (customerId: string) => void;
};

/** For whom the words are shown, and the way to somebody else. */
export function PreviewCustomer({ translator, name, onFind, onChoose }: PreviewCustomerProps) {
  const { t } = translator;
  const [query, setQuery] = useState<string | null>(null);
  const [found, setFound] = useState<CustomerSummary[] | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isOpen = query !== null;
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  useEffect(() => {
    if (query === null) return undefined;
    let isLatest = true;
    void onFind(query).then((asked) => isLatest && asked.ok && setFound(asked.value));
    return () => {
      isLatest = false;
    };
  }, [query, onFind]);
  return (
    <div className="preview-customer" data-testid="preview-customer" data-example={name === null}>
      <p className="hf-row">
        <span className={name === null ? 'preview-customer__example' : 'hf-soft'}>
          {name === null ? t(words.previewExample) : t(words.previewFor, { name })}
        </span>
        <Button size="small" look="quiet" aria-expanded={isOpen} onClick={() => setQuery(isOpen ? null : '')}>
          {t(isOpen ? generalWords.close : words.chooseCustomer)}
        </Button>
      </p>
      {isOpen && (
        <div className="preview-customer__find">
          <TextField
            ref={field}
            type="search"
            label={t(words.searchCustomer)}
            value={query}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => setQuery(event.target.value)}
          />
          {found?.length === 0 && (
            <p className="hf-hint" role="status">
              {t(words.noCustomerFound)}
            </p>
          )}
          <ul className="hf-row">
            {found?.map(({ id, name: one, company }) => (
              <li key={id}>
                <button
                  type="button"
                  className="hf-chip"
                  onClick={() => {
                    onChoose(id);
                    setQuery(null);
                  }}
                >
                  <bdi>{one}</bdi>
                  {company !== null && company !== one && (
                    <>
                      {' · '}
                      <bdi>{company}</bdi>
                    </>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
