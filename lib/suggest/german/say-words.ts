// What points to say and questions to expect in German are made of.
import type { Competency } from '../../candidate/candidate.ts';
import type { ExpectItem, SayItem } from '../suggestion.ts';

export interface SayWords {
  /** With a story or a line of the candidate's own, `{own}`, and without. */
  told: string;
  untold: string;
  prompt: string;
  why: string;
}

const NEAREST = 'Am nächsten kommt dem bei mir: {own}';

export const SAY_WORDS: Readonly<Record<SayItem['form'] | 'doubt' | 'statement' | 'status', SayWords>> = {
  strength: {
    told: 'Sie suchen: {q}. {own}',
    untold: 'Sie suchen: {q}. Am besten zeigt das bei mir …',
    prompt: 'Schließen Sie damit, was hier für Sie neu wäre.',
    why: 'Etwas, das sie nennen, und Sie haben es schon getan.',
  },
  'problem-link': {
    told: `Bei Ihnen steht: {q}. ${NEAREST}`,
    untold: 'Was von {q} kennen Sie aus Ihrer eigenen Arbeit?',
    prompt: 'Schließen Sie mit dem, was Sie hier zuerst prüfen würden.',
    why: 'Wer ein Problem der anderen mit einer eigenen Erfahrung verbindet, muss sich nicht mehr anpreisen.',
  },
  'company-link': {
    told: `Auf Ihrer Seite habe ich gelesen: {q}. ${NEAREST}`,
    untold: 'Was von {q} berührt Ihre eigene Arbeit?',
    prompt: 'Ein Satz genügt; dann fragen Sie weiter.',
    why: 'Es zeigt, dass Sie nicht irgendeine Stelle suchen.',
  },
  bridge: {
    told: `Sie verlangen: {q}. ${NEAREST}`,
    untold: 'Sie verlangen: {q}. Was kommt dem bei Ihnen am nächsten?',
    prompt:
      'Fügen Sie an: was sich überträgt, was Sie lernen müssten und welchen Schritt Sie schon getan haben.',
    why: 'Ein Teil davon ist schon Ihrer; wer das Fehlende mitnennt, wird eher geglaubt.',
  },
  gap: {
    told: 'Neu für Sie: {q}? Sagen Sie es zuerst selbst, und fragen Sie: Ab wann würde es gebraucht? {own}',
    untold: 'Neu für Sie: {q}? Sagen Sie es zuerst selbst, und fragen Sie: Ab wann würde es gebraucht?',
    prompt: 'Nennen Sie den ersten Schritt, den Sie dafür tun.',
    why: 'Sie verlangen es, und in Ihrem Material steht nichts davon; besser, Sie sprechen es an.',
  },
  values: {
    told: '{own}',
    untold: 'Zu {q} würde ich erzählen: …',
    prompt: 'Erst die Geschichte, den Wert zuletzt oder gar nicht nennen.',
    why: 'Ein Wert überzeugt nur als etwas, das Sie getan haben.',
  },
  reopen: {
    told: 'Beim letzten Mal wurde ich gefragt: {q}. Ein besseres Beispiel ist dieses. {own}',
    untold: 'Beim letzten Mal wurde ich gefragt: {q}. Darauf möchte ich noch einmal zurückkommen.',
    prompt: 'Höchstens vierzig Sekunden, und sagen Sie, was Sie seitdem verstanden haben.',
    why: 'Diese Antwort haben Sie selbst niedrig bewertet; eine zweite, bessere bleibt in Erinnerung.',
  },
  doubt: {
    told: 'Beim letzten Mal gab es einen Zweifel: {q}. {own}',
    untold: 'Beim letzten Mal gab es einen Zweifel: {q}. Darauf möchte ich zurückkommen.',
    prompt: 'Erst der Beleg, dann Ihr Plan, dann die Frage, was sie noch sehen möchten.',
    why: 'Der Zweifel steht im Raum, ob Sie ihn nennen oder nicht.',
  },
  story: {
    told: '{own}',
    untold: '{own}',
    prompt: 'Halten Sie sie bereit, wenn nach einem Beispiel gefragt wird.',
    why: 'Eine Ihrer eigenen Geschichten; keine Zeile der Seiten ruft sie beim Namen.',
  },
  promise: {
    told: 'Beim letzten Mal habe ich zugesagt: {q}.',
    untold: 'Beim letzten Mal habe ich zugesagt: {q}.',
    prompt: 'Tun Sie es vor dem Gespräch, und sagen Sie in einem Satz, was daraus wurde.',
    why: 'Sie haben es zugesagt; wer selbst daran erinnert, gewinnt mehr als mit jeder Antwort.',
  },
  prompt: {
    told: 'Sie verlangen: {q}. Am besten zeigt das bei mir …',
    untold: 'Zu {q} fehlt noch eine Geschichte von Ihnen.',
    prompt: 'Suchen Sie einen Fall aus Ihren eigenen Jahren, mit einer Zahl, wenn es eine gibt.',
    why: 'Sie nennen es, und in Ihrem Material steht noch nichts dazu.',
  },
  statement: {
    told: 'Das haben Sie ihnen schon gesagt: {q}.',
    untold: 'Das haben Sie ihnen schon gesagt: {q}.',
    prompt: 'Bleiben Sie dabei. Hat es sich geändert, sagen Sie es zuerst, mit dem Grund.',
    why: 'Sie sprechen untereinander; zwei verschiedene Antworten kosten mehr als jede einzelne.',
  },
  status: {
    told: 'Halten Sie in einem Satz bereit, wie es bei Ihnen damit steht: {q}.',
    untold: 'Halten Sie in einem Satz bereit, wie es bei Ihnen damit steht: {q}.',
    prompt: 'Stand und Datum, mehr nicht.',
    why: 'Eine Bedingung ist erfüllt oder nicht; klare Worte ersparen allen eine Rückfrage.',
  },
};

