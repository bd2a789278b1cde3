import type { Place } from './schema/vocabulary.ts';

/** Places inside a wider one, whose rules hold there too. */
const INSIDE: Partial<Record<Place, Place>> = {
  California: 'United States',
  Colorado: 'United States',
  Texas: 'United States',
  England: 'United Kingdom',
  Sweden: 'European Union',
  Poland: 'European Union',
};

/** The places whose rules are to be read at `place`: itself, what it lies in, and international texts. */
export function placesRead(place: Place): readonly Place[] {
  const wider = INSIDE[place];
  return [place, ...(wider ? [wider] : []), ...(place === 'International' ? [] : (['International'] as const))];
}
