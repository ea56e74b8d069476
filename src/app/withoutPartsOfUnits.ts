import type { ReceivedSubmission, UsableSubmission } from './receiveWorkbook';
import { INTAKE_TEXTS } from './text/describeIntake';
import type { Language } from './text/Language';

/**
 * The received files, of which none stands for a part of a unit: where units became one and each of the former sent its own file, none
 * of these is the file of the whole. They are listed with the reason; the file of the whole counts, where there is one.
 */
export function withoutPartsOfUnits(
  received: readonly ReceivedSubmission[],
  language: Language,
): readonly ReceivedSubmission[] {
  const senders = new Map<string, { whole: boolean; parts: Map<string, string> }>();
  for (const { usable } of received) {
    if (!usable) continue;
    const sender = senders.get(usable.unit.id) ?? { whole: false, parts: new Map<string, string>() };
    senders.set(usable.unit.id, sender);
    const part = usable.formerly?.unit;
    if (part) sender.parts.set(part.id, part.name);
    else sender.whole = true;
  }
  return received.map((each) => {
    const sender = each.usable && senders.get(each.usable.unit.id);
    if (!each.usable?.formerly?.unit || !sender) return each;
    if (sender.whole) return setAside(each, 'superseded', 'joined-already', joined(each.usable, language));
    if (sender.parts.size < 2) return each;
    const parts = [...sender.parts.values()].sort().join(', ');
    const message = INTAKE_TEXTS[language].unjoinedParts({ unit: each.usable.unit.name, parts });
    return setAside(each, 'unrecognised', 'unjoined-parts', message);
  });
}

function joined({ unit, formerly }: UsableSubmission, language: Language): string {
  return INTAKE_TEXTS[language].joinedAlready({ unit: unit.name, former: formerly?.name ?? '' });
}

function setAside(
  { outcome }: ReceivedSubmission,
  status: 'superseded' | 'unrecognised',
  code: string,
  message: string,
): ReceivedSubmission {
  const superseded = status === 'superseded' ? { findings: [], warnings: [] } : {};
  return { outcome: { ...outcome, status, reason: { code, message }, ...superseded } };
}