export interface ExpectWords {
  /** `{q}` is the quotation. */
  texts: readonly string[];
  why: string;
  outline: readonly string[];
}

export const EXPECT_WORDS: Readonly<
  Record<ExpectItem['form'] | 'doubt' | 'answered-badly' | 'story' | 'resume', ExpectWords>
> = {
  story: {
    texts: ['Erzählen Sie davon genauer: {q}. Woran haben Sie gemerkt, dass es gelungen war?'],
    why: 'Ihre Unterlagen liegen auf dem Tisch; nach dem, was der Arbeit hier nahekommt, wird zuerst gefragt.',
    outline: ['Das Ergebnis zuerst, dann was Sie getan haben.'],
  },
  resume: {
    texts: ['In Ihrem Lebenslauf steht: {q}. Wie sind Sie das angegangen?'],
    why: 'Eine Zahl im Lebenslauf macht neugierig; halten Sie Anfang, Anteil und Beleg bereit.',
    outline: ['Wie es vorher war, was Sie getan haben, woran man das Ergebnis sieht.'],
  },
  role: {
    texts: [
      'Bei uns gehört dazu: {q}. Wie gehen Sie so etwas an?',
      'Was war Ihr schwierigster Fall damit: {q}?',
    ],
    why: 'Es steht auf der Seite und gehört zum Kern der Arbeit.',
    outline: ['Ein Fall aus Ihren Jahren, das Ergebnis zuerst.', 'Was Ihr eigener Anteil war.'],
  },
  behavioural: {
    texts: [],
    why: 'Die Aufgaben auf der Seite verlangen genau das.',
    outline: ['Suchen Sie einen eigenen Fall: das Ergebnis zuerst, dann was Sie getan haben.'],
  },
  situational: {
    texts: [
      'Zwei Dinge werden zugleich dringend, eines hat hiermit zu tun: {q}. Wie entscheiden Sie?',
      'Sie haben nur die halbe Zeit dafür: {q}. Was lassen Sie weg?',
      'Stellen Sie sich Ihren ersten Monat hier vor: {q}. Womit fangen Sie an?',
    ],
    why: 'So wird geprüft, wie Sie abwägen, nicht, was Sie wissen.',
    outline: [
      'Fragen Sie nach der einen Tatsache, die es entscheidet.',
      'Sagen Sie, was Sie zuerst aufgeben würden.',
    ],
  },
  culture: {
    texts: ['Uns ist wichtig: {q}. Wann haben Sie zuletzt danach gehandelt, obwohl es unbequem war?'],
    why: 'Wer Werte veröffentlicht, fragt auch danach.',
    outline: ['Ein eigener Fall, in dem es etwas gekostet hat.'],
  },
  motivation: {
    texts: ['Warum möchten Sie gerade diese Stelle?'],
    why: 'Kommt fast sicher; ein Grund von den Seiten und einer aus Ihren eigenen Jahren genügen.',
    outline: ['Ein Grund von ihren Seiten, einer aus Ihren eigenen Jahren; zwei Sätze.'],
  },
  'weak-spot': {
    texts: ['Wir verlangen: {q}. In Ihren Unterlagen sehe ich das nicht. Was kommt dem am nächsten?'],
    why: 'Es wird verlangt, und Ihr Material zeigt es nicht; rechnen Sie mit einer Nachfrage.',
    outline: ['Was dem am nächsten kommt, was fehlt, und der Schritt, den Sie schon getan haben.'],
  },
  doubt: {
    texts: ['Darüber sprachen wir beim letzten Mal: {q}. Warum sollte uns das nicht beunruhigen?'],
    why: 'Dieser Zweifel kam in einem früheren Gespräch auf.',
    outline: ['Was dem am nächsten kommt, was fehlt, und der Schritt, den Sie schon getan haben.'],
  },
  'answered-badly': {
    texts: ['{words}'],
    why: 'Das wurden Sie schon gefragt, und die Antwort kann besser werden.',
    outline: ['Was Sie seitdem verstanden haben, und ein besseres Beispiel.'],
  },
  assessment: {
    texts: ['Auf den Seiten steht eine Aufgabe: {q}. Wie würden Sie sie laut denkend angehen?'],
    why: 'Die Seiten nennen eine Aufgabe; gehen Sie sie einmal durch, mit der Uhr.',
    outline: [
      'Lesen Sie die Aufgabe zweimal, und sagen Sie in einem Satz, was verlangt ist.',
      'Schreiben Sie auf, was Sie annehmen und was Sie fragen müssen.',
      'Planen Sie die Zeit: ein Viertel verstehen, die Hälfte tun, ein Viertel prüfen.',
      'Proben Sie einmal laut, mit jemandem, der nachfragt.',
    ],
  },
};

