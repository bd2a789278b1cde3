import type { APIContext, GetStaticPaths } from 'astro';
import { OPEN_DATA, openData } from '../../data/openData.ts';
import { buildDate, useGuide } from '../../load/shared.ts';
import { absolute } from '../../site.ts';

export const getStaticPaths = (() =>
  Object.entries(OPEN_DATA).map(([file, type]) => ({ params: { file }, props: { type } }))) satisfies GetStaticPaths;

export function GET({ props }: APIContext<ReturnType<typeof getStaticPaths>[number]['props']>): Response {
  return Response.json(openData(useGuide(), props.type, buildDate(), absolute));
}
