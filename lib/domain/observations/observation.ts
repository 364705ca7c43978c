import * as z from 'zod/mini';
import { identityKeySchema } from '../customers/customer.ts';

/** What a page can tell about a customer in one word or number. Dates are days or instants in ms since 1970 UTC. */
export const factFields = [
  'name',
  'company',
  'email',
  'phone',
  'code',
  'owner',
  'status',
  'customerSinceAt',
  'lastOrderAt',
  'lastOrderAmount',
  'lastContactAt',
  'contractEndAt',
  'openCaseCount',
  'jobTitle',
  'website',
  'address',
  'updatedAt',
  'nextContactAt',
  'totalAmount',
  'balanceDue',
  'dealAmount',
  /** A survey's last answer: 0..10, and 1..5. */
  'npsAnswer',
  'csatAnswer',
  /** Days by which the oldest unpaid bill is late. */
  'paymentOverdueDays',
  /** `yes` or `no`. */
  'autoRenewal',
] as const;
export type FactField = (typeof factFields)[number];

const text = (max: number) => z.string().check(z.maxLength(max));

/** Where a thing was read: the place is for people (a label or a column heading), never markup. */
export const factSchema = z.object({
  field: z.enum(factFields),
  value: z.union([text(500), z.number()]),
  /** The words as they stood on the page. */
  text: text(500),
  place: text(120),
  /** 0..1: structured field 1, parsed text 0.8. */
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
});
export type Fact = z.infer<typeof factSchema>;

export const itemKinds = ['order', 'message', 'case', 'contract'] as const;

/** One dated thing on a customer's timeline. */
export const itemSchema = z.object({
  /** The same thing seen twice has the same key. Unique within one customer. */
  key: text(300),
  kind: z.enum(itemKinds),
  /** ms since 1970 UTC. */
  at: z.number(),
  /** Messages: `in` from the customer, `out` from us. */
  direction: z.optional(z.enum(['in', 'out'])),
  /** Cases: open or closed. Contracts: open means running. */
  state: z.optional(z.enum(['open', 'closed'])),
  /** Cases: when it was put right; contracts: when it ends. ms since 1970 UTC. */
  endAt: z.optional(z.number()),
  amount: z.optional(z.number()),
  subject: z.optional(text(500)),
  /** New words only: quoted earlier mail and signatures are cut off. */
  text: z.optional(text(20_000)),
  /** Incoming messages: whether the host shows it as answered. Absent where the host does not tell. */
  isAnswered: z.optional(z.boolean()),
  place: text(120),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
});
export type TimelineItem = z.infer<typeof itemSchema>;

export const pageKinds = ['record', 'list', 'message', 'compose'] as const;
export type PageKind = (typeof pageKinds)[number];

/** What one page (or one row of a list) showed about one customer at one time. */
export const observationSchema = z.object({
  schema: z.literal(1),
  /** Same page about the same customer: a later observation replaces the earlier. */
  key: text(700),
  hostId: text(60),
  profileVersion: z.int(),
  origin: text(300),
  url: text(2000),
  pageKind: z.enum(pageKinds),
  observedAt: z.number(),
  identity: z.array(identityKeySchema).check(z.minLength(1), z.maxLength(20)),
  facts: z.array(factSchema).check(z.maxLength(60)),
  items: z.array(itemSchema).check(z.maxLength(500)),
});
export type Observation = z.infer<typeof observationSchema>;
