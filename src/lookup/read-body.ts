/** Reads a body as text, or gives undefined as soon as it is longer than the longest to be expected. */
export async function readBody({ body, headers }: Response): Promise<string | undefined> {
  if (!body) return '';
  if (Number(headers.get('content-length') ?? 0) > LONGEST) {
    await body.cancel();
    return undefined;
  }
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  // Leaving the loop early ends the connection.
  for await (const chunk of body) {
    length += chunk.length;
    if (length > LONGEST) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** In bytes; fifty entries of arXiv with their abstracts take some 200 KB. */
const LONGEST = 4_000_000;
