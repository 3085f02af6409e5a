/** The page that stands for one that is not on this device; `root` is the site's absolute address. */
export function makeAwayPage(root: string): string {
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta http-equiv="content-security-policy" content="default-src 'none';style-src 'unsafe-inline'">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Not on this device</title>
  <style>
    :root { color-scheme: light dark; color: light-dark(#1d1c1a, #e6e4df); background: light-dark(#fcfcfb, #161719) }
    body { max-width: 34rem; margin: 15vh auto; padding: 0 1.25rem; font: 1.1rem/1.5 Georgia, serif }
    h1 { font-size: 1.9rem; font-weight: 500; line-height: 1.15 }
    a { color: inherit; text-decoration-color: light-dark(#ad1f12, #ff8a75); text-underline-offset: .16em }
  </style>
  <h1>This page is not on this device</h1>
  <p>There is no network, and this page has not been opened here before. What has been is still
  there: go <a href="${root}index.html">to the contents</a> or back, or
  <a href="">try again</a> when there is a network.</p>
</html>
`;
}
