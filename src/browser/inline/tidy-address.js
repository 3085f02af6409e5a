if (location.protocol !== 'file:' && location.pathname.endsWith('/index.html')) {
  const folder = location.pathname.slice(0, -'index.html'.length);
  history.replaceState(history.state, '', folder + location.search + location.hash);
}
