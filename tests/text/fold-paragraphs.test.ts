import { expect, it } from 'vitest';
import { foldParagraphs } from '../../src/text/fold-paragraphs.ts';

it.each([
  ['We cut wicks. They  burn.', 'We cut wicks. They  burn.'],
  ['We cut\n  wicks.\n', 'We cut wicks.'],
  ['\n One. \r\n \r\n\r\n Two.\nThree.', 'One.\n\nTwo. Three.'],
  [' \n', ''],
])('folds %j', (text, folded) => {
  expect(foldParagraphs(text)).toBe(folded);
  expect(foldParagraphs(folded)).toBe(folded);
});
