import { useCallback, useRef, useState } from 'react';
import type { Language } from '../../lib/domain/language.ts';
import type { LetterProblem } from '../../lib/domain/plays/guard-letter.ts';
import type { InsertResult } from '../../lib/domain/views.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import type { Asked } from './asked.ts';
import { copyText } from './copy-text.ts';

/** The words of one play, ready to leave our hands. */
export type PlayWordsChoice = { playId: string; paragraphs: string[]; language: Language };

/** What became of the words of one play. */
export type Insertion = { playId: string } & (
  | { kind: 'working' }
  | { kind: 'inserted'; isDirectionRight: boolean }
  /** Nothing was put in: these words would do harm. */
  | { kind: 'stopped'; problems: LetterProblem[]; paragraphs: string[] }
  | { kind: 'partial' | 'noEditor' | 'failed'; isCopied: boolean }
  | { kind: 'copied'; isCopied: boolean }
  | { kind: 'refused'; failure: NamedFailure }
);

export type InsertionPorts = {
  /** Puts the words into the editor of the tab. `isConfirmed`: the person has seen what is wrong with them. */
  insert: (choice: PlayWordsChoice, isConfirmed: boolean) => Promise<Asked<InsertResult>>;
  /** The words are on the clipboard. */
  onCopied: (choice: PlayWordsChoice) => void;
};

export type Inserting = {
  /** How the last insertion stands; null before the first. */
  insertion: Insertion | null;
  insert: (choice: PlayWordsChoice, isConfirmed: boolean) => Promise<Insertion>;
  copy: (choice: PlayWordsChoice) => Promise<Insertion>;
  forget: () => void;
};

/** Puts words into the editor, or else on the clipboard, and tells truthfully which. While one insertion is on its way no other begins. */
export function useInsertion({ insert, onCopied }: InsertionPorts): Inserting {
  const [insertion, setInsertion] = useState<Insertion | null>(null);
  const onItsWay = useRef<Insertion | null>(null);
  /** What was begun before it was forgotten is told no more: by then another customer is looked at. */
  const timesForgotten = useRef(0);
  const end = (choice: PlayWordsChoice, ended: Insertion, since: number): Insertion => {
    if ('isCopied' in ended && ended.isCopied) onCopied(choice);
    if (since === timesForgotten.current) setInsertion(ended);
    return ended;
  };
  return {
    insertion,
    insert: async (choice, isConfirmed) => {
      const { playId, paragraphs } = choice;
      if (onItsWay.current !== null) return onItsWay.current;
      const since = timesForgotten.current;
      setInsertion((onItsWay.current = { playId, kind: 'working' }));
      const reply = await insert(choice, isConfirmed);
      onItsWay.current = null;
      if (!reply.ok) return end(choice, { playId, kind: 'refused', failure: reply.failure }, since);
      const { value } = reply;
      if (value.kind === 'inserted') return end(choice, { playId, kind: 'inserted', isDirectionRight: value.isDirectionRight }, since);
      if (value.kind === 'stopped') return end(choice, { playId, kind: 'stopped', problems: value.problems, paragraphs }, since);
      return end(choice, { playId, kind: value.kind, isCopied: await copyText(paragraphs.join('\n\n')) }, since);
    },
    copy: async (choice) => {
      const since = timesForgotten.current;
      return end(choice, { playId: choice.playId, kind: 'copied', isCopied: await copyText(choice.paragraphs.join('\n\n')) }, since);
    },
    forget: useCallback(() => {
      timesForgotten.current += 1;
      setInsertion(null);
    }, []),
  };
}
