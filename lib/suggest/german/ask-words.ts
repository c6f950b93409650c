// What questions in German are made of: what leads to a quotation, and what is asked after it. Rows, one theme each.
import type { Theme } from '../suggestion.ts';

/** What is said of any question of a theme. */
export interface ThemeWords {
  /** Asked after a quotation; each must stand alone and answer to a "Sie". */
  questions: readonly string[];
  /** Asked where no page says anything. */
  plain: string;
  why: string;
  followUp: string;
  goodAnswer: string;
  worryingAnswer: string;
  /** In case they ask it back. */
  askedBack: string;
}

/** Before a quotation from the posting, and from another page. */
export const LEADS = {
  posting: ['In der Anzeige steht: {q}.', 'Sie schreiben: {q}.', 'Mir ist aufgefallen: {q}.'],
  other: ['Auf Ihrer Seite habe ich gelesen: {q}.', 'Auf Ihrer Seite steht: {q}.'],
} as const;

export const THEME_WORDS: Readonly<Record<Theme, ThemeWords>> = {
  'first-work': {
    questions: [
      'Was davon sollte nach drei Monaten anders sein als heute?',
      'Womit würde ich dabei in der ersten Woche anfangen?',
      'Was ist daran schwerer, als es sich liest?',
      'Wer macht das heute, und was bleibt dabei liegen?',
      'Was wäre dafür ein guter erster Schritt?',
    ],
    plain: 'Was sollte nach den ersten drei Monaten anders sein als heute?',
    why: 'Die ersten Monate entscheiden, und auf der Seite steht nur die Aufgabe, nicht der Anfang.',
    followUp: 'Woran würden Sie das merken?',
    goodAnswer: 'Eine klare Reihenfolge und ein Grund dafür.',
    worryingAnswer: 'Alles zugleich, und alles ist wichtig.',
    askedBack: 'Sagen Sie, womit Sie selbst anfangen würden und warum.',
  },
  expectations: {
    questions: [
      'Woran würden Sie nach einem Jahr merken, dass es gelungen ist?',
      'Was unterscheidet hier gute von sehr guter Arbeit?',
      'Welches Ergebnis zählt dabei für Sie am meisten?',
      'Wann wären Sie nach einem halben Jahr enttäuscht?',
    ],
    plain: 'Woran würden Sie nach einem Jahr merken, dass die Stelle richtig besetzt ist?',
    why: 'Auf der Seite steht, was verlangt wird, aber nicht, woran es gemessen wird.',
    followUp: 'Wer urteilt darüber, und wann?',
    goodAnswer: 'Ein Maß oder ein Beispiel, das jemand schon erreicht hat.',
    worryingAnswer: 'Das sehe man dann schon.',
    askedBack: 'Nennen Sie ein Ergebnis, an dem Sie selbst gemessen werden möchten.',
  },
  team: {
    questions: [
      'Wie teilen Sie sich das im Team auf?',
      'Wann waren Sie sich dabei zuletzt uneinig, und wie ging es aus?',
      'Wer würde von meiner Arbeit zuerst etwas merken?',
      'An wen wende ich mich, wenn es dabei hakt?',
    ],
    plain: 'Mit wem hätte ich an einem gewöhnlichen Tag am meisten zu tun?',
    why: 'Mit wem Sie arbeiten, entscheidet mehr als die Aufgabe selbst.',
    followUp: 'Können Sie mir ein Beispiel aus den letzten Wochen geben?',
    goodAnswer: 'Namen, Aufgaben und eine Geschichte.',
    worryingAnswer: 'Hier verstehen sich alle.',
    askedBack: 'Sagen Sie, in welcher Aufteilung Sie am besten gearbeitet haben.',
  },
  problems: {
    questions: [
      'Was haben Sie schon versucht, und was haben Sie daraus gelernt?',
      'Woran hängt es im Moment am meisten?',
      'Was hat dabei bisher am meisten geholfen?',
    ],
    plain: 'Was hält Sie im Moment am meisten auf?',
    why: 'Ein benanntes Problem ist der beste Anlass für ein Gespräch unter Fachleuten.',
    followUp: 'Und woran ist es zuletzt gescheitert?',
    goodAnswer: 'Sie erzählen offen, was nicht ging, und warum.',
    worryingAnswer: 'Es ist immer jemand anderes schuld.',
    askedBack: 'Sagen Sie, was Sie zuerst wissen wollten, bevor Sie etwas ändern.',
  },
  direction: {
    questions: [
      'Was heißt das für diese Stelle in den nächsten zwölf Monaten?',
      'Was mussten Sie dafür zurückstellen?',
      'Wie weit sind Sie damit heute?',
      'Was ist dabei noch offen?',
    ],
    plain: 'Was wird in einem Jahr an dieser Stelle anders sein als heute?',
    why: 'Es zeigt, ob die Stelle auf dem Weg liegt, den die Firma geht.',
    followUp: 'Woran würden Sie merken, dass es aufgeht?',
    goodAnswer: 'Eine Richtung und etwas, das sie dafür lassen.',
    worryingAnswer: 'Große Worte, und nichts davon betrifft die Stelle.',
    askedBack: 'Sagen Sie, was Sie an dieser Richtung reizt und was Sie noch nicht verstehen.',
  },
  culture: {
    questions: [
      'Wann hat das zuletzt eine Entscheidung schwerer gemacht?',
      'Woran merkt man das an einem gewöhnlichen Dienstag?',
      'Wann ist das zuletzt nicht gelungen?',
      'Wer lebt das hier am deutlichsten vor, und wie?',
    ],
    plain: 'Wie wird hier entschieden, wenn zwei gute Leute verschiedener Meinung sind?',
    why: 'Ein Wert zeigt sich erst dort, wo er etwas kostet.',
    followUp: 'Wie ging es danach weiter?',
    goodAnswer: 'Ein bestimmter Tag, und was es gekostet hat.',
    worryingAnswer: 'Der Satz von der Seite, in anderen Worten.',
    askedBack: 'Halten Sie einen eigenen Fall bereit, in dem es unbequem war.',
  },
  growth: {
    questions: [
      'Wie sähe das in meinem ersten Jahr aus?',
      'Was haben andere im Team zuletzt daraus gemacht?',
      'Wie viel Zeit bleibt dafür in einer normalen Woche?',
      'Wer ist hier zuletzt in eine größere Aufgabe gewachsen?',
    ],
    plain: 'Wer ist aus dieser Stelle zuletzt herausgewachsen, und wohin?',
    why: 'Ob jemand wachsen kann, sieht man an denen, die schon da sind.',
    followUp: 'Was hat dabei am meisten geholfen?',
    goodAnswer: 'Ein Mensch und ein Weg, mit Jahren.',
    worryingAnswer: 'Das liege ganz bei Ihnen.',
    askedBack: 'Sagen Sie in einem Satz, was Sie als Nächstes lernen wollen.',
  },
  craft: {
    questions: [
      'Was davon macht im Alltag die meiste Arbeit?',
      'Was würden Sie heute anders aufbauen?',
      'Wo gehen die Meinungen im Team dazu auseinander?',
      'An welcher Stelle hat Sie das zuletzt überrascht?',
      'Was muss man dafür hier können, das in keiner Anzeige steht?',
    ],
    plain: 'Was würden Sie an der Art, wie Sie arbeiten, zuerst ändern?',
    why: 'So hören Sie, wie die Arbeit wirklich ist, und zeigen, dass Sie sie kennen.',
    followUp: 'Wie war das beim letzten Mal?',
    goodAnswer: 'Ein Abwägen, mit Gründen auf beiden Seiten.',
    worryingAnswer: 'Das mache man eben so.',
    askedBack: 'Sagen Sie, wie Sie es zuletzt gemacht haben und was Sie daran ändern würden.',
  },
  terms: {
    questions: [
      'Wie handhaben Sie das in der Praxis?',
      'Was ist daran noch offen?',
      'Wovon hängt ab, wie das am Ende aussieht?',
      'Für wen gilt das, und seit wann?',
    ],
    plain: 'Welche Bedingungen stehen schon fest, und welche sind noch offen?',
    why: 'Bedingungen klären Sie besser vor einem Angebot als danach.',
    followUp: 'Bis wann wird das entschieden?',
    goodAnswer: 'Eine klare Auskunft oder jemand, der sie gibt.',
    worryingAnswer: 'Das finde sich dann.',
    askedBack: 'Wissen Sie Ihre eigene Antwort, und bleiben Sie bei dem, was Sie schon gesagt haben.',
  },
};