export const PROBES: readonly string[] = [
  'Was war Ihr eigener Anteil daran?',
  'Was würden Sie heute anders machen?',
  'Wer sah es damals anders?',
  'Wie ging es danach weiter?',
  'Woran haben Sie gemerkt, dass es gelungen war?',
];

/** What each competency is asked as, about the past. */
export const COMPETENCY_QUESTIONS: Readonly<Record<Competency, string>> = {
  ownership: 'Wann haben Sie sich um etwas gekümmert, das niemandem gehörte?',
  prioritising: 'Wann mussten Sie etwas liegen lassen, das anderen wichtig war?',
  planning: 'Welcher Ihrer Pläne hat sich am stärksten ändern müssen?',
  delivery: 'Was haben Sie zu Ende gebracht, obwohl es schlecht lief?',
  ambiguity: 'Wann mussten Sie anfangen, bevor das Ziel klar war?',
  learning: 'Was mussten Sie zuletzt schnell lernen, und wie haben Sie es angestellt?',
  craft: 'Auf welche Arbeit sind Sie am meisten stolz?',
  'problem-solving': 'Welchem Fehler haben Sie am längsten nachgespürt?',
  decisions: 'Welche Entscheidung mussten Sie treffen, obwohl zu wenig bekannt war?',
  'data-judgement': 'Wann sprachen die Zahlen für das eine, und Sie haben das andere getan?',
  quality: 'Wann haben Sie etwas aufgehalten, weil es nicht gut genug war?',
  safety: 'Wann haben Sie eine Arbeit angehalten, weil sie nicht sicher war?',
  'customer-focus': 'Wann haben Sie wegen eines Kunden einen Plan geändert?',
  influence: 'Wen haben Sie überzeugt, dem Sie nichts zu sagen hatten?',
  collaboration: 'Wann hingen Sie von einem anderen Team ab?',
  conflict: 'Welche Auseinandersetzung bei der Arbeit war Ihnen wirklich wichtig?',
  communication: 'Wem mussten Sie etwas Schwieriges erklären, der es nicht hören wollte?',
  'leading-people': 'Welche Entscheidung über einen Menschen in Ihrem Team war die schwerste?',
  coaching: 'Wer ist durch Sie besser geworden?',
  change: 'Welche Veränderung haben Sie begleitet, die andere nicht wollten?',
  resilience: 'Wann ist Ihnen etwas misslungen, an dem Ihnen lag?',
  integrity: 'Wann war das Richtige für Sie unbequem?',
  'business-sense': 'Wann haben Sie früher als andere gesehen, was etwas kosten würde?',
  inclusion: 'Wann haben Sie jemandem Gehör verschafft, der keines fand?',
  innovation: 'Welche Ihrer Ideen wurde zuerst abgelehnt und dann doch umgesetzt?',
};

