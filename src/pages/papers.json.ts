import { openLibrary } from '../site/library.ts';
import { makePublicRecord } from '../site/public-record.ts';

export async function GET(): Promise<Response> {
  return Response.json(makePublicRecord(await openLibrary()));
}
