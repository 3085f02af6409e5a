import { momentOf, type Feed } from './feed.ts';

/** Writes a feed as JSON Feed 1.1; addresses that aren't known to be absolute are left out. */
export function formatJsonFeed(feed: Feed): string {
  const { title, description, language, home, self, authors, entries } = feed;
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      description: description === '' ? undefined : description,
      language,
      home_page_url: home,
      feed_url: self,
      authors: listPeople(authors),
      items: entries.map((entry) => ({
        id: entry.id,
        url: entry.home,
        external_url: entry.elsewhere,
        title: entry.title,
        content_text: entry.summary,
        date_published: momentOf(entry.published),
        authors: listPeople(entry.authors),
        tags: entry.categories.length > 0 ? entry.categories : undefined,
      })),
    },
    undefined,
    1,
  )}\n`;
}

function listPeople(names: readonly string[]): readonly { name: string }[] | undefined {
  return names.length > 0 ? names.map((name) => ({ name })) : undefined;
}
