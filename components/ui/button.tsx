import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import css from './button.module.css';

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook;
  small?: boolean;
  wide?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with words on it. One `primary` a screen: the thing most people do next. */
export function Button({ look = 'plain', small, wide, className, ...rest }: ButtonProps) {
  const classes = [css.button, css[look], small && css.small, wide && css.wide, className];
  return <button type="button" className={classes.filter(Boolean).join(' ')} {...rest} />;
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Name for people who do not see the picture; also shown on hover. */
  label: string;
  small?: boolean;
  /** Set on a button that stays in or out. */
  pressed?: boolean;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with a picture only; `label` is its name and its tooltip. */
export function IconButton({ label, small, pressed, className, ...rest }: IconButtonProps) {
  const classes = [css.button, css.icon, small && css.small, className];
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      className={classes.filter(Boolean).join(' ')}
      {...rest}
    />
  );
}

/** Class names of a button, for a link that looks like one. */
export function buttonClass(look: ButtonLook, small = false): string {
  return [css.button, css[look], small && css.small].filter(Boolean).join(' ');
}
