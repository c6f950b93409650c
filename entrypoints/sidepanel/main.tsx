import '../../lib/without-eval.ts';
import { SidePanel } from '../../components/app/side-panel.tsx';
import { startScreen } from '../../components/app/start-screen.tsx';

void startScreen(<SidePanel />);
