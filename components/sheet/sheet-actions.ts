import { i18n } from '#i18n';
import { decideSuggestion } from '../../lib/notebook/decide.ts';
import type { OwnItem } from '../../lib/notebook/records.ts';
import { changeSheet } from '../../lib/notebook/sheets.ts';
import type { PrepSheet, SheetItem } from '../../lib/sheet/prep-sheet.ts';
import { useTry } from '../app/use-try.ts';
import { useSayDone } from '../ui/toast.tsx';

/** What the candidate does to the lines of a sheet. Everything is kept at once; what takes away can be taken back. */
export interface SheetActions {
  onAsked: (item: SheetItem, asked: boolean) => void;
  onEdit: (item: SheetItem, text: string) => void;
  onRemove: (item: SheetItem) => void;
  /** The lines of one list, in their new order. */
  onOrder: (ids: readonly string[]) => void;
  onAdd: (own: Omit<OwnItem, 'id'>) => void;
}

/** The order with the ids of one list in a new sequence; the others stay before them as they were. */
function withOrder(order: readonly string[], ids: readonly string[]): string[] {
  const moved = new Set(ids);
  return [...order.filter((id) => !moved.has(id)), ...ids];
}

export function useSheetActions({ round }: Pick<PrepSheet, 'round'>): SheetActions {
  const attempt = useTry();
  const say = useSayDone();
  const { id: roundId, opportunityId } = round;
  const change = (edit: Parameters<typeof changeSheet>[1]) =>
    void attempt(() => changeSheet({ roundId, opportunityId }, edit));
  const decide = (rest: Omit<Parameters<typeof decideSuggestion>[0], 'opportunityId'>) =>
    void attempt(() => decideSuggestion({ opportunityId, ...rest }));
  const wordsOf = (item: SheetItem) =>
    item.suggestion && item.text !== item.suggestion.text ? item.text : undefined;
  /** Back to what stood before the last mark. */
  const unmark = (item: SheetItem) =>
    decide({
      suggestionId: item.id,
      decision: item.pinned ? 'pinned' : wordsOf(item) === undefined ? null : 'edited',
    });
  return {
    onAsked: (item, asked) =>
      asked
        ? decide({ suggestionId: item.id, decision: 'asked', roundId, asked: item.text })
        : unmark({ ...item, pinned: false }),
    onEdit: (item, text) =>
      decide({ suggestionId: item.id, decision: item.pinned ? 'pinned' : 'edited', text }),
    onRemove: (item) => {
      // An own line stays in the notebook, put aside, so that it can come back.
      decide({ suggestionId: item.id, decision: 'dismissed' });
      say(i18n.t('sheet.removed'), () => unmark(item));
    },
    onOrder: (ids) => change((sheet) => ({ order: withOrder(sheet.order, ids) })),
    onAdd: (own) => change((sheet) => ({ own: [...sheet.own, { ...own, id: crypto.randomUUID() }] })),
  };
}
