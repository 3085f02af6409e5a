/** Lets the button in the head of a page choose the colours, for all pages to come. */
export function startSchemeToggle(): void {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const toggle = document.querySelector<HTMLButtonElement>('[data-scheme-toggle]');
  const name = document.querySelector('[data-scheme-name]');
  if (!toggle) return;

  function findOther(): string {
    const shown = root.dataset['scheme'] ?? (system.matches ? 'dark' : 'light');
    return shown === 'dark' ? 'light' : 'dark';
  }
  function sayOther(): void {
    if (name) name.textContent = `Show the ${findOther()} colours`;
  }

  toggle.hidden = false;
  sayOther();
  system.addEventListener('change', sayOther);
  toggle.addEventListener('click', () => {
    const scheme = findOther();
    root.dataset['scheme'] = scheme;
    // Storage may be forbidden; then the choice lasts as long as the page.
    try {
      localStorage.setItem('colour-scheme', scheme);
    } catch {}
    sayOther();
  });
}
