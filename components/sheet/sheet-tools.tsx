import { i18n } from '#i18n';
import { CalendarPlus, Copy, Download, Maximize2, Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { saveFile } from '../../lib/browser/save-file.ts';
import type { PrepSheet } from '../../lib/sheet/prep-sheet.ts';
import { useSurroundings } from '../app/surroundings.ts';
import { useTry } from '../app/use-try.ts';
import { todayName } from '../data/file-words.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/field.tsx';
import { useSayDone } from '../ui/toast.tsx';
import css from './sheet.module.css';
import { calendarWords, sheetWords } from './sheet-words.ts';

/** Loaded when asked for: nobody needs them to read the sheet. */
const loadTexts = () => import('../../lib/export/sheet-text.ts');
const loadCalendar = () => import('../../lib/export/calendar.ts');

type Paper = 'a4' | 'a5';

/** Named pages would be neater; Firefox takes the size of a paper from the page without a name only. */
const PAGES: Record<Paper, string> = {
  a4: '@page { size: A4; margin: 16mm 18mm; }',
  a5: '@page { size: A5; margin: 10mm 11mm; }',
};

/** Ways to take the sheet along: glance view, paper, clipboard, files, calendar. */
export function SheetTools({ sheet }: { sheet: PrepSheet }) {
  const { openGlance } = useSurroundings();
  const [paper, setPaper] = useState<Paper>('a4');
  const attempt = useTry();
  const say = useSayDone();
  const { round } = sheet;
  const fileName = todayName([sheet.company, i18n.t(`round.${round.stage}`)].filter(Boolean).join(' '));
  const copy = () =>
    void attempt(async () => {
      const { writeSheetMarkdown } = await loadTexts();
      await navigator.clipboard.writeText(writeSheetMarkdown(sheet, sheetWords(sheet)));
      say(i18n.t('sheet.copied'));
    });
  const saveText = (ending: 'md' | 'txt') =>
    void attempt(async () => {
      const { writeSheetMarkdown, writeSheetText } = await loadTexts();
      const write = ending === 'md' ? writeSheetMarkdown : writeSheetText;
      const type = ending === 'md' ? 'text/markdown' : 'text/plain';
      saveFile(new Blob([write(sheet, sheetWords(sheet))], { type }), `${fileName}.${ending}`);
    });
  const saveCalendar = () =>
    void attempt(async () => {
      const { writeCalendar } = await loadCalendar();
      const file = writeCalendar(round, calendarWords(sheet), new Date().toISOString());
      if (file) saveFile(new Blob([file], { type: 'text/calendar' }), `${fileName}.ics`);
    });
  // The browser's own way to print takes the chosen paper too.
  useEffect(() => {
    document.documentElement.dataset.paper = paper;
  }, [paper]);
  return (
    <div className={css.tools} role="group" aria-label={i18n.t('sheet.take_along')}>
      <style>{PAGES[paper]}</style>
      <span className={css.toolGroup}>
        <Button
          look="primary"
          small
          onClick={() => void openGlance(`/opportunity/${round.opportunityId}/glance/${round.id}`)}
        >
          <Maximize2 aria-hidden /> {i18n.t('sheet.glance')}
        </Button>
        <span className={css.pair}>
          <Button small onClick={() => window.print()}>
            <Printer aria-hidden /> {i18n.t('sheet.print')}
          </Button>
          <SelectField
            quiet
            hideLabel
            label={i18n.t('sheet.paper')}
            value={paper}
            choices={[
              { value: 'a4', label: 'A4' },
              { value: 'a5', label: 'A5' },
            ]}
            onChange={setPaper}
          />
        </span>
      </span>
      <span className={css.toolGroup}>
        <Button small onClick={copy}>
          <Copy aria-hidden /> {i18n.t('sheet.copy')}
        </Button>
        <Button small look="quiet" onClick={() => saveText('md')}>
          <Download aria-hidden /> {i18n.t('sheet.markdown')}
        </Button>
        <Button small look="quiet" onClick={() => saveText('txt')}>
          <Download aria-hidden /> {i18n.t('sheet.text')}
        </Button>
        {round.startsAt !== undefined && (
          <Button small look="quiet" onClick={saveCalendar}>
            <CalendarPlus aria-hidden /> {i18n.t('sheet.calendar')}
          </Button>
        )}
      </span>
    </div>
  );
}
