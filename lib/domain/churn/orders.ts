/**
 * Orders by column: the customer's number (0, 1, 2 ...), the day (days since 1970-01-01 on the user's calendar) and the
 * amount in one currency, NaN where it is not known.
 */
export type Orders = {
  customers: ArrayLike<number>;
  days: ArrayLike<number>;
  amounts: ArrayLike<number>;
};
