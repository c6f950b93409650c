import '../../lib/without-eval.ts';
import { startScreen } from '../../components/app/start-screen.tsx';
import { NotebookApp } from '../../components/opportunity/notebook-app.tsx';

void startScreen(<NotebookApp />);
