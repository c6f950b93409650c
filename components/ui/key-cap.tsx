import css from './key-cap.module.css';

const isMac = navigator.platform.startsWith('Mac');

/** Keys as printed on the keyboard: "Alt+Shift+K" and "1 2 3" become three caps each. */
export function KeyCap({ keys }: { keys: string }) {
  return (
    <span className={css.keys}>
      {keys.split(/[+ ]/).map((key, index) => (
        <span key={key}>
          {index > 0 && ' '}
          <kbd className={css.key}>{isMac && (key === 'Ctrl' || key === 'Strg') ? '⌘' : key}</kbd>
        </span>
      ))}
    </span>
  );
}
