type Child = Node | string;

/** Makes an element; texts are texts, never markup. */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Finds the one element of its kind that the page must hold. */
export function findElement<T extends Element>(
  within: ParentNode,
  selector: string,
  kind: new () => T,
): T {
  const found = within.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page holds no ${kind.name} that fits ${selector}.`);
}
