/** What the surfaces show of teaching and of the reading light: no words but the page's own; surfaces add theirs. */
import type { FactField, PageKind } from './observations/observation.ts';
import type { Lesson, OwnProfile } from './own-profile.ts';
import type { LightState } from './reading-light.ts';

/** Words of a page as Holdfast understands them. `day`: a calendar day 'YYYY-MM-DD'. */
export type TaughtValue =
  | { kind: 'day'; day: string }
  | { kind: 'amount'; value: number; currency: string | null }
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string }
  /** `days`: what an ambiguous date may mean, day before month first. */
  | {
      kind: 'unreadable';
      why: 'empty' | 'notADate' | 'notYet' | 'ambiguous' | 'notAnAmount' | 'notANumber' | 'notAnEmail' | 'notAPhone';
      days: string[];
    };

export type TaughtSample = { text: string; place: string; value: TaughtValue };

/** Why there is no second value yet. `sameRecord`: still the first; `otherPage`: no page of the kind; `onlyRow`: a list of one. */
export type SecondProblem = 'sameRecord' | 'otherPage' | 'empty' | 'onlyRow';

export type TeachingView =
  /** `ended`: why pointing ended without a choice; `refused`: the page cannot be pointed at. */
  | { step: 'idle'; ended: 'cancelled' | 'left' | 'refused' | null }
  | { step: 'choosing' }
  | { step: 'pointing'; field: FactField }
  | { step: 'second'; field: FactField; pageKind: Lesson['pageKind']; first: TaughtSample; problem: SecondProblem }
  | { step: 'confirm'; field: FactField; pageKind: Lesson['pageKind']; first: TaughtSample; second: TaughtSample }
  | { step: 'saved'; field: FactField };

/** How well Holdfast knows a site. */
export type HostStatus = 'checkedOnRealHost' | 'fromPublicSources' | 'needsTeaching' | 'generalRules' | 'taught';

export type LightView = {
  origin: string;
  pageKind: PageKind;
  state: LightState;
  /** Of the fields that are usually found: how many the last reading found, and how many there are. */
  found: number;
  expected: number;
  lost: FactField[];
  /** ms since 1970 UTC; 0 for never. */
  lastGoodAt: number;
};

export type ReadFact = { field: FactField; text: string; place: string; value: TaughtValue; confidence: number };

/** What was read on the page in front. */
export type ReadingView = {
  origin: string;
  /** Empty where nobody knows the site by name. */
  hostName: string;
  status: HostStatus;
  /** Fields of this site that the user taught. */
  taught: FactField[];
  pageKind: PageKind | null;
  facts: ReadFact[];
  /** Usually there and not found now. */
  missing: FactField[];
  /** Words that stood there and could not be understood. */
  unread: { field: FactField; text: string; place: string }[];
  light: LightView | null;
};

export type OwnProfiles = { profiles: OwnProfile[]; lights: LightView[] };

/** What became of a file that was brought in. `conflicts`: taught otherwise here; they stay as they are until the user decides. */
export type ImportResult = { kind: 'new' | 'same' | 'merged' | 'conflicts'; name: string; added: number; conflicts: FactField[] };
