// One message at a time, so a few lines of our own instead of the component library's stack of them (9 kB gzip).
import { i18n } from '#i18n';
import { X } from 'lucide-react';
import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import css from './toast.module.css';

/** Says what was just done and offers to take it back. */
export type SayDone = (text: string, undo?: () => void) => void;

interface Message {
  id: number;
  text: string;
  undo?: () => void;
}

const SHOWN_MS = 10_000;

const SayContext = createContext<SayDone>(() => {});

/** Holds the short message at the foot of the screen; it is also read out. */
export function ToastFrame({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<Message>();
  const count = useRef(0);
  const say = useCallback<SayDone>((text, undo) => {
    count.current += 1;
    setMessage({ id: count.current, text, ...(undo && { undo }) });
  }, []);
  const close = useCallback(() => setMessage(undefined), []);
  return (
    <SayContext value={say}>
      {children}
      <div className={css.viewport} role="status">
        {message && <MessageBar key={message.id} message={message} onClose={close} />}
      </div>
    </SayContext>
  );
}

/** Goes by itself, but never while it is pointed at or has the focus. */
function MessageBar({ message: { text, undo }, onClose }: { message: Message; onClose: () => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, onClose]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return (
    <div
      className={css.content}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <p className={css.text}>{text}</p>
      {undo && (
        <button
          type="button"
          className={css.action}
          onClick={() => {
            undo();
            onClose();
          }}
        >
          {i18n.t('common.undo')}
        </button>
      )}
      <button type="button" className={css.close} aria-label={i18n.t('common.close')} onClick={onClose}>
        <X aria-hidden />
      </button>
    </div>
  );
}

/** Shows a short message with, where it can be taken back, an Undo. */
export function useSayDone(): SayDone {
  return use(SayContext);
}
