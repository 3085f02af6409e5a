/**
 * Gives a text as a page gives it back: its paragraphs an empty line apart, each on one line
 * without blanks at its ends.
 */
export function foldParagraphs(text: string): string {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .join('\n')
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.trim().replaceAll('\n', ' '))
    .filter(Boolean)
    .join('\n\n');
}
