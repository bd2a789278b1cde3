import { externalLinks } from '../../data/externalLinks.ts';
import { useGuide } from '../../load/shared.ts';

export function GET(): Response {
  return Response.json(externalLinks(useGuide()));
}
