{
  const { pathname, protocol } = location;
  const { home, folders } = document.currentScript.dataset;
  const known = folders.split(' ');
  const parts = pathname.split('/');
  const depth = parts.findIndex((part) => known.includes(part));
  const likely = depth > 0 ? parts.slice(0, depth) : home.split('/').slice(0, -1);
  // The likely root first, then every folder above the address.
  const roots = [likely, ...parts.slice(1).map((_, index) => parts.slice(0, index + 1))];
  const base = document.createElement('base');
  const tryNext = () => (base.href = `${roots.shift().join('/')}/`);

  if (protocol !== 'file:' && !pathname.endsWith('/404.html')) {
    tryNext();
    document.head.append(base);
    // Where the styles don't come, the root is another one.
    addEventListener(
      'error',
      ({ target }) => {
        if (target.rel !== 'stylesheet' || roots.length === 0) return;
        tryNext();
        target.replaceWith(target.cloneNode());
      },
      true,
    );
    addEventListener('DOMContentLoaded', () => {
      document.querySelector('.skip').href = `${pathname}#main`;
    });
  }
}