/** Questions that fit what the rows of a group quote better than their theme does; the first group that fits. */
export const GROUP_QUESTIONS: readonly { rows: RegExp; questions: readonly string[] }[] = [
  {
    rows: /^[RS]\d/u,
    questions: [
      'Womit würde ich dabei anfangen?',
      'Was ist daran hier schwerer, als es sich liest?',
      'Was gelingt dabei schon gut, und was noch nicht?',
      'Woran würden Sie merken, dass es gut gemacht ist?',
      'Wer macht das heute, und was bleibt dabei liegen?',
    ],
  },
  {
    rows: /^B\d/u,
    questions: [
      'Wofür brauchen Sie das hier am meisten?',
      'In welcher Lage kommt es darauf an?',
      'Was muss man dafür hier können, das in keiner Anzeige steht?',
    ],
  },
  {
    rows: /^(?:[IJ]\d|U23$)/u,
    questions: [
      'Was heißt das für diese Stelle?',
      'Was hat sich dadurch in Ihrer Arbeit verändert?',
      'Was kommt dabei als Nächstes?',
    ],
  },
  {
    rows: /^[FGHLNP]\d/u,
    questions: [
      'Wie sieht das in einer gewöhnlichen Woche aus?',
      'Wie war das im letzten Monat?',
      'Was würden die Menschen im Team daran zuerst ändern?',
      'Wie hat sich das im letzten Jahr verändert?',
    ],
  },
];

