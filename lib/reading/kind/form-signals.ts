import type { Block } from '../../snapshot/page-snapshot.ts';
import { foldName } from './name-fold.ts';
import type { PageView } from './page-view.ts';
import type { Signal } from './signal.ts';

/** Labels of the fields every application asks for; four different ones make a form for applicants. */
const APPLICANT_FIELD =
  /^(?:(?:legal |preferred )?(?:first|last|full|middle) ?name|name|given name|family name|surname|e ?mail(?: address)?|phone(?: number)?|mobile(?: number)?|resume(?: cv)?|cv|curriculum(?: vitae)?|cover letter|linkedin(?: profile)?(?: url)?|website|portfolio|github(?: url)?|current (?:company|location)|desired salary|salary expectations?|earliest start date|notice period|how did you hear about (?:us|this job)|vorname|nachname|telefon(?:nummer)?|lebenslauf|anschreiben|motivationsschreiben|gehaltsvorstellung(?:en)?|fruhester eintrittstermin|prenom|nom|telephone|lettre de motivation|nombre|apellidos?|telefono|carta de presentacion|voornaam|achternaam|telefoonnummer|motivatiebrief|cognome|lettera di presentazione|imie|nazwisko|list motywacyjny|sobrenome|carta de apresentacao|jmeno|prijmeni|氏名|お名前|メールアドレス|電話番号|履歴書|職務経歴書|이름|연락처|이력서)$/u;
const PAPERS =
  /^(?:(?:upload|attach|add|drop|select|choose) .{0,20}(?:resume|cv|file)|(?:resume|cv|lebenslauf|curriculum|cover letter|anschreiben|lettre de motivation)\b.{0,30}|履歴書.{0,10}|이력서.{0,10})$/u;
const SUBMIT =
  /^(?:submit(?: (?:my |your )?application)?|send application|submit application|bewerbung (?:absenden|abschicken|senden|einreichen)|envoyer (?:ma |votre )?candidature|enviar (?:mi )?(?:candidatura|solicitud)|verstuur(?: sollicitatie)?|invia (?:la )?candidatura|wyslij aplikacje|enviar inscricao|応募する|送信|제출하기)$/u;

function withoutMark(label: string): string {
  return label.replace(/ (?:required|optional|pflichtfeld|obligatoire)$/u, '');
}

/** Labels of a line: the line itself, or its elements where the fields of a form stand in a row. */
function labelsOf(block: Block, folded: string): string[] {
  if (block.text.length <= 60) return [withoutMark(folded)];
  return block.parts && block.text.length <= 400
    ? block.parts.map(({ start, end }) => withoutMark(foldName(block.text.slice(start, end))))
    : [];
}

/** Signals of a form for applicants: its fields, the papers it asks for, the control that sends it. */
export function readFormSignals(view: PageView): Signal[] {
  const fields = new Set<string>();
  let papers = false;
  let submit = false;
  for (const { block, folded } of view.content) {
    for (const label of labelsOf(block, folded)) {
      if (APPLICANT_FIELD.test(label)) fields.add(label);
      papers ||= PAPERS.test(label);
    }
    const label = withoutMark(folded);
    if (block.text.length > 60) continue;
    submit ||= (block.kind === 'button' || block.kind === 'link') && SUBMIT.test(label);
  }
  if (fields.size < 3) return [];
  const signals = [
    {
      name: fields.size >= 4 ? 'form:applicant-fields-4' : 'form:applicant-fields-3',
      detail: [...fields].slice(0, 5).join(', '),
    },
  ];
  if (papers) signals.push({ name: 'form:papers', detail: 'papers' });
  if (submit) signals.push({ name: 'form:submit', detail: 'submit' });
  return signals;
}
