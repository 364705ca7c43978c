import type { Take } from './profile.ts';

type CustomField = 'customerSinceAt' | 'lastOrderAt' | 'lastOrderAmount' | 'contractEndAt' | 'openCaseCount';

/** What companies call the fields that no host has of its own, in the languages that hosts print. */
const fields: Record<CustomField, { place: string; labels: string[] }> = {
  customerSinceAt: {
    place: 'Customer since',
    labels: [
      'Customer since',
      'Client since',
      'مشتری از',
      'تاریخ شروع همکاری',
      'Клиент с',
      'Дата начала сотрудничества',
      'Kunde seit',
      'Client depuis',
    ],
  },
  lastOrderAt: {
    place: 'Last order',
    labels: [
      'Last order',
      'Last order date',
      'Last purchase',
      'Last purchase date',
      'آخرین سفارش',
      'تاریخ آخرین سفارش',
      'آخرین خرید',
      'تاریخ آخرین خرید',
      'Последний заказ',
      'Дата последнего заказа',
      'Последняя покупка',
      'Дата последней покупки',
      'Letzte Bestellung',
      'Datum der letzten Bestellung',
      'Letzter Auftrag',
      'Dernière commande',
      'Date de dernière commande',
      'Dernier achat',
    ],
  },
  lastOrderAmount: {
    place: 'Last order amount',
    labels: [
      'Last order amount',
      'Last order value',
      'Last purchase amount',
      'مبلغ آخرین سفارش',
      'مبلغ آخرین خرید',
      'Сумма последнего заказа',
      'Сумма последней покупки',
      'Betrag der letzten Bestellung',
      'Montant de la dernière commande',
    ],
  },
  contractEndAt: {
    place: 'Contract end',
    labels: [
      'Contract end',
      'Contract end date',
      'Contract expiry date',
      'Contract renewal date',
      'Renewal date',
      'پایان قرارداد',
      'تاریخ پایان قرارداد',
      'تاریخ تمدید قرارداد',
      'تاریخ تمدید',
      'Окончание договора',
      'Дата окончания договора',
      'Договор действует до',
      'Дата продления договора',
      'Vertragsende',
      'Verlängerungsdatum',
      'Fin de contrat',
      'Date de fin de contrat',
      'Date de renouvellement',
    ],
  },
  openCaseCount: {
    place: 'Open cases',
    labels: [
      'Open cases',
      'Open tickets',
      'پرونده‌های باز',
      'تیکت‌های باز',
      'Открытые обращения',
      'Открытые тикеты',
      'Offene Fälle',
      'Offene Tickets',
      'Tickets ouverts',
    ],
  },
};

/**
 * Takes for the facts that every company adds to its CRM under a name of its own, found by label inside what `select`
 * matches. For profiles whose host fixes no name for them.
 */
export const customFields = (select: string): Record<CustomField, Take[]> =>
  Object.fromEntries(Object.entries(fields).map(([field, { place, labels }]) => [field, [{ select, labels, place }]])) as Record<
    CustomField,
    Take[]
  >;
