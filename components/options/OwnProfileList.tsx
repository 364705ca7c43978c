import { useRef, useState } from 'react';
import type { FactField } from '../../lib/domain/observations/observation.ts';
import type { Lesson, OwnProfile } from '../../lib/domain/own-profile.ts';
import type { ImportResult, LightView, OwnProfiles } from '../../lib/domain/teaching-views.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import { fieldWords, ownProfileWords as words, pageKindWords, readingWords } from '../../lib/i18n/catalogs/teaching.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { FailureNotice } from '../page/FailureNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { LightMark } from '../ui/LightMark.tsx';
import { Notice } from '../ui/Notice.tsx';
import { UndoNotice } from '../ui/UndoNotice.tsx';

/** What came of a file; `file`: its profile, to be asked for once more where there are conflicts. */
export type Imported =
  | { kind: 'done'; result: ImportResult; file: unknown }
  | { kind: 'problem'; problem: 'tooLarge' | 'broken' | 'fromTheFuture' }
  | { kind: 'failure'; failure: NamedFailure };

export type OwnProfileListProps = {
  translator: Translator;
  own: OwnProfiles;
  isReadOnly: boolean;
  failure: NamedFailure | null;
  onSave: (profile: OwnProfile) => void;
  onRemove: (profile: OwnProfile) => void;
  /** Takes a removal back; what was taught on the site since then stays. */
  onBringBack: (profile: OwnProfile) => void;
  /** Writes the file and tells its name. */
  onExport: (profile: OwnProfile) => string;
  onImport: (file: File) => Promise<Imported>;
  /** Decides the conflicts of a file. */
  onDecide: (file: unknown, replacing: boolean) => Promise<Imported>;
};

