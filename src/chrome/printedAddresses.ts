/** Links in the text whose address paper would lose; references print theirs, and notes lead to them. */
const LINKS = 'main :is(.prose, .facts, .lede, .confusion) a:not(sup a, .term)';

/** What was added for paper, to be taken away again. */
const added: Element[] = [];

function note(number: number): HTMLElement {
  const sign = document.createElement('sup');
  sign.className = 'printed';
  sign.textContent = `[${number}]`;
  return sign;
}

/** The full address of a link on the live site, also where the page is a copy on disk. */
function addressOf(link: HTMLAnchorElement): string {
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? document.baseURI;
  return new URL(link.getAttribute('href') ?? '', page).href;
}

/** Numbers the links of the text and lists their addresses at its end, once for each address. */
function addAddresses(): void {
  const numbers = new Map<string, number>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    const address = addressOf(link);
    const number = numbers.get(address) ?? numbers.size + 1;
    numbers.set(address, number);
    const sign = note(number);
    link.after(sign);
    added.push(sign);
  }
  if (numbers.size === 0) return;
  const list = document.createElement('ol');
  list.className = 'printed printed-addresses';
  for (const address of numbers.keys()) list.append(Object.assign(document.createElement('li'), { textContent: address }));
  document.querySelector('.page-foot')?.before(list);
  added.push(list);
}

function removeAddresses(): void {
  for (const element of added.splice(0)) element.remove();
}

addEventListener('beforeprint', addAddresses);
addEventListener('afterprint', removeAddresses);
