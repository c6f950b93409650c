import { i18n } from '#i18n';
import { AlertDialog } from '@base-ui/react/alert-dialog';
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { Button, IconButton } from './button.tsx';
import css from './dialog.module.css';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
}

/** A window over the screen; Escape closes it and focus goes back to where it was. */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  // What is to be filled in comes before the way out.
  const findFirst = () => popup.current?.querySelector<HTMLElement>('input, select, textarea') ?? true;
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={css.backdrop} />
        <Base.Popup ref={popup} className={css.popup} initialFocus={findFirst}>
          <div className={css.head}>
            <Base.Title className={css.title}>{title}</Base.Title>
            <Base.Close
              render={
                <IconButton small label={i18n.t('common.close')}>
                  {<X />}
                </IconButton>
              }
            />
          </div>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

interface ConfirmProps {
  open: boolean;
  question: string;
  detail: string;
  /** What happens, as the button says it: "Delete this opportunity". */
  action: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** One clear question before something that cannot be taken back. */
export function Confirm({ open, question, detail, action, onConfirm, onCancel }: ConfirmProps) {
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onCancel()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={css.backdrop} />
        <AlertDialog.Popup className={css.popup}>
          <AlertDialog.Title className={css.title}>{question}</AlertDialog.Title>
          <AlertDialog.Description>{detail}</AlertDialog.Description>
          <div className={css.actions}>
            <AlertDialog.Close render={<Button>{i18n.t('common.cancel')}</Button>} />
            <Button look="danger" onClick={onConfirm}>
              {action}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