/** What would settle a criterion. */
export const FIT_QUESTIONS: Readonly<Record<string, string>> = {
  work: 'Womit wäre eine gewöhnliche Woche auf dieser Stelle vor allem gefüllt?',
  people: 'Mit wem würde ich die meisten Tage verbringen, und wie arbeitet es sich mit ihnen?',
  manager: 'Wie arbeiten Sie am liebsten mit denen, die an Sie berichten?',
  growth: 'Wer ist aus dieser Stelle herausgewachsen, und wohin?',
  'pay-and-security': 'Was ist für die Stelle vorgesehen, und für wie lange ist es sicher?',
  'place-and-hours': 'Wie sehen eine gewöhnliche und eine schwere Woche aus, in Stunden und Orten?',
  purpose: 'Wann hat der Zweck zuletzt etwas entschieden?',
  pace: 'War der letzte Monat ein gewöhnlicher?',
  autonomy: 'Was könnte ich im ersten Monat entscheiden, ohne zu fragen?',
};

/** The first months, by what each third is for. */
export const FIRST_MONTHS: Readonly<
  Record<string, { aim: string; step: string; assumption: string; question: string }>
> = {
  learn: {
    aim: 'lernen',
    step: 'Verstehen, wie es heute steht um: {q}.',
    assumption: 'Jemand hat Zeit, mir alles zu zeigen.',
    question: 'Wer hätte in den ersten Wochen Zeit für mich, und wer ist am schwersten zu erreichen?',
  },
  contribute: {
    aim: 'beitragen',
    step: 'Einen kleinen, sichtbaren Schritt tun bei: {q}.',
    assumption: 'Es gibt etwas, das klein genug ist, um in einem Monat fertig zu werden.',
    question: 'Was wäre klein genug, um im zweiten Monat fertig zu werden, und fiele doch auf?',
  },
  own: {
    aim: 'verantworten',
    step: 'Vorschlagen, was sich als Nächstes ändern sollte, mit einer Zahl: {q}.',
    assumption: 'Bis dahin ist klar, was ich entscheide.',
    question: 'Wofür sollten Sie nach drei Monaten nicht mehr gebraucht werden?',
  },
};
