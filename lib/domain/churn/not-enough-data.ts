/** An answer of its own, in place of a number that would mean nothing. */
export type NotEnoughData = {
  kind: 'notEnoughData';
  /**
   * `noCustomers`: there is nobody to judge by. `noRepeatOrders`: nobody ordered twice. `noLosses`: nobody was lost, or
   * everybody at once. `noFiniteFit`: the data fit no finite parameters best (too few, or all alike).
   */
  why: 'noCustomers' | 'noRepeatOrders' | 'noLosses' | 'noFiniteFit';
};

export const notEnoughData = (why: NotEnoughData['why']): NotEnoughData => ({ kind: 'notEnoughData', why });
