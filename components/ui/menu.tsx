import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import css from './menu.module.css';

interface MenuProps {
  /** The button that opens it, without its contents. */
  trigger: ReactElement;
  triggerContent: ReactNode;
  children: ReactNode;
  align?: 'start' | 'end';
}

/** A button that opens a list of commands or choices. */
export function Menu({ trigger, triggerContent, children, align = 'start' }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger}>{triggerContent}</Base.Trigger>
      <Base.Portal>
        <Base.Positioner className={css.positioner} align={align} sideOffset={4} collisionPadding={8}>
          <Base.Popup className={css.popup}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** A command in a menu. */
export function MenuItem({ onSelect, children }: { onSelect: () => void; children: ReactNode }) {
  return (
    <Base.Item className={css.item} onClick={onSelect}>
      {children}
    </Base.Item>
  );
}

interface MenuChoicesProps {
  value: string;
  onChange: (value: string) => void;
  choices: readonly { value: string; label: string; detail?: string }[];
}

/** Choices of which one is taken, as part of a menu. */
export function MenuChoices({ value, onChange, choices }: MenuChoicesProps) {
  return (
    <Base.RadioGroup value={value} onValueChange={onChange}>
      {choices.map((choice) => (
        <Base.RadioItem key={choice.value} value={choice.value} className={css.item} closeOnClick>
          <span className={css.mark} aria-hidden>
            {choice.value === value && <Check />}
          </span>
          <span className={css.words}>
            <span>{choice.label}</span>
            {choice.detail && <span className={css.detail}>{choice.detail}</span>}
          </span>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}

/** A line between parts of a menu. */
export function MenuRule() {
  return <Base.Separator className={css.rule} />;
}
