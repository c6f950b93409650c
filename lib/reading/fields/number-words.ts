const LISTS: string[] = [
  'one two three four five six seven eight nine ten eleven twelve',
  'ein:1 eine:1 einem:1 zwei:2 drei:3 vier:4 funf:5 sechs:6 sieben:7 acht:8 zehn:10',
  'un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 sept:7 huit:8 dix:10',
  'uno:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 diez:10',
  'een:1 twee:2 drie:3 vijf:5 zes:6 zeven:7 negen:9 tien:10',
  'um:1 dois:2 quatro:4 sete:7 oito:8 dez:10',
  'due:2 tre:3 quattro:4 cinque:5 sei:6 sette:7 otto:8 dieci:10',
  'dwa:2 trzy:3 cztery:4 piec:5 dwoch:2 trzech:3 pieciu:5 rocznego:1',
];

/** Small numbers in words, folded, in eight languages. */
export const NUMBER_WORDS: Record<string, number> = Object.fromEntries(
  LISTS.flatMap((list) =>
    list.split(' ').map((entry, i) => {
      const [word, value] = entry.split(':');
      return [word ?? '', value === undefined ? i + 1 : Number(value)] as const;
    }),
  ),
);
