import { i18n } from '#i18n';
import { Pause, Play } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import css from './practice.module.css';

/** Two minutes hold an answer with its result, two or three steps and what came of it. */
const SUGGESTED_SECONDS = 120;

const asClock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Counts up while an answer is spoken. It says when two minutes are over, and goes on counting. */
export function AnswerTimer() {
  const [startedAt, setStartedAt] = useState<number>();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (startedAt === undefined) return undefined;
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - startedAt) / 1_000)), 250);
    return () => clearInterval(timer);
  }, [startedAt]);
  const running = startedAt !== undefined;
  const over = seconds >= SUGGESTED_SECONDS;
  const toggle = () => {
    // Going on after a pause counts from where it stood.
    setStartedAt(running ? undefined : Date.now() - seconds * 1_000);
  };
  return (
    <div className={css.timer}>
      <Button small onClick={toggle}>
        {running ? <Pause aria-hidden /> : <Play aria-hidden />}
        {i18n.t(running ? 'practice.pause' : 'practice.start')}
      </Button>
      <span role="timer" className={css.clock}>
        {i18n.t('practice.clock', [asClock(seconds), asClock(SUGGESTED_SECONDS)])}
      </span>
      <span className={css.soft} role="status">
        {over && i18n.t('practice.two_minutes')}
      </span>
      <span className={css.track} aria-hidden>
        <span
          className={css.passed}
          style={{ inlineSize: `${Math.min(100, (seconds / SUGGESTED_SECONDS) * 100)}%` }}
        />
      </span>
    </div>
  );
}