const allFields = Object.keys(fieldWords) as FactField[];
const siteOf = (origin: string): string => origin.replace(/^https?:\/\//u, '');
const pathForPeople = (path: string): string => {
  try {
    return decodeURI(path).replaceAll('{id}', '…').replaceAll('*', '…');
  } catch {
    return path;
  }
};

/** What the user taught, site by site, and how well each site is being read. */
export function OwnProfileList(props: OwnProfileListProps) {
  const { translator, own, isReadOnly, failure, onSave } = props;
  const { t } = translator;
  const [edited, setEdited] = useState<string | null>(null);
  const [removed, setRemoved] = useState<OwnProfile | null>(null);
  const [said, setSaid] = useState('');
  const origins = [...new Set([...own.profiles.map(({ origin }) => origin), ...own.lights.map(({ origin }) => origin)])].toSorted();
  return (
    <div className="hf-stack">
      {failure && <FailureNotice translator={translator} failure={failure} />}
      {origins.length === 0 && <p className="hf-soft">{t(words.empty)}</p>}
      {origins.length > 0 && (
        <ul className="page-list" data-testid="own-profiles">
          {origins.map((origin) => {
            const profile = own.profiles.find((one) => one.origin === origin);
            const lights = own.lights.filter((one) => one.origin === origin);
            return (
              <li key={origin} className="page-list__row own-site">
                <span className="page-list__words">
                  <bdi className="page-list__name">{profile?.name ?? siteOf(origin)}</bdi>
                  <span className="hf-hint">
                    {profile !== undefined && profile.name !== siteOf(origin) && <bdi dir="ltr">{siteOf(origin)}</bdi>}
                    {profile !== undefined && ` ${t(words.count, { count: profile.lessons.length })}`}
                  </span>
                  {lights.map((light) => (
                    <Light key={light.pageKind} light={light} translator={translator} />
                  ))}
                </span>
                {profile !== undefined && (
                  <span className="hf-row">
                    {!isReadOnly && (
                      <Button
                        size="small"
                        look="quiet"
                        aria-expanded={edited === profile.id}
                        aria-label={edited === profile.id ? undefined : t(words.editNamed, { name: profile.name })}
                        onClick={() => setEdited(edited === profile.id ? null : profile.id)}
                      >
                        {t(edited === profile.id ? words.done : words.edit)}
                      </Button>
                    )}
                    <Button
                      size="small"
                      look="quiet"
                      aria-label={t(words.exportNamed, { name: profile.name })}
                      onClick={() => setSaid(t(words.exported, { file: props.onExport(profile) }))}
                    >
                      {t(words.exportFile)}
                    </Button>
                    {!isReadOnly && (
                      <Button
                        size="small"
                        look="quiet"
                        aria-label={t(words.removeNamed, { name: profile.name })}
                        onClick={() => {
                          props.onRemove(profile);
                          setRemoved(profile);
                          setSaid('');
                        }}
                      >
                        {t(generalWords.remove)}
                      </Button>
                    )}
                  </span>
                )}
                {profile !== undefined && edited === profile.id && <Editor profile={profile} translator={translator} onSave={onSave} />}
              </li>
            );
          })}
        </ul>
      )}
      <UndoNotice
        translator={translator}
        done={removed}
        text={t(words.removed, { name: removed?.name ?? '' })}
        testId="own-undo"
        onUndo={() => {
          if (removed !== null) props.onBringBack(removed);
          setRemoved(null);
        }}
      />
      <div role="status">
        {said !== '' && (
          <p className="page-said" data-testid="own-said">
            {said}
          </p>
        )}
      </div>
      {!isReadOnly && <ImportField {...props} />}
    </div>
  );
}

function Light({ light, translator }: { light: LightView; translator: Translator }) {
  const { t } = translator;
  return (
    <span className="own-light">
      <span className="hf-small">{t(pageKindWords[light.pageKind])}</span>
      <LightMark state={light.state} translator={translator} />
      {light.lost.length > 0 && (
        <span className="hf-hint">{light.lost.map((field) => t(fieldWords[field])).join(translator.language === 'fa' ? '، ' : ', ')}</span>
      )}
      {light.lost.length === 0 && light.expected > 0 && (
        <span className="hf-hint">{t(readingWords.found, { found: light.found, expected: light.expected })}</span>
      )}
    </span>
  );
}

function Editor({ profile, translator, onSave }: { profile: OwnProfile; translator: Translator; onSave: (profile: OwnProfile) => void }) {
  const { t } = translator;
  const [name, setName] = useState(profile.name);
  const change = (lessons: Lesson[]) => onSave({ ...profile, lessons });
  return (
    <div className="own-editor" data-testid="own-editor">
      <TextField
        label={t(words.name)}
        value={name}
        maxLength={80}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
        onBlur={() => name.trim() !== '' && name.trim() !== profile.name && onSave({ ...profile, name: name.trim() })}
      />
      <ul>
        {profile.lessons.map((lesson, index) => (
          <li key={`${lesson.field} ${lesson.pageKind} ${lesson.path}`} className="own-editor__row">
            <select
              className="hf-input"
              aria-label={t(words.lessonField)}
              value={lesson.field}
              onChange={(event) => {
                const field = event.target.value as FactField;
                const isTaken = profile.lessons.some(
                  (other) => other.field === field && other.path === lesson.path && other.pageKind === lesson.pageKind,
                );
                if (!isTaken) change(profile.lessons.with(index, { ...lesson, field }));
              }}
            >
              {allFields.map((field) => (
                <option key={field} value={field}>
                  {t(fieldWords[field])}
                </option>
              ))}
            </select>
            <span className="hf-hint">
              {t(words.lessonWhere, { place: lesson.takes[0]?.place ?? '', path: pathForPeople(lesson.path) })}
            </span>
            <Button
              size="small"
              look="quiet"
              aria-label={t(words.removeField, { field: t(fieldWords[lesson.field]) })}
              onClick={() => change(profile.lessons.toSpliced(index, 1))}
            >
              {t(generalWords.remove)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ImportField({ translator, onImport, onDecide }: OwnProfileListProps) {
  const { t } = translator;
  const [imported, setImported] = useState<Imported | null>(null);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="hf-stack">
      <div className="hf-row">
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          data-testid="own-file"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file may be brought in again.
            event.target.value = '';
            if (file) void onImport(file).then(setImported);
          }}
        />
        <Button onClick={() => input.current?.click()}>{t(words.importFile)}</Button>
        <span className="hf-hint">{t(words.importHint)}</span>
      </div>
      <div role="status" data-testid="own-imported">
        {imported?.kind === 'done' && imported.result.kind !== 'conflicts' && (
          <p className="page-said">{describeImport(imported.result, translator)}</p>
        )}
        {imported?.kind === 'done' && imported.result.kind === 'conflicts' && (
          <Notice
            tone="info"
            title={t(words.conflicts, { name: imported.result.name })}
            action={[false, true].map((replacing) => (
              <Button key={String(replacing)} size="small" onClick={() => void onDecide(imported.file, replacing).then(setImported)}>
                {t(replacing ? words.takeTheirs : words.keepMine)}
              </Button>
            ))}
          >
            <p>
              {imported.result.conflicts.map((field) => t(fieldWords[field])).join(translator.language === 'fa' ? '، ' : ', ')}
              {'. '}
              {t(words.conflictsNext)}
            </p>
          </Notice>
        )}
      </div>
      {imported?.kind === 'problem' && <Notice tone="error" title={t(words[imported.problem])} testId="own-problem" />}
      {imported?.kind === 'failure' && <FailureNotice translator={translator} failure={imported.failure} />}
    </div>
  );
}

function describeImport({ kind, name, added }: ImportResult, { t }: Translator): string {
  if (kind === 'new') return t(words.importedNew, { name });
  return kind === 'merged' && added > 0 ? t(words.importedMerged, { name, count: added }) : t(words.importedSame, { name });
}