/** Questions of rows that are about more than one sentence, or about none. `{q}` and `{r}` are the first two quotations. */
export const ROW_QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  V1: ['Auf der Seite steht {q}. Was wissen diese Menschen bisher, und was ist noch offen?'],
  V2: ['Auf der Seite steht {q}. Was fällt ihnen heute am schwersten?'],
  V3: ['Sie schreiben {q}. Warum ist das bis heute so geblieben?'],
  V4: ['Auf der Seite steht {q}. Was ist schon entschieden, und was wissen die Betroffenen?'],
  V5: ['Auf der Seite steht {q}. Woran merkt man noch, dass es einmal zwei waren?'],
  V6: ['Sie schreiben {q}. Welche davon machen Ihnen am meisten Sorge?'],
  V7: ['Sie schreiben {q}. Nach welcher Regel wurden sie ausgewählt?'],
  V8: ['Auf der Seite steht {q}. Wozu kommt das Team heute nicht?'],
  V9: ['Sie schreiben {q}. Wer wird sich dadurch schlechter gestellt fühlen?'],
  V10: ['Auf der Seite steht {q}. Was hat das Team seither an der eigenen Arbeit geändert?'],
  V11: ['Auf der Seite steht {q}. Was hat den Ausschlag gegeben?'],
  V12: ['Sie schreiben {q}. Was müssten Sie dafür einige Monate vorher gesehen haben?'],
  V13: ['Sie schreiben {q}. Was geht bei dieser Übergabe am ehesten schief?'],
  V14: ['Sie schreiben {q}. Wie weit darf ich da allein entscheiden?'],
  V15: ['Sie schreiben {q}. Was darf ich dabei anbieten, und was steht nicht zur Rede?'],
  V18: [
    'Auf der Seite steht {q}. Welcher Teil davon läge zuerst auf meinem Tisch?',
    'Auf der Seite steht {q}. Was macht Ihnen daran am meisten Sorge?',
  ],
  V19: ['Auf der Seite steht {q}. Wie hat sich das bisher bewährt?'],
  V20: ['Auf der Seite steht {q}. Was hat dabei am meisten geholfen?'],
  V21: ['Auf der Seite steht {q}. Was ist das Schwerste auf dem Weg dorthin?'],
  V22: ['Auf der Seite steht {q}. Was haben Sie dort schon versucht?'],
  V23: ['Auf der Seite steht {q}. Was davon wartet auf jemanden in dieser Stelle?'],
  V24: ['Auf der Seite steht {q}. Was möchten Sie dabei auf keinen Fall verlieren?'],
  V25: ['Auf der Seite steht {q}. Wie gehen Sie heute damit um?'],
  V26: ['Auf der Seite steht {q}. Was steckt aus Ihrer Sicht dahinter?'],
  V27: ['Auf der Seite steht {q}. Was haben Sie von dort bisher gehört?'],
  V35: ['Auf der Seite steht {q}. Wie weit ist das inzwischen, und was davon läge auf meinem Tisch?'],
  V36: ['Auf der Seite steht {q}. Was muss bis dahin geklärt sein, und wer entscheidet es?'],
  V37: ['Auf der Seite steht {q}. Was hören Sie von den Übrigen?'],
  V38: ['Auf der Seite steht {q}. Was sollte genau so bleiben, und was darf sich ändern?'],
  Y1: [
    'Zu den Aufgaben gehört {q}. Etwas davon habe ich schon anderswo getan; was ist daran bei Ihnen anders?',
  ],
  Y2: ['Sie suchen {q}. Das wäre mir neu; von wem hier könnte ich es lernen, und wie bald bräuchte ich es?'],
  U24: ['Auf der Seite steht {q}, und zu den Aufgaben gehört {r}. Was läge da zuerst auf meinem Tisch?'],
  U25: ['Auf der Seite steht {q}, und zu den Aufgaben gehört {r}. Was sollte bis dahin fertig sein?'],
  U26: [
    'Zu den Aufgaben gehören {q} und {r}. Wo möchten Sie nach einem halben Jahr eher einen Unterschied sehen?',
  ],
  V17: ['Sie schreiben {q}. Was geschieht an einem Tag, an dem jemand ausfällt?'],
  V16: ['Auf der Seite steht {q}. Was kann bis heute nur der Gründer oder die Gründerin?'],
  Q1: ['Woran würden Sie nach dem ersten Jahr sehen, dass ich gute Arbeit mache?'],
  Q2: ['Wer hätte außer mir noch mit diesen Aufgaben zu tun?'],
  Q3: ['Wer hat diese Arbeit bis jetzt gemacht?'],
  Q4: ['Wie geht es nach heute weiter, und bis wann möchten Sie sich entscheiden?'],
  Q5: ['Sie schreiben: {q}. Wie sieht das in einer gewöhnlichen Woche aus?'],
  Q6: ['Womit arbeiten Sie, und was würden Sie daran gern ändern?'],
  Q7: ['An einer Stelle habe ich gelesen: {q}; an einer anderen: {r}. Was gilt für diese Stelle?'],
  Q8: ['Das Neueste, was ich gefunden habe, ist: {q}. Was hat sich seitdem getan?'],
  Q9: [
    'Als ich Ihre Seite zum ersten Mal las, stand dort: {q}. Jetzt steht es nicht mehr da. Was ist daraus geworden?',
  ],
  Q10: ['Neu auf Ihrer Seite ist: {q}. Was steckt dahinter?'],
  Q12: ['Bis wann hätten Sie gern jemanden hier, und was wartet bis dahin?'],
  Q13: ['Wer wird gerufen, wenn nachts etwas ausfällt?'],
  K9: ['Sie schreiben: {q}. Was hat dabei am meisten geholfen, und was steht als Nächstes an?'],
  O2: ['Sie kündigen an: {q}. Worauf achten Sie dabei am meisten?'],
  heard: [
    'Beim letzten Mal habe ich gehört: {q}. Was heißt das für die Person auf dieser Stelle?',
    'Beim letzten Mal habe ich gehört: {q}. Wie ist es seitdem weitergegangen?',
  ],
  concern: [
    'Beim letzten Mal gab es einen Zweifel: {q}. Was müssten Sie in den ersten Monaten von mir sehen, damit er sich legt?',
  ],
  general: [
    'Was unterscheidet jemanden, der diese Arbeit gut macht, von jemandem, den Sie nie wieder verlieren möchten?',
  ],
};

