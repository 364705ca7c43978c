import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import { panelWords } from '../../lib/i18n/catalogs/panel.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { shorten } from '../care/day-text.ts';
import { IconButton } from '../ui/Button.tsx';
import { RemoveIcon } from '../ui/icons.tsx';

/** Removes one entry; while the store only reads there is no such button. */
export function RemoveButton({
  what,
  translator: { t },
  onRemove,
  canSave,
}: {
  what: string;
  translator: Translator;
  onRemove: () => void;
  canSave: boolean;
}) {
  return (
    canSave && (
      <IconButton
        icon={<RemoveIcon />}
        label={t(panelWords.actionOn, { action: t(generalWords.remove), what: shorten(what) })}
        onClick={onRemove}
      />
    )
  );
}
