import { i18n } from '#i18n';
import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
} from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import type { SheetItem } from '../../lib/sheet/prep-sheet.ts';
import type { PageOf } from '../prepare/suggestion-view.ts';
import type { SheetActions } from './sheet-actions.ts';
import { SheetRow } from './sheet-row.tsx';
import css from './sheet.module.css';

interface SheetListProps {
  items: readonly SheetItem[];
  label: string;
  actions: SheetActions;
  pageOf: PageOf;
  /** The id of the one line to use when there is time for one only. */
  first?: string;
}

/** Lines of one kind in the candidate's order: dragged by the handle, or moved with it by keyboard. */
export function SheetList({ items, label, actions, pageOf, first }: SheetListProps) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const ids = items.map((item) => item.id);
  const move = ({ active, over }: DragEndEvent) => {
    if (!over || active.id === over.id) return;
    actions.onOrder(arrayMove(ids, ids.indexOf(String(active.id)), ids.indexOf(String(over.id))));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={move}
      accessibility={{
        announcements: announce(ids),
        screenReaderInstructions: { draggable: i18n.t('sheet.move_help') },
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ul className={css.items} aria-label={label}>
          {items.map((item) => (
            <SheetRow key={item.id} item={item} actions={actions} pageOf={pageOf} first={item.id === first} />
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );
}

/** What is read out while a line moves. */
function announce(ids: readonly string[]): Announcements {
  const place = (id: string | number): [string, string] => [
    String(ids.indexOf(String(id)) + 1),
    String(ids.length),
  ];
  return {
    onDragStart: ({ active }) => i18n.t('sheet.lifted', place(active.id)),
    onDragOver: ({ over }) => (over ? i18n.t('sheet.moving', place(over.id)) : undefined),
    onDragEnd: ({ over }) => (over ? i18n.t('sheet.dropped', place(over.id)) : i18n.t('sheet.put_back')),
    onDragCancel: () => i18n.t('sheet.put_back'),
  };
}
