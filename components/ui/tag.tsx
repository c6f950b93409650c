import type { ReactNode } from 'react';
import css from './tag.module.css';

/** A word about the thing beside it. `warn` only where the candidate should look twice. */
export function Tag({ look, children }: { look?: 'warn' | 'accent'; children: ReactNode }) {
  return <span className={look ? `${css.tag} ${css[look]}` : css.tag}>{children}</span>;
}
