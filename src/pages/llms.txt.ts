import { writeLlmsText } from '../machine/llms-text.ts';
import { openLibrary } from '../site/library.ts';

export async function GET(): Promise<Response> {
  return new Response(writeLlmsText(await openLibrary()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
