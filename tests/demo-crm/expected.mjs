import { buildCustomers, isAnswered, openCases } from './data.mjs';

const dayOf = (at) => new Date(at).toISOString().slice(0, 10);

/** A reader counts toman in rials, ten to one. */
const read = (customer, amount) => (customer.currency === 'IRT' ? amount * 10 : amount);

/**
 * What a reader should find about each of the forty customers, days as YYYY-MM-DD in UTC. `openCaseCount` and the rest
 * are on the record; the list has the same facts but `customerSinceDay`. `plan`: what was written into the history
 * (`danger`, `watch`, `fine`, `unknown`, `hostile`), not a score.
 */
export function expectedCustomers(now) {
  return buildCustomers({ now }).map((customer) => ({
    id: customer.id,
    plan: customer.plan,
    language: customer.lang,
    name: customer.name,
    company: customer.company,
    email: customer.email,
    phoneDigits: customer.phone.replace(/\D/g, ''),
    customerSinceDay: dayOf(customer.sinceAt),
    lastOrderDay: customer.orders.length === 0 ? null : dayOf(customer.orders[0].at),
    lastOrderAmount: customer.orders.length === 0 ? null : read(customer, customer.orders[0].amount),
    contractEndDay: customer.contracts.length === 0 ? null : dayOf(customer.contracts[0].endAt),
    openCaseCount: openCases(customer),
    orders: customer.orders.map(({ id, at, amount }) => ({ id, day: dayOf(at), amount: read(customer, amount) })),
    contracts: customer.contracts.map(({ id, startAt, endAt, isRunning }) => ({
      id,
      startDay: dayOf(startAt),
      endDay: dayOf(endAt),
      state: isRunning ? 'open' : 'closed',
    })),
    cases: customer.cases.map(({ id, subject, openedAt, closedAt }) => ({
      id,
      subject,
      openedDay: dayOf(openedAt),
      closedDay: closedAt === null ? null : dayOf(closedAt),
    })),
    messages: customer.messages.map((mail) => ({
      id: mail.id,
      at: mail.at,
      day: dayOf(mail.at),
      direction: mail.direction,
      subject: mail.subject,
      text: mail.text,
      isAnswered: mail.direction === 'in' ? isAnswered(customer.messages, mail) : null,
    })),
  }));
}