/** Said of questions by where they come from, in place of what is said of the theme. */
export const ROW_WHY: Readonly<Record<string, string>> = {
  unasked: 'Das wollten Sie in einem früheren Gespräch fragen und kamen nicht dazu.',
  heard:
    'Sie haben das in einem früheren Gespräch gehört; ein Schritt weiter zeigt, dass Sie zugehört haben.',
  concern:
    'Jemand hat das in einem früheren Gespräch bezweifelt; von Ihnen selbst angesprochen, wird ein Plan daraus.',
  general: 'Eine Frage an jeden Arbeitgeber: Es ist noch wenig gelesen.',
  Q7: 'Zwei Seiten sagen Verschiedenes; höflich gefragt, ist das die aufmerksamste Frage von allen.',
  Q9: 'Etwas ist von der Seite verschwunden; was dahintersteht, wissen nur sie.',
  Q10: 'Etwas ist neu auf der Seite; Sie haben es bemerkt.',
  triangulate: 'Dieselbe Frage an zwei Personen, mit Absicht: Vergleichen Sie die Antworten.',
};

/** Questions a page has answered already, by their English. */
export const ANSWERED: Readonly<Record<string, string>> = {
  'How big is the team?': 'Wie groß ist das Team?',
  'Who would I report to?': 'An wen würde ich berichten?',
  'What is the salary range?': 'Wie hoch ist das Gehalt?',
  'What are the next steps?': 'Wie geht es weiter?',
  'Is the role remote or on site?': 'Wird vor Ort oder aus der Ferne gearbeitet?',
  'How much travel is there?': 'Wie oft wird gereist?',
  'What are the working hours?': 'Wie sind die Arbeitszeiten?',
  'When would I start?': 'Wann würde ich anfangen?',
  'How will success be measured?': 'Woran wird der Erfolg gemessen?',
  'Why is the role open?': 'Warum ist die Stelle frei?',
  'What does the company do?': 'Was macht die Firma?',
  'How many people work there?': 'Wie viele Menschen arbeiten dort?',
  'Who are your customers?': 'Wer sind Ihre Kunden?',
  "What are the company's values?": 'Welche Werte hat die Firma?',
  'Which tools do you use?': 'Womit arbeiten Sie?',
};
