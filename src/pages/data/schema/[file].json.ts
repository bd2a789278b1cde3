import type { APIContext, GetStaticPaths } from 'astro';
import { OPEN_DATA, openDataSchema } from '../../../data/openData.ts';

export const getStaticPaths = (() =>
  Object.entries(OPEN_DATA).map(([file, type]) => ({ params: { file }, props: { type } }))) satisfies GetStaticPaths;

export function GET({ props }: APIContext<ReturnType<typeof getStaticPaths>[number]['props']>): Response {
  return Response.json(openDataSchema(props.type));
}
