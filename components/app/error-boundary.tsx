import { i18n } from '#i18n';
import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import css from './app.module.css';
import { toErrorReport } from './error-report.ts';

interface ErrorBoundaryProps {
  /** Version of the extension, for the report. */
  version: string;
  children: ReactNode;
}

interface ErrorBoundaryState {
  error?: unknown;
  failed: boolean;
  copied: boolean;
}

/** Catches what nobody expected, says so, and offers a report that holds no page text. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false, copied: false };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { error, failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const report = toErrorReport(this.state.error, this.props.version);
    const copy = () => void navigator.clipboard.writeText(report).then(() => this.setState({ copied: true }));
    return (
      <main className={css.broken}>
        <h1 className={css.brokenTitle}>{i18n.t('broken.title')}</h1>
        <p>{i18n.t('broken.safe')}</p>
        <div className={css.actions}>
          <Button look="primary" onClick={() => location.reload()}>
            {i18n.t('broken.reload')}
          </Button>
          <Button onClick={copy}>{i18n.t(this.state.copied ? 'broken.copied' : 'broken.copy')}</Button>
        </div>
        <p className={css.soft}>{i18n.t('broken.report')}</p>
        <pre className={css.report} tabIndex={0}>
          {report}
        </pre>
      </main>
    );
  }
}
