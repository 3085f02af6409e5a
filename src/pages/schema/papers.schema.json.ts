import * as z from 'zod';
import { publicRecordSchema } from '../../model/paper.ts';

export function GET(): Response {
  return Response.json(z.toJSONSchema(publicRecordSchema));
}
