import type { Guide } from './guide.ts';
import type { Node } from './node.ts';
import { INSTRUMENT_STATUSES, VERDICTS, type InstrumentStatus, type Verdict } from './schema/vocabulary.ts';

/** What a credential is worth to a family. */
export interface Worth {
  readonly credential: Node<'credential'>;
  readonly verdict: Verdict;
  readonly why: string;
}

/** What an instrument changes in the work of a family. */
export interface RuleChange {
  readonly instrument: Node<'instrument'>;
  /** Absent where the record of the instrument says nothing of the family. */
  readonly change: string | undefined;
}

/** Statuses of texts that no longer hold. */
const PAST: readonly InstrumentStatus[] = ['superseded', 'withdrawn'];

/** The roles of a family, by name. */
export function rolesOf(guide: Guide, family: Node<'family'>): readonly Node<'role'>[] {
  return guide.all('role').filter((role) => guide.get('family', role.family) === family);
}

/** The credentials with a verdict for a family, from those it requires to those that are not for it. */
export function credentialsFor(guide: Guide, family: Node<'family'>): readonly Worth[] {
  const judged = guide.all('credential').flatMap((credential): Worth[] => {
    const found = credential.verdicts.find(({ family: id }) => guide.get('family', id) === family);
    return found ? [{ credential, verdict: found.verdict, why: found.why }] : [];
  });
  return judged.sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

/**
 * What the rules that its roles name change for a family: those in force first, then what is only proposed or drafted. Past rules
 * change nothing and are left out.
 */
export function changesFor(guide: Guide, family: Node<'family'>): readonly RuleChange[] {
  const named = new Set(rolesOf(guide, family).flatMap(({ instruments }) => instruments.map((id) => guide.get('instrument', id))));
  const standing = guide.all('instrument').filter((instrument) => named.has(instrument) && !PAST.includes(instrument.status));
  const changes = standing.flatMap((instrument): RuleChange[] => {
    const found = instrument.changes.find(({ family: id }) => guide.get('family', id) === family);
    return found ? [{ instrument, change: found.change }] : [];
  });
  return changes.sort((a, b) => INSTRUMENT_STATUSES.indexOf(a.instrument.status) - INSTRUMENT_STATUSES.indexOf(b.instrument.status));
}

/** The rules a role names, in its order, with what each changes for its family. */
export function rulesOf(guide: Guide, role: Node<'role'>): readonly RuleChange[] {
  const family = guide.get('family', role.family);
  return role.instruments.map((id) => {
    const instrument = guide.get('instrument', id);
    const found = instrument.changes.find((changed) => guide.get('family', changed.family) === family);
    return { instrument, change: found?.change };
  });
}
