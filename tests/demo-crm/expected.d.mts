export type ExpectedMessage = {
  id: string;
  at: number;
  day: string;
  direction: 'in' | 'out';
  subject: string;
  text: string;
  isAnswered: boolean | null;
};
export type ExpectedCustomer = {
  id: string;
  plan: 'danger' | 'watch' | 'fine' | 'unknown' | 'hostile';
  language: 'en' | 'fa' | 'ru';
  name: string;
  company: string;
  email: string;
  phoneDigits: string;
  /** Days are YYYY-MM-DD in UTC. */
  customerSinceDay: string;
  lastOrderDay: string | null;
  lastOrderAmount: number | null;
  contractEndDay: string | null;
  openCaseCount: number;
  orders: { id: string; day: string; amount: number }[];
  contracts: { id: string; startDay: string; endDay: string; state: 'open' | 'closed' }[];
  cases: { id: string; subject: string; openedDay: string; closedDay: string | null }[];
  messages: ExpectedMessage[];
};

export function expectedCustomers(now?: string): ExpectedCustomer[];
