/*
 * Builds what no parser would: elements nested 30,000 deep inside the first message. They are not drawn: the browser
 * itself does not survive the layout of so deep a tree, only the tree.
 */
const body = document.querySelector('.thread .body');
const outermost = document.createElement('span');
outermost.hidden = true;
body.append(outermost);
let innermost = outermost;
for (let depth = 1; depth < 30_000; depth++) {
  const next = document.createElement('span');
  innermost.append(next);
  innermost = next;
}
innermost.textContent = 'the innermost word';
document.documentElement.dataset.depth = '30000';
