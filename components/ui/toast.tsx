import { i18n } from '#i18n';
import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import css from './toast.module.css';

/** Says what was just done and offers to take it back. */
export type SayDone = (text: string, undo?: () => void) => void;

/** Holds the short messages at the foot of the screen; they are also read out. */
export function ToastFrame({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider limit={1} timeout={8_000}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className={css.viewport} aria-label={i18n.t('common.messages')}>
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={css.toast} swipeDirection={[]}>
      <Toast.Content className={css.content}>
        <Toast.Title className={css.text} render={<p />} />
        <Toast.Action className={css.action} />
        <Toast.Close className={css.close} aria-label={i18n.t('common.close')}>
          <X aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

/** Shows a short message with, where it can be taken back, an Undo. */
export function useSayDone(): SayDone {
  const manager = Toast.useToastManager();
  return (text, undo) => {
    const id = manager.add({
      title: text,
      ...(undo && {
        actionProps: {
          children: i18n.t('common.undo'),
          onClick: () => {
            undo();
            manager.close(id);
          },
        },
      }),
    });
  };
}
