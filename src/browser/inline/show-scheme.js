try {
  const scheme = localStorage.getItem('colour-scheme');
  if (/^(?:light|dark)$/u.test(scheme ?? '')) document.documentElement.dataset.scheme = scheme;
} catch {}
