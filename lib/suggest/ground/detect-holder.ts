// Who holds the very post that is to be filled: "Our SENDCo is Mrs Ruth Amber, who has held the role since 2010".
import { TITLE } from '../patterns/told.ts';
import { getSignal } from '../signals/all-signals.ts';
import { nameSource } from '../wording/source-name.ts';
import { escapeName } from '../wording/say-back.ts';
import { findName } from './detect-person.ts';
import type { Ground } from './ground.ts';
import type { Hit } from './hit.ts';
import { evidenceOf } from './unit.ts';

const PERSON = String.raw`(?<person>(?:${TITLE}\.? )?\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)`;
const SINCE = String.raw`(?:since|from) (?:\p{Lu}\p{Ll}+ )?(?<year>20\d\d|19\d\d)`;

/** The name of the post without what stands beside it: "SENDCo and Class Teacher" → "SENDCo". */
const coreOf = (role: string): string => role.split(/ (?:and|&) |[,/(–]/u)[0]!.trim();

/** "Mrs Ruth Amber" → "Mrs Amber": as one speaks of her. */
function speak(person: string): string {
  const titled = new RegExp(String.raw`^(?<title>${TITLE})\.? .*?(?<last>\S+)$`, 'u').exec(person)?.groups;
  return titled ? `${titled.title} ${titled.last}` : person;
}

/** Hits of V38, one at most. Nobody opposite is told about themselves. */
export function detectHolder(ground: Ground): Hit[] {
  const core = ground.role && coreOf(ground.role);
  if (!core || core.length < 4) return [];
  const post = String.raw`(?:[Oo]ur|[Tt]he) (?:current |present )?${escapeName(core)}`;
  const held = [
    new RegExp(String.raw`\b${post} is ${PERSON},? who has (?:held|been|done|had) [^.;]{0,40}${SINCE}`, 'u'),
    new RegExp(String.raw`${PERSON} has been ${post}[^.;]{0,30}${SINCE}`, 'u'),
    new RegExp(
      String.raw`${PERSON},? (?:who has been )?${post},? (?:who has held [^.;]{0,30})?${SINCE}`,
      'u',
    ),
  ];
  const opposite = ground.interviewers.map(({ name }) => findName(name));
  for (const unit of ground.units) {
    if (unit.language !== 'en' || !unit.text.includes(core)) continue;
    const found = held.map((one) => one.exec(unit.text)?.groups).find((one) => one !== undefined);
    if (!found || opposite.some((names) => names(found.person!))) continue;
    return [
      {
        row: getSignal('V38'),
        unit,
        evidence: [evidenceOf(unit)],
        telling: found.person!.toLowerCase().split(' '),
        confidence: 0.97,
        linked: true,
        slots: { src: nameSource(unit.kind), person: speak(found.person!), post: core, year: found.year! },
      },
    ];
  }
  return [];
}
