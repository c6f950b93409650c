import css from './key-cap.module.css';

/** A key or chord as printed on the keyboard: "Alt+Shift+K" becomes three caps. */
export function KeyCap({ keys }: { keys: string }) {
  return (
    <span>
      {keys.split('+').map((key, index) => (
        <span key={key}>
          {index > 0 && ' '}
          <kbd className={css.key}>{key}</kbd>
        </span>
      ))}
    </span>
  );
}
