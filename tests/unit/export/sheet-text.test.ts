import { expect, it } from 'vitest';
import { writeSheetMarkdown, writeSheetText, type SheetWords } from '../../../lib/export/sheet-text.ts';
import { arrangeSheet } from '../../../lib/sheet/arrange-sheet.ts';
import { makeAsk, makeInput } from '../sheet/sheet-material.ts';

const WORDS: SheetWords = {
  title: 'Prep sheet: Panel, 60 min',
  ask: 'Ask',
  reserve: 'In reserve',
  anyone: 'Anyone',
  say: 'Say',
  expect: 'Expect',
  promised: 'Promised',
  concerns: 'Concerns',
  doNotRepeat: 'Do not repeat',
  keepTheSame: 'Keep the same',
  followUp: 'Then:',
  topic: (topic) => topic,
};

it('writes Markdown with a box for every question', () => {
  expect(writeSheetMarkdown(arrangeSheet(makeInput()), WORDS)).toMatchInlineSnapshot(`
    "# Prep sheet: Panel, 60 min

    Data Engineer, Tarnwick

    ## Ask

    ### Mara Lindqvist, Head of Data

    - [ ] Question a1?
      - Then: More on a1?

    ### Jonas Oake

    - [ ] Question a2?
      - Then: More on a2?
    - In reserve
      - Question a3?

    ## Say

    - Point s1.
    - Point s2.

    ## Expect

    - Expected e1?
      - First the fault.
    "
  `);
});

it('writes plain text', () => {
  expect(writeSheetText(arrangeSheet(makeInput()), WORDS)).toMatchInlineSnapshot(`
    "Prep sheet: Panel, 60 min
    =========================

    Data Engineer, Tarnwick

    ASK

    Mara Lindqvist, Head of Data

    [ ] Question a1?
        Then: More on a1?

    Jonas Oake

    [ ] Question a2?
        Then: More on a2?
    - In reserve
        Question a3?

    SAY

    - Point s1.
    - Point s2.

    EXPECT

    - Expected e1?
        First the fault.
    "
  `);
});

it('keeps words of pages from becoming marks of Markdown', () => {
  const input = makeInput();
  input.suggestions.ask = [makeAsk('x', { text: '# Not a\nheading [link](https://x.example) <b>' })];
  expect(writeSheetMarkdown(arrangeSheet(input), WORDS)).toContain(
    '- [ ] \\# Not a heading \\[link\\](https://x.example) \\<b\\>',
  );
});
