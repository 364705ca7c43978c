import { foldText } from '../text/normalise.ts';

/** Legal forms, folded: at either end of a name they are no part of it. */
const legalForms = new Set(
  [
    'ltd limited inc incorporated llc llp plc corp corporation co company pty pvt',
    'gmbh ag kg ohg ug se bv nv ab as oy sa sarl sas srl spa sl',
    'ооо оао зао пао ао ип',
    'شرکت موسسه خاص عام سهامی',
  ].flatMap((words) => words.split(' ')),
);

/**
 * A company's name as it is looked up by: one spelling of letters and digits, no marks, no legal forms at its ends. Empty where no
 * letter or digit is left. It finds who says to be of one company; it proves nothing.
 */
export function companyKey(name: string): string {
  // Dots join the letters of a form (G.m.b.H., L.L.C.); whatever else is no letter parts words.
  const words = foldText(name.slice(0, 500))
    .replaceAll(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .replaceAll(/['’`]/gu, '')
    .split(/[^\p{L}\p{N}&+]+/u)
    .filter((word) => word !== '');
  let [first, end] = [0, words.length];
  while (end - first > 1 && legalForms.has(words[end - 1]!)) end -= 1;
  while (end - first > 1 && legalForms.has(words[first]!)) first += 1;
  return words.slice(first, end).join(' ');
}
