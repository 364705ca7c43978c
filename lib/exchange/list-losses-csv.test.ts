import { expect, it } from 'vitest';
import { listLossesToCsv } from './list-losses-csv.ts';

it('writes who is lost before who is new, and no formulas', () => {
  const words = { name: 'Name', code: 'Number', email: 'E-mail', state: 'State', lost: 'lost', joined: 'new' };
  const csv = listLossesToCsv(
    {
      lost: [{ code: '7', name: '=1+1', emails: ['a@x.example', 'b@x.example'] }],
      joined: [{ code: null, name: 'Ann', emails: [] }],
    },
    words,
    ';',
  );
  expect(csv).toBe('\uFEFF"State";"Name";"Number";"E-mail"\r\n"lost";"\'=1+1";"7";"a@x.example b@x.example"\r\n"new";"Ann";"";""');
});
