import type { Peer } from './peer.ts';

/**
 * A page that searches with one of the other engines, as simply as can be: what is needed is fetched
 * when the field is entered, and every change of it shows the first eight papers.
 */
function startPage(field: HTMLInputElement, list: HTMLElement): void {
  const name = new URLSearchParams(location.search).get('engine') ?? '';
  let opened: Promise<ReturnType<Peer['open']>> | undefined;
  async function open(): Promise<ReturnType<Peer['open']>> {
    const [module, index] = await Promise.all([
      import(`./${name}.js`) as Promise<{ peer: Peer }>,
      fetch(`./${name}.json`).then((response) => response.text()),
    ]);
    return module.peer.open(index);
  }
  field.addEventListener('focus', () => void (opened ??= open()));
  async function answer(): Promise<void> {
    const query = field.value;
    const rank = await (opened ??= open());
    const found = await rank(query);
    if (query !== field.value) return;
    list.replaceChildren(
      ...found.slice(0, 8).map(({ title }) => {
        const row = document.createElement('li');
        row.role = 'option';
        row.textContent = title;
        return row;
      }),
    );
  }
  field.addEventListener('input', () => void answer());
}

const field = document.querySelector('input');
const list = document.querySelector('ul');
if (field && list) startPage(field, list);
